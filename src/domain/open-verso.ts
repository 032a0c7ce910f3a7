import { claimIdsOf } from './document/blocks.ts';
import { fold } from './document/fold.ts';
import { textProjection } from './document/text.ts';
import type { DocumentJson } from './document/types.ts';
import type { PublicClaim, PublicCorrection, PublicVerso } from './public-verso.ts';

/** An article as it stands now: all of it, and what everybody may read of it. */
export interface OpenWords {
  headline: string;
  standfirst: string;
  doc: DocumentJson;
  /** The same object as `doc` where everybody may read all. */
  open: DocumentJson;
}

/**
 * What everybody may learn of a verso: nothing that stands on words which only some may read. Asked
 * when a verso is frozen, and again whenever it is shown, for an article can be closed afterwards.
 *
 * @returns the very same object where nothing has to be left out, so that its hash stays that of the log
 */
export function openVerso(verso: PublicVerso, words: OpenWords): PublicVerso {
  if (words.open === words.doc) return verso;
  const marked = new Set(claimIdsOf(words.open));
  const end = [...textProjection(words.open)].length;
  const claims = verso.claims.flatMap((claim) => openClaim(claim, { marked, end }));
  const ids = new Set(claims.map(({ id }) => id));
  const text = fold([words.headline, words.standfirst, textProjection(words.open)].join('\n'));
  const isOpen = (said: string) => said !== '' && text.includes(fold(said));
  const cited = new Set(claims.flatMap(sourcesOf));
  const open: PublicVerso = {
    ...verso,
    claims: claims.map((claim) => ({
      ...claim,
      contradicts: claim.contradicts.filter((id) => ids.has(id)),
    })),
    sources: verso.sources.filter(({ id }) => cited.has(id)),
    corrections: verso.corrections.map((note) => openNote(note, ids, isOpen)),
    overrides: verso.overrides.filter(({ words: said }) => isOpen(said)),
    withheldClaims: verso.withheldClaims + verso.claims.length - claims.length,
  };
  return JSON.stringify(open) === JSON.stringify(verso) ? verso : open;
}

function openClaim(
  claim: PublicClaim,
  { marked, end }: { marked: ReadonlySet<string>; end: number },
): PublicClaim[] {
  const anchors = claim.anchors.filter(
    (anchor) => anchor.part !== 'body' || (marked.has(claim.id) && anchor.end <= end),
  );
  // What the headline says of it is told there; its record stands on the words below.
  return anchors.some(({ part }) => part === 'body')
    ? [{ ...claim, anchors: anchors.map((one) => cut(one, end)) }]
    : [];
}

/** The words that follow the last open ones are no longer told. */
function cut(anchor: PublicClaim['anchors'][number], end: number): PublicClaim['anchors'][number] {
  if (anchor.part !== 'body') return anchor;
  const suffix = [...anchor.suffix].slice(0, Math.max(0, end - anchor.end)).join('');
  return suffix === anchor.suffix ? anchor : { ...anchor, suffix };
}

const sourcesOf = ({ citations, attributions }: PublicClaim): string[] => [
  ...citations.map(({ sourceId }) => sourceId),
  ...attributions.flatMap(({ speaker }) => (speaker.type === 'document' ? [speaker.sourceId] : [])),
];

/** Why something was corrected may be told; the words themselves only where they can be read. */
function openNote(
  note: PublicCorrection,
  ids: ReadonlySet<string>,
  isOpen: (said: string) => boolean,
): PublicCorrection {
  const told = isOpen(note.isNow) ? {} : { was: '', isNow: '' };
  return { ...note, ...told, claimIds: note.claimIds.filter((id) => ids.has(id)) };
}
