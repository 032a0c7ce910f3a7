import {
  attr,
  childElements,
  findAll,
  type HtmlElement,
  hasClass,
  isBlank,
  isTextNode,
  named,
  plainText,
} from './from-html-dom.ts';
import { quotedPost } from './from-html-embeds.ts';
import { directionOf, languageOf, safeHref } from './from-html-marks.ts';
import { blockAttrs, type Handler, makeNode, pushBlock, type State } from './from-html-reading.ts';

/** Quotes, pull quotes, and posts of social networks that their makers write as quotes. */

const readQuote: Handler = (element, sink, outer, reading) => {
  const post = quotedPost(element, outer, reading);
  if (post) return pushBlock(sink, reading, post);
  const state: State = {
    marks: outer.marks,
    lang: languageOf(element) ?? outer.lang,
    dir: directionOf(element) ?? outer.dir,
  };
  const signature = signatureOf(element);
  const words = signature ? plainText(signature).replace(/^[—–-]\s*/, '') : '';
  const rest = { ...element, childNodes: element.childNodes.filter((one) => one !== signature) };
  const attrs: Record<string, unknown> = {
    ...blockAttrs(state, reading),
    attribution: words || null,
  };
  if (isPullQuote(element)) {
    const { content, lifted } = reading.lineOf(rest, { ...state, marks: {} });
    if (content.length > 0) pushBlock(sink, reading, makeNode('pullQuote', attrs, content));
    else if (words)
      pushBlock(sink, reading, makeNode('paragraph', {}, [{ type: 'text', text: words }]));
    return pushBlock(sink, reading, ...lifted);
  }
  const link = signature ? findAll(signature, named('a'))[0] : undefined;
  const source = attr(element, 'cite') || (link ? attr(link, 'href') : '');
  const citeUrl = source ? safeHref(source, reading.options.baseUrl ?? null) : null;
  if (citeUrl && /^https?:/.test(citeUrl)) attrs.citeUrl = citeUrl;
  const blocks = reading.blocksOf(rest, state);
  if (blocks.length === 0 && words === '') return;
  pushBlock(
    sink,
    reading,
    makeNode('blockquote', attrs, blocks.length > 0 ? blocks : [{ type: 'paragraph' }]),
  );
};

function isPullQuote(element: HtmlElement): boolean {
  const pull = /^(wp-block-pullquote|pullquote|pull-quote)$/;
  const parent = element.parentNode;
  const isInPull =
    parent && 'tagName' in parent && parent.tagName === 'figure' && hasClass(parent, pull);
  return hasClass(element, pull) || !!isInPull;
}

/** Who said it: a `cite` or `footer` that ends the quote, alone or alone in its paragraph. */
function signatureOf(quote: HtmlElement): HtmlElement | null {
  const significant = quote.childNodes.filter((one) => !isTextNode(one) || !isBlank(one.value));
  const last = significant.at(-1);
  if (!last || !('tagName' in last)) return null;
  if (last.tagName === 'footer') return last;
  if (last.tagName === 'cite') return significant.length > 1 ? last : null;
  if (last.tagName !== 'p' || significant.length < 2) return null;
  const inside = childElements(last).filter((one) => one.tagName !== 'br');
  const [cite] = inside;
  if (inside.length !== 1 || cite?.tagName !== 'cite') return null;
  const around = plainText(last).replace(plainText(cite), '');
  return /^[\s—–-]*$/.test(around) ? last : null;
}

export const QUOTE_HANDLERS: Readonly<Record<string, Handler>> = { blockquote: readQuote };
