/**
 * Lays the source beside the translation: before each block of ours stands, in the same row of the
 * grid, the block of the source with the same id and how things stand; after it, the cures.
 */
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { NodeJson } from '../../../src/domain/document/types.ts';
import { gutterDom } from './gutter-dom.ts';
import { type Pair, type Source, withNewFigure } from './pairing.ts';
import { el, type SourceLook, sourceDom } from './source-dom.ts';
import type { translateWords } from './words.ts';

export interface Beside {
  source: Source;
  pairs: ReadonlyMap<string, Pair>;
  /** Of the translation. */
  lang: string;
  dir: 'ltr' | 'rtl';
  words: ReturnType<typeof translateWords.use>;
  numberOf: (claimId: string) => number;
  markUpToDate: (...ids: string[]) => void;
}

export function besidePlugin(read: () => Beside | null): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const beside = read();
        return beside && DecorationSet.create(state.doc, decorationsOf(state, beside));
      },
    },
  });
}

function decorationsOf(state: EditorState, beside: Beside): Decoration[] {
  const made: Decoration[] = [];
  const ours = new Map<string, number>();
  state.doc.forEach((node, at) => {
    ours.set(String(node.attrs.id), at);
  });
  const missing = blocksWithoutPartner(beside.source, ours, state.doc.content.size);
  const here = state.selection.$from.depth > 0 ? state.selection.$from.before(1) : -1;
  state.doc.forEach((node, at) => {
    const id = String(node.attrs.id);
    const block = beside.source.doc.content.find(({ attrs }) => attrs?.id === id) ?? null;
    const pair = beside.pairs.get(id) ?? null;
    for (const one of missing.get(at) ?? []) made.push(missingRow(at, one, beside));
    made.push(row(at, block, pair, beside));
    const isEmpty = node.isTextblock && node.content.size === 0 && pair !== null;
    const className = `${at === here ? 'now ' : ''}${isEmpty ? 'unwritten' : ''}`.trim();
    made.push(
      Decoration.node(at, at + node.nodeSize, {
        // The grid goes as the interface does; the words go as their language does.
        dir: (node.attrs.dir as string | null) ?? beside.dir,
        ...(className ? { class: className } : {}),
        ...(isEmpty ? { 'data-write': beside.words.write, 'aria-label': beside.words.write } : {}),
      }),
    );
    const cures = pair && curesOf(pair, node, beside);
    if (cures) made.push(cures(at + node.nodeSize));
  });
  for (const one of missing.get(state.doc.content.size) ?? [])
    made.push(missingRow(state.doc.content.size, one, beside));
  return made;
}

/** Where a block of the source that we lack would stand: after the one before it that we have. */
function blocksWithoutPartner(
  source: Source,
  ours: ReadonlyMap<string, number>,
  end: number,
): Map<number, NodeJson[]> {
  const found = new Map<number, NodeJson[]>();
  const blocks = source.doc.content;
  for (const [at, block] of blocks.entries()) {
    if (ours.has(String(block.attrs?.id))) continue;
    const next = blocks.slice(at + 1).find(({ attrs }) => ours.has(String(attrs?.id)));
    const place = next ? (ours.get(String(next.attrs?.id)) ?? end) : end;
    found.set(place, [...(found.get(place) ?? []), block]);
  }
  return found;
}

const lookOf = ({ source, numberOf, words }: Beside): SourceLook => {
  return { lang: source.lang, dir: source.dir, numberOf, words };
};

function row(at: number, block: NodeJson | null, pair: Pair | null, beside: Beside): Decoration {
  const key = JSON.stringify([pair ?? block?.type, beside.words.next]);
  return Decoration.widget(
    at,
    (view) => {
      const place = el('div', 'pair');
      place.contentEditable = 'false';
      const gutter = pair ? gutterDom(pair, view, beside) : el('div', 'gut');
      if (!block) gutter.textContent = beside.words.noPartner;
      place.append(sourceDom(pair, block, lookOf(beside)), gutter);
      return place;
    },
    { side: -1, key, ignoreSelection: true },
  );
}

function missingRow(at: number, block: NodeJson, beside: Beside): Decoration {
  const id = String(block.attrs?.id);
  return Decoration.widget(
    at,
    (view) => {
      const place = el('div', 'pair');
      place.contentEditable = 'false';
      const gutter = el('div', 'gut', beside.words.states.missing);
      const write = el('div', 'dst');
      const button = el('button', 'act', beside.words.begin) as HTMLButtonElement;
      button.type = 'button';
      button.addEventListener('click', () => begin(view, at, block));
      write.append(button);
      place.append(sourceDom(null, block, lookOf(beside)), gutter, write);
      return place;
    },
    { side: -2, key: `missing ${id} ${JSON.stringify(block)}`, ignoreSelection: true },
  );
}

/** Puts an empty block with the source's id where the source has it. */
function begin(view: EditorView, at: number, block: NodeJson): void {
  const { schema, tr } = view.state;
  const type = schema.nodes[block.type];
  if (!type) return;
  const words = type.isTextblock || type.isAtom ? null : schema.nodes.paragraph?.create();
  const node =
    type.isTextblock || type.isAtom
      ? type.create({ ...block.attrs, lang: null, dir: null })
      : (type.createAndFill({ ...block.attrs, lang: null, dir: null }, words ?? undefined) ??
        schema.nodes.paragraph?.create({ id: block.attrs?.id }));
  if (!node) return;
  view.dispatch(tr.insert(Math.min(at, view.state.doc.content.size), node).scrollIntoView());
  view.focus();
}

function curesOf(pair: Pair, node: Node, beside: Beside): ((at: number) => Decoration) | null {
  if (!pair.changes && pair.distance === null) return null;
  const figure =
    pair.changes &&
    withNewFigure(pair.changes, node.textContent, {
      source: beside.source.lang,
      target: beside.lang,
    });
  const key = `cures ${JSON.stringify([pair.id, pair.changes, pair.distance, figure])}`;
  const draw = (view: EditorView) => {
    const place = el('div', 'cures');
    place.contentEditable = 'false';
    if (pair.changes) place.append(changedDom(pair, figure, view, beside));
    if (pair.distance !== null) {
      const drift = el('div', 'cure drift');
      drift.append(el('p', 'why', beside.words.distance(pair.distance)));
      place.append(drift);
    }
    return place;
  };
  return (at) => Decoration.widget(at, draw, { side: -3, key, ignoreSelection: true });
}

type Figure = ReturnType<typeof withNewFigure>;

function changedDom(pair: Pair, figure: Figure, view: EditorView, beside: Beside): HTMLElement {
  const { words } = beside;
  const place = el('div', 'cure');
  const added = (pair.changes ?? []).filter(({ is }) => is === 'added');
  const [only] = added;
  const isShort = added.length === 1 && (only?.text.trim().length ?? 99) < 40;
  const title = isShort ? words.sourceSays(only?.text.trim() ?? '') : words.sourceChanged;
  place.append(el('h2', '', title));
  const list = el('ol');
  const offer = (text: string, more: HTMLElement | null, act: () => void) => {
    const button = el('button') as HTMLButtonElement;
    button.type = 'button';
    const label = el('span', '', text);
    if (more) label.append(' ', more);
    const number = el('kbd', '', String(list.children.length + 1));
    number.setAttribute('aria-hidden', 'true');
    button.append(number, label);
    button.addEventListener('click', act);
    const item = el('li');
    item.append(button);
    list.append(item);
  };
  if (figure)
    offer(words.takeUp, el('span', 'new', figure.to), () => {
      replaceIn(view, pair.id, figure);
      beside.markUpToDate(pair.id);
    });
  offer(words.upToDate, null, () => beside.markUpToDate(pair.id));
  place.append(list);
  return place;
}

function replaceIn(view: EditorView, id: string, { from, to }: { from: string; to: string }): void {
  view.state.doc.forEach((node, at) => {
    if (node.attrs.id !== id) return;
    node.descendants((child, offset) => {
      const place = child.isText ? (child.text ?? '').search(wordOf(from)) : -1;
      if (place < 0) return true;
      const start = at + 1 + offset + place;
      const text = view.state.schema.text(to, child.marks);
      view.dispatch(view.state.tr.replaceWith(start, start + from.length, text));
      return false;
    });
  });
}

const wordOf = (text: string) => new RegExp(`(?<![\\p{L}\\d])${text}(?![\\p{L}\\d])`, 'u');
