import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { siteOf } from '../../../test/support/site.ts';
import { doc, h2, p, text } from '../../domain/document/build.ts';
import { publishArticle } from '../../usecases/article/publish.ts';
import { addPreview } from '../studio/preview.ts';

const claim = (words: string) => text(words, { type: 'claim', attrs: { id: 'c1' } });
const remark = (words: string) => text(words, { type: 'remark', attrs: { id: 'r1' } });

describeEachDatabase('what the newsroom says among itself', (open) => {
  async function begin() {
    const storage = await open();
    const desk = await signedIn(storage, 'editor');
    const { articleId } = await desk.room.publish({
      headline: 'La criée rouvre',
      standfirst: 'Fermée depuis trente ans.',
      body: [h2('La halle'), p(claim('Neuf personnes'), ' y travaillent.'), p(remark('De nuit.'))],
    });
    const at = `/articles/${articleId}`;
    const rows = async () => {
      const tables = [
        'revisions',
        'live_drafts',
        'live_updates',
        'events',
        'translations',
      ] as const;
      const counts = tables.map((table) =>
        storage.db
          .selectFrom(table)
          .select((e) => e.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow(),
      );
      return (await Promise.all(counts)).map(({ n }) => Number(n));
    };
    return { storage, desk, articleId, at, rows, ask: desk.ask };
  }

  it('remarks are answered, tell whom they name, are closed, and never leave the Studio', async () => {
    const { storage, desk, at, ask } = await begin();
    const malo = await desk.enter('Malo', 'checker');
    const words = 'Depuis quand, exactement ?';
    const said = { id: 'r1', quote: 'De nuit.', body: words, mentions: [malo.member.id] };
    expect((await ask('POST', `${at}/remarks`, { body: said })).status).toBe(200);
    expect((await ask('POST', `${at}/remarks`, { body: said })).status).toBe(409);
    const waiting = async () =>
      ((await ask('GET', '/mentions', { cookie: malo.cookie })).body as { mentions: unknown[] })
        .mentions;
    expect(await waiting()).toMatchObject([
      { remarkId: 'r1', body: words, by: { name: 'Maïwenn' } },
    ]);
    const as = { cookie: malo.cookie };
    await ask('POST', `${at}/remarks/r1/seen`, as);
    expect(await waiting()).toEqual([]);
    const answer = { body: 'Depuis 1996.', mentions: [] };
    expect((await ask('POST', `${at}/remarks/r1/messages`, { ...as, body: answer })).status).toBe(
      204,
    );
    await ask('PATCH', `${at}/remarks/r1`, { body: { isResolved: true } });
    expect((await ask('GET', `${at}/remarks`)).body).toMatchObject({
      remarks: [{ resolvedBy: { name: 'Maïwenn' }, messages: [{ body: words }, answer] }],
    });
    const moderator = await desk.enter('Nolwenn', 'moderator');
    const refused = { cookie: moderator.cookie, body: { ...said, id: 'r2' } };
    expect((await ask('POST', `${at}/remarks`, refused)).status).toBe(403);
    const { app } = siteOf(desk.room);
    for (const path of ['/fr/la-criee-rouvre', '/fr', '/fr/feed.xml', '/fr/feed.json']) {
      const page = await (await app.request(path)).text();
      expect(page).not.toMatch(/exactement|1996|data-remark|r1"/);
    }
    expect((await storage.db.selectFrom('remark_messages').selectAll().execute()).length).toBe(2);
  });

  it('a preview is the reader’s page of what is written now, and writes nothing', async () => {
    const { desk, articleId, at, rows, ask } = await begin();
    const app = new Hono();
    addPreview(app, desk.deps);
    const draft = (await ask('GET', `${at}/draft`)).body as { revision: { id: string } };
    await ask('PUT', `${at}/draft`, {
      body: {
        baseRevisionId: draft.revision.id,
        headline: 'La criée rouvre vendredi',
        standfirst: '',
        doc: doc(p('Onze personnes y travaillent.')),
      },
    });
    const before = await rows();
    const see = (path: string, cookie = desk.cookie) => app.request(path, { headers: { cookie } });
    const page = await see(`/studio/preview/${articleId}`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(await page.text()).toContain('La criée rouvre vendredi');
    expect((await see(`/studio/preview/${articleId}`, '')).status).toBe(303);
    expect((await see('/studio/preview/nowhere')).status).toBe(404);
    expect(await rows()).toEqual(before);
    const made = (await ask('POST', `${at}/preview-links`, { body: { days: 2 } })).body as {
      id: string;
      url: string;
    };
    const path = new URL(made.url).pathname;
    expect(await (await see(path, '')).text()).toContain('Onze personnes');
    expect((await see('/preview/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '')).status).toBe(410);
    const late = new Hono();
    addPreview(late, { ...desk.deps, clock: () => NOW + 3 * 86_400_000 });
    expect((await late.request(path)).status).toBe(410);
    await ask('DELETE', `${at}/preview-links/${made.id}`);
    expect((await see(path, '')).status).toBe(410);
  });

  it('a translation has the same blocks, and says which of them the source has changed', async () => {
    const { desk, at, ask } = await begin();
    const en = desk.room.en;
    const made = (await ask('POST', `${at}/languages`, { body: { editionId: en } })).body as {
      articleId: string;
    };
    expect((await ask('POST', `${at}/languages`, { body: { editionId: en } })).status).toBe(409);
    const there = `/articles/${made.articleId}`;
    interface Told {
      revision: { id: string };
      headline: string;
      standfirst: string;
      doc: { content: { attrs: { id: string }; content?: { text: string }[] }[] };
    }
    const source = (await ask('GET', `${at}/draft`)).body as Told;
    const target = (await ask('GET', `${there}/draft`)).body as Told;
    const ids = (told: Told) => told.doc.content.map(({ attrs }) => attrs.id);
    expect(ids(target)).toEqual(ids(source));
    expect(target.doc.content.every(({ content }) => content === undefined)).toBe(true);
    const english = async () => {
      const { languages } = (await ask('GET', `${at}/languages`)).body as {
        languages: { lang: string }[];
      };
      return languages.find(({ lang }) => lang === 'en');
    };
    expect(await english()).toMatchObject({ total: 5, done: 0, stale: 0, state: 'draft' });
    const [, second] = ids(source);
    const body = {
      baseRevisionId: target.revision.id,
      headline: 'The fish hall reopens',
      standfirst: '',
      doc: {
        type: 'doc',
        content: target.doc.content.map((block) =>
          block.attrs.id === second
            ? { ...block, content: [claim('Nine people'), text(' work there.')] }
            : block,
        ),
      },
    };
    expect((await ask('PUT', `${there}/draft`, { body })).status).toBe(200);
    const marked = [{ id: second ?? '', source: 'Neuf personnes y travaillent.' }];
    await ask('POST', `${there}/translation`, { body: { blocks: marked } });
    expect(await english()).toMatchObject({ done: 2, stale: 0 });
    await ask('PUT', `${at}/draft`, {
      body: {
        ...source,
        baseRevisionId: source.revision.id,
        doc: doc(h2('La halle'), p('Onze personnes y travaillent.'), p('De nuit.')),
      },
    });
    expect(await english()).toMatchObject({ total: 5, done: 1, stale: 1 });
    const beside = (await ask('GET', `${there}/translation`)).body as { source: Told };
    expect(ids({ ...target, doc: beside.source.doc })).toEqual(ids(source));
    expect(beside).toMatchObject({ marked: { [second ?? '']: 'Neuf personnes y travaillent.' } });
    await publishArticle({ ...desk.room.ctx, now: NOW + 1 }, { articleId: made.articleId });
  });
});
