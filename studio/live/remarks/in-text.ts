/** Remarks in the words of the text: marks with the id of their thread. */
import { type EditorState, TextSelection } from 'prosemirror-state';
import type { EditorHost } from '../../editor/host.ts';

export function selectedWords(state: EditorState): string {
  const { from, to, empty } = state.selection;
  return empty ? '' : state.doc.textBetween(from, to, ' ').trim().slice(0, 500);
}

/** Marks the chosen words, where the person may write in the text; without it the quote has to do. */
export function markSelection({ view, canWrite }: EditorHost, id: string): void {
  const mark = view?.state.schema.marks.remark?.create({ id });
  if (!view || !mark || !canWrite || view.state.selection.empty) return;
  const { from, to } = view.state.selection;
  view.dispatch(view.state.tr.addMark(from, to, mark));
}

/** Where the words of a remark stand now; null where they are no more. */
export function placeOfRemark(state: EditorState, id: string): number | null {
  let place: number | null = null;
  state.doc.descendants((node, at) => {
    if (place !== null) return false;
    if (node.marks.some(({ type, attrs }) => type.name === 'remark' && attrs.id === id)) place = at;
    return true;
  });
  return place;
}

export function showRemark({ view }: EditorHost, id: string): void {
  const place = view && placeOfRemark(view.state, id);
  if (!view || place === null || place === undefined) return;
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place))).scrollIntoView());
  view.focus();
}
