import type { LanguageStyle } from './typography-languages.ts';
import { type Line, replaceIn } from './typography-line.ts';

/** Three dots and no more, and not of a path. */
const DOTS = /(?<![./\\…])\.{3}(?![./\\…])/g;
/** Two or three hyphens standing apart, as typists write a dash. */
const OPEN_DASH = /(?<=^|\s)-{2,3}(?=\s|$)/gm;
const CLOSED_DASH = /(?<=\p{L})-{2,3}(?=\p{L})/gu;
/** The dash that begins a speech keeps to its first word. */
const SPEECH = /(?<=^[—–])[ \u00a0\u202f\u2009]+(?=\S)/gm;

export function setDots(line: Line, style: LanguageStyle): void {
  if (style.signs && line.text.includes('...')) replaceIn(line, DOTS, () => '…');
}

export function setDashes(line: Line, style: LanguageStyle): void {
  if (!style.signs) return;
  if (line.text.includes('--')) {
    replaceIn(line, OPEN_DASH, (match, text) => {
      const isFirst = match.index === 0 || text[match.index - 1] === '\n';
      return isFirst || match[0].length === 3 ? '—' : '–';
    });
    if (style.closedDash) replaceIn(line, CLOSED_DASH, () => '—');
  }
  if (style.spacing !== null && /^[—–]/m.test(line.text)) replaceIn(line, SPEECH, () => '\u00a0');
}
