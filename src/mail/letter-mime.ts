import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';
import {
  ASK_MARK,
  type LetterCopy,
  type LetterOnItsWay,
  STOP_MARK,
} from '../domain/letter-post.ts';

/** Two characters are left for the break between pieces: RFC 2045 allows 76. */
const LINE = 72;
const SOFT_BREAK = '=\r\n';

/** A text in quoted-printable, with places where each reader's addresses go. */
type Pieces = readonly (string | { mark: string })[];

/**
 * A letter's text made ready once for all its copies: what is the same is encoded once, and each copy is
 * put together from pieces. nodemailer would encode some forty kilobytes anew for every reader.
 */
function prepare(text: string): Pieces {
  const lines = text.replace(/\r?\n/g, '\r\n');
  const marks = new RegExp(`(${[STOP_MARK, ASK_MARK].map(escapeRegExp).join('|')})`, 'g');
  return lines
    .split(marks)
    .map((piece) => (piece === STOP_MARK || piece === ASK_MARK ? { mark: piece } : quoted(piece)));
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const quoted = (text: string) => wrap(encode(Buffer.from(text, 'utf8')), LINE);

function fill(pieces: Pieces, urls: Readonly<Record<string, string>>): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : (urls[piece.mark] ?? '')))
    .join(SOFT_BREAK);
}

export interface PreparedLetter {
  bytes(copy: LetterCopy): Buffer;
}

/** Makes all copies of a letter: multipart, plain text first, with the headers of RFC 2369, 2919 and 8058. */
export function prepareLetter(
  letter: LetterOnItsWay,
  set: { html: string; text: string },
  siteHost: string,
): PreparedLetter {
  const html = prepare(set.html);
  const text = prepare(set.text);
  // Base64url has no `=_`, quoted-printable text none followed by a letter of ours.
  const boundary = '=_recto_letter';
  const same = [
    header('From', `${phrase(letter.fromName)} <${letter.fromMail}>`),
    ...(letter.replyTo ? [header('Reply-To', letter.replyTo)] : []),
    header('Subject', words(letter.subject)),
    header('Date', new Date(letter.date).toUTCString().replace('GMT', '+0000')),
    header('List-Id', `${phrase(letter.listName)} <${letter.listId}>`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ].join('\r\n');
  const part = (type: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
  return {
    bytes(copy) {
      const urls = { [STOP_MARK]: quoted(copy.stopUrl), [ASK_MARK]: quoted(copy.askUrl) };
      const ways = [`<${copy.stopUrl}>`, ...(copy.stopMail ? [`<mailto:${copy.stopMail}>`] : [])];
      return Buffer.from(
        [
          same,
          header('To', copy.to),
          `Message-ID: <${copy.messageId}@${siteHost}>`,
          `List-Unsubscribe: ${ways.join(',\r\n ')}`,
          'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
          '',
          `${part('text/plain')}${fill(text, urls)}`,
          `${part('text/html')}${fill(html, urls)}`,
          `--${boundary}--`,
          '',
        ].join('\r\n'),
        'latin1',
      );
    },
  };
}

const oneLine = (text: string) => text.replace(/[\r\n\0]+/g, ' ').trim();
const words = (text: string) => encodeWords(oneLine(text), 'Q', 52, true);

/** A name beside an address: in quotation marks, or encoded where it holds more than ASCII. */
function phrase(name: string): string {
  const line = oneLine(name);
  return /^[\x20-\x7e]*$/.test(line) ? `"${line.replace(/["\\]/g, '\\$&')}"` : words(line);
}

const header = (name: string, value: string) => foldLines(`${name}: ${oneLine(value)}`, 76);
