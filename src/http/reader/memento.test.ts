import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { siteOf } from '../../../test/support/site.ts';
import { doc, p } from '../../domain/document/build.ts';
import { getArticle } from '../../storage/articles.ts';
import { changeDetails } from '../../usecases/article/change-details.ts';
import { publishArticle } from '../../usecases/article/publish.ts';
import { saveArticle } from '../../usecases/article/save.ts';

const DAY = 86_400_000;
const httpDate = (at: number) => new Date(at).toUTCString();

describeEachDatabase('« what did this page say on that day? »', (open) => {
  it('has an answer in the words of RFC 7089', async () => {
    const room = await smallNewsroom(await open());
    const { articleId } = await room.publish({
      headline: 'Le quai',
      body: [p('La mer est haute.')],
    });
    const head = (await getArticle(room.storage.db, articleId))?.headRevisionId ?? '';
    const then = { ...room.ctx, now: NOW + DAY };
    const words = doc(p('La mer est basse.'));
    const saved = {
      articleId,
      baseRevisionId: head,
      headline: 'Le quai',
      standfirst: '',
      doc: words,
    };
    await saveArticle(then, saved);
    await publishArticle(then, { articleId, exempt: 'demonstration' });
    const { app, close } = siteOf(room);
    const original = 'https://jusant.example/fr/le-quai';
    const gate = (at?: string) =>
      app.request('/fr/le-quai/verso/timegate', { headers: at ? { 'accept-datetime': at } : {} });

    const page = await app.request('/fr/le-quai');
    expect(page.headers.get('link')).toContain(`<${original}/verso/timegate>; rel="timegate"`);
    const cases: [string | undefined, number][] = [
      [undefined, 2],
      [httpDate(NOW + 2 * DAY), 2],
      [httpDate(NOW + DAY), 2],
      [httpDate(NOW + DAY - 1000), 1],
      [httpDate(NOW - 9 * DAY), 1],
    ];
    for (const [at, seq] of cases) {
      const answer = await gate(at);
      expect([at, answer.status, answer.headers.get('location')]).toEqual([
        at,
        302,
        `${original}/verso/${seq}`,
      ]);
      expect(answer.headers.get('vary')).toContain('accept-datetime');
    }
    for (const no of ['yesterday', '2026-10-01']) expect((await gate(no)).status).toBe(400);
    const asOf = { 'accept-datetime': httpDate(NOW) };
    const dated = await app.request('/fr/le-quai', { headers: asOf });
    expect([dated.status, dated.headers.get('location')]).toEqual([302, `${original}/verso/1`]);
    expect(page.headers.get('vary')).toMatch(/accept-datetime/i);

    const old = await app.request('/fr/le-quai/verso/1');
    const text = await old.text();
    expect(old.headers.get('memento-datetime')).toBe(httpDate(NOW));
    expect(old.headers.get('link')).toContain(`<${original}>; rel="original timegate"`);
    expect([text.includes('La mer est haute.'), text.includes('La mer est basse.')]).toEqual([
      true,
      false,
    ]);
    const map = await (await app.request('/fr/le-quai/verso/timemap')).text();
    expect(map).toContain(
      `<${original}/verso/1>; rel="first memento"; datetime="${httpDate(NOW)}"`,
    );
    expect(map).toContain(
      `<${original}/verso/2>; rel="last memento"; datetime="${httpDate(NOW + DAY)}"`,
    );

    // What is for supporters now is not to be had from before.
    await changeDetails(room.ctx, { articleId, access: 'supporters' });
    for (const path of ['/verso/1', '/verso/diff/1..2'])
      expect([path, (await app.request(`/fr/le-quai${path}`)).status]).toEqual([path, 404]);
    await close();
  });
});
