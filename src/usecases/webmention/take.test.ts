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
import { changeSlug } from '../article/change-slug.ts';
import { decideComments } from '../comment/moderate.ts';
import { type AskedMention, askForMention } from './ask.ts';
import { takeMention } from './take.ts';

const TARGET = 'https://jusant.example/fr/au-port';

/** A page elsewhere, as it stands now; null: gone. */
async function openBlog() {
  const page: { html: string | null } = { html: '' };
  const blog = { page, url: '', status: 200 };
  const server = createServer((_req, res) => {
    res.writeHead(page.html === null ? 410 : blog.status, {
      'content-type': 'text/html; charset=utf-8',
    });
    res.end(page.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  blog.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/billet`;
  return blog;
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

  it('stands under each article it names, by their former addresses too, and follows what it says', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const port = await room.publish({ headline: 'Au port' });
    const bac = await room.publish({ headline: 'Le bac' });
    await changeSlug(room.ctx, { articleId: port.articleId, slug: 'port' });
    const blog = await openBlog();
    const bacUrl = 'https://jusant.example/fr/le-bac/';
    const take = async (target: string) => {
      const ctx = { db, now: NOW, site: await room.site(), allowPrivate: () => true };
      await askForMention(ctx, { source: blog.url, target, address: '203.0.113.8' });
      await takeMention(ctx, { source: blog.url, target });
    };
    const under = async ({ articleId }: { articleId: string }) =>
      getCommentByExternalId(db, blog.url, articleId);
    blog.page.html = `<title>Billet</title><p>Lu <a href="${TARGET}">ceci</a>.<p>Et <a href="${bacUrl}">cela</a>.`;
    await take(TARGET);
    await take(bacUrl);
    expect((await under(port))?.body).toContain('Lu ceci.');
    expect((await under(bac))?.body).toContain('Et cela.');

    const id = (await under(port))?.id ?? '';
    await decideComments(room.ctx, { to: [{ id, state: 'approved' }] });
    blog.page.html = blog.page.html.replace('Lu', 'Relu');
    await take(TARGET);
    expect(await under(port)).toMatchObject({
      id,
      body: expect.stringContaining('Relu ceci.'),
      state: 'held',
    });
    const { html } = blog.page;
    blog.page.html = null;
    await take(TARGET);
    expect(await under(port)).toMatchObject({ state: 'removed', body: '' });
    blog.page.html = html;
    await take(TARGET);
    expect(await under(port)).toMatchObject({ state: 'held' });
    await decideComments(room.ctx, { to: [{ id, state: 'removed' }] });
    blog.page.html = html.replace('Relu', 'Encore lu');
    await take(TARGET);
    expect(await under(port)).toMatchObject({ state: 'removed' });
    await expect(take('https://jusant.example/fr/jamais')).rejects.toMatchObject({
      key: 'webmention.bad-target',
    });
    blog.status = 503;
    await expect(take(bacUrl)).rejects.toMatchObject({ key: 'net.answered' });
    // Who shows it to nobody is not asked again and again: somebody else may have named the address.
    blog.status = 403;
    await take(bacUrl);
    expect(await under(bac)).toMatchObject({ state: 'held' });
    await expect(take('https://jusant.example/')).rejects.toMatchObject({
      key: 'webmention.bad-target',
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
