/** Pages of trust as they are first written: in French, English and Arabic; elsewhere to be translated. */
import { doc, p } from '../../document/build.ts';
import {
  type PressFacts,
  type PressLanguage,
  type PressPageKind,
  type PressText,
  pressLanguage,
} from '../../press.ts';
import { pagesAr } from './pages-ar.ts';
import { pagesEn } from './pages-en.ts';
import { pagesFr } from './pages-fr.ts';

const PAGES = { ar: pagesAr, en: pagesEn, fr: pagesFr } satisfies Record<PressLanguage, unknown>;

/**
 * @returns the page with a TK wherever the newsroom has not said something yet, and one at its head where
 *   it is in another language than its edition: nobody publishes it so without having looked
 */
export function pressText(kind: PressPageKind, facts: PressFacts): PressText {
  const to = (path: string) => `/${facts.lang}/${path}`;
  const language = pressLanguage(facts.lang);
  const [slug, headline, standfirst, blocks] = PAGES[language ?? 'en'](to)[kind];
  const first = language ? [] : [p('TK translate this page: its text is in English.')];
  return { slug, headline, standfirst, doc: doc(...first, ...blocks(facts)) };
}
