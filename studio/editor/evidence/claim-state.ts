import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import { markedRanges, mendClaimMarks } from '../../../src/domain/document/claim-marks.ts';

/** How the marks of claims are drawn: what the records say of each. */
export interface ClaimLook {
  /** `confirmed`, `reported`…; `stale` when it has to be checked again. */
  looks: ReadonlyMap<string, string>;
  /** The claim whose card lies open. */
  open: string | null;
  /** What is asked for as it opens: who says it, or what bears it. */
  asks: 'speaker' | 'source' | null;
}

const NO_LOOK: ClaimLook = { looks: new Map(), open: null, asks: null };
const key = new PluginKey<ClaimLook>('claims');

/** Ids of the claims in the text, in its order: note calls are counted by it. */
export function claimOrder(state: EditorState): string[] {
  return [...new Set(markedRanges(state.doc).map(({ id }) => id))];
}

/** Where the words of each claim begin. */
export function claimPlaces(state: EditorState): Map<string, { from: number; to: number }> {
  const places = new Map<string, { from: number; to: number }>();
  for (const { id, from, to } of markedRanges(state.doc)) {
    if (!places.has(id)) places.set(id, { from, to });
  }
  return places;
}

/** The claims whose words touch a place. */
export function claimsOver(state: EditorState, place: { from: number; to: number }): string[] {
  return markedRanges(state.doc)
    .filter(({ from, to }) => from < place.to && place.from < to)
    .map(({ id }) => id);
}

export const setLook = (state: EditorState, look: ClaimLook) =>
  state.tr.setMeta(key, look).setMeta('addToHistory', false);

export const lookOf = (state: EditorState): ClaimLook => key.getState(state) ?? NO_LOOK;

function decorations(state: EditorState): DecorationSet {
  const { looks, open } = lookOf(state);
  const order = claimOrder(state);
  const ranges = markedRanges(state.doc);
  const drawn = ranges.flatMap(({ id, from, to }, at) => {
    const look = looks.get(id) ?? 'draft';
    const isLast = !ranges.slice(at + 1).some((other) => other.id === id);
    const words = Decoration.inline(from, to, {
      // A span of its own: a wave of the linter may lie on the same words.
      nodeName: 'span',
      class: `${look}${open === id ? ' on' : ''}`,
    });
    if (!isLast) return [words];
    const number = order.indexOf(id) + 1;
    return [
      words,
      Decoration.widget(to, () => noteCall(number, look), {
        side: -1,
        key: `${id} ${number} ${look}`,
      }),
    ];
  });
  return DecorationSet.create(state.doc, drawn);
}

function noteCall(number: number, look: string): HTMLElement {
  const call = document.createElement('sup');
  call.className = look === 'stale' ? 'ref stop' : 'ref';
  call.textContent = String(number);
  call.contentEditable = 'false';
  return call;
}

/** Draws the marks of claims, and mends them after what this person does. */
export function claimMarks(): Plugin {
  return new Plugin<ClaimLook>({
    key,
    state: {
      init: () => NO_LOOK,
      apply: (tr, look) => (tr.getMeta(key) as ClaimLook | undefined) ?? look,
    },
    props: { decorations },
    appendTransaction(transactions, before, now) {
      // What a co-writer did was mended there, and says nothing of what came from where.
      const isOurs = transactions.every((tr) => !tr.getMeta(ySyncPluginKey));
      if (!isOurs || !transactions.some((tr) => tr.docChanged)) return null;
      const mapping = new Mapping(transactions.flatMap((tr) => tr.mapping.maps));
      const tr = now.tr;
      mendClaimMarks(before.doc, mapping, tr);
      return tr.docChanged ? tr : null;
    },
  });
}
