import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parseFragment,
  Tokenizer,
  TokenizerMode,
  type TreeAdapter,
} from 'parse5';
import { escapeHtml } from '../../std/html-escape.ts';

/**
 * HTML that strangers wrote, read in a time that its length allows.
 *
 * The standard reopens every unclosed `<font>`, `<b>`, `<i>` … in each block that follows: twenty
 * kilobytes of them make a million elements and hold a process for seconds, a hundred hold it for an
 * hour. https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 */
export class TangledHtml extends Error {
  override name = 'TangledHtml';
}

/** Browsers stop nesting at 512. */
const DEEPEST = 1_000;
/** Implied ones, for texts too short to have any. */
const ELEMENTS_FREE = 1_000;

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * A tree for parse5 that grows no larger than its text can mean: an element for each letter, which no
 * honest page comes near.
 * @returns an adapter for one parsing, which throws TangledHtml
 */
export function boundedTree(html: string): TreeAdapter<DefaultTreeAdapterMap> {
  let left = html.length + ELEMENTS_FREE;
  const depths = new WeakMap<object, number>();
  const put = (parent: Parent, node: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) throw new TangledHtml('nested without end');
    depths.set(node, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attrs) {
      left -= 1;
      if (left < 0) throw new TangledHtml('more elements than letters');
      return defaultTreeAdapter.createElement(tagName, namespace, attrs);
    },
    appendChild(parent, node) {
      put(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, before) {
      put(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, before);
    },
  };
}

/** A fragment as `parseFragment` reads it; of one that is tangled, the words alone, in paragraphs. */
export function parseBounded(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  try {
    return parseFragment(html, { treeAdapter: boundedTree(html) });
  } catch (error) {
    if (!(error instanceof TangledHtml)) throw error;
    const lines = wordsOf(html).filter((line) => line !== '');
    return parseFragment(lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''));
  }
}

const IN_A_LINE = /^(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/;
const SILENT = /^(?:script|style|template|noscript|iframe|object|textarea|title|xmp)$/;

/** Lines of words, read tag by tag: without a tree, nothing can grow. */
function wordsOf(html: string): string[] {
  const lines = [''];
  let silentIn: string | null = null;
  const add = (words: string) => {
    if (silentIn === null) lines.push((lines.pop() ?? '') + words);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
      onNullCharacter: () => undefined,
      onCharacter: ({ chars }) => add(chars),
      onWhitespaceCharacter: () => add(' '),
      onStartTag({ tagName, selfClosing }) {
        if (SILENT.test(tagName) && !selfClosing) {
          silentIn ??= tagName;
          if (/^(?:script|style)$/.test(tagName)) {
            tokenizer.lastStartTagName = tagName;
            tokenizer.state = TokenizerMode.RAWTEXT;
          }
        } else if (!IN_A_LINE.test(tagName)) lines.push('');
      },
      onEndTag({ tagName }) {
        if (tagName === silentIn) silentIn = null;
        else if (!IN_A_LINE.test(tagName)) lines.push('');
      },
    },
  );
  tokenizer.write(html, true);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}
