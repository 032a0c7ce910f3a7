import { type ArticleEvidence, statesOf } from '../../domain/article-evidence.ts';
import type { Claim } from '../../domain/claim.ts';
import { fold } from '../../domain/document/fold.ts';

/**
 * What no reason can put aside: a record that says more than it holds. Each is mended by a moment's
 * work on the record, so publication is refused until it is.
 */
export type BrokenLaw =
  /** Held for confirmed on too little. */
  | { law: 'gate.weakly-confirmed'; claim: Claim }
  /** A quotation with no voice, or with two. */
  | { law: 'gate.quote-speaker'; claim: Claim }
  /** The quotation on record is not the one in the text. */
  | { law: 'gate.quote-words'; claim: Claim };

/** Laws of the records that stand in the text of an article; see the invariants 4 and 5. */
export function brokenLaws(evidence: ArticleEvidence, lang: string): BrokenLaw[] {
  return [...statesOf(evidence).values()].flatMap(({ claim, place, state }): BrokenLaw[] => {
    if (!place?.isPresent || state === 'withdrawn') return [];
    const broken: BrokenLaw[] = [];
    if (!isFirm(claim, evidence)) broken.push({ law: 'gate.weakly-confirmed', claim });
    if (claim.kind !== 'quote') return broken;
    if (voicesOf(claim, evidence) !== 1) broken.push({ law: 'gate.quote-speaker', claim });
    const words = claim.texts[lang];
    // In another language the restated words are a translation of what the text has.
    if (words && !holds(place.words, words)) broken.push({ law: 'gate.quote-words', claim });
    return broken;
  });
}

/**
 * Confirmed and load-bearing: seen by ourselves, or borne by a first-hand source of which a copy is
 * kept, or by two sources that do not come from one.
 */
function isFirm(claim: Claim, { citations, sources, snapshots }: ArticleEvidence): boolean {
  if (claim.modality !== 'confirmed' || claim.importance !== 'load-bearing') return true;
  const basis = claim.basis.filter((one) => one !== 'none');
  if (basis.length === 0) return false;
  if (basis.includes('own-observation')) return true;
  const supporting = new Set(
    citations
      .filter((one) => one.claimId === claim.id && one.relation === 'supports')
      .map(({ sourceId }) => sourceId),
  );
  const borne = sources.filter(({ id }) => supporting.has(id));
  const isKept = (id: string) =>
    snapshots.some((one) => one.sourceId === id && one.sha256 !== null);
  if (borne.some((source) => source.isPrimary && isKept(source.id))) return true;
  return new Set(borne.map((source) => source.independenceGroup ?? source.id)).size >= 2;
}

function voicesOf(claim: Claim, { attributions }: ArticleEvidence): number {
  return attributions.filter(
    ({ claimId, mode }) =>
      claimId === claim.id && (mode === 'direct-quote' || mode === 'partial-quote'),
  ).length;
}

const bare = (words: string) => fold(words).replace(/^"|"$/g, '').trim();

function holds(marked: string, quoted: string): boolean {
  return bare(marked).includes(bare(quoted));
}
