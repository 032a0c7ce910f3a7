import type { RenderOptions } from '../../../domain/document/html.ts';
import { isLanguageTag } from '../../../domain/language-tag.ts';
import type { PublicClaim } from '../../../domain/public-verso.ts';
import type {
  Certainty,
  Corner,
  CorrectionNote,
  CountLink,
  EvidenceLine,
  Stroke,
} from '../../../domain/verso-models.ts';
import { escapeAttr, escapeHtml } from '../../../std/html-escape.ts';
import {
  basisWords,
  certaintyOf,
  commaIn,
  dayIn,
  isAnonymous,
  said,
  saidIn,
  speakerText,
  titleOf,
  type VersoPen,
} from './claim-words.ts';

/** Which claims are marked in the text: those that bear the story, all, or none. */
export type Marks = 'usual' | 'all' | 'none';

/** What `?reperes=` says; anything else is as if it were not there. */
export function marksOf(asked: string | undefined): Marks {
  if (asked === 'tous') return 'all';
  return asked === 'aucun' ? 'none' : 'usual';
}

export const cornerOf = ({ href, words }: Pick<VersoPen, 'href' | 'words'>): Corner => ({
  href,
  sign: words.cornerVerso,
  label: words.turn,
});

const certaintyWord = ({ words }: VersoPen, claim: PublicClaim) =>
  words.modality[claim.modality].toLocaleLowerCase(words.lang);

/** One stroke for each claim, in the order of the text. */
export function strokesOf(pen: VersoPen, to: (claim: PublicClaim) => string): Stroke[] {
  return pen.verso.claims.map((claim) => ({
    number: String(claim.number),
    certainty: certaintyOf(claim),
    href: to(claim),
    label: pen.words.claimLabel(claim.number, certaintyWord(pen, claim)),
  }));
}

const isSourced = (claim: PublicClaim) =>
  claim.citations.some(({ relation }) => relation === 'supports') ||
  claim.basis.includes('own-observation');

/** « 7 affirmations · 5 sourcées · 1 anonyme · 1 contestée » */
export function countsOf(pen: VersoPen): CountLink[] {
  const { verso, words, href } = pen;
  const { claims } = verso;
  const count = (all: readonly PublicClaim[], text: (n: number) => string): CountLink[] =>
    all.length > 0 ? [{ text: text(all.length), href: `${href}#c${all[0]?.number}` }] : [];
  return [
    ...(claims.length > 0
      ? [{ text: words.count.claims(claims.length), href: `${href}#claims` }]
      : []),
    ...count(claims.filter(isSourced), words.count.sourced),
    ...count(
      claims.filter((one) => one.attributions.some(isAnonymous)),
      words.count.anonymous,
    ),
    ...count(
      claims.filter((one) => certaintyOf(one) === 'disputed'),
      words.count.disputed,
    ),
    ...(verso.unknowns.length > 0
      ? [{ text: words.count.unknowns(verso.unknowns.length), href: `${href}#unknowns` }]
      : []),
  ];
}

const SIGNS: readonly Certainty[] = ['confirmed', 'reported', 'alleged', 'disputed', 'unknown'];

/** What each stroke means. */
export const legendOf = (words: VersoPen['words']): EvidenceLine['key']['lines'] =>
  SIGNS.map((certainty) => {
    const [mark = '', text = ''] = words.keyLines[certainty];
    return { certainty, mark, text };
  });

/** What stands under the headline; null where nothing was recorded. */
export function evidenceLine(pen: VersoPen, marks: Marks, path: string): EvidenceLine | null {
  const { words, verso, href } = pen;
  const { claims, corrections, unknowns } = verso;
  if (claims.length + corrections.length + unknowns.length === 0) return null;
  const [last] = corrections;
  const isMarked = (claim: PublicClaim) => isShown(claim, marks);
  return {
    label: words.evidence,
    strokes: strokesOf(pen, (claim) =>
      isMarked(claim) ? `#c${claim.number}` : `${href}#c${claim.number}`,
    ),
    counts: [
      ...countsOf(pen),
      ...(last
        ? [{ text: words.correctedOn(dayIn(pen, last.publishedAt)), href: `${href}#corrections` }]
        : []),
    ],
    turn: { href, text: words.seeVerso },
    key: {
      title: words.key,
      lines: legendOf(words),
      links: [
        ...(marks === 'none' ? [] : [{ href: `${path}?reperes=aucun`, text: words.marksNone }]),
        ...(marks === 'all' ? [] : [{ href: `${path}?reperes=tous`, text: words.marksAll }]),
        ...(marks === 'usual' ? [] : [{ href: path, text: words.marksUsual }]),
      ],
    },
  };
}

function isShown(claim: PublicClaim, marks: Marks): boolean {
  return marks === 'all' || (marks === 'usual' && claim.importance === 'load-bearing');
}

/** Notes for the head and the foot of the article, newest first. */
export function correctionNotes(pen: VersoPen): CorrectionNote[] {
  const { words, verso, href } = pen;
  return verso.corrections.map((note) => ({
    id: note.id,
    label: `${words.correctionKind[note.kind]}${commaIn(pen.edition.lang)}${dayIn(pen, note.publishedAt)}.`,
    text: note.why || words.correctionClosed,
    link: { href: `${href}#correction-${note.id}`, text: words.whatChanged },
    isTop: note.shownAt === 'top',
  }));
}

/**
 * Marks the claims in a text, with a call after the first words of each, and puts its note after the
 * block that holds them: in the margin on wide screens, a popover on telephones, both without script.
 */
export function claimMarks(
  pen: VersoPen,
  marks: Marks,
): Pick<RenderOptions, 'claim' | 'afterBlock'> {
  const shown = new Map(
    pen.verso.claims.filter((claim) => isShown(claim, marks)).map((claim) => [claim.id, claim]),
  );
  const called = new Set<string>();
  let waiting: PublicClaim[] = [];
  return {
    claim(id, html) {
      const claim = shown.get(id);
      if (!claim) return html;
      const kind = `is-${certaintyOf(claim)}`;
      if (called.has(id)) return `<mark class="${kind}">${html}</mark>`;
      called.add(id);
      waiting.push(claim);
      const n = claim.number;
      const label = escapeAttr(
        pen.words.noteLabel(n, certaintyWord(pen, claim), basisWords(pen, claim)),
      );
      // The number stays with the words before it and with the mark that ends them: no line begins with either.
      return (
        `<mark class="${kind}" id="c${n}">${html}</mark>` +
        `<a class="ref ${kind}" href="#n${n}" role="doc-noteref" aria-label="${label}">${n}</a>` +
        `\u2060<button type="button" class="ref ${kind}" popovertarget="n${n}" aria-label="${label}">${n}</button>\u2060`
      );
    },
    afterBlock(html) {
      if (waiting.length === 0) return html;
      const notes = waiting.map((claim) => noteHtml(pen, claim)).join('');
      waiting = [];
      return `<div class="claimed">${html}<div class="notes">${notes}</div></div>`;
    },
  };
}

/** Three lines: how certain, who, and the way to the whole record. */
function noteHtml(pen: VersoPen, claim: PublicClaim): string {
  const { words, href } = pen;
  const n = claim.number;
  const lead =
    certaintyOf(claim) === 'disputed' ? words.modality[claim.modality] : basisWords(pen, claim);
  return (
    `<aside class="note is-${certaintyOf(claim)}" id="n${n}" popover role="doc-footnote" aria-label="${escapeAttr(words.note(n))}">` +
    `<button type="button" popovertarget="n${n}" popovertargetaction="hide" aria-label="${escapeAttr(words.close)}">×</button>` +
    `<p><b>${n} · ${said(pen, lead)}.</b> ${whoOrWhat(pen, claim)} ` +
    `<a href="${escapeAttr(href)}#c${n}">${escapeHtml(words.record)}</a></p></aside>`
  );
}

function whoOrWhat(pen: VersoPen, claim: PublicClaim): string {
  const hidden = claim.attributions.find(isAnonymous);
  if (hidden?.speaker.type === 'anonymous')
    return saidIn(pen, hidden.speaker.reasonText, hidden.speakerLang);
  const [first] = claim.attributions;
  if (first && first.speaker.type !== 'document')
    return sentence(pen, { text: speakerText(pen, first.speaker), lang: first.speakerLang });
  const support = claim.citations.find(({ relation }) => relation === 'supports');
  return sentence(pen, titleOf(pen.verso.sources.find(({ id }) => id === support?.sourceId)));
}

function sentence(
  pen: VersoPen,
  { text, lang }: { text: string; lang?: string | null | undefined },
) {
  const [first = '', ...rest] = text;
  if (text === '') return '';
  const known = lang && isLanguageTag(lang) ? lang : pen.edition.lang;
  const upper = first.toLocaleUpperCase(known);
  return saidIn(pen, `${upper}${rest.join('').replace(/\.$/, '')}.`, lang);
}
