import { english } from './en.ts';
import { french } from './fr.ts';
import type { LinterWords } from './words.ts';

export function wordsFor(say: 'fr' | 'en'): LinterWords {
  return say === 'fr' ? french : english;
}
