/** The source beside the words being written: plain DOM, for it stands among ProseMirror's own. */
import { blockText, type Words } from '../../../src/domain/document/compare.ts';
import type { NodeJson } from '../../../src/domain/document/types.ts';
import type { Pair } from './pairing.ts';

export function el(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

export interface SourceLook {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The number of a claim, as in the verso. */
  numberOf: (claimId: string) => number;
  words: { image: string; thing: string };
}

/** A block of the source, or what changed in it. */
export function sourceDom(
  pair: Pair | null,
  block: NodeJson | null,
  look: SourceLook,
): HTMLElement {
  const kind = block ? ` of-${block.type}` : '';
  const place = el('div', `src${kind}`);
  place.lang = look.lang;
  place.dir = look.dir;
  if (pair?.changes) place.append(...changesDom(pair.changes));
  else if (block) place.append(...contentDom(block, look));
  return place;
}

export const changesDom = (changes: Words[]): HTMLElement[] =>
  changes.map(({ is, text }) =>
    el(is === 'added' ? 'ins' : is === 'removed' ? 'del' : 'span', '', text),
  );

function contentDom(block: NodeJson, look: SourceLook): Node[] {
  const inline = block.content ?? [];
  const isLine =
    inline.length > 0 && inline.every(({ type }) => type === 'text' || INLINE.has(type));
  if (isLine) return inline.flatMap((node) => inlineDom(node, look));
  const text = blockText(block).replaceAll('\ufffc', '').trim();
  if (text === '') {
    const name = block.type === 'figure' ? look.words.image : look.words.thing;
    return [el('span', 'quiet', name)];
  }
  return text.split('\n').map((line) => el('div', '', line));
}

const INLINE: ReadonlySet<string> = new Set(['hardBreak', 'footnote']);

function inlineDom(node: NodeJson, look: SourceLook): Node[] {
  if (node.type === 'hardBreak') return [el('br')];
  if (node.type !== 'text') return [el('sup', 'quiet', '*')];
  const marks = node.marks ?? [];
  let dom: Node = document.createTextNode(node.text ?? '');
  for (const [mark, tag] of [
    ['bold', 'b'],
    ['italic', 'i'],
    ['link', 'u'],
  ] as const) {
    if (!marks.some(({ type }) => type === mark)) continue;
    const around = el(tag);
    around.append(dom);
    dom = around;
  }
  const claim = marks.find(({ type }) => type === 'claim');
  if (!claim) return [dom];
  const around = el('span', 'cl');
  around.append(dom);
  return [around, el('sup', 'n', String(look.numberOf(String(claim.attrs?.id))))];
}
