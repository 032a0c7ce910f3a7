import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { refusal } from '../../../test/support/evidence.ts';
import { type SmallNewsroom, smallNewsroom } from '../../../test/support/newsroom.ts';
import { p } from '../../domain/document/build.ts';
import type { Role } from '../../domain/permissions.ts';
import { getArticle } from '../../storage/articles.ts';
import { writeCorrection } from '../evidence/correct-article.ts';
import { restoreRevision } from '../revision/change.ts';
import { addStaff } from '../staff.ts';
import { assignArticle } from './assign.ts';
import { beginTranslation } from './begin-translation.ts';
import { createArticle } from './create.ts';
import { publishArticle } from './publish.ts';
import { approveArticle, submitForReview, withdrawFromReview } from './review.ts';
import { scheduleArticle, unscheduleArticle } from './schedule.ts';
import { trashArticle } from './trash.ts';

describeEachDatabase('what lies in nobody’s hands', (open) => {
  async function room() {
    const small = await smallNewsroom(await open());
    const person = async (name: string, role: Role) => {
      const { id } = await addStaff(small.ctx, { name, mail: `${name}@jusant.example`, role });
      return { ...small.ctx, id, actor: { type: 'staff' as const, id, name, role } };
    };
    const lea = await person('lea', 'author');
    const { articleId } = await createArticle(lea, {
      ...{ editionId: small.fr, kind: 'news' as const, headline: 'Le port' },
      doc: { type: 'doc', content: [p('La mer est haute.')] },
    });
    const take = (who: { id: string } & SmallNewsroom['ctx'], id = articleId) =>
      refusal(assignArticle(who, { articleId: id, staffId: who.id }));
    /** Whether this person may write in it, correct it and throw it away. */
    const rights = async (who: SmallNewsroom['ctx'], id = articleId) => {
      const revisionId = (await getArticle(small.storage.db, id))?.headRevisionId ?? '';
      const note = { kind: 'update', why: 'À moi.', severity: 'detail' } as const;
      return [
        await refusal(restoreRevision(who, { articleId: id, revisionId })),
        await refusal(writeCorrection(who, { articleId: id, ...note })),
        await refusal(trashArticle(who, { articleId: id })),
      ];
    };
    return { ...small, person, lea, articleId, take, rights };
  }
  const NONE = ['permission.not-own', 'permission.not-own', 'permission.not-own'];

  it('is nobody’s to take who may not write in it: neither a draft nor what is published', async () => {
    const { person, articleId, take, ctx, lea } = await room();
    const people = [
      await person('malo', 'author'),
      await person('tara', 'translator'),
      await person('nour', 'checker'),
    ];
    for (const who of people) expect(await take(who)).toBe('permission.missing');
    await publishArticle(ctx, { articleId });
    for (const who of people) expect(await take(who)).toBe('permission.missing');
    expect(await take(lea)).toBe('done');
  });

  it('is taken to be read, and stays with those who wrote it', async () => {
    const { person, articleId, take, rights, lea, ctx, storage } = await room();
    const nour = await person('nour', 'checker');
    await submitForReview(lea, { articleId });
    expect(await take(nour)).toBe('done');
    expect(await rights(nour)).toEqual(NONE);
    const revisionId = (await getArticle(storage.db, articleId))?.headRevisionId ?? '';
    await approveArticle(nour, { articleId, revisionId });
    // Neither an hour that is given and taken away, nor its writer who takes it back, make it the reader's.
    await scheduleArticle(ctx, { articleId, wall: '2026-10-12T08:00' });
    expect(await rights(nour)).toEqual(NONE);
    await unscheduleArticle(ctx, { articleId });
    expect(await rights(nour)).toEqual(NONE);
    await submitForReview(lea, { articleId, reviewerId: nour.id });
    const give = withdrawFromReview(lea, { articleId, assigneeId: nour.id });
    expect(await refusal(give)).toBe('permission.missing');
    await withdrawFromReview(lea, { articleId });
    expect(await rights(nour)).toEqual(NONE);
    expect((await getArticle(storage.db, articleId))?.assigneeId).toBe(lea.id);
  });

  it('is a translator’s to take where it waits for its words', async () => {
    const { person, articleId, take, ctx, en } = await room();
    const tara = await person('tara', 'translator');
    const malo = await person('malo', 'author');
    const begun = await beginTranslation(ctx, { articleId, editionId: en });
    expect(await take(malo, begun.articleId)).toBe('permission.missing');
    expect(await take(tara, begun.articleId)).toBe('done');
    expect(await refusal(submitForReview(tara, { articleId: begun.articleId }))).toBe('done');
  });
});
