import type { Attribution } from './attribution.ts';
import type { Citation } from './citation.ts';
import { type Claim, type ClaimCheck, type ClaimPlace, claimState } from './claim.ts';
import type { Correction } from './correction.ts';
import type { FindingOverride } from './finding-override.ts';
import type { ReplyRecord } from './right-of-reply.ts';
import type { Snapshot } from './snapshot.ts';
import type { Source } from './source.ts';
import type { VersoNotes } from './verso-notes.ts';

/** All records behind one article: those of its story, and those of its own words. For the newsroom. */
export interface ArticleEvidence {
  claims: readonly Claim[];
  places: readonly ClaimPlace[];
  checks: readonly ClaimCheck[];
  attributions: readonly Attribution[];
  replies: readonly ReplyRecord[];
  sources: readonly Source[];
  snapshots: readonly Snapshot[];
  citations: readonly Citation[];
  corrections: readonly Correction[];
  overrides: readonly FindingOverride[];
  notes: VersoNotes;
}

/** How each claim stands in the article. */
export function statesOf(evidence: Pick<ArticleEvidence, 'claims' | 'places' | 'checks'>) {
  const places = new Map(evidence.places.map((one) => [one.claimId, one]));
  const checks = new Map(evidence.checks.map((one) => [one.claimId, one]));
  return new Map(
    evidence.claims.map((claim) => {
      const place = places.get(claim.id) ?? null;
      const check = checks.get(claim.id) ?? null;
      return [claim.id, { claim, place, check, state: claimState(claim, place, check) }] as const;
    }),
  );
}
