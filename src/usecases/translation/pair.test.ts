import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, type SmallNewsroom, smallNewsroom } from '../../../test/support/newsroom.ts';
import { p } from '../../domain/document/build.ts';
import type { Role } from '../../domain/permissions.ts';
import { getArticle, updateArticle } from '../../storage/articles.ts';
import { getOnDesk } from '../../storage/desk/article-desk.ts';
import { listUndispatched } from '../../storage/events.ts';
import { createArticle } from '../article/create.ts';
import type { Context } from '../context.ts';
import { makeClaim } from '../evidence/make-claim.ts';
import { addStaff } from '../staff.ts';
import { createTranslation } from './create.ts';
import { pairTranslation, partTranslation } from './pair.ts';
import { listLanguages, readTranslation } from './read.ts';

/** Two articles that an import brought without saying that they are one story; both are out. */
async function imported(room: SmallNewsroom) {
  const { articleId: fr } = await room.publish({ headline: 'La criée rouvre', kind: 'news' });
  const { articleId: en } = await room.publish({
    editionId: room.en,
    headline: 'The fish hall reopens',
    kind: 'reportage',
    sectionId: null,
  });
  return { fr, en };
}

async function as(room: SmallNewsroom, role: Role): Promise<Context & { id: string }> {
  const person = { name: role, mail: `${role}@jusant.example`, role };
  const { id, name } = await addStaff(room.ctx, person);
  return { ...room.ctx, actor: { type: 'staff', id, name, role }, id };
}

const changedOnes = async ({ ctx }: SmallNewsroom) =>
  (await listUndispatched(ctx.db, 1000)).flatMap(({ name, payload }) =>
    name === 'article.changed' && 'articleId' in payload ? [payload.articleId] : [],
  );

describeEachDatabase('two articles that are there already', (open) => {
  it('become translations of one another for readers and at the desk, and part again', async () => {
    const room = await smallNewsroom(await open());
    const { fr, en } = await imported(room);
    const editor = await as(room, 'editor');
    await pairTranslation(editor, { articleId: en, sourceId: fr });
    const [french, english] = [
      await getArticle(room.ctx.db, fr),
      await getArticle(room.ctx.db, en),
    ];
    expect(english).toMatchObject({ storyId: french?.storyId, kind: 'news', state: 'published' });
    expect((await readTranslation(editor, en)).source.article.id).toBe(fr);
    expect((await listLanguages(editor, fr)).map(({ articleId }) => articleId)).toEqual([fr, en]);
    // Pages that readers have name each other from now on.
    expect((await changedOnes(room)).sort()).toEqual([fr, en].sort());
    await expect(pairTranslation(editor, { articleId: en, sourceId: fr })).rejects.toMatchObject({
      key: 'translation.paired',
    });
    await partTranslation(editor, { articleId: en });
    expect((await getArticle(room.ctx.db, en))?.storyId).not.toBe(french?.storyId);
    expect((await listLanguages(editor, fr))[1]?.articleId).toBeNull();
    await expect(partTranslation(editor, { articleId: en })).rejects.toMatchObject({
      key: 'translation.alone',
    });
  });

  it('are paired by whoever may write in both, and by nobody else', async () => {
    const room = await smallNewsroom(await open());
    const { fr, en } = await imported(room);
    const translator = await as(room, 'translator');
    const pair = () => pairTranslation(translator, { articleId: en, sourceId: fr });
    await updateArticle(room.ctx.db, en, { assignee_id: translator.id });
    await expect(pair()).rejects.toMatchObject({ key: 'permission.not-both' });
    await updateArticle(room.ctx.db, fr, { assignee_id: translator.id });
    await pair();
    expect((await getOnDesk(room.ctx.db, en))?.article.storyId).toBe(
      (await getOnDesk(room.ctx.db, fr))?.article.storyId,
    );
  });

  it('keep the place of a translation that is there, and pages apart from articles', async () => {
    const room = await smallNewsroom(await open());
    const { fr, en } = await imported(room);
    const { articleId: taken } = await createTranslation(room.ctx, {
      articleId: fr,
      editionId: room.en,
    });
    const pair = (articleId: string, sourceId = fr) =>
      pairTranslation(room.ctx, { articleId, sourceId });
    await expect(pair(en)).rejects.toMatchObject({ key: 'translation.exists' });
    // What lies in the trash holds no place.
    await updateArticle(room.ctx.db, taken, { trashed_at: NOW });
    // Unless it would come back without what stands behind its words.
    const claim = { text: 'La criée rouvre lundi.', modality: 'alleged' } as const;
    const { id: claim_id } = await makeClaim(room.ctx, { articleId: fr, ...claim });
    const place = { claim_id, is_present: 1, words: 'The fish hall reopens', text_hash: '' };
    const { db } = room.ctx;
    await db
      .insertInto('claim_places')
      .values({ article_id: taken, ...place })
      .execute();
    await expect(pair(en)).rejects.toMatchObject({ key: 'translation.trash-has-evidence' });
    await db.deleteFrom('claim_places').execute();
    await pair(en);
    expect((await getArticle(room.ctx.db, taken))?.storyId).not.toBe(
      (await getArticle(room.ctx.db, fr))?.storyId,
    );
    const { articleId: page } = await createArticle(room.ctx, {
      editionId: room.en,
      kind: 'page',
      headline: 'About',
      doc: { type: 'doc', content: [p('Us.')] },
    });
    const { articleId: alone } = await room.write({ headline: 'Seul' });
    await expect(pair(page, alone)).rejects.toMatchObject({ key: 'translation.page-and-article' });
  });
});
