import { type Gate, readableByAll } from '../../domain/access.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import type { View } from '../../domain/view.ts';
import type { ReadArticle } from '../../storage/reading/article.ts';

/** The part of a text that who asks may read. */
export interface SeenText {
  gate: Gate | null;
  view: View;
  doc: DocumentJson;
  /** Dresses the gate. */
  sheetHref: string | null;
  /** The whole text asks for support. */
  isAsking: boolean;
}

/** What everybody may read. */
export function readable(source: ReadArticle) {
  return readableByAll(source.doc, source.article);
}

export function seenByAll(source: ReadArticle): SeenText {
  return { gate: null, view: 'anyone', doc: readable(source), sheetHref: null, isAsking: false };
}
