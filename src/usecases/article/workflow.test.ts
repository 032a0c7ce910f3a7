import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { p } from '../../domain/document/build.ts';
import type { Actor, Role } from '../../domain/permissions.ts';
import { newId } from '../../std/id.ts';
import { listStoryArticles } from '../../storage/desk/article-desk.ts';
import { getResponsibility } from '../../storage/revisions.ts';
import { insertStaff } from '../../storage/staff.ts';
import type { Context } from '../context.ts';
import { createTranslation } from '../translation/create.ts';
import { assignArticle } from './assign.ts';
import { beginTranslation } from './begin-translation.ts';
import { doWithMany } from './bulk.ts';
import { createArticle } from './create.ts';
import { readArticleDetails } from './details.ts';
import { duplicateArticle } from './duplicate.ts';
import { publishArticle } from './publish.ts';
import { approveArticle, sendBack, submitForReview } from './review.ts';
import { forgetTrash, listTrash, restoreArticle, trashArticle } from './trash.ts';
import { unpublishArticle } from './unpublish.ts';

/** A person of the staff who acts. */
async function person(ctx: Context, name: string, role: Role): Promise<Context & { id: string }> {
  const id = newId();
  const mail = `${name.toLowerCase()}@jusant.example`;
  await insertStaff(ctx.db, { id, name, mail, role, createdAt: NOW });
  const actor: Actor = { type: 'staff', id, name, role };
  return { ...ctx, actor, id };
}

const draft = (editionId: string, words = 'La mer est haute.') => ({
  editionId,
  kind: 'news' as const,
  headline: 'La criée',
  doc: { type: 'doc', content: [p(words)] },
});

describeEachDatabase('the way of an article through a newsroom', (open) => {
  it('goes from hand to hand, and keeps with what is published who answered for it', async () => {
    const room = await smallNewsroom(await open());
    const lea = await person(room.ctx, 'Lea', 'author');
    const yannick = await person(room.ctx, 'Yannick', 'editor');
    const { articleId, revisionId } = await createArticle(lea, draft(room.fr));
    await submitForReview(lea, { articleId, reviewerId: yannick.id, word: 'Avant midi ?' });
    await sendBack(yannick, { articleId, word: 'Qui dit cela ?' });
    expect(await readArticleDetails(lea, { articleId })).toMatchObject({
      article: { state: 'draft', assigneeId: lea.id },
      steps: [
        { step: 'sent-back', word: 'Qui dit cela ?' },
        { step: 'submitted', word: 'Avant midi ?' },
      ],
      may: { write: true, publish: false, review: false },
    });
    await submitForReview(lea, { articleId });
    await expect(approveArticle(lea, { articleId, revisionId })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await approveArticle(yannick, { articleId, revisionId });
    await publishArticle(yannick, { articleId });
    expect(await getResponsibility(room.storage.db, revisionId)).toEqual({
      reviewedBy: `staff:${yannick.id}`,
      reviewedAt: NOW,
      publishedBy: `staff:${yannick.id}`,
    });
    const { article } = await readArticleDetails(yannick, { articleId });
    expect(article).toMatchObject({ state: 'published', assigneeId: null });
    // What was approved is no reading of what is written after it.
    await expect(approveArticle(yannick, { articleId, revisionId: newId() })).rejects.toMatchObject(
      {
        key: 'article.changed-since',
      },
    );
  });

  it('holds back what is still to be filled in, unless somebody says why not', async () => {
    const room = await smallNewsroom(await open());
    const editor = await person(room.ctx, 'Yannick', 'editor');
    const { articleId } = await createArticle(editor, draft(room.fr, 'Le bac coûte TK euros.'));
    await expect(publishArticle(editor, { articleId })).rejects.toMatchObject({
      key: 'article.not-ready',
      args: { count: 1 },
    });
    expect((await readArticleDetails(editor, { articleId })).readiness).toMatchObject({
      blocks: 1,
      toCome: 1,
    });
    await publishArticle(editor, { articleId, despite: 'TK est le nom du bac.' });
    const { steps } = await readArticleDetails(editor, { articleId });
    expect(steps.find(({ step }) => step === 'published-despite')).toMatchObject({
      word: 'TK est le nom du bac.',
      about: 'to-come',
    });
  });

  it('takes an article away with a reason, brings it back, and never throws away what readers had', async () => {
    const room = await smallNewsroom(await open());
    const editor = await person(room.ctx, 'Yannick', 'editor');
    const { articleId } = await room.publish({ headline: 'Le phare' });
    await unpublishArticle(editor, { articleId, reason: 'La photo montre un enfant.' });
    await expect(trashArticle(editor, { articleId })).rejects.toMatchObject({
      key: 'article.was-published',
    });
    const away = await readArticleDetails(editor, { articleId });
    expect(away.article.state).toBe('unpublished');
    expect(away.steps[0]).toMatchObject({
      step: 'unpublished',
      word: 'La photo montre un enfant.',
    });
    await publishArticle(editor, { articleId });
    expect((await readArticleDetails(editor, { articleId })).article).toMatchObject({
      state: 'published',
      publishedAt: away.article.publishedAt,
    });
    const unwanted = await room.write({ headline: 'Sans suite' });
    await trashArticle(editor, unwanted);
    await expect(submitForReview(editor, unwanted)).rejects.toMatchObject({
      key: 'article.in-trash',
    });
    await restoreArticle(editor, unwanted);
    await submitForReview(editor, unwanted);
  });

  it('empties the trash after a month, and of nothing else', async () => {
    const room = await smallNewsroom(await open());
    const editor = await person(room.ctx, 'Yannick', 'editor');
    const unwanted = await room.write({ headline: 'Sans suite' });
    await createTranslation(editor, { articleId: unwanted.articleId, editionId: room.en });
    const kept = await room.write({ headline: 'Plus tard' });
    const source = await room.write({ headline: 'La criée' });
    const english = await createTranslation(editor, {
      articleId: source.articleId,
      editionId: room.en,
    });
    for (const { articleId } of [unwanted, kept, source]) await trashArticle(editor, { articleId });
    const rows = await listStoryArticles(room.storage.db, unwanted.storyId);
    for (const { id } of rows)
      if (id !== unwanted.articleId) await trashArticle(editor, { articleId: id });
    await restoreArticle(editor, kept);
    const later = (days: number) => ({ ...room.ctx, now: NOW + days * 24 * 3600 * 1000 });
    expect(await forgetTrash(later(29))).toBe(0);
    expect(await forgetTrash(later(31))).toBe(2);
    expect(await listTrash(editor)).toMatchObject([{ id: source.articleId }]);
    await readArticleDetails(editor, kept);
    await readArticleDetails(editor, english);
    await expect(readArticleDetails(editor, unwanted)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lets people take what waits to be read, and only editors give it away', async () => {
    const room = await smallNewsroom(await open());
    const lea = await person(room.ctx, 'Lea', 'author');
    const noe = await person(room.ctx, 'Noe', 'author');
    const { articleId } = await room.write({ headline: 'À prendre' });
    await submitForReview(room.ctx, { articleId });
    await assignArticle(lea, { articleId, staffId: lea.id });
    await expect(assignArticle(lea, { articleId, staffId: noe.id })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(assignArticle(noe, { articleId, staffId: noe.id })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await assignArticle(lea, { articleId, staffId: null })).toEqual({ before: lea.id });
    await expect(assignArticle(lea, { articleId, staffId: noe.id })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('copies a story, and begins its translation once', async () => {
    const room = await smallNewsroom(await open());
    const editor = await person(room.ctx, 'Yannick', 'editor');
    const { articleId } = await room.publish({ headline: 'Les marées de la semaine' });
    const copy = await duplicateArticle(editor, { articleId });
    expect(await readArticleDetails(editor, copy)).toMatchObject({
      headline: 'Les marées de la semaine',
      article: { slug: 'les-marees-de-la-semaine-2', state: 'draft' },
      byline: [{ authorId: room.authors.ysee }],
    });
    const first = await beginTranslation(editor, { articleId, editionId: room.en });
    expect(first.isNew).toBe(true);
    expect(await beginTranslation(editor, { articleId, editionId: room.en })).toEqual({
      articleId: first.articleId,
      isNew: false,
    });
    await trashArticle(editor, first);
    expect((await beginTranslation(editor, { articleId, editionId: room.en })).isNew).toBe(true);
  });

  it('does the same with many, and says of each whether it was done', async () => {
    const room = await smallNewsroom(await open());
    const editor = await person(room.ctx, 'Yannick', 'editor');
    const out = await room.publish({ headline: 'Paru' });
    const waiting = await room.write({ headline: 'Brouillon' });
    const articleIds = [out.articleId, waiting.articleId, 'nowhere'];
    const trashed = await doWithMany(editor, { articleIds, act: { do: 'trash' } });
    expect(trashed.map(({ refusal }) => refusal?.key ?? 'done')).toEqual([
      'article.was-published',
      'done',
      'article.not-found',
    ]);
    await doWithMany(editor, { articleIds, act: { do: 'restore' } });
    await doWithMany(editor, { articleIds, act: { do: 'tag', name: 'Grande marée' } });
    for (const articleId of [out.articleId, waiting.articleId]) {
      const { tags } = await readArticleDetails(editor, { articleId });
      expect(tags.map(({ slug }) => slug)).toEqual(['grande-maree']);
    }
  });
});
