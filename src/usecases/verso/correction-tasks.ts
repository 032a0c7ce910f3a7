import type { Correction } from '../../domain/correction.ts';
import { getArticle } from '../../storage/articles.ts';
import { listPlaces } from '../../storage/claim-checks.ts';
import { listCorrections } from '../../storage/corrections.ts';
import { listEditions } from '../../storage/editions.ts';
import type { Db } from '../../storage/schema.ts';
import { listArticleIds } from '../../storage/stories.ts';

/** A correction in another language that this article has not answered yet. */
export interface CorrectionTask {
  /** The article that was corrected, and its language. */
  articleId: string;
  lang: string;
  correctionId: string;
  was: string;
  isNow: string;
  why: string;
  /** Claims of this article that it touches. */
  claimIds: string[];
  publishedAt: number;
}

/**
 * What was corrected in another language of the story since this article was last published, where it
 * touches claims that stand here too. A note of one's own on the same claim, or a publication since,
 * answers it.
 */
export async function correctionTasks(db: Db, articleId: string): Promise<CorrectionTask[]> {
  const article = await getArticle(db, articleId);
  if (article?.publishedAt == null) return [];
  const here = new Set((await listPlaces(db, articleId)).map(({ claimId }) => claimId));
  if (here.size === 0) return [];
  const own = await listCorrections(db, articleId);
  const editions = new Map((await listEditions(db)).map(({ id, lang }) => [id, lang]));
  const since = article.updatedAt ?? article.publishedAt;
  const tasks: CorrectionTask[] = [];
  for (const otherId of await listArticleIds(db, article.storyId)) {
    if (otherId === articleId) continue;
    const other = await getArticle(db, otherId);
    for (const one of await listCorrections(db, otherId)) {
      const claimIds = one.claimIds.filter((id) => here.has(id));
      if (claimIds.length === 0 || !isOpen(one, own, since)) continue;
      const { id: correctionId, was, isNow, why } = one;
      const lang = editions.get(other?.editionId ?? '') ?? '';
      const publishedAt = one.publishedAt ?? 0;
      tasks.push({
        articleId: otherId,
        lang,
        correctionId,
        was,
        isNow,
        why,
        claimIds,
        publishedAt,
      });
    }
  }
  return tasks;
}

function isOpen(one: Correction, own: readonly Correction[], since: number): boolean {
  const { publishedAt } = one;
  if (publishedAt === null || publishedAt <= since) return false;
  return !own.some(
    (mine) =>
      mine.createdAt >= publishedAt && mine.claimIds.some((id) => one.claimIds.includes(id)),
  );
}
