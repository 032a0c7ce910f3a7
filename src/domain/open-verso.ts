import { claimIdsOf, mediaIdsOf } from './document/blocks.ts';
import { fold } from './document/fold.ts';
import { textProjection } from './document/text.ts';
import type { DocumentJson } from './document/types.ts';
import type { PublicClaim, PublicCorrection, PublicPage, PublicVerso } from './public-verso.ts';

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
  const told = toldOf(words);
  const cited = new Set(claims.flatMap(sourcesOf));
  const open: PublicVerso = {
    ...verso,
    claims: claims.map((claim) => ({
      ...claim,
      contradicts: claim.contradicts.filter((id) => ids.has(id)),
    })),
    sources: verso.sources.filter(({ id }) => cited.has(id)),
    corrections: verso.corrections.map((note) => ({
      ...openNote(note, told),
      claimIds: note.claimIds.filter((id) => ids.has(id)),
    })),
    overrides: verso.overrides.filter(({ words: said }) => told.isOpen(said)),
    withheldClaims: verso.withheldClaims + verso.claims.length - claims.length,
    ...(verso.page ? { page: openPage(verso.page, new Set(mediaIdsOf(words.open))) } : {}),
  };
  return JSON.stringify(open) === JSON.stringify(verso) ? verso : open;
}

const openPage = (page: PublicPage, shown: ReadonlySet<string>): PublicPage => ({
  ...page,
  media: page.media.filter(({ id, isLead }) => isLead || shown.has(id)),
});

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

/** What a note on a change says. */
type NoteWords = Pick<PublicCorrection, 'was' | 'isNow' | 'why'>;

/**
 * What everybody may learn of a note on a change, wherever it stands: at the article, on its verso, in the
 * list of corrections, in their feed. Its quotations are told where everybody can read the words that
 * stand now; why it was corrected, unless that repeats closed words.
 *
 * @returns the note as it is where everybody may read all
 */
export function openCorrection<Note extends NoteWords>(note: Note, words: OpenWords): Note {
  return words.open === words.doc ? note : openNote(note, toldOf(words));
}

interface Told {
  /** The words stand where everybody reads, and nowhere else. */
  isOpen(said: string): boolean;
  /** The text has a word that only some may read. */
  isTelling(said: string, alsoClosed: readonly string[]): boolean;
}

function toldOf({ headline, standfirst, doc, open }: OpenWords): Told {
  const body = textProjection(open);
  const openText = spaced([headline, standfirst, body].join('\n'));
  const closedText = spaced(textProjection(doc).slice(body.length));
  const openWords = tellingWords(openText);
  const closedWords = tellingWords(closedText);
  return {
    isOpen(said) {
      const sought = spaced(said);
      return said.trim() !== '' && openText.includes(sought) && !closedText.includes(sought);
    },
    isTelling(said, alsoClosed) {
      const closed = new Set([...closedWords, ...tellingWords(alsoClosed.join(' '))]);
      return [...tellingWords(said)].some((word) => closed.has(word) && !openWords.has(word));
    },
  };
}

function openNote<Note extends NoteWords>(note: Note, { isOpen, isTelling }: Told): Note {
  const isShown = isOpen(note.isNow);
  const why = isTelling(note.why, isShown ? [] : [note.was, note.isNow]) ? '' : note.why;
  if (!isShown) return { ...note, was: '', isNow: '', why };
  // What it said before may have gone further down since.
  return { ...note, was: isTelling(note.was, []) ? '' : note.was, why };
}

/** Words with one space between them and around, so that a word is not found inside another. */
const spaced = (text: string) => ` ${wordsIn(text).join(' ')} `;

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Shorter ones are in every text. UTF-16 units. */
const TELLING = 5;

/** By these a sentence is known again: longer words, and all numbers. */
function tellingWords(text: string): ReadonlySet<string> {
  return new Set(wordsIn(text).filter((word) => word.length >= TELLING || /\p{N}/u.test(word)));
}
