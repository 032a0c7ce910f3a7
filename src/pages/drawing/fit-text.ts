/** Breaks words into lines of even length, as large as their box allows. */
import { graphemes, type SetLine, setLine, type TypeStyle } from './type-set.ts';

export interface Box {
  /** Pixels. */
  width: number;
  height: number;
  /** Sizes to try, in pixels, from the largest down. */
  largest: number;
  smallest: number;
  /** Distance of baselines, in em. */
  leading: number;
  maxLines: number;
}

export interface FittedText {
  size: number;
  lines: SetLine[];
}

interface Word {
  text: string;
  /** In em. */
  width: number;
  /** Whether a space follows it where the line goes on. */
  hasSpace: boolean;
}

/** @param text without characters that its faces lack; see `drawable`. */
export function fitText(text: string, style: TypeStyle, box: Box): FittedText {
  const words = wordsOf(graphemes(text).slice(0, MOST_LETTERS).join(''), style);
  const space = setLine(' ', style).width;
  let fitting: { size: number; lines: Word[][] } | null = null;
  for (let size = box.largest; size > box.smallest; size -= 2) {
    // A little smaller is worth it only to be rid of a last line with one lonely word.
    if (fitting && size < fitting.size * SMALLER) break;
    const width = box.width / size;
    const greedy = breakLines(words, space, width);
    if (greedy.length > lineLimit(box, size) || !fits(greedy, space, width)) continue;
    const lines = balance(words, space, width, greedy.length);
    fitting ??= { size, lines };
    if (!endsLonely(lines, space)) return setLines(lines, style, size);
  }
  return fitting ? setLines(fitting.lines, style, fitting.size) : clamp(words, space, style, box);
}

const SMALLER = 0.8;
/** More than any box of ours can show: what is beyond is cut anyway, and need not be measured. */
const MOST_LETTERS = 600;

function endsLonely(lines: Word[][], space: number): boolean {
  const widths = lines.map((line) => lineWidth(line, space));
  return lines.length > 1 && (widths.at(-1) ?? 0) < 0.42 * Math.max(...widths);
}

/** What is too long even at the smallest size is cut with an ellipsis; a word too long is broken. */
function clamp(words: Word[], space: number, style: TypeStyle, box: Box): FittedText {
  const size = box.smallest;
  const width = box.width / size;
  const whole = words.flatMap((word) => (word.width <= width ? [word] : letters(word, style)));
  const lines = breakLines(whole, space, width);
  const limit = lineLimit(box, size);
  if (lines.length <= limit) return setLines(lines, style, size);
  const kept = lines.slice(0, limit);
  const last = kept.at(-1) ?? [];
  const mark = setLine('…', style).width;
  while (last.length > 1 && lineWidth(last, space) + mark > width) last.pop();
  const end = last.at(-1);
  if (end) last[last.length - 1] = { ...end, text: `${end.text.replace(/[\p{P}\s]+$/u, '')}…` };
  return setLines(kept, style, size);
}

function lineLimit(box: Box, size: number): number {
  return Math.max(1, Math.min(box.maxLines, Math.floor(box.height / (size * box.leading))));
}

/** Lines may break at spaces that allow it, and after hyphens and dashes inside words. */
function wordsOf(text: string, style: TypeStyle): Word[] {
  const words: Word[] = [];
  for (const word of text.split(/[ \t\n\u2000-\u2006\u2008-\u200B]+/u).filter(Boolean)) {
    for (const piece of word.split(/(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u)) {
      words.push({ text: piece, width: setLine(piece, style).width, hasSpace: false });
    }
    const last = words.at(-1);
    if (last) last.hasSpace = true;
  }
  return words;
}

function letters(word: Word, style: TypeStyle): Word[] {
  const all = graphemes(word.text);
  return all.map((text, index) => ({
    text,
    width: setLine(text, style).width,
    hasSpace: word.hasSpace && index === all.length - 1,
  }));
}

function breakLines(words: Word[], space: number, width: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && lineWidth([...line, word], space) <= width) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function lineWidth(line: Word[], space: number): number {
  const ends = line.length - 1;
  return line.reduce(
    (sum, word, index) => sum + word.width + (word.hasSpace && index < ends ? space : 0),
    0,
  );
}

function fits(lines: Word[][], space: number, width: number): boolean {
  return lines.every((line) => lineWidth(line, space) <= width);
}

/** The narrowest setting in as many lines: no last line with one lonely word. */
function balance(words: Word[], space: number, width: number, count: number): Word[][] {
  let best = breakLines(words, space, width);
  let low = width / 2;
  let high = width;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const lines = breakLines(words, space, middle);
    if (lines.length <= count && fits(lines, space, middle)) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}

function setLines(lines: Word[][], style: TypeStyle, size: number): FittedText {
  const texts = lines.map((line) =>
    line
      .map((word) => word.text + (word.hasSpace ? ' ' : ''))
      .join('')
      .trim(),
  );
  return { size, lines: texts.map((text) => setLine(text, style)) };
}
