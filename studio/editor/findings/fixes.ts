import { TextSelection } from 'prosemirror-state';
import type { Fix } from '../../../src/linter/finding.ts';
import { claimsOver, lookOf, setLook } from '../evidence/claim-state.ts';
import { makeClaimHere } from '../evidence/make-claim.ts';
import { type EditorHost, LINE_ORIGIN } from '../host.ts';
import { type PlacedFinding, setFound } from './found.ts';
import { closeFinding } from './go-to.ts';

/** What stands first in an open claim after a fix: who says it, or what bears it. */
const ASKS = {
  'name-source': 'speaker',
  'record-quote': 'speaker',
  'attach-source': 'source',
} as const;

/** Does what a fix offers. What only a person can do, it makes ready. */
export function applyFix(host: EditorHost, one: PlacedFinding, fix: Fix): void {
  switch (fix.action) {
    case 'replace':
      replace(host, one, fix);
      break;
    case 'rewrite':
      chooseWords(host, one);
      break;
    case 'make-claim':
    case 'name-source':
    case 'attach-source':
    case 'record-quote':
    case 'set-modality':
      openClaim(host, one, fix);
      break;
    default:
      host.show('verso');
  }
}

/** Puts other words in the place of those found. One undo takes it back. */
function replace(host: EditorHost, { finding, place }: PlacedFinding, fix: Fix): void {
  const { view } = host;
  const words = fix.replacement ?? '';
  host.undoManager.stopCapturing();
  if (finding.part !== 'body') {
    const line = host.live[finding.part];
    const [start, end] = [fix.start ?? finding.start, fix.end ?? finding.end];
    line.doc?.transact(() => {
      line.delete(start, end - start);
      if (words !== '') line.insert(start, words);
    }, LINE_ORIGIN);
  } else if (view && place) {
    // The range of the fix, counted from that of the finding: both lie in one line.
    const from = place.from + ((fix.start ?? finding.start) - finding.start);
    const to = place.to + ((fix.end ?? finding.end) - finding.end);
    const tr =
      words === '' ? view.state.tr.delete(from, to) : view.state.tr.insertText(words, from, to);
    view.dispatch(tr.scrollIntoView());
  }
  host.undoManager.stopCapturing();
  closeFinding(host);
}

function chooseWords(host: EditorHost, { finding, place }: PlacedFinding): void {
  const { view } = host;
  if (!view) return;
  if (!place) {
    const field = document.querySelector<HTMLTextAreaElement>(`.page .line.${LINES[finding.part]}`);
    view.dispatch(setFound(view.state, { open: null }));
    field?.focus();
    field?.setSelectionRange(finding.start, finding.end);
    return;
  }
  const chosen = TextSelection.create(view.state.doc, place.from, place.to);
  view.dispatch(setFound(view.state, { open: null }).setSelection(chosen).scrollIntoView());
  view.focus();
}

const LINES = { headline: 'headline', standfirst: 'stand', body: '' };

/** Opens the claim that the words belong to, making it first where there is none. */
function openClaim(host: EditorHost, { finding, place }: PlacedFinding, fix: Fix): void {
  const { view } = host;
  if (!view) return;
  const known = fix.recordId ?? finding.recordId;
  const [over] = place ? claimsOver(view.state, place) : [];
  const id = [known, over].find((one) => one !== undefined && lookOf(view.state).looks.has(one));
  const asks = fix.action in ASKS ? ASKS[fix.action as keyof typeof ASKS] : null;
  if (id === undefined) {
    if (!place) {
      host.show('verso');
      return;
    }
    const caret = TextSelection.create(view.state.doc, place.from, place.from);
    view.dispatch(setFound(view.state, { open: null }).setSelection(caret));
    if (!makeClaimHere(host)) return;
    view.dispatch(setLook(view.state, { ...lookOf(view.state), asks }));
  } else {
    view.dispatch(setFound(view.state, { open: null }));
    view.dispatch(setLook(view.state, { ...lookOf(view.state), open: id, asks }));
  }
  host.show('verso');
  if (asks === null) view.focus();
}
