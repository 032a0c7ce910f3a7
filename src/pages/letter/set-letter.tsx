import { renderToStaticMarkup } from 'react-dom/server';
import type { LetterModel } from '../../domain/letter-models.ts';
import type { SetLetter } from '../../domain/letter-post.ts';
import type { Audience } from '../../domain/mailing.ts';
import { Letter, WORD_CLOSES, WORD_OPENS } from './letter.tsx';
import { plainLetter } from './plain.ts';

/** XHTML 1.0 keeps old Outlooks from guessing at margins. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/**
 * Outlook on Windows sets mails with Word, which knows no greatest width: for it alone the sheet stands in
 * a table of its own that is as wide as it may be.
 */
const FOR_WORD = {
  [WORD_OPENS]:
    '<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
  [WORD_CLOSES]: '<!--[if mso]></td></tr></table><![endif]-->',
};

/** Sets a letter for one audience, once for all its readers: their own addresses are marks. */
export function setLetter(letter: LetterModel, audience: Audience): SetLetter {
  const html = renderToStaticMarkup(<Letter letter={letter} audience={audience} />);
  // Mail servers want lines that end: one for each block does.
  const folded = html.replace(/<\/(p|h1|h2|h3|table|tr|td|head|style)>/g, '$&\n');
  const forWord = folded
    .replace(WORD_OPENS, FOR_WORD[WORD_OPENS] ?? '')
    .replace(WORD_CLOSES, FOR_WORD[WORD_CLOSES] ?? '');
  return { html: `${DOCTYPE}\n${forWord}\n`, text: plainLetter(letter, audience) };
}
