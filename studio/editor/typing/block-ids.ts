import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { isRemote } from './origin.ts';

/**
 * Gives every block an id of its own, and keeps it through edits: translations are laid side by side by
 * these ids. What others wrote has the ids that they gave it; opening an article gives none.
 */
export function blockIds(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      const isOurs = transactions.some((tr) => tr.docChanged && !isRemote(tr));
      if (!isOurs) return null;
      const tr = state.tr.setMeta('addToHistory', true);
      for (const { at, id } of missingIds(state.doc)) tr.setNodeAttribute(at, 'id', id);
      if (!tr.docChanged) return null;
      // What a sign typed into the text has done can still be taken back with Backspace.
      for (const plugin of state.plugins) {
        const rule = plugin.spec.isInputRules ? plugin.getState(state) : null;
        if (rule) tr.setMeta(plugin, rule);
      }
      return tr;
    },
    props: {
      // A copy beside its original is a new block; what was cut or dragged away stays itself.
      transformPasted(slice, view) {
        if (view.dragging?.move) return slice;
        const taken = new Set<string>();
        view.state.doc.descendants((node) => {
          if (typeof node.attrs.id === 'string') taken.add(node.attrs.id);
        });
        const json = slice.toJSON() as { content?: LooseNode[] } | null;
        if (!json?.content) return slice;
        dropIds(json.content, taken);
        return (slice.constructor as typeof import('prosemirror-model').Slice).fromJSON(
          view.state.schema,
          json,
        );
      },
    },
  });
}

interface LooseNode {
  attrs?: Record<string, unknown>;
  content?: LooseNode[];
}

function dropIds(nodes: LooseNode[], taken: ReadonlySet<string>): void {
  for (const node of nodes) {
    if (node.attrs && taken.has(node.attrs.id as string)) node.attrs.id = null;
    if (node.content) dropIds(node.content, taken);
  }
}

/**
 * Blocks that need an id: those without, and of two with the same id the one that was split off. Splitting
 * at the beginning leaves an empty block before the words: then the words keep the id.
 */
export function missingIds(doc: Node): { at: number; id: string }[] {
  const first = new Map<string, { at: number; isEmpty: boolean }>();
  const missing: number[] = [];
  doc.descendants((node, at) => {
    if (!node.type.spec.attrs || !('id' in node.type.spec.attrs)) return;
    const id = node.attrs.id as string | null;
    if (id === null) {
      missing.push(at);
      return;
    }
    const twin = first.get(id);
    const isEmpty = node.content.size === 0;
    if (!twin) first.set(id, { at, isEmpty });
    else if (twin.isEmpty && !isEmpty && node.isTextblock) {
      missing.push(twin.at);
      first.set(id, { at, isEmpty });
    } else missing.push(at);
  });
  return missing.map((at) => ({ at, id: newBlockId() }));
}

const SIGNS = '0123456789abcdefghijklmnopqrstuv';

/** Ten signs of 32: 50 bits, unique within an article by far. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => SIGNS[byte & 31]).join('');
}
