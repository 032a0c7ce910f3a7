import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import type { Actor } from '../../domain/permissions.ts';
import { openSearcher } from '../../storage/search/open-searcher.ts';
import { indexArticle } from '../../storage/search/write.ts';
import { insertStaff } from '../../storage/staff.ts';
import { assignArticle } from '../article/assign.ts';
import { submitForReview } from '../article/review.ts';
import { scheduleArticle, setEmbargo } from '../article/schedule.ts';
import { scheduleTogether } from '../article/together.ts';
import { createTranslation } from '../translation/create.ts';
import { listAwaiting } from './awaiting.ts';
import { readCalendar } from './calendar.ts';
import { readDesk } from './front.ts';
import { listDesk } from './list.ts';

const EDITOR: Actor = { type: 'staff', id: 'yannick', name: 'Yannick', role: 'editor' };
const MINUTE = 60_000;

describeEachDatabase('the desk', (open) => {
  async function desk() {
    const storage = await open();
    const room = await smallNewsroom(storage);
    await insertStaff(storage.db, {
      id: 'yannick',
      name: 'Yannick',
      mail: 'yannick@jusant.example',
      role: 'editor',
      createdAt: NOW,
    });
    const search = openSearcher(storage);
    return { room, ctx: { ...room.ctx, actor: EDITOR, search }, close: () => search.close() };
  }

  it('shows each story once in a state, with where it stands in every edition', async () => {
    const { room, ctx, close } = await desk();
    const french = await room.write({ headline: 'La criée' });
    await room.write({
      headline: 'The fish auction',
      editionId: room.en,
      storyId: french.storyId,
      sectionId: null,
    });
    const port = await room.publish({ headline: 'Le port' });
    const { groups } = await readDesk(ctx, {});
    expect(groups.map(({ state, count }) => [state, count])).toEqual([
      ['in-review', 0],
      ['scheduled', 0],
      ['draft', 1],
      ['published', 1],
      ['unpublished', 0],
    ]);
    const [row] = groups[2]?.rows ?? [];
    expect(row).toMatchObject({
      id: french.articleId,
      headline: 'La criée',
      byline: [{ name: 'Ysée Malavoy' }],
      readiness: { blocks: 0, looks: 2 },
    });
    expect(row?.editions.map(({ state }) => state)).toEqual(['draft', 'draft']);
    expect(groups[3]?.rows[0]).toMatchObject({ id: port.articleId, readiness: null });
    // In one edition each article stands for itself.
    const english = await readDesk(ctx, { editionId: room.en });
    expect(english.groups[2]?.rows.map(({ headline }) => headline)).toEqual(['The fish auction']);
    // Whoever looks for words finds the article that has them, in whatever language.
    const found = await readDesk(ctx, { words: 'fish auct' });
    expect(found.groups[2]?.rows.map(({ headline }) => headline)).toEqual(['The fish auction']);
    await close();
  });

  it('is narrowed by section, kind, hands, author and words, drafts among them', async () => {
    const { room, ctx, close } = await desk();
    const quay = await room.write({ headline: 'L’Éclusier du quai', kind: 'interview' });
    await room.write({
      headline: 'Marché 100 % local',
      sectionId: room.sections.ville,
      authors: [{ authorId: room.authors.bastien, role: 'author' }],
    });
    const out = await room.publish({ headline: 'Les éclusiers en grève' });
    await indexArticle(room.storage.db, out.articleId);
    await assignArticle(ctx, { articleId: quay.articleId, staffId: 'yannick' });
    const headlines = async (wish: Parameters<typeof readDesk>[1]) =>
      (await readDesk(ctx, wish)).groups.flatMap(({ rows }) => rows.map((row) => row.headline));
    expect(await headlines({ words: 'eclusier' })).toEqual([
      'L’Éclusier du quai',
      'Les éclusiers en grève',
    ]);
    expect(await headlines({ words: '100 %' })).toEqual(['Marché 100 % local']);
    expect(await headlines({ words: '100_%' })).toEqual([]);
    expect(await headlines({ words: 'quai eclus' })).toEqual(['L’Éclusier du quai']);
    // What was published a moment ago is found before the search has met it.
    await room.publish({ headline: 'La criée rouvre' });
    expect(await headlines({ words: 'cri' })).toEqual(['La criée rouvre']);
    expect(await headlines({ assignee: 'me' })).toEqual(['L’Éclusier du quai']);
    expect(await headlines({ assignee: 'nobody' })).not.toContain('L’Éclusier du quai');
    expect(await headlines({ kind: 'interview' })).toEqual(['L’Éclusier du quai']);
    expect(await headlines({ sectionId: room.sections.ville })).toEqual(['Marché 100 % local']);
    expect(await headlines({ authorId: room.authors.bastien })).toEqual(['Marché 100 % local']);
    expect(await headlines({ authorId: room.authors.ysee, editionId: room.fr })).toEqual([
      'L’Éclusier du quai',
      'La criée rouvre',
      'Les éclusiers en grève',
    ]);
    await close();
  });

  it('is walked page by page, each article once, also where filters leave most of them out', async () => {
    const { room, ctx, close } = await desk();
    for (let i = 0; i < 25; i++)
      await room.publish(
        { headline: `Note ${i}`, kind: i === 3 ? 'opinion' : 'news' },
        NOW - i * MINUTE,
      );
    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const page = await listDesk(ctx, { state: 'published', wish: {}, cursor, limit: 10 });
      seen.push(...page.rows.map(({ headline }) => headline));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => `Note ${i}`));
    const opinions = await listDesk(ctx, {
      state: 'published',
      wish: { kind: 'opinion' },
      limit: 10,
    });
    expect(opinions.rows.map(({ headline }) => headline)).toEqual(['Note 3']);
    await close();
  });

  it('says what waits for a person, and shows the days ahead by the clocks of the paper', async () => {
    const { room, ctx, close } = await desk();
    const soon = await room.write({ headline: 'Le prix TK du bac' });
    await scheduleArticle(ctx, { ...soon, wall: '2026-10-09T18:00' });
    const toRead = await room.write({ headline: 'À relire' });
    await submitForReview(ctx, { ...toRead, word: 'Avant midi ?' });
    // What changes no hands takes nothing from what was asked.
    await setEmbargo(ctx, { ...toRead, wall: '2026-10-12T06:00' });
    await room.publish({ headline: 'Paru ce matin' }, NOW - 60 * MINUTE);
    expect(await listAwaiting(ctx)).toMatchObject([
      { what: 'not-ready', headline: 'Le prix TK du bac', count: 1 },
      { what: 'review', headline: 'À relire', by: 'staff:yannick', word: 'Avant midi ?' },
    ]);
    const { zone, entries } = await readCalendar(ctx, { from: '2026-10-05', days: 7 });
    expect(zone).toBe('Europe/Paris');
    expect(entries.map(({ wall, state }) => [wall, state])).toEqual([
      ['2026-10-09T09:00', 'published'],
      ['2026-10-09T18:00', 'scheduled'],
    ]);
    await expect(readCalendar(ctx, { from: '2026-10-05', days: 60 })).rejects.toMatchObject({
      key: 'calendar.bad-span',
    });
    // A language that would hold the others back at their hour is named before it comes.
    const english = await createTranslation(ctx, { articleId: soon.articleId, editionId: room.en });
    const articleIds = [soon.articleId, english.articleId];
    await scheduleTogether(ctx, { articleIds, hour: { wall: '2026-10-09T18:00' } });
    expect((await listAwaiting(ctx)).slice(0, 2)).toMatchObject([
      { what: 'not-ready', editionId: room.fr },
      { what: 'not-ready', editionId: room.en, articleId: english.articleId },
    ]);
    await close();
  });
});
