/** Sentences of our own with the answer that an editor would give; rules are tuned on them. */

export interface Labelled {
  text: string;
  flag: boolean;
}

/** One sentence a line; a `+` before those that should be flagged, a `-` before the others. */
export function labelled(written: string): Labelled[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line.slice(2), flag: line.startsWith('+') }));
}
