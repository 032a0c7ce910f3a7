import { useSay } from './language.tsx';

/** A sentence, or a function that puts figures and names into one. Never pieces to be joined. */
type Sentence = string | ((...args: never[]) => string);
export interface Dictionary {
  readonly [key: string]: Sentence | Dictionary;
}

/** The same keys, with the same arguments. */
export type Same<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Same<Words[Key]>;
};

export type Say = 'fr' | 'en';

/** Every area that was declared, for the test that compares the languages. */
export const areas = new Map<string, { fr: Dictionary; en: Dictionary }>();

/**
 * What one part of the interface says, in French and in English. The compiler refuses an English that
 * lacks a key of the French.
 */
export function area<const Words extends Dictionary>(
  name: string,
  fr: Words,
  en: Same<Words>,
): { use(): Same<Words>; in(say: Say): Same<Words> } {
  areas.set(name, { fr, en: en as unknown as Dictionary });
  const french = fr as unknown as Same<Words>;
  const pick = (say: Say) => (say === 'fr' ? french : en);
  return { use: () => pick(useSay()), in: pick };
}
