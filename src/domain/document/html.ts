import { escapeAttr } from '../../std/html-escape.ts';
import { publicPart } from './blocks.ts';
import { renderBlocks } from './html-blocks.ts';
import { type Context, newContext } from './html-context.ts';
import { renderInline } from './html-inline.ts';
import type { RenderedHtml, RenderOptions } from './html-options.ts';
import type { DocumentJson, NodeJson, NodeName } from './types.ts';

export type { Footnote, RenderedHtml, RenderMode, RenderOptions } from './html-options.ts';

/** What may stand above the paragraph that takes the initial. */
const ABOVE_FIRST: ReadonlySet<NodeName> = new Set([
  'figure',
  'gallery',
  'embed',
  'audio',
  'video',
  'supportBox',
]);
/** A letter of a script with capitals, an opening quotation mark before it allowed. */
const INITIAL = /^(?:[«“„‘‹"'][\s\u00a0\u202f]?)?[\p{Lu}\p{Ll}\p{Lt}]/u;
/** A shorter paragraph would not fill the lines beside its initial. */
const INITIAL_MIN_CHARS = 100;

/** The paragraph that may take the initial, if the text begins with one. */
function firstParagraph(doc: DocumentJson): NodeJson | null {
  const first = doc.content.find((block) => {
    const isEmpty = block.type === 'paragraph' && !block.content?.length;
    return !isEmpty && !ABOVE_FIRST.has(block.type);
  });
  if (first?.type !== 'paragraph') return null;
  const words = (first.content ?? []).map((node) => node.text ?? '').join('');
  return words.length >= INITIAL_MIN_CHARS && INITIAL.test(words) ? first : null;
}

/** Writes the notes called in the text. A note may call another, which then comes after it. */
function writeNotes(ctx: Context): void {
  for (let i = 0; i < ctx.notes.length; i++) {
    const number = String(i + 1);
    const html = renderInline(ctx, ctx.notes[i]?.content);
    ctx.footnotes.push({ id: `fn-${number}`, refId: `fnref-${number}`, number, html });
  }
}

/** Notes as a list below the text, for readers that have no page around it. */
function noteList(ctx: Context): string {
  const items = ctx.footnotes.map(({ id, refId, number, html }) => {
    const label = escapeAttr(ctx.options.words.backToText(number));
    return `<li id="${id}">${html} <a href="#${refId}" aria-label="${label}">↩\ufe0e</a></li>`;
  });
  return items.length > 0 ? `<hr><ol>${items.join('')}</ol>` : '';
}

/**
 * A document's body as HTML. Needs no DOM; escapes every word and lets through only addresses that
 * are safe, whatever the stored attributes say.
 *
 * Footnotes come apart, for the theme to place; in feeds and mail they also close the HTML.
 */
export function renderHtml(doc: DocumentJson, options: RenderOptions): RenderedHtml {
  const shown = options.cutAtDivider ? publicPart(doc) : doc;
  const ctx = newContext(options, firstParagraph(shown));
  const { afterBlock } = options;
  const html = afterBlock
    ? shown.content.map((block) => afterBlock(renderBlocks(ctx, [block]))).join('')
    : renderBlocks(ctx, shown.content);
  writeNotes(ctx);
  return {
    html: ctx.isPlain ? html + noteList(ctx) : html,
    footnotes: ctx.footnotes,
    isCut: shown !== doc,
  };
}
