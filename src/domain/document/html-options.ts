import type { ReaderWords } from '../words/reader.ts';
import type { MediaView } from './media-view.ts';

/** `page` and `preview` speak to browsers with our style sheet; `feed` and `mail` to anything. */
export type RenderMode = 'page' | 'feed' | 'mail' | 'preview';

export interface RenderOptions {
  /** Of the edition, BCP 47. */
  lang: string;
  words: ReaderWords;
  /** Media already at hand; see `mediaIdsOf` to know which to fetch. */
  media(id: string): MediaView | undefined;
  mode: RenderMode;
  /** `https://host`, put before root-relative addresses in feeds and mail; '' for pages. */
  origin: string;
  /** `sizes` attributes of pictures. */
  sizes?: { text: string; wide: string; gallery: string };
  /** Spaces and quotation marks as the language sets them. Stored words never change. */
  typeset: boolean;
  /** Draws the support box; without it the box draws nothing. */
  supportBox?: () => string;
  /** Draws the line after which the text is for supporters. */
  supportersDivider?: () => string;
  /** Leave out everything from the supporters' divider on. */
  cutAtDivider?: boolean;
  /** Wraps the words a claim stands on; called once for each unbroken run of words. */
  claim?: (id: string, html: string) => string;
  /** Has the last word on each block of the body, claims in it being wrapped already. */
  afterBlock?: (html: string) => string;
  /** Ids that the page uses already, so that no heading takes them. */
  reservedIds?: readonly string[];
}

/** As `ArticlePage.footnotes` has it. */
export interface Footnote {
  id: string;
  refId: string;
  number: string;
  html: string;
}

export interface RenderedHtml {
  html: string;
  footnotes: Footnote[];
  /** True when `cutAtDivider` left something out. */
  isCut: boolean;
}
