/**
 * Sheets that a page loads after the one of all: a first visit to an article, which is how most readers
 * come, does not wait for the dress of front pages and searches.
 */
import type { AnyPage } from '../../../src/domain/page-models.ts';
import { front } from './front.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import { minify } from './minify.ts';
import { print } from './print.ts';
import { support } from './support.ts';
import { talk } from './talk.ts';
import { verso } from './verso.ts';

const inside = minify([front, lists].join('\n'));

/** `gate` dresses the gate where it stands under the open part of an article. */
export const furtherSheets = {
  inside,
  verso: inside + verso,
  support: inside + support,
  gate: support,
  letters: inside + minify(letters),
  /** Under an article, asked for where it is used, far below the fold. */
  talk,
  comments: inside + talk,
  print,
} as const;

/** @returns the further sheet of a page; null for articles and standing pages, which need none */
export function furtherSheetOf({ type }: AnyPage): keyof typeof furtherSheets | null {
  switch (type) {
    case 'article':
    case 'page':
      return null;
    case 'verso':
    case 'diff':
    case 'corrections':
      return 'verso';
    case 'sign-in':
    case 'account':
    case 'erase':
    case 'receipt':
    case 'support':
      return 'support';
    case 'letters':
    case 'letter':
    case 'deed':
    case 'questions':
    case 'reply':
      return 'letters';
    case 'comments':
      return 'comments';
    default:
      return 'inside';
  }
}
