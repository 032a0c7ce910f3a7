/** Pages of trust as they are first written: in French, else in English. */
import { doc } from '../../document/build.ts';
import type { PressFacts, PressPageKind, PressText } from '../../press.ts';
import { pagesEn } from './pages-en.ts';
import { pagesFr } from './pages-fr.ts';

/** @returns the page with a TK wherever the newsroom has not said something yet */
export function pressText(kind: PressPageKind, facts: PressFacts): PressText {
  const to = (path: string) => `/${facts.lang}/${path}`;
  const pages = (/^fr\b/.test(facts.lang) ? pagesFr : pagesEn)(to);
  const [slug, headline, standfirst, blocks] = pages[kind];
  return { slug, headline, standfirst, doc: doc(...blocks(facts)) };
}
