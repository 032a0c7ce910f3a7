import { fromHtml, lineFromHtml } from '../../../domain/document/from-html.ts';
import type { HtmlOptions, Slot } from '../../../domain/document/from-html-reading.ts';
import { parseDocument } from '../../../domain/document/parse.ts';
import type { DocumentJson, NodeJson } from '../../../domain/document/types.ts';
import { blocksOfComment } from './block-comments.ts';
import { withParagraphs, withReusableBlocks } from './blocks.ts';
import type { ShortcodeContext } from './shortcode.ts';
import { expandShortcodes } from './shortcodes.ts';
import { expandBuilder, isBuilder } from './shortcodes-builders.ts';

/** The text of a WordPress item, classic or of blocks, into a document. */

export interface FoundMedia {
  mediaId: string;
  kind: string;
  url: string;
  caption: string;
  alt: string;
}

export interface ContentContext {
  mediaById(id: string): FoundMedia | null;
  /** Also for addresses that no attachment has: they become media of their own, or null if refused. */
  mediaByUrl(kind: 'image' | 'audio' | 'video' | 'file', url: string, alt: string): string | null;
  ownImages(): string[];
  reusableBlock(id: string): string | null;
  link(href: string): string | null;
  baseUrl: string | null;
  lang: string | null;
  /** Notes of the block editor, HTML by id. */
  notes: Map<string, string>;
}

export interface ContentLoss {
  what: string;
  name: string;
  detail: string;
}

/** What is in place of a shortcode while paragraphs are made. */
const slotTag = (n: number) => `<recto-slot n="${n}"></recto-slot>`;

export function convertContent(
  html: string,
  context: ContentContext,
): { doc: DocumentJson; losses: ContentLoss[] } {
  const losses: ContentLoss[] = [];
  const slots: Slot[] = [];
  const calledNotes = new Set<string>();
  const lose = (what: string, name: string, detail: string) =>
    void losses.push({ what, name, detail: detail.slice(0, 200) });
  const options = htmlOptions(context, slots, calledNotes, lose);
  const keep = (slot: Slot) => slotTag(slots.push(slot) - 1);
  const shortcodes: ShortcodeContext = {
    slot: (nodes) => keep({ type: 'blocks', nodes }),
    inlineSlot: (nodes) => keep({ type: 'inline', nodes }),
    blocks: (inner) => fromHtml(inner, options).doc.content,
    line: (inner) => (inner === '' ? [] : lineFromHtml(inner, options).content),
    lose,
    mediaById: context.mediaById,
    mediaByUrl: (kind, url) => context.mediaByUrl(kind, url, ''),
    ownImages: context.ownImages,
    isBuilder,
    builder: (shortcode) => expandBuilder(shortcode, shortcodes),
  };
  const whole = withReusableBlocks(html, context.reusableBlock);
  const { doc, losses: more } = fromHtml(
    withParagraphs(expandShortcodes(whole, shortcodes)),
    options,
  );
  for (const loss of more) lose(loss.what, loss.name, loss.detail);
  const content = [...doc.content, ...uncalledNotes(context, calledNotes, options)];
  return { doc: parseDocument({ type: 'doc', content }), losses };
}

function htmlOptions(
  context: ContentContext,
  slots: Slot[],
  calledNotes: Set<string>,
  lose: (what: string, name: string, detail: string) => void,
): HtmlOptions {
  return {
    media({ kind, url, id, alt }) {
      const known = id === null ? null : context.mediaById(id);
      if (known && known.kind === kind && (url === '' || sharesName(known.url, url)))
        return known.mediaId;
      return url === '' ? null : context.mediaByUrl(kind, url, alt);
    },
    link: context.link,
    baseUrl: context.baseUrl,
    lang: context.lang,
    slot: (n) => slots[n] ?? null,
    comment: (data) => blocksOfComment(data, { lose, mediaById: context.mediaById }),
    footnote(id) {
      const note = context.notes.get(id) ?? null;
      if (note !== null) calledNotes.add(id);
      return note;
    },
  };
}

/** Whether an address is a size of the file: a number can be left over from another site. */
function sharesName(file: string, url: string): boolean {
  const stem = (address: string) =>
    (address.split(/[?#]/)[0]?.split('/').pop() ?? '')
      .replace(/\.\w+$/, '')
      .replace(/-(\d+x\d+|scaled|rotated|e\d{10,})$/, '')
      .toLowerCase();
  return stem(url).startsWith(stem(file).slice(0, 24));
}

/** Notes that the text no longer calls still have words. */
function uncalledNotes(
  context: ContentContext,
  called: Set<string>,
  options: HtmlOptions,
): NodeJson[] {
  const blocks: NodeJson[] = [];
  for (const [id, html] of context.notes) {
    if (!called.has(id)) blocks.push(...fromHtml(`<p>${html}</p>`, options).doc.content);
  }
  return blocks;
}
