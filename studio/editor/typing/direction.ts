import { type EditorState, Plugin } from 'prosemirror-state';
import type { EditorHost } from '../host.ts';
import { isRemote } from './origin.ts';

const RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/gu;

/** Which way words run if all of them run the same way; null where they are mixed or none. */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
  const letters = text.match(LETTER) ?? [];
  if (letters.length === 0) return null;
  const right = letters.filter((letter) => RIGHT.test(letter)).length;
  if (right === letters.length) return 'rtl';
  return right === 0 ? 'ltr' : null;
}

/** A line all of whose words run against the page says so; the block menu has the last word. */
export function direction(host: EditorHost): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      const changes = transactions.filter((tr) => tr.docChanged && !isRemote(tr));
      if (changes.length === 0) return null;
      const isPaste = changes.some((tr) => tr.getMeta('paste'));
      const tr = state.tr;
      for (const { at, text } of isPaste ? allLines(state) : linesHere(state)) {
        const own = directionOf(text);
        if (own && own !== host.dir) tr.setNodeAttribute(at, 'dir', own);
      }
      return tr.docChanged ? tr : null;
    },
  });
}

function linesHere(state: EditorState): { at: number; text: string }[] {
  const { $head } = state.selection;
  const { parent } = $head;
  if (!parent.isTextblock || parent.type.spec.code || parent.attrs.dir !== null) return [];
  for (let depth = $head.depth - 1; depth > 0; depth--) {
    if ($head.node(depth).attrs.dir) return [];
  }
  return [{ at: $head.before(), text: parent.textContent }];
}

function allLines(state: EditorState): { at: number; text: string }[] {
  const lines: { at: number; text: string }[] = [];
  state.doc.descendants((node, at) => {
    if (node.attrs.dir) return false;
    if (node.isTextblock && !node.type.spec.code) lines.push({ at, text: node.textContent });
    return !node.isTextblock;
  });
  return lines;
}
