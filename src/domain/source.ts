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
  /** Sources of the same story that this one cites as its own. */
  cites: readonly string[];
  createdBy: string;
  createdAt: number;
  updatedAt: number;
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
