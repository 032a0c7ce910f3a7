import type { MediaView } from './media-view.ts';
import type { NodeJson } from './types.ts';

export interface MarkdownOptions {
  /** Of the edition, BCP 47. */
  lang: string;
  media(id: string): MediaView | undefined;
  /** Put before root-relative addresses. */
  origin?: string;
  /** Leave out everything from the supporters' divider on. */
  cutAtDivider?: boolean;
}

export interface MarkdownContext {
  readonly media: MarkdownOptions['media'];
  readonly lang: string;
  readonly origin: string;
  /** Footnotes called so far. */
  readonly notes: NodeJson[];
}
