/**
 * The rich text of an article as stored: ProseMirror JSON, with node names as TipTap has them, so
 * that the Studio's editor and the server speak of the same tree. `schema.ts` holds the laws.
 */

export interface MarkJson {
  type: MarkName;
  attrs?: Record<string, unknown>;
}

export interface NodeJson {
  type: NodeName;
  attrs?: Record<string, unknown>;
  content?: NodeJson[];
  marks?: MarkJson[];
  text?: string;
}

/** A whole document. Only `parseDocument` makes one out of unknown input. */
export interface DocumentJson extends NodeJson {
  type: 'doc';
  content: NodeJson[];
}

export type MarkName =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'code'
  | 'subscript'
  | 'superscript'
  | 'link'
  | 'abbreviation'
  /** Words in another language: `{ lang, dir }`. */
  | 'language'
  /** The words a claim stands on: `{ id }`. Claims may overlap. */
  | 'claim'
  /** A colleague's remark on a passage: `{ id }`. Never leaves the Studio. */
  | 'remark';

export type NodeName =
  | 'doc'
  | 'text'
  | 'paragraph'
  | 'heading'
  | 'bulletList'
  | 'orderedList'
  | 'listItem'
  | 'blockquote'
  | 'pullQuote'
  /** An image with its caption as content: `{ mediaId, alt, credit, layout, href }`. */
  | 'figure'
  | 'gallery'
  | 'galleryImage'
  /** Someone else's page shown only after a click: `{ provider, url, title }`. */
  | 'embed'
  | 'table'
  | 'tableRow'
  | 'tableHeader'
  | 'tableCell'
  | 'codeBlock'
  | 'callout'
  | 'horizontalRule'
  | 'hardBreak'
  /** Inline; its content is the note's own text. */
  | 'footnote'
  | 'supportBox'
  /** What follows is for supporters. */
  | 'supportersDivider'
  | 'audio'
  | 'video'
  | 'file'
  /** What an import could not translate, kept visible: `{ origin, name }`. */
  | 'preserved';

export type FigureLayout = 'text' | 'wide' | 'full' | 'start' | 'end';
export type CalloutTone = 'note' | 'facts' | 'warning' | 'update';
