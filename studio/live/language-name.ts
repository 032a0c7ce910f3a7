import { useSay } from '../words/language.tsx';

/** `fr` as « français » or “French”. */
export function useLanguageName(): (lang: string) => string {
  const say = useSay();
  const names = new Intl.DisplayNames(say, { type: 'language' });
  return (lang) => names.of(lang) ?? lang;
}
