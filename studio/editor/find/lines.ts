/** The lines above the text that are looked through with it: headline and standfirst. */
import type * as Y from 'yjs';
import { type EditorHost, LINE_ORIGIN } from '../host.ts';
import type { Match } from './matches.ts';

export const LINES = ['headline', 'standfirst'] as const;
export type Line = (typeof LINES)[number];

/** Where the words stand in a line; `from` and `to` count its letters. */
export function findInLine(line: Line, text: string, expression: RegExp | null): Match[] {
  if (!expression) return [];
  return [...text.matchAll(expression)].flatMap((match) =>
    match[0] === ''
      ? []
      : [{ from: match.index, to: match.index + match[0].length, text: match[0], line }],
  );
}

export function findInLines(host: EditorHost, expression: RegExp | null): Match[] {
  return LINES.flatMap((line) => findInLine(line, lineOf(host, line).toString(), expression));
}

/** Puts words in place of these, the last first, so that the places of the others stay true. */
export function replaceInLines(
  host: EditorHost,
  found: readonly Match[],
  putOf: (match: Match) => string,
): void {
  host.live.ydoc.transact(() => {
    for (const match of [...found].reverse()) {
      if (!match.line) continue;
      const text = lineOf(host, match.line);
      text.delete(match.from, match.to - match.from);
      text.insert(match.from, putOf(match));
    }
  }, LINE_ORIGIN);
}

/** Shows the line that a match stands in; the field in which one looks keeps the focus. */
export function showLine(match: Match | undefined): void {
  for (const line of LINES) {
    const field = fieldOf(line);
    const isHere = match?.line === line;
    field?.classList.toggle('found', isHere);
    if (!isHere || !field || !match) continue;
    field.setSelectionRange(match.from, match.to);
    field.scrollIntoView({ block: 'nearest' });
  }
}

const fieldOf = (line: Line): HTMLTextAreaElement | null =>
  document.querySelector(`textarea.line.${line === 'headline' ? 'headline' : 'stand'}`);

const lineOf = ({ live }: EditorHost, line: Line): Y.Text => live[line];
