/**
 * Words as outlines: the Unicode bidirectional algorithm orders them, HarfBuzz joins and places the
 * glyphs, and what comes out is SVG paths that need no font any more. It does for every script what a
 * browser does, which no HTML-to-picture library we tried did for Arabic.
 */
import bidiFactory, { type Bidi } from 'bidi-js';
import { Direction, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import type { Face } from './face.ts';

export interface TypeStyle {
  /** In order of preference; each character takes the first that has it. */
  faces: Face[];
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Added after each glyph, in em. Joined scripts take none. */
  tracking?: number;
}

/** One line of type. Lengths are in em, so that it can be drawn at any size. */
export interface SetLine {
  width: number;
  glyphs: SetGlyph[];
}

export interface SetGlyph extends Outline {
  x: number;
  y: number;
  /** Em per font unit. */
  scale: number;
}

/** In font units, upwards. */
interface Outline {
  path: string;
  ink: { left: number; bottom: number; right: number; top: number };
}

interface Run {
  text: string;
  face: Face;
  /** Bidi embedding level; odd ones run from right to left. */
  level: number;
}

/** Its declarations speak of an ES module; what Node loads is the function itself. */
const bidi = (bidiFactory as unknown as () => Bidi)();
const outlines = new WeakMap<Face, Map<number, Outline | null>>();

/** Text without what none of the faces can draw: better a lost emoji than a box. */
export function drawable(text: string, faces: Face[]): string {
  return graphemes(text)
    .filter((cluster) => faces.some((face) => covers(face, cluster)))
    .join('')
    .replace(/[\p{Zs}\n\t]+/gu, (spaces) => (/^[\u00A0\u202F]$/.test(spaces) ? spaces : ' '))
    .trim();
}

export function setLine(text: string, style: TypeStyle): SetLine {
  const line: SetLine = { width: 0, glyphs: [] };
  for (const run of visualOrder(runsOf(text, style))) addRun(line, run, style);
  return line;
}

/** Stretches of text in one face and one direction, in the order in which they are read. */
function runsOf(text: string, { faces, dir }: TypeStyle): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, dir);
  const runs: Run[] = [];
  let at = 0;
  for (const cluster of graphemes(text)) {
    const level = levels[at] ?? 0;
    at += cluster.length;
    const last = runs.at(-1);
    const stays = last && covers(last.face, cluster) && !prefersOwnFace(cluster);
    const face = stays ? last.face : faces.find((candidate) => covers(candidate, cluster));
    if (!face) continue;
    if (last && last.face === face && last.level === level) last.text += cluster;
    else runs.push({ text: cluster, face, level });
  }
  return runs;
}

/** Letters and figures go back to the first face as soon as it has them; spaces and points stay put. */
function prefersOwnFace(cluster: string): boolean {
  return /[\p{L}\p{N}]/u.test(cluster);
}

/** Rule L2 of the algorithm: from the highest level down, turn round every stretch at that level or above. */
function visualOrder(runs: Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return ordered;
}

function addRun(line: SetLine, run: Run, style: TypeStyle): void {
  const buffer = new GlyphBuffer();
  buffer.addText(run.text);
  buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(style.lang);
  buffer.guessSegmentProperties();
  shape(run.face.font, buffer);
  const positions = buffer.getGlyphPositions();
  const tracking = run.level % 2 === 1 ? 0 : (style.tracking ?? 0);
  const { upem } = run.face;
  for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
    const place = positions[index];
    if (!place) continue;
    const shown = outline(run.face, glyph);
    const x = line.width + place.xOffset / upem;
    if (shown) line.glyphs.push({ ...shown, x, y: place.yOffset / upem, scale: 1 / upem });
    line.width += place.xAdvance / upem + (place.xAdvance > 0 ? tracking : 0);
  }
}

/** Null for spaces and other glyphs without ink. */
function outline(face: Face, glyph: number): Outline | null {
  const known = outlines.get(face) ?? new Map<number, Outline | null>();
  outlines.set(face, known);
  const found = known.get(glyph);
  if (found !== undefined) return found;
  const path = face.font.glyphToPath(glyph);
  const box = face.font.glyphExtents(glyph);
  const ink = box && {
    left: box.xBearing,
    bottom: box.yBearing + box.height,
    right: box.xBearing + box.width,
    top: box.yBearing,
  };
  const drawn = path && ink ? { path, ink } : null;
  known.set(glyph, drawn);
  return drawn;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** HarfBuzz makes spaces of every width out of the plain one, and drops what has no shape. */
const NEEDS_NO_GLYPH = /^[\p{Zs}\p{Default_Ignorable_Code_Point}\t\n]$/u;

/** A face that has one bracket and not its mirror image, as subsets may, would be wrong half the time. */
function covers(face: Face, cluster: string): boolean {
  for (const character of cluster.normalize('NFC')) {
    if (NEEDS_NO_GLYPH.test(character)) continue;
    const mirrored = bidi.getMirroredCharacter(character);
    if (!hasGlyph(face, character) || (mirrored && !hasGlyph(face, mirrored))) return false;
  }
  return true;
}

function hasGlyph(face: Face, character: string): boolean {
  return face.covers.has(character.codePointAt(0) ?? 0);
}

/** The line as an SVG group. `x` is its left end and `y` its baseline, in pixels. */
export function drawLine(line: SetLine, x: number, y: number, size: number, fill: string): string {
  const glyphs = line.glyphs
    .map((glyph) => {
      const scale = round(glyph.scale * size, 6);
      const at = `${round(x + glyph.x * size, 2)} ${round(y - glyph.y * size, 2)}`;
      return `<path transform="translate(${at}) scale(${scale} -${scale})" d="${glyph.path}"/>`;
    })
    .join('');
  return `<g fill="${fill}">${glyphs}</g>`;
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
