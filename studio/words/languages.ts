import { useMemo } from 'react';
import { useSay } from './language.tsx';

/** Names of languages in the language of the interface: `ar` -> « arabe ». */
export function useLanguageNames(): (lang: string) => string {
  const say = useSay();
  return useMemo(() => {
    const names = new Intl.DisplayNames([say], { type: 'language' });
    return (lang) => names.of(lang) ?? lang;
  }, [say]);
}
