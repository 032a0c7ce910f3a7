import { type EditorState, Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { EditorHost } from '../host.ts';
import { findInLines, replaceInLines, showLine } from './lines.ts';
import { expressionOf, type FindQuery, findIn, type Match, replacementOf } from './matches.ts';

export interface Finding {
  query: FindQuery | null;
  matches: readonly Match[];
  /** The one that is shown; -1 before any. */
  current: number;
  isBadPattern: boolean;
}

const NOTHING: Finding = { query: null, matches: [], current: -1, isBadPattern: false };
const key = new PluginKey<Finding>('find');

export const findingOf = (state: EditorState): Finding => key.getState(state) ?? NOTHING;

function search(host: EditorHost, state: EditorState, query: FindQuery | null): Finding {
  if (!query) return NOTHING;
  try {
    const expression = expressionOf(query);
    return {
      query,
      matches: [...findInLines(host, expression), ...findIn(state.doc, expression)],
      current: -1,
      isBadPattern: false,
    };
  } catch {
    return { query, matches: [], current: -1, isBadPattern: true };
  }
}

/** Shows where the words that are looked for stand: in headline and standfirst first, then in the text. */
export function findMatches(host: EditorHost): Plugin {
  return new Plugin<Finding>({
    key,
    state: {
      init: () => NOTHING,
      apply(tr, before, _old, state) {
        const asked = tr.getMeta(key) as
          | { query: FindQuery | null }
          | { current: number }
          | undefined;
        if (asked && 'query' in asked) return search(host, state, asked.query);
        if (asked) return { ...before, current: asked.current };
        if (!tr.docChanged || !before.query) return before;
        const after = search(host, state, before.query);
        return { ...after, current: Math.min(before.current, after.matches.length - 1) };
      },
    },
    props: {
      decorations(state) {
        const { matches, current } = findingOf(state);
        if (matches.length === 0) return null;
        return DecorationSet.create(
          state.doc,
          matches.flatMap(({ from, to, line }, index) =>
            line
              ? []
              : [Decoration.inline(from, to, { class: index === current ? 'found on' : 'found' })],
          ),
        );
      },
    },
  });
}

export function lookFor(host: EditorHost, query: FindQuery | null): void {
  const { view } = host;
  showLine(undefined);
  view?.dispatch(view.state.tr.setMeta(key, { query }));
}

/** Goes to the next match, or the one before; from the selection at first. */
export function goToMatch(host: EditorHost, step: 1 | -1): void {
  const { view } = host;
  if (!view) return;
  const { matches, current } = findingOf(view.state);
  if (matches.length === 0) return;
  const { from } = view.state.selection;
  const first = matches.findIndex((match) => match.line !== undefined || match.from >= from);
  const next =
    current < 0
      ? step > 0
        ? Math.max(0, first)
        : (first <= 0 ? matches.length : first) - 1
      : (current + step + matches.length) % matches.length;
  const match = matches[next];
  if (!match) return;
  showLine(match);
  const { tr, doc } = view.state;
  if (!match.line)
    tr.setSelection(TextSelection.create(doc, match.from, match.to)).scrollIntoView();
  view.dispatch(tr.setMeta(key, { current: next }));
}

export function replaceOne(host: EditorHost, words: string): void {
  const { view } = host;
  if (!view) return;
  const { matches, current, query } = findingOf(view.state);
  const match = matches[current];
  if (!match || !query) {
    goToMatch(host, 1);
    return;
  }
  host.undoManager.stopCapturing();
  const put = replacementOf(match, query, words);
  if (match.line) {
    replaceInLines(host, [match], () => put);
    lookFor(host, query);
  } else view.dispatch(view.state.tr.insertText(put, match.from, match.to));
  host.undoManager.stopCapturing();
  // The one that came after it now stands in its place.
  view.dispatch(view.state.tr.setMeta(key, { current: current - 1 }));
  goToMatch(host, 1);
}

/** Replaces them all in one step, which one undo takes back. @returns how many */
export function replaceAll(host: EditorHost, words: string): number {
  const { view } = host;
  if (!view) return 0;
  const { matches, query } = findingOf(view.state);
  if (!query || matches.length === 0) return 0;
  const tr = view.state.tr;
  const inText = matches.filter(({ line }) => !line);
  const inLines = matches.filter(({ line }) => line);
  for (const match of [...inText].reverse()) {
    const put = replacementOf(match, query, words);
    if (put === '') tr.delete(match.from, match.to);
    else tr.insertText(put, match.from, match.to);
  }
  host.undoManager.stopCapturing();
  replaceInLines(host, inLines, (match) => replacementOf(match, query, words));
  view.dispatch(tr);
  host.undoManager.stopCapturing();
  lookFor(host, query);
  return matches.length;
}
