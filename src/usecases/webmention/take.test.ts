import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { siteDeps } from '../../../test/support/site.ts';
import { addWebmention } from '../../http/reader/webmention.ts';
import { getCommentByExternalId } from '../../storage/comments.ts';
import { claimJobs } from '../../storage/jobs.ts';
import type { AskedMention } from './ask.ts';
import { takeMention } from './take.ts';

const TARGET = 'https://jusant.example/fr/au-port';

/** A page elsewhere, as it stands now; null: gone. */
async function openBlog() {
  const page: { html: string | null } = { html: '' };
  const server = createServer((_req, res) => {
    res.writeHead(page.html === null ? 410 : 200, { 'content-type': 'text/html; charset=utf-8' });
    res.end(page.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { page, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/billet` };
}

describeEachDatabase('a page elsewhere that names an article', (open) => {
  it('comes to the desk once it was read, and leaves when it names it no longer', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    await room.publish({ headline: 'Au port' });
    const { deps, close } = siteDeps(room);
    onTestFinished(close);
    const app = new Hono();
    addWebmention(app, { ...deps, writeDb: db });
    const tell = async (source: string, target = TARGET) => {
      const body = new URLSearchParams({ source, target });
      return (await app.request('/webmention', { method: 'POST', body })).status;
    };
    const blog = await openBlog();
    expect(await tell(blog.url, 'https://ailleurs.example/fr/au-port')).toBe(400);
    expect(await tell('file:///etc/passwd')).toBe(400);
    expect(await tell(TARGET)).toBe(400);
    expect(await tell(blog.url)).toBe(202);
    const lease = { by: 'test', now: NOW, until: NOW + 60_000, limit: 5 };
    const jobs = (await claimJobs(db, lease)).filter(({ kind }) => kind === 'take-webmention');
    expect(jobs).toHaveLength(1);
    const asked = jobs[0]?.payload as AskedMention;
    const take = async () =>
      takeMention({ db, now: NOW, site: await room.site(), allowPrivate: () => true }, asked);

    blog.page.html = '<title>Billet</title><p>Rien sur le port.';
    await take();
    expect(await getCommentByExternalId(db, blog.url)).toBeNull();
    blog.page.html = `<title>Mon billet</title><p>Lu ce matin : <a href="${TARGET}#bas">au port</a>, à lire.<script>x()</script>`;
    await take();
    await take();
    expect(await getCommentByExternalId(db, blog.url)).toMatchObject({
      state: 'held',
      origin: 'webmention',
      authorName: '127.0.0.1',
      body: 'Mon billet\n\n> Lu ce matin : au port, à lire.',
    });
    blog.page.html = null;
    await take();
    expect(await getCommentByExternalId(db, blog.url)).toMatchObject({
      state: 'removed',
      body: '',
    });
  });

  it('is never asked for at an address of the inside', async () => {
    const room = await smallNewsroom(await open());
    await room.publish({ headline: 'Au port' });
    const { url } = await openBlog();
    const ctx = { db: room.storage.db, now: NOW, site: await room.site() };
    const taken = takeMention(
      { ...ctx, allowPrivate: () => false },
      { source: url, target: TARGET },
    );
    await expect(taken).rejects.toMatchObject({ code: 'invalid' });
  });
});
