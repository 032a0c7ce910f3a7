/** The words of a block as one line made of runs, which keep their places while the line is rewritten. */
export interface Line {
  text: string;
  /** Where each run begins. */
  starts: number[];
}

/** `removed` characters at `at` become `put`. At least one is removed, so that it is clear whose run `put` joins. */
export interface Edit {
  at: number;
  removed: number;
  put: string;
}

/** Applies edits, which must be in order and apart. */
export function applyEdits(line: Line, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  let text = '';
  let done = 0;
  let run = 0;
  const starts: number[] = [];
  // Runs that begin up to `end` of the old text begin at `base` plus their distance in the new one.
  const place = (end: number, base: number, from: number, room: number) => {
    for (
      let start = line.starts[run];
      start !== undefined && start < end;
      start = line.starts[run]
    ) {
      starts.push(base + Math.min(start - from, room));
      run++;
    }
  };
  for (const { at, removed, put } of edits) {
    place(at + 1, text.length, done, Number.POSITIVE_INFINITY);
    text += line.text.slice(done, at);
    place(at + removed, text.length, at, put.length);
    text += put;
    done = at + removed;
  }
  place(Number.POSITIVE_INFINITY, text.length, done, Number.POSITIVE_INFINITY);
  line.text = text + line.text.slice(done);
  line.starts = starts;
}

/** `String.replace` for a line: `put` returns null to leave a match as it is. */
export function replaceIn(
  line: Line,
  pattern: RegExp,
  put: (match: RegExpExecArray, text: string) => string | null,
): void {
  const edits: Edit[] = [];
  for (const match of line.text.matchAll(pattern)) {
    const words = put(match as RegExpExecArray, line.text);
    if (words !== null && words !== match[0]) {
      edits.push({ at: match.index, removed: match[0].length, put: words });
    }
  }
  applyEdits(line, edits);
}

/** The runs' own texts. */
export function runsOf(line: Line): string[] {
  return line.starts.map((start, i) => line.text.slice(start, line.starts[i + 1]));
}
