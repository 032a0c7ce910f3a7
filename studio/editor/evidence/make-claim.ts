import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { markedRanges } from '../../../src/domain/document/claim-marks.ts';
import { ask } from '../../api/client.ts';
import { queryClient } from '../../api/use.ts';
import type { EditorHost } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { lookOf, setLook } from './claim-state.ts';
import { ulid } from './ulid.ts';
import { EVIDENCE } from './use-evidence.ts';

/** The words of a claim: those selected, or the sentence around the caret. */
function rangeOf(host: EditorHost): { from: number; to: number } | null {
  const state = host.view?.state;
  if (!state) return null;
  const { from, to, empty, $from } = state.selection;
  if (!empty) return { from, to };
  if (!$from.parent.isTextblock) return null;
  const text = $from.parent.textBetween(0, $from.parent.content.size, '', '\ufffc');
  const sentences = new Intl.Segmenter(host.lang, { granularity: 'sentence' }).segment(text);
  const at = sentences.containing(Math.min($from.parentOffset, Math.max(0, text.length - 1)));
  if (!at) return null;
  const words = at.segment.trim().replace(/[.!?…\s]+$/u, '');
  const start = $from.start() + at.index + (at.segment.length - at.segment.trimStart().length);
  return words === '' ? null : { from: start, to: start + words.length };
}

/** The claim that the caret stands in, or at an end of. */
function claimAt({ selection, doc }: EditorState): string | null {
  const { from, empty } = selection;
  if (!empty) return null;
  return markedRanges(doc).find((one) => one.from <= from && from <= one.to)?.id ?? null;
}

/** To the line where the claim's source is pasted; Escape leads back into the text. */
function goToCard(view: EditorView, id: string): boolean {
  view.dispatch(setLook(view.state, { ...lookOf(view.state), open: id }));
  requestAnimationFrame(() =>
    document.querySelector<HTMLInputElement>(`#claim-${id} .paste input`)?.focus(),
  );
  return true;
}

/**
 * Marks the words at once and records the claim behind: writing goes on. The mark carries an id made
 * here, so that nothing waits for the server. Where they are a claim already, its card is gone to.
 */
export function makeClaimHere(host: EditorHost): boolean {
  const { view } = host;
  const here = view && claimAt(view.state);
  if (view && here) return goToCard(view, here);
  const range = rangeOf(host);
  if (!view || !range || !host.canWrite) return false;
  const id = ulid();
  const words = view.state.doc.textBetween(range.from, range.to, ' ', ' ').trim();
  if (words === '') return false;
  view.dispatch(
    view.state.tr.addMark(range.from, range.to, editorSchema.marks.claim.create({ id })),
  );
  view.dispatch(setLook(view.state, { ...lookOf(view.state), open: id, asks: null }));
  const { articleId } = host;
  const kind = /\d/.test(words) ? 'number' : 'fact';
  void ask('POST', '/articles/:articleId/claims', {
    params: { articleId },
    body: { id, text: words, kind },
  }).finally(() => queryClient.invalidateQueries({ queryKey: [EVIDENCE] }));
  return true;
}
