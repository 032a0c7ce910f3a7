import type { Article } from '../../domain/article.ts';
import type { ArticleEvidence } from '../../domain/article-evidence.ts';
import { NO_NOTES } from '../../domain/verso-notes.ts';
import { listAttributions } from '../../storage/attributions.ts';
import { listCitations } from '../../storage/citations.ts';
import { listChecks, listPlaces } from '../../storage/claim-checks.ts';
import { listClaims } from '../../storage/claims.ts';
import { listCorrections } from '../../storage/corrections.ts';
import { listOverrides } from '../../storage/finding-overrides.ts';
import { listReplies } from '../../storage/replies.ts';
import type { Db } from '../../storage/schema.ts';
import { listSnapshots } from '../../storage/snapshots.ts';
import { listSources } from '../../storage/sources.ts';
import { getVersoNotes } from '../../storage/versos.ts';

/** Everything that is recorded behind an article. For the newsroom; readers get `publicVerso`. */
export async function readEvidence(
  db: Db,
  { id, storyId }: Pick<Article, 'id' | 'storyId'>,
): Promise<ArticleEvidence> {
  return {
    claims: await listClaims(db, storyId),
    places: await listPlaces(db, id),
    checks: await listChecks(db, id),
    attributions: await listAttributions(db, storyId),
    replies: await listReplies(db, storyId),
    sources: await listSources(db, storyId),
    snapshots: await listSnapshots(db, storyId),
    citations: await listCitations(db, storyId),
    corrections: await listCorrections(db, id),
    overrides: await listOverrides(db, id),
    notes: (await getVersoNotes(db, id)) ?? NO_NOTES,
  };
}
