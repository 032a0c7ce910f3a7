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

/**
 * Marks the words at once and records the claim behind: writing goes on. The mark carries an id made
 * here, so that nothing waits for the server.
 */
export function makeClaimHere(host: EditorHost): boolean {
  const { view } = host;
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
