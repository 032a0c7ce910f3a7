import { parseFragment } from 'parse5';
import { fromFragment } from '../../../src/domain/document/from-html.ts';
import type { NodeJson } from '../../../src/domain/document/types.ts';
import { cleanLink } from './clean-link.ts';
import { takeNotes } from './notes-of-html.ts';
import { isFromOffice, settleOffice } from './office.ts';
import { settleLanguages } from './settle-languages.ts';

/** A picture met in what was pasted; a paragraph with this id keeps its place. */
export interface PastedImage {
  blockId: string;
  url: string;
  alt: string | null;
}

export interface PasteOptions {
  /** Of the article. */
  lang: string;
  dir: 'ltr' | 'rtl';
  newId: () => string;
  onImage: (image: PastedImage) => void;
}

/** HTML from the clipboard as blocks: of a word processor, a shared document, a web page. */
export function blocksOfHtml(html: string, options: PasteOptions): NodeJson[] {
  const fragment = parseFragment(fragmentOf(html));
  const fromOffice = isFromOffice(html);
  if (fromOffice) settleOffice(fragment);
  settleLanguages(fragment, { ...options, isUnsure: fromOffice });
  const notes = takeNotes(fragment);
  const waiting = new Map<string, PastedImage>();
  const { doc } = fromFragment(fragment, {
    lang: options.lang,
    link: cleanLink,
    footnote: (id) => notes.get(id) ?? null,
    media({ kind, url, alt }) {
      if (kind !== 'image') return null;
      const image = { blockId: options.newId(), url, alt: alt || null };
      waiting.set(image.blockId, image);
      return image.blockId;
    },
  });
  const blocks = doc.content.flatMap((block) => withPlaces(block, waiting));
  for (const image of waiting.values()) options.onImage(image);
  return blocks;
}

/** What the source marked as copied, without the page around it. */
function fragmentOf(html: string): string {
  const start = /<!--\s*StartFragment\s*-->/i.exec(html);
  const end = /<!--\s*EndFragment\s*-->/i.exec(html);
  if (!start || !end || end.index < start.index) return html;
  return html.slice(start.index + start[0].length, end.index);
}

/** A picture that is yet to arrive is a paragraph with its caption, and with the id by which it is known. */
function withPlaces(block: NodeJson, waiting: ReadonlyMap<string, PastedImage>): NodeJson[] {
  const id = block.attrs?.mediaId;
  if ((block.type === 'figure' || block.type === 'galleryImage') && typeof id === 'string') {
    if (!waiting.has(id)) return [block];
    const place: NodeJson = { type: 'paragraph', attrs: { id } };
    if (block.content) place.content = block.content;
    return [place];
  }
  // A form or a frame that nobody knows: imports keep it, the clipboard does not.
  if (block.type === 'preserved') return [];
  if (!block.content) return [block];
  const content = block.content.flatMap((child) => withPlaces(child, waiting));
  return block.type === 'gallery' ? content : [{ ...block, content }];
}
