/** Drawn on a grid of 16, beside the words that say the same. */

const DRAWING = {
  width: 16,
  height: 16,
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.4,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Something stops it. */
export const BlockGlyph = () => (
  <svg {...DRAWING} className="block" aria-hidden="true">
    <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />
    <path d="M5 8h6" className="bar-in" strokeWidth="1.8" />
  </svg>
);

/** Something to look at. */
export const LookGlyph = () => (
  <svg {...DRAWING} aria-hidden="true">
    <path d="M3.500 12 8 4.500 12.500 12" />
  </svg>
);
