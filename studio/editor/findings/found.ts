/** What the linter found, as the text bears it: quiet waves that are no part of the document. */
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Finding } from '../../../src/linter/finding.ts';
import type { EditorHost } from '../host.ts';
import type { Place } from './places.ts';

export interface PlacedFinding {
  finding: Finding;
  /** Null for the headline, the standfirst, and records without words. */
  place: Place | null;
}

export interface Found {
  /** False until the text was read for the first time. */
  isRead: boolean;
  /** In the order of the text: those shown at once, or all when they were asked for. */
  shown: readonly PlacedFinding[];
  /** How many wait behind “show suggestions”. */
  heldCount: number;
  isAllShown: boolean;
  /** The fingerprint of the finding that lies open. */
  open: string | null;
  /** Whether it is to take the keys as it opens. */
  takesKeys: boolean;
}

export const NOTHING_FOUND: Found = {
  isRead: false,
  shown: [],
  heldCount: 0,
  isAllShown: false,
  open: null,
  takesKeys: false,
};
const key = new PluginKey<Found>('found');

export const foundOf = (state: EditorState): Found => key.getState(state) ?? NOTHING_FOUND;

export const setFound = (state: EditorState, change: Partial<Found>): Transaction =>
  state.tr.setMeta(key, { ...foundOf(state), ...change }).setMeta('addToHistory', false);

export const openFinding = (found: Found): PlacedFinding | undefined =>
  found.shown.find(({ finding }) => finding.fingerprint === found.open);

function moved(found: Found, tr: Transaction): Found {
  const shown = found.shown.map((one) => {
    if (!one.place) return one;
    const from = tr.mapping.map(one.place.from, 1);
    const to = tr.mapping.map(one.place.to, -1);
    return { ...one, place: from < to ? { from, to } : null };
  });
  return { ...found, shown };
}

/** Where an open finding lies: between the lines, below the block that holds its words. */
function below({ doc }: EditorState, { to }: Place): number {
  const end = doc.resolve(to);
  for (let depth = end.depth; depth > 0; depth--) {
    const node = end.node(depth);
    if (node.isTextblock && !node.isInline) return end.after(depth);
  }
  return to;
}

/** Where the open card is drawn; one element, so that a card stays while the text changes around it. */
const slots = new WeakMap<EditorView, HTMLElement>();

export function slotOf(view: EditorView): HTMLElement {
  const known = slots.get(view);
  if (known) return known;
  const slot = document.createElement('div');
  slot.className = 'between-lines';
  slot.contentEditable = 'false';
  slots.set(view, slot);
  return slot;
}

function decorations(state: EditorState): DecorationSet | null {
  const found = foundOf(state);
  if (found.shown.length === 0) return null;
  const drawn = found.shown.flatMap(({ finding, place }) => {
    if (!place) return [];
    const isOpen = finding.fingerprint === found.open;
    const look = `lint${finding.severity === 'block' ? ' stop' : ''}${isOpen ? ' on' : ''}`;
    // A span of its own, so that a claim keeps its line beside the wave.
    return [Decoration.inline(place.from, place.to, { nodeName: 'span', class: look })];
  });
  const open = openFinding(found);
  if (open?.place) {
    const card = Decoration.widget(below(state, open.place), slotOf, {
      side: -1,
      key: `found ${found.open}`,
      stopEvent: () => true,
      ignoreSelection: true,
    });
    drawn.push(card);
  }
  return DecorationSet.create(state.doc, drawn);
}

/** The finding whose words were pressed, the shortest where several lie on them. */
function at(found: Found, position: number): PlacedFinding | undefined {
  const length = ({ place }: PlacedFinding) => (place ? place.to - place.from : 0);
  return found.shown
    .filter(({ place }) => place && place.from <= position && position <= place.to)
    .sort((one, other) => length(one) - length(other))[0];
}

export function foundMarks(_host: EditorHost): Plugin {
  return new Plugin<Found>({
    key,
    state: {
      init: () => NOTHING_FOUND,
      apply(tr, before) {
        const set = tr.getMeta(key) as Found | undefined;
        if (set) return set;
        return tr.docChanged ? moved(before, tr) : before;
      },
    },
    props: {
      decorations,
      handleClick(view, position) {
        const found = foundOf(view.state);
        const pressed = at(found, position);
        const open = pressed?.finding.fingerprint ?? null;
        if (open !== found.open) view.dispatch(setFound(view.state, { open, takesKeys: false }));
        return false;
      },
      handleKeyDown(view, event) {
        if (event.key !== 'Escape' || !openFinding(foundOf(view.state))) return false;
        view.dispatch(setFound(view.state, { open: null }));
        return true;
      },
    },
  });
}
