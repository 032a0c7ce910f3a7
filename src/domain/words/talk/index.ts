import { talkAr } from './talk-ar.ts';
import { talkEn } from './talk-en.ts';
import { talkFr } from './talk-fr.ts';
import type { TalkWords } from './talk-words.ts';

export type { TalkWords } from './talk-words.ts';

const ALL: Readonly<Record<string, TalkWords>> = { fr: talkFr, en: talkEn, ar: talkAr };

/** The words of the conversation; English where a language has none of its own. */
export function talkWords(lang: string): TalkWords {
  return ALL[lang.split('-')[0] ?? ''] ?? talkEn;
}
