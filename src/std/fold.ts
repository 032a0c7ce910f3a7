const MARKS = /\p{M}+/gu;

/** Lower case, no accents: how people type when they search. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').normalize('NFC').toLowerCase();
}
