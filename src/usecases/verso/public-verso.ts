import { emptyVerso, type PublicVerso } from '../../domain/public-verso.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { getRevisionEvidence } from '../../storage/versos.ts';

/**
 * What readers may know of the evidence behind a published revision, as it was frozen with it: the
 * same whenever it is asked for, so that its hash in the log can be checked for ever. Inside the
 * publishing transaction it is there as soon as the revision has its number. A revision that came with
 * an import, or from before evidence was kept, has an empty one.
 *
 * @param db the database, or the transaction that publishes
 * @returns null when there is no such revision or it was never published
 */
export async function publicVerso(db: Db, revisionId: string): Promise<PublicVerso | null> {
  const frozen = await getRevisionEvidence(db, revisionId);
  if (frozen) return frozen.verso;
  const revision = await getRevision(db, revisionId);
  if (revision?.seq == null) return null;
  const article = await getArticle(db, revision.articleId);
  const edition = (await listEditions(db)).find(({ id }) => id === article?.editionId);
  if (!article || !edition) return null;
  const { id: articleId, storyId } = article;
  return emptyVerso({ articleId, storyId, lang: edition.lang, seq: revision.seq });
}
