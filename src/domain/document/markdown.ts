import type { MediaView } from './media-view.ts';
import type { DocumentJson } from './types.ts';

export interface MarkdownOptions {
  lang: string;
  media(id: string): MediaView | undefined;
  /** Put before root-relative addresses. */
  origin?: string;
  /** Leave out everything from the supporters' divider on. */
  cutAtDivider?: boolean;
}

/** CommonMark with GFM tables and `[^1]` footnotes. */
export function renderMarkdown(doc: DocumentJson, options: MarkdownOptions): string {
  void doc;
  void options;
  return '';
}
