import { collapse, isBlank } from './from-html-dom.ts';
import { type Marks, toMarks } from './from-html-marks.ts';
import type { NodeJson } from './types.ts';

/** A line of words in the making: spaces collapse, neighbours alike are joined, edges are trimmed. */
export interface Run {
  text(words: string, marks: Marks, keepSpaces?: boolean): void;
  lineBreak(): void;
  node(node: NodeJson): void;
  /** Nothing has been written since the last line break. */
  isAtLineStart(): boolean;
  isEmpty(): boolean;
  /** The lines so far, parted where two breaks stand together; the run is empty afterwards. */
  take(options?: { partAtDoubleBreaks: boolean }): NodeJson[][];
}

export function createRun(): Run {
  let nodes: NodeJson[] = [];

  function last(): NodeJson | undefined {
    return nodes.at(-1);
  }

  function endsWithSpace(): boolean {
    const node = last();
    if (!node || node.type === 'hardBreak') return true;
    return node.type === 'text' && (node.text ?? '').endsWith(' ');
  }

  function text(words: string, marks: Marks, keepSpaces = false) {
    let piece = keepSpaces ? words : collapse(words);
    if (!keepSpaces && piece.startsWith(' ') && endsWithSpace()) piece = piece.slice(1);
    if (piece === '') return;
    const list = toMarks(marks);
    const node = last();
    if (node?.type === 'text' && sameMarks(node, list)) node.text += piece;
    else nodes.push(list.length > 0 ? made(piece, list) : { type: 'text', text: piece });
  }

  return {
    text,
    lineBreak() {
      nodes.push({ type: 'hardBreak' });
    },
    node(node) {
      nodes.push(node);
    },
    isAtLineStart() {
      for (let i = nodes.length - 1; i >= 0; i--) {
        const node = nodes[i];
        if (node?.type === 'hardBreak') return true;
        if (node?.type !== 'text' || !isBlank(node.text ?? '')) return false;
      }
      return true;
    },
    isEmpty: () => nodes.length === 0,
    take(options = { partAtDoubleBreaks: false }) {
      const lines = options.partAtDoubleBreaks ? partAtDoubleBreaks(nodes) : [nodes];
      nodes = [];
      return lines.map(trim).filter((line) => line.length > 0);
    },
  };
}

function made(text: string, marks: NodeJson['marks']): NodeJson {
  return { type: 'text', text, marks: marks ?? [] };
}

function sameMarks(node: NodeJson, marks: NodeJson['marks']): boolean {
  const own = node.marks ?? [];
  if (own.length !== (marks?.length ?? 0)) return false;
  return own.length === 0 || JSON.stringify(own) === JSON.stringify(marks);
}

function isBreak(node: NodeJson | undefined): boolean {
  return node?.type === 'hardBreak';
}

function isSpace(node: NodeJson | undefined): boolean {
  return node?.type === 'text' && isBlank(node.text ?? '');
}

function partAtDoubleBreaks(nodes: NodeJson[]): NodeJson[][] {
  const lines: NodeJson[][] = [[]];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as NodeJson;
    if (isBreak(node)) {
      let next = i + 1;
      while (isSpace(nodes[next])) next++;
      if (isBreak(nodes[next])) {
        while (isBreak(nodes[next]) || isSpace(nodes[next])) next++;
        lines.push([]);
        i = next - 1;
        continue;
      }
    }
    lines.at(-1)?.push(node);
  }
  return lines;
}

/** Without breaks and spaces at the edges, and without spaces around breaks. */
function trim(nodes: NodeJson[]): NodeJson[] {
  let from = 0;
  let to = nodes.length;
  const isEdge = (node: NodeJson | undefined) => isBreak(node) || isSpace(node);
  while (from < to && isEdge(nodes[from])) from++;
  while (to > from && isEdge(nodes[to - 1])) to--;
  const kept: NodeJson[] = [];
  for (let i = from; i < to; i++) {
    const node = nodes[i] as NodeJson;
    if (node.type !== 'text') {
      kept.push(node);
      continue;
    }
    let text = node.text ?? '';
    if (i === from || isBreak(nodes[i - 1])) text = text.replace(/^ +/, '');
    if (i === to - 1 || isBreak(nodes[i + 1])) text = text.replace(/ +$/, '');
    if (text !== '') kept.push({ ...node, text });
  }
  return kept;
}
