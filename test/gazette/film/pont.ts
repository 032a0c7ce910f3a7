/** The bridge from above, drawn frame by frame: shut, a quarter turn, a boat goes by, shut again. */
import { ink, minium, mist, paper, plate, slate } from '../pictures/burin/plate.ts';

const WIDTH = 960;
const HEIGHT = 600;
export const DURATION_MS = 12_000;
const FRAME_MS = 125;

/** When each movement begins and ends. */
const OPENS: [number, number] = [1200, 4200];
const PASSES: [number, number] = [3400, 8000];
const SHUTS: [number, number] = [8000, 11_000];

const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };
const QUAY = 120;
const HALF_SPAN = CENTRE.y - QUAY - 4;

const share = (at: number, [from, to]: [number, number]) =>
  Math.min(1, Math.max(0, (at - from) / (to - from)));
/** Slow at both ends, as 412 tonnes start and stop. */
const eased = (part: number) => (1 - Math.cos(Math.PI * part)) / 2;

const round = (value: number) => Math.round(value * 10) / 10;

/** Degrees from shut. */
const turned = (at: number) => round(90 * (eased(share(at, OPENS)) - eased(share(at, SHUTS))));

function water(): string {
  const lines = Array.from({ length: 15 }, (_, row) => {
    const y = QUAY + 14 + row * 24;
    const waves = Array.from({ length: 16 }, (_, i) => `q15 ${(i + row) % 2 ? 5 : -5} 30 0 t30 0`);
    return `M0 ${y}${waves.join('')}`;
  });
  return `<path fill="none" stroke="${slate}" stroke-width="2.2" d="${lines.join('')}"/>`;
}

function quays(): string {
  const stones = (y: number) => Array.from({ length: 25 }, (_, i) => `M${i * 40} ${y}v14`).join('');
  const side = (y: number, edge: number) =>
    `<path fill="${mist}" d="M0 ${y}h${WIDTH}v${QUAY}H0z"/><path fill="none" stroke="${ink}" stroke-width="5" d="M0 ${edge}h${WIDTH}"/>` +
    `<path fill="${paper}" stroke="${ink}" stroke-width="3" d="M${CENTRE.x - 34} ${y}v${QUAY}h68v-${QUAY}z"/>`;
  return (
    side(0, QUAY) +
    side(HEIGHT - QUAY, HEIGHT - QUAY) +
    `<path fill="none" stroke="${ink}" stroke-width="1.6" d="${stones(QUAY - 17)}${stones(HEIGHT - QUAY + 3)}"/>`
  );
}

function deck(at: number): string {
  const braces = Array.from({ length: 14 }, (_, i) => {
    const y = -HALF_SPAN + (i * HALF_SPAN) / 7;
    return `M-30 ${round(y)}L30 ${round(y + HALF_SPAN / 7)}M30 ${round(y)}L-30 ${round(y + HALF_SPAN / 7)}`;
  });
  return (
    `<g transform="translate(${CENTRE.x} ${CENTRE.y}) rotate(${turned(at)})">` +
    `<path fill="${paper}" stroke="${ink}" stroke-width="6" d="M-30 ${-HALF_SPAN}h60v${2 * HALF_SPAN}h-60z"/>` +
    `<path fill="none" stroke="${ink}" stroke-width="2" d="${braces.join('')}"/>` +
    `<path fill="${minium}" d="M-30 ${-HALF_SPAN}h60v10h-60zM-30 ${HALF_SPAN - 10}h60v10h-60z"/>` +
    `<path fill="${ink}" d="M-17 -17h34v34h-34z"/></g>`
  );
}

/** The round pier with its twenty-four rollers, each seen at its place on the ring. */
function pier(at: number): string {
  const rollers = Array.from({ length: 24 }, (_, i) => {
    const angle = ((i * 15 + turned(at) / 2) * Math.PI) / 180;
    const x = round(CENTRE.x + 56 * Math.cos(angle));
    const y = round(CENTRE.y + 56 * Math.sin(angle));
    return `M${x} ${y}h.01`;
  });
  return (
    `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="72" fill="${paper}" stroke="${ink}" stroke-width="5"/>` +
    `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="56" fill="none" stroke="${ink}" stroke-width="2"/>` +
    `<path fill="none" stroke="${ink}" stroke-width="9" stroke-linecap="round" d="${rollers.join('')}"/>`
  );
}

/** On its way out, between the pier and the south quay. */
function boat(at: number): string {
  const x = round(-160 + (WIDTH + 320) * share(at, PASSES));
  return (
    `<g transform="translate(${x} 424)">` +
    `<path fill="none" stroke="${paper}" stroke-width="7" d="M-70 -4q-60 -8 -120 -22M-70 4q-60 8 -120 22"/>` +
    `<path fill="none" stroke="${ink}" stroke-width="2" d="M-74 -8q-60 -8 -120 -22M-74 8q-60 8 -120 22"/>` +
    `<path fill="${ink}" stroke="${paper}" stroke-width="4" d="M-70 -20h86q46 5 62 20q-16 15 -62 20h-86q-10 -20 0 -40z"/>` +
    `<path fill="${paper}" d="M-50 -12h36v24h-36z"/><path fill="${minium}" d="M2 -10h32v20h-32z"/></g>`
  );
}

function frame(at: number): string {
  return plate(WIDTH, HEIGHT, [water(), boat(at), quays(), pier(at), deck(at)]);
}

/** Frames that differ from the one before, as SVG. */
export function* frames(): Generator<{ atMs: number; svg: string }> {
  let before = '';
  for (let atMs = 0; atMs < DURATION_MS; atMs += FRAME_MS) {
    const svg = frame(atMs);
    if (svg !== before) yield { atMs, svg };
    before = svg;
  }
}
