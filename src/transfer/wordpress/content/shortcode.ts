import type { NodeJson } from '../../../domain/document/types.ts';

/** What a translator of shortcodes gets, and what it may ask for. */

export interface Shortcode {
  name: string;
  attrs: Record<string, string>;
  /** The opening tag as written. */
  source: string;
  /** What it encloses, as written; null when nothing closes it. */
  raw: string | null;
  /** What it encloses, its own shortcodes translated. */
  content(): string;
}

export interface ShortcodeContext {
  /** Blocks into the HTML, by way of a placeholder. */
  slot(nodes: NodeJson[]): string;
  inlineSlot(nodes: NodeJson[]): string;
  blocks(html: string): NodeJson[];
  line(html: string): NodeJson[];
  lose(kind: 'shortcode' | 'block' | 'missing-media', name: string, source: string): void;
  /** Media by the number WordPress gave it. */
  mediaById(
    id: string,
  ): { mediaId: string; kind: string; url: string; caption: string; alt: string } | null;
  mediaByUrl(kind: 'image' | 'audio' | 'video' | 'file', url: string): string | null;
  /** Pictures that belong to the item itself, in their order. */
  ownImages(): string[];
  isBuilder(name: string): boolean;
  /** The HTML of a page builder's shortcode, or null where it is none. */
  builder(shortcode: Shortcode): string | null;
}

/** Null: not understood after all; it is treated as unknown. */
export type ShortcodeHandler = (shortcode: Shortcode, context: ShortcodeContext) => string | null;

export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function preservedSlot(shortcode: Shortcode, context: ShortcodeContext): string {
  return context.slot([
    {
      type: 'preserved',
      attrs: { origin: 'shortcode', name: shortcode.name },
      content: [{ type: 'text', text: shortcode.source }],
    },
  ]);
}
