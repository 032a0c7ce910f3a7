import { TextSelection } from 'prosemirror-state';
import type { EditorHost } from '../host.ts';
import { foundOf, type PlacedFinding, setFound } from './found.ts';

/** Opens a finding and shows its words; it takes the keys. */
export function showFinding(host: EditorHost, { finding, place }: PlacedFinding): void {
  const { view } = host;
  if (!view) return;
  const tr = setFound(view.state, { open: finding.fingerprint, takesKeys: true });
  if (place) {
    tr.setSelection(TextSelection.create(tr.doc, place.from, place.from)).scrollIntoView();
  } else host.show('findings');
  view.dispatch(tr);
}

/** From finding to finding, round the text; the first from where the caret stands. */
export function stepFinding(host: EditorHost, step: 1 | -1): boolean {
  const { view } = host;
  if (!view) return false;
  const { shown, open } = foundOf(view.state);
  if (shown.length === 0) return false;
  const current = shown.findIndex(({ finding }) => finding.fingerprint === open);
  const { from } = view.state.selection;
  const ahead = shown.findIndex(({ place }) => place && place.from >= from);
  const first = ahead < 0 ? shown.length : ahead;
  const next = current >= 0 ? current + step : step > 0 ? first : first - 1;
  const one = shown[(next + shown.length) % shown.length];
  if (one) showFinding(host, one);
  return true;
}

/** Closes the open finding and gives the keys back to the text. */
export function closeFinding(host: EditorHost): void {
  const { view } = host;
  if (!view) return;
  view.dispatch(setFound(view.state, { open: null }));
  view.focus();
}
