import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { addLetter } from '../../../test/support/letters.ts';
import { HOUSE, NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { deleteReadsBefore } from '../../storage/article-reads.ts';
import { keepReads } from '../reading/keep-reads.ts';
import { createMailing } from './compose.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describeEachDatabase('a letter that composes itself', (open) => {
  it('begins with what was read most, and where nothing was counted with what weighs most', async () => {
    const storage = await open();
    const { db } = storage;
    const room = await smallNewsroom(storage);
    const letter = await addLetter(db, room.fr);
    const ctx = { db, actor: HOUSE, now: NOW };
    const titles = new Map<string, string>();
    for (const [headline, kind, daysAgo] of [
      ['Une enquête', 'investigation', 3],
      ['L’été du bac', 'news', 2],
      ['En bref', 'brief', 1],
      ['Une analyse', 'analysis', 1],
      ['La semaine passée', 'news', 12],
    ] as const) {
      const { articleId } = await room.publish({ headline, kind }, NOW - daysAgo * DAY);
      titles.set(articleId, headline);
    }
    const proposed = async () =>
      (await createMailing(ctx, { letterId: letter.id })).content.articles.map(
        ({ articleId, isKept }) => [titles.get(articleId), isKept],
      );
    expect(await proposed()).toEqual([
      ['Une enquête', true],
      ['Une analyse', true],
      ['L’été du bac', true],
      ['En bref', false],
    ]);
    const site = await room.site();
    const counted = (counts: [string, number][], now = NOW) =>
      keepReads({ db, now }, site, new Map(counts));
    await counted([
      ['/fr/en-bref', 30],
      [`/fr/${encodeURIComponent('l-été-du-bac')}`, 20],
      ['/fr/l-ete-du-bac', 20],
      ['/fr/nowhere', 900],
      ['/de/en-bref', 900],
    ]);
    // Another process, another minute.
    await counted([['/fr/l-ete-du-bac', 25]]);
    await counted([['/fr/une-analyse', 800]], NOW - 20 * DAY);
    expect((await proposed()).map(([title]) => title)).toEqual([
      'L’été du bac',
      'En bref',
      'Une enquête',
      'Une analyse',
    ]);
    await deleteReadsBefore(db, '2026-10-01');
    const kept = await db.selectFrom('article_reads').select('day').execute();
    expect(new Set(kept.map(({ day }) => day))).toEqual(new Set(['2026-10-09']));
  });
});
