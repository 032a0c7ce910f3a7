import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Say } from './area.ts';

const KEPT = 'recto.say';

function firstSay(): Say {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'fr' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The language to ask the server for, outside React. */
export function currentSay(): Say {
  return document.documentElement.lang === 'en' ? 'en' : 'fr';
}

const Language = createContext<{ say: Say; speak: (say: Say) => void }>({
  say: 'fr',
  speak: () => undefined,
});

/** The language of the interface; `?dir=rtl` turns the whole Studio around, to look at it so. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [say, setSay] = useState<Say>(() => {
    const first = firstSay();
    document.documentElement.lang = first;
    return first;
  });
  useEffect(() => {
    document.documentElement.lang = say;
    const dir = new URLSearchParams(location.search).get('dir');
    document.documentElement.dir = dir === 'rtl' ? 'rtl' : 'ltr';
  }, [say]);
  const speak = useCallback((next: Say) => {
    localStorage.setItem(KEPT, next);
    document.documentElement.lang = next;
    setSay(next);
  }, []);
  const value = useMemo(() => ({ say, speak }), [say, speak]);
  return (
    <Language value={value}>
      <I18nProvider locale={say === 'fr' ? 'fr-FR' : 'en-GB'}>{children}</I18nProvider>
    </Language>
  );
}

export const useSay = (): Say => use(Language).say;
export const useSpeak = (): ((say: Say) => void) => use(Language).speak;
