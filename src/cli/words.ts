import { environmentLanguage } from '../config/config.ts';
import { terminalLanguage } from './say.ts';
import { type CliWords, wordsEn } from './words-en.ts';
import { wordsFr } from './words-fr.ts';

export type { CliWords } from './words-en.ts';

/** What the command line says in the language of this terminal. */
export function cliWords(lang = terminalLanguage({ LANG: environmentLanguage() })): CliWords {
  return lang === 'fr' ? wordsFr : wordsEn;
}
