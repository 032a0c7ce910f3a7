import { TextSelection } from 'prosemirror-state';
import { reanchor } from '../../../src/domain/document/reanchor.ts';
import type { DocumentJson } from '../../../src/domain/document/types.ts';
import { placeOf } from '../findings/places.ts';
import type { EditorHost } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { lookOf, setLook } from './claim-state.ts';

/**
 * Selects the words in the text that are most like those that a claim stood on, for a person to look at.
 * @param was all its places, one a line; the first is looked for
 * @returns false where nothing in the text is like them
 */
export function selectWordsLike(host: EditorHost, was: string): boolean {
  const { view } = host;
  const [exact = ''] = was.split('\n');
  if (!view || exact === '') return false;
  const { doc, tr } = view.state;
  const selector = { exact, prefix: '', suffix: '', blockId: null, start: 0, end: exact.length };
  const found = reanchor(doc.toJSON() as DocumentJson, selector);
  const place = found.kind === 'none' ? null : placeOf(doc, found);
  if (!place) return false;
  view.dispatch(tr.setSelection(TextSelection.create(doc, place.from, place.to)).scrollIntoView());
  view.focus();
  return true;
}

/** Puts a claim that has no words on those that are chosen. */
export function markChosenWords(host: EditorHost, id: string): boolean {
  const { view } = host;
  if (!view || !host.canWrite || view.state.selection.empty) return false;
  const { from, to } = view.state.selection;
  view.dispatch(view.state.tr.addMark(from, to, editorSchema.marks.claim.create({ id })));
  view.dispatch(setLook(view.state, { ...lookOf(view.state), open: id, asks: null }));
  view.focus();
  return true;
}
