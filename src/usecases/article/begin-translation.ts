import { emptied } from '../../domain/document/translation.ts';
import { listStoryArticles } from '../../storage/desk/article-desk.ts';
import { listBylineOfArticle } from '../../storage/desk/details.ts';
import type { Db } from '../../storage/schema.ts';
import { listSections } from '../../storage/sections.ts';
import { insertTranslation } from '../../storage/translations.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { readDraft } from '../draft/read.ts';
import { partTrashed } from '../translation/pair.ts';
import { createWithin } from './create.ts';
import { readOnDesk } from './on-desk.ts';
import { mustBeAllowedOnArticle } from './own.ts';

const EMPTY = { type: 'doc', content: [{ type: 'paragraph' }] };

/**
 * Begins the article of a story in another edition, with what needs no translating: kind, picture,
 * byline, the section's counterpart, and the same blocks without words. They are still to be written.
 *
 * @returns the article that is there already, where somebody was quicker.
 * @throws AppError `forbidden`; `not-found`; `invalid` / `edition.unknown`;
 *   `conflict` / `translation.trash-has-evidence`
 */
export async function beginTranslation(
  ctx: Context,
  input: { articleId: string; editionId: string },
): Promise<{ articleId: string; isNew: boolean }> {
  mustBeAllowed(ctx.actor, 'article:translate');
  // A translation is its maker's, and opens the evidence of the whole story to them.
  await mustBeAllowedOnArticle(ctx.db, ctx.actor, 'article:translate', input.articleId);
  const { article } = await readOnDesk(ctx.db, input.articleId);
  const present = (await listStoryArticles(ctx.db, article.storyId)).find(
    ({ editionId }) => editionId === input.editionId,
  );
  if (present && !present.isTrashed) return { articleId: present.id, isNew: false };
  const authors = await listBylineOfArticle(ctx.db, article.id);
  const { content } = await readDraft(ctx, article.id);
  const sectionId = await counterpartOf(ctx.db, article.sectionId, input.editionId);
  return ctx.db.transaction().execute(async (trx) => {
    // What lies in the trash no longer holds the place of a translation.
    if (present) await partTrashed(trx, ctx, { id: present.id, kind: article.kind });
    const { articleId } = await createWithin(trx, ctx, {
      editionId: input.editionId,
      storyId: article.storyId,
      kind: article.kind,
      headline: '',
      doc: content ? emptied(content.doc) : EMPTY,
      sectionId,
      authors: authors.map(({ authorId, role }) => ({ authorId, role })),
      heroMediaId: article.heroMediaId,
      access: article.access,
      accessTiers: article.accessTiers,
      teaserBlocks: article.teaserBlocks,
    });
    await insertTranslation(trx, { articleId, sourceArticleId: article.id });
    return { articleId, isNew: true };
  });
}

/** The section of an edition that stands for this one in another; null where it has none. */
export async function counterpartOf(
  db: Db,
  sectionId: string | null,
  editionId: string,
): Promise<string | null> {
  const sections = await listSections(db);
  const groupId = sections.find(({ id }) => id === sectionId)?.groupId;
  const twin = sections.find(
    (section) => section.editionId === editionId && section.groupId === groupId,
  );
  return twin?.id ?? null;
}
