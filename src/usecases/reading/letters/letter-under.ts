import type { LetterOffer } from '../../../domain/page-models.ts';
import { lettersPath } from '../../../domain/urls.ts';
import { lettersWords } from '../../../domain/words/letters/index.ts';
import type { EditionSite } from '../site.ts';

/** The letter that an edition offers under its articles. */
export function letterUnder({ footLetter, lang }: EditionSite): LetterOffer | null {
  if (!footLetter) return null;
  const words = lettersWords(lang);
  return {
    action: lettersPath(lang),
    slug: footLetter.slug,
    name: footLetter.name,
    mailLabel: words.mail,
    button: words.subscribe,
  };
}
