import { moment } from '../../../domain/dates.ts';
import type { Edtf } from '../../../domain/edtf.ts';
import type {
  PublicAttribution,
  PublicCheck,
  PublicClaim,
  PublicSource,
  PublicSpeaker,
  PublicVerso,
} from '../../../domain/public-verso.ts';
import { typeset } from '../../../domain/typography.ts';
import type { Certainty } from '../../../domain/verso-models.ts';
import type { VersoWords } from '../../../domain/words/verso/index.ts';
import { escapeAttr, escapeHtml } from '../../../std/html-escape.ts';
import type { EditionSite } from '../site.ts';

/** What the parts of a verso are written with. */
export interface VersoPen {
  edition: EditionSite;
  words: VersoWords;
  verso: PublicVerso;
  /** Address of the verso. */
  href: string;
  now: number;
}

const CERTAINTY: Record<PublicClaim['modality'], Certainty> = {
  confirmed: 'confirmed',
  reported: 'reported',
  alleged: 'alleged',
  denied: 'disputed',
  disputed: 'disputed',
  unknown: 'unknown',
  retracted: 'unknown',
};

export const certaintyOf = ({ modality }: PublicClaim): Certainty => CERTAINTY[modality];

/** What is said by somebody is told as said by them, whatever paper says it too. */
const SAID_BY: Partial<Record<PublicClaim['modality'], readonly PublicClaim['basis'][number][]>> = {
  reported: ['named-person', 'other-media'],
  alleged: ['anonymous-person', 'named-person', 'other-media'],
};

/** Strongest first: what a note says of how the newsroom knows. */
const BASES: readonly PublicClaim['basis'][number][] = [
  'own-observation',
  'document',
  'data-analysis',
  'named-person',
  'anonymous-person',
  'other-media',
  'common-knowledge',
  'none',
];

/** « Un document le montre » */
export function basisWords({ words, verso }: VersoPen, claim: PublicClaim): string {
  const origins = new Set(
    claim.citations
      .filter(({ relation }) => relation === 'supports')
      .map(({ sourceId }) => verso.sources.find(({ id }) => id === sourceId)?.origin),
  );
  const order = [...(SAID_BY[claim.modality] ?? []), ...BASES];
  const basis = order.find((one) => claim.basis.includes(one)) ?? 'none';
  const isOwn = basis === 'own-observation';
  if (!isOwn && claim.modality === 'confirmed' && origins.size > 1) return words.twoSources;
  return words.basis[basis];
}

/** Words of the newsroom as HTML, spaced as the language wants it. */
export function said(pen: Pick<VersoPen, 'edition'>, text: string): string {
  return escapeHtml(typeset(text, pen.edition.lang));
}

const primary = (lang: string) => lang.split('-', 1)[0]?.toLowerCase();

/** Words that may be in another language than the edition: marked as such, and spaced as it wants them. */
export function saidIn(
  pen: Pick<VersoPen, 'edition'>,
  text: string,
  lang: string | null | undefined,
): string {
  if (text === '' || !lang || primary(lang) === primary(pen.edition.lang)) return said(pen, text);
  return `<bdi lang="${escapeAttr(lang)}">${escapeHtml(typeset(text, lang))}</bdi>`;
}

/** Title of a source, or what is told of it where it has none to tell, and in which language that is. */
export function titleOf(source: PublicSource | undefined): { text: string; lang: string | null } {
  if (!source) return { text: '', lang: null };
  const { title, titleLang, description, descriptionLang, lang } = source;
  return title === null
    ? { text: description ?? '', lang: descriptionLang ?? null }
    : { text: title, lang: titleLang ?? lang };
}

/** « 2 octobre 2026 »: the day of an instant, as the edition writes it. */
export function dayIn({ edition, now }: Pick<VersoPen, 'edition' | 'now'>, at: number): string {
  return moment(at, edition.timeZone, edition.locale, now).date;
}

/** « 2 octobre 2026, 7 h 00 » */
export function timeIn({ edition, now }: Pick<VersoPen, 'edition' | 'now'>, at: number): string {
  return moment(at, edition.timeZone, edition.locale, now).full;
}

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date as exact as it is known; one in a form that few write stays as it is. */
export function edtfText({ edition }: Pick<VersoPen, 'edition'>, date: Edtf | null): string {
  if (date === null) return '';
  return date
    .split('/')
    .map((one) => {
      const bare = one.replace(/[?~%]$/, '');
      const format = FORMATS[bare.length];
      if (!format || Number.isNaN(Date.parse(bare))) return one;
      const text = new Intl.DateTimeFormat(edition.locale, { ...format, timeZone: 'UTC' });
      return (bare === one ? '' : '≈\u00a0') + text.format(Date.parse(bare));
    })
    .join(' – ');
}

/** The mark between the items of a list, as the script has it. */
export const commaIn = (lang: string) => (/^(ar|fa|ur)\b/.test(lang) ? '\u060c ' : ', ');

/** Names keep their own direction in a line that runs from right to left. */
export const isolated = ({ dir }: VersoPen['edition'], part: string | null): string =>
  dir === 'rtl' ? `\u2068${part}\u2069` : `${part}`;

/** « Nora Tilbury (vérification) »: who of the newsroom looked, and as what. */
export function lookerText(
  { edition, words }: Pick<VersoPen, 'edition' | 'words'>,
  { by, role }: Pick<PublicCheck, 'by' | 'role'>,
): string {
  const who = isolated(edition, by);
  return role ? words.personAs(who, words.role[role]) : who;
}

/** Who says it, in one line of plain words; a document has its title. */
export function speakerText(
  pen: VersoPen,
  speaker: Exclude<PublicSpeaker, { type: 'document' }>,
): string {
  const { words, edition } = pen;
  const listed = (...parts: (string | null)[]) =>
    parts
      .filter((part) => part !== null && part !== '')
      .map((part) => isolated(edition, part))
      .join(commaIn(edition.lang));
  switch (speaker.type) {
    case 'person':
      return listed(speaker.name, speaker.role, speaker.affiliation);
    case 'organisation':
      return listed(speaker.name, speaker.spokesperson && words.spokesperson(speaker.spokesperson));
    case 'own-observation':
      return listed(words.ownObservation(speaker.who), edtfText(pen, speaker.when), speaker.where);
    case 'anonymous':
      return speaker.description;
    case 'collective':
      return `${speaker.description} (${speaker.members.join(commaIn(edition.lang))})`;
  }
}

export const isAnonymous = ({ speaker }: PublicAttribution) => speaker.type === 'anonymous';

/** The label of a source as a link to its line. */
export function sourceLink({ verso, href }: VersoPen, sourceId: string): string {
  const source = verso.sources.find(({ id }) => id === sourceId);
  if (!source) return '';
  const label = escapeHtml(source.label);
  return `<a href="${escapeAttr(href)}#${escapeAttr(source.label)}">${label}</a>`;
}

/** The words of a claim as the article has them, all its places joined. */
export function publishedWords(claim: PublicClaim): string {
  const words = claim.anchors
    .filter(({ part }) => part === 'body')
    .map(({ exact }) => exact)
    .filter((exact) => exact !== '');
  return words.length > 0 ? [...new Set(words)].join(' … ') : claim.text;
}
