/** Between source and translation: how a block stands, and what can be done about it. */
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Beside } from './beside.ts';
import type { Pair } from './pairing.ts';
import { el } from './source-dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = {
  done: ['M3 8.5 6.5 12 13 4.5'],
  stale: ['M12.6 6A5 5 0 1 0 13 9', 'M13 3v3.2H9.8'],
  missing: ['M8 2.75a5.25 5.25 0 1 0 .01 0z'],
} as const;

export function glyph(state: keyof typeof DRAWN): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    width: '16',
    height: '16',
    viewBox: '0 0 16 16',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.4',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
    ...(state === 'missing' ? { 'stroke-dasharray': '2.2 1.92' } : {}),
  }))
    svg.setAttribute(name, value);
  for (const d of DRAWN[state]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

export function stateDom(pair: Pair, words: Beside['words']): HTMLElement {
  const place = el('span', pair.state === 'done' ? 'st mute' : 'st');
  place.append(
    glyph(pair.state),
    el(pair.state === 'stale' ? 'b' : 'span', '', words.states[pair.state]),
  );
  if (pair.state === 'stale') place.append(el('span', '', words.changed));
  if (pair.distance !== null) place.append(el('b', 'stop', words.bold));
  return place;
}

export function gutterDom(pair: Pair, view: EditorView, beside: Beside): HTMLElement {
  const place = el('div', 'gut');
  place.append(stateDom(pair, beside.words));
  if (pair.state === 'missing') return place;
  for (const claim of pair.claims) {
    const number = beside.numberOf(claim);
    const button = el('button', 'n carry', String(number)) as HTMLButtonElement;
    button.type = 'button';
    button.title = beside.words.carry(number);
    button.setAttribute('aria-label', beside.words.carry(number));
    // The selection must still be there when the press is done.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => carry(view, claim));
    place.append(button);
  }
  return place;
}

/** Puts the source's claim on the chosen words, under the same id. */
function carry(view: EditorView, claim: string): void {
  const { selection, schema, tr } = view.state;
  const mark = schema.marks.claim?.create({ id: claim });
  if (!mark || selection.empty || !(selection instanceof TextSelection)) return;
  view.dispatch(tr.addMark(selection.from, selection.to, mark));
  view.focus();
}
