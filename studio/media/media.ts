import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';

/** A file of the library, as the API gives it. */
export type MediaItem = AnswerOf<typeof contract.readMedia>;
export type MediaKind = MediaItem['kind'];

/** What is written about a file in a language, else in any other; never nothing to show. */
export function titleOf(media: MediaItem, lang: string): string {
  return media.alt[lang] || Object.values(media.alt).find(Boolean) || media.name;
}

/** `1.4 MB`, `320 kB`, in the language of the interface. */
export function weight(bytes: number, say: 'fr' | 'en'): string {
  const units = say === 'fr' ? ['o', 'ko', 'Mo', 'Go'] : ['B', 'kB', 'MB', 'GB'];
  const step = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const figure = new Intl.NumberFormat(say === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: step === 0 || bytes / 1000 ** step >= 100 ? 0 : 1,
  }).format(bytes / 1000 ** step);
  return `${figure}\u00a0${units[step]}`;
}

/** `3:07` */
export function length(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
