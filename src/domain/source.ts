import type { Edtf } from './edtf.ts';

/** Where a claim comes from: a page, a paper, a file, a talk, our own eyes on something that stays. */

export const SOURCE_TYPES = [
  'web',
  'document',
  'dataset',
  'law',
  'court',
  'study',
  'book',
  'interview',
  'photo',
  'video',
  'satellite',
  'social',
  'wire',
  'own-archive',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** What the newsroom says of a source in its own words. */
export const SOURCE_SAID = ['title', 'description'] as const;
export type SourceSaid = Partial<Record<(typeof SOURCE_SAID)[number], string>>;

export interface Source {
  id: string;
  storyId: string;
  type: SourceType;
  title: string;
  url: string | null;
  author: string | null;
  publisher: string | null;
  publishedAt: Edtf | null;
  /** When the newsroom looked at it. */
  accessedAt: number;
  /** BCP 47. */
  lang: string | null;
  /** Where in it: page, paragraph, minute, row. A citation may say it more closely. */
  locator: string | null;
  /** Sources fed by one origin share it: a word of the newsroom's own, such as the name of a wire. */
  independenceGroup: string | null;
  /** First hand: the paper, the recording, the data themselves. */
  isPrimary: boolean;
  /** Readers learn that it exists and of what kind it is; nothing else. */
  isConfidential: boolean;
  /** What readers are told of it: of a confidential one this is all. */
  description: string | null;
  licence: string | null;
  /** The newsroom's own note, never for readers. */
  note: string | null;
  /** Title and description in further languages, by BCP 47 tag. */
  said: Readonly<Record<string, SourceSaid>>;
  /** In which language they were first said; null of sources that are older than the question. */
  wordsLang: string | null;
  /** Sources of the same story that this one cites as its own. */
  cites: readonly string[];
  createdBy: string;
  createdAt: number;
  updatedAt: number;
}

/**
 * Title and description for readers of one language, and in which language each is; what was not said in
 * it stays as it was first said. A title that nobody translated is in the language of the source.
 */
export function sourceIn(
  source: Pick<Source, 'title' | 'description' | 'lang' | 'said' | 'wordsLang'>,
  lang: string,
) {
  const own = source.said[lang];
  return {
    title: own?.title ?? source.title,
    titleLang: own?.title ? lang : (source.lang ?? source.wordsLang),
    description: own?.description ?? source.description,
    descriptionLang: own?.description ? lang : source.wordsLang,
  };
}

/** Types that live on the web, so that a copy is taken as soon as there is an address. */
export const CAPTURED_TYPES: ReadonlySet<SourceType> = new Set([
  'web',
  'dataset',
  'law',
  'court',
  'study',
  'document',
  'social',
  'wire',
  'photo',
]);
