/** Places that the writer marked as still to be filled in: newsrooms write TK, « to come ». */

/** Each is told by its look, never by ordinary words of the language. */
const MARKS = [
  // TK, TKTK…: no word of French or English, written in capitals only.
  /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])/gu,
  /[[(]\s*(?:à compléter|à vérifier|to come|to check|to complete|يُستكمل|للاستكمال)[^\])]*[\])]/giu,
  /(?<![\p{L}\p{N}])(?:À COMPLÉTER|A COMPLETER|À VÉRIFIER)(?![\p{L}\p{N}])/gu,
  /lorem ipsum/giu,
];

export interface ToCome {
  /** As it stands in the text. */
  text: string;
  /** The words around it, to find it by. */
  around: string;
  /** UTF-16 offset into the text that was given. */
  at: number;
}

const AROUND = 30;

/** Every mark in reading order. */
export function findToCome(text: string): ToCome[] {
  const found = MARKS.flatMap((mark) => [...text.matchAll(mark)]).map((match) => ({
    text: match[0],
    at: match.index,
    around: around(text, match.index, match[0].length),
  }));
  return found.sort((a, b) => a.at - b.at);
}

function around(text: string, at: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, at - AROUND), at)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(at + length, at + length + AROUND).split('\n')[0] ?? '';
  return `${before}${text.slice(at, at + length)}${after}`.trim();
}
