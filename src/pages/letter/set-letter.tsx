import { renderToStaticMarkup } from 'react-dom/server';
import type { LetterModel } from '../../domain/letter-models.ts';
import type { SetLetter } from '../../domain/letter-post.ts';
import type { Audience } from '../../domain/mailing.ts';
import { Letter } from './letter.tsx';
import { plainLetter } from './plain.ts';

/** XHTML 1.0 keeps old Outlooks from guessing at margins. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Sets a letter for one audience, once for all its readers: their own addresses are marks. */
export function setLetter(letter: LetterModel, audience: Audience): SetLetter {
  const html = renderToStaticMarkup(<Letter letter={letter} audience={audience} />);
  // Mail servers want lines that end: one for each block does.
  const folded = html.replace(/<\/(p|h1|h2|h3|table|tr|td|head|style)>/g, '$&\n');
  return { html: `${DOCTYPE}\n${folded}\n`, text: plainLetter(letter, audience) };
}
