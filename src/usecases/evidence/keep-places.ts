import type { Article } from '../../domain/article.ts';
import type { ClaimCheck, ClaimPlace } from '../../domain/claim.ts';
import { claimRuns, claimWords } from '../../domain/document/claim-runs.ts';
import { fold } from '../../domain/document/fold.ts';
import { textProjection } from '../../domain/document/text.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { listChecks, listPlaces, putCheck, putPlace } from '../../storage/claim-checks.ts';
import { knownClaimIds } from '../../storage/claims.ts';
import type { Db } from '../../storage/schema.ts';
import { sha256 } from '../../transparency/content-hash.ts';

/**
 * Notes where the claims of a story stand in the new text of an article; called by whatever saves one,
 * in its transaction. A claim that lost its words keeps the last it had. A check stays with its words
 * when only their typesetting changed.
 */
export async function keepPlaces(
  db: Db,
  article: Pick<Article, 'id' | 'storyId'>,
  doc: DocumentJson,
): Promise<void> {
  const runs = claimRuns(doc);
  const before = new Map((await listPlaces(db, article.id)).map((one) => [one.claimId, one]));
  if (runs.length === 0 && before.size === 0) return;
  const words = claimWords(textProjection(doc), runs);
  const known = await knownClaimIds(db, article.storyId, [...words.keys()]);
  for (const [claimId, own] of words) {
    if (!known.has(claimId)) continue;
    const place: ClaimPlace = {
      claimId,
      articleId: article.id,
      isPresent: true,
      words: own,
      textHash: sha256(own),
    };
    if (isOther(before.get(claimId), place)) await putPlace(db, place);
  }
  for (const place of before.values()) {
    if (place.isPresent && !words.has(place.claimId)) {
      await putPlace(db, { ...place, isPresent: false });
    }
  }
  await followTypesetting(db, article.id);
}

function isOther(before: ClaimPlace | undefined, now: ClaimPlace): boolean {
  return !before?.isPresent || before.textHash !== now.textHash;
}

async function followTypesetting(db: Db, articleId: string): Promise<void> {
  const places = new Map((await listPlaces(db, articleId)).map((one) => [one.claimId, one]));
  for (const check of await listChecks(db, articleId)) {
    const place = places.get(check.claimId);
    if (!place?.isPresent || place.textHash === check.textHash) continue;
    if (fold(place.words) !== fold(check.words)) continue;
    const moved: ClaimCheck = { ...check, words: place.words, textHash: place.textHash };
    await putCheck(db, moved);
  }
}
