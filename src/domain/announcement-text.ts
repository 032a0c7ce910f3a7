import { isTooLong, type LengthLimit, lengthOn, limitOf } from './announcement-length.ts';
import type { ChannelKind, ChannelOptions } from './channel.ts';

/** What everybody may know of an article, and nothing else: this is all that leaves the house. */
export interface AnnouncedFacts {
  articleId: string;
  /** The number of the published revision; 0 before publication. */
  seq: number;
  lang: string;
  headline: string;
  standfirst: string;
  /** Absolute. */
  url: string;
  section: string;
  authors: string[];
  tags: string[];
  publication: string;
  publishedAt: number | null;
  updatedAt: number | null;
  /** Only its beginning is for everybody. */
  isGated: boolean;
  /** Said under the text when what was published turned out wrong; empty otherwise. */
  correction: string;
}

/** What a template may name; in English and in French, for people write them. */
const NAMES: Readonly<Record<string, Piece>> = {
  headline: 'headline',
  titre: 'headline',
  standfirst: 'standfirst',
  chapeau: 'standfirst',
  link: 'link',
  lien: 'link',
  section: 'section',
  rubrique: 'section',
  authors: 'authors',
  auteurs: 'authors',
  tags: 'tags',
  sujets: 'tags',
  publication: 'publication',
  journal: 'publication',
};
export type Piece =
  | 'headline'
  | 'standfirst'
  | 'link'
  | 'section'
  | 'authors'
  | 'tags'
  | 'publication';

/** Where the network shows the address by itself, the text need not say it again. */
const USUAL: Partial<Record<ChannelKind, string>> = {
  facebook: '{headline}\n\n{standfirst}',
  bluesky: '{headline}\n\n{standfirst}',
  x: '{headline}\n\n{link}',
};

export const usualTemplate = (kind: ChannelKind): string =>
  USUAL[kind] ?? '{headline}\n\n{standfirst}\n\n{link}';

/** The same, as somebody who speaks French would write it. */
export const templateInFrench = (template: string): string =>
  template
    .replace('{headline}', '{titre}')
    .replace('{standfirst}', '{chapeau}')
    .replace('{link}', '{lien}');

/** The first name in braces that no template knows; null when all are known. */
export function unknownPiece(template: string): string | null {
  for (const [, name = ''] of template.matchAll(/\{([^{}]*)\}/g))
    if (!(name.trim().toLowerCase() in NAMES)) return name;
  return null;
}

export interface ComposedText {
  text: string;
  length: number;
  limit: number | null;
  isTooLong: boolean;
  /** Something was left out for it to fit. */
  isShortened: boolean;
}

/**
 * The text of an announcement: the template filled, and shortened at the end of a word until the network
 * takes it. The address is never shortened.
 * @param ownText words that a person wrote: they are not shortened, only measured.
 */
export function composeText(
  channel: { kind: ChannelKind; options: ChannelOptions; templates: Record<string, string> },
  facts: AnnouncedFacts,
  ownText: string | null = null,
): ComposedText {
  const { kind, options, templates } = channel;
  const limit = limitOf(kind, options);
  if (ownText !== null) {
    const own = withCorrection(withLink(kind, ownText.trim(), facts), facts);
    return measured(kind, own, limit, false);
  }
  const template = templates[facts.lang]?.trim() || usualTemplate(kind);
  const pieces = piecesOf(facts);
  const fits = (given: Pieces) => !isTooLong(kind, fill(template, given, facts), limit);
  let fitting = pieces;
  for (const name of ['standfirst', 'tags', 'authors', 'section', 'headline'] as const) {
    if (fits(fitting)) break;
    fitting = { ...fitting, [name]: longestFitting(fitting[name], name, fitting, fits) };
  }
  return measured(kind, fill(template, fitting, facts), limit, fitting !== pieces);
}

/** Where no card leads to the article, words without an address would lead nowhere. */
const WITHOUT_CARD: readonly ChannelKind[] = ['telegram', 'mastodon', 'x', 'whatsapp'];

function withLink(kind: ChannelKind, text: string, { url }: AnnouncedFacts): string {
  const isLinked = text.includes(new URL(url).origin);
  return isLinked || !WITHOUT_CARD.includes(kind) ? text : `${text}\n\n${url}`;
}

type Pieces = Readonly<Record<Piece, string>>;

const piecesOf = (facts: AnnouncedFacts): Pieces => ({
  headline: facts.headline,
  standfirst: facts.standfirst,
  link: facts.url,
  section: facts.section,
  authors: facts.authors.join(', '),
  tags: facts.tags.map(hashtag).join(' '),
  publication: facts.publication,
});

/** « Port de pêche » -> `#PortDePêche` */
function hashtag(tag: string): string {
  const words = tag.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [first = '', ...rest] = words;
  return `#${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

function fill(template: string, pieces: Pieces, facts: AnnouncedFacts): string {
  const filled = template
    .replaceAll(/\{([^{}]*)\}/g, (all, name: string) => {
      const piece = NAMES[name.trim().toLowerCase()];
      return piece ? pieces[piece] : all;
    })
    .replaceAll('\r\n', '\n')
    // What a piece that is empty leaves behind.
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return withCorrection(filled, facts);
}

/** What was corrected is said before the address, where there is one at the end. */
function withCorrection(text: string, { correction, url }: AnnouncedFacts): string {
  if (correction === '' || text.includes(correction)) return text;
  if (!text.endsWith(url)) return `${text}\n\n${correction}`;
  const before = text.slice(0, -url.length).trimEnd();
  return `${before}\n\n${correction}\n\n${url}`;
}

/** As many whole words as fit, by halving. */
function longestFitting(
  text: string,
  name: Piece,
  pieces: Pieces,
  fits: (pieces: Pieces) => boolean,
): string {
  const words = text.split(/(?<=\s)/);
  const cut = (count: number) =>
    count === 0
      ? ''
      : `${words
          .slice(0, count)
          .join('')
          .replace(/[\s,;:.–—-]+$/u, '')}…`;
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits({ ...pieces, [name]: cut(middle) })) low = middle;
    else high = middle - 1;
  }
  return cut(Math.max(0, low));
}

function measured(
  kind: ChannelKind,
  text: string,
  limit: LengthLimit,
  isShortened: boolean,
): ComposedText {
  return {
    text,
    length: lengthOn(kind, text, limit),
    limit: limit.limit,
    isTooLong: isTooLong(kind, text, limit),
    isShortened,
  };
}
