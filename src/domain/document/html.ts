import type { RenderedHtml, RenderOptions } from './html-options.ts';
import type { DocumentJson } from './types.ts';

export type { Footnote, RenderedHtml, RenderMode, RenderOptions } from './html-options.ts';

/** HTML of a document's body. */
export function renderHtml(doc: DocumentJson, options: RenderOptions): RenderedHtml {
  void doc;
  void options;
  return { html: '', footnotes: [], isCut: false };
}
