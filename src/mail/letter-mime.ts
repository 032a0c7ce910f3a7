import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';
import {
  ASK_MARK,
  type LetterCopy,
  type LetterOnItsWay,
  STOP_MARK,
} from '../domain/letter-post.ts';
import type { Signer } from './dkim.ts';

/** Two characters are left for the break between pieces: RFC 2045 allows 76. */
const LINE = 72;

/** A text in quoted-printable, with places where each reader's addresses go. */
type Pieces = readonly (Buffer | { mark: string })[];

/**
 * A letter's text made ready once for all its copies: what is the same is encoded once, and each copy is
 * put together from pieces. nodemailer would encode some forty kilobytes anew for every reader.
 */
function prepare(text: string): Pieces {
  const lines = text.replace(/\r?\n/g, '\r\n');
  const marks = new RegExp(`(${[STOP_MARK, ASK_MARK].map(escapeRegExp).join('|')})`, 'g');
  return lines
    .split(marks)
    .map((piece) =>
      piece === STOP_MARK || piece === ASK_MARK ? { mark: piece } : pieceOf(quoted(piece)),
    );
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const quoted = (text: string) => wrap(encode(Buffer.from(text, 'utf8')), LINE);
const pieceOf = (text: string) => Buffer.from(text, 'latin1');

/** A soft break parts the pieces, so that no line grows too long where they meet. */
function fill(pieces: Pieces, urls: Readonly<Record<string, Buffer>>): Buffer[] {
  return pieces.flatMap((piece, at) => {
    const filled = 'mark' in piece ? (urls[piece.mark] ?? NOTHING) : piece;
    return at === 0 ? [filled] : [SOFT_BREAK, filled];
  });
}

const NOTHING = pieceOf('');
const SOFT_BREAK = pieceOf('=\r\n');
/** Base64url has no `=_`, quoted-printable text none followed by a letter of ours. */
const BOUNDARY = '=_recto_letter';
const partHead = (type: string, before = '') =>
  pieceOf(
    `${before}--${BOUNDARY}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
  );
const TEXT_HEAD = partHead('text/plain');
const HTML_HEAD = partHead('text/html', '\r\n');
const END = pieceOf(`\r\n--${BOUNDARY}--\r\n`);

export interface PreparedLetter {
  bytes(copy: LetterCopy): Promise<Buffer>;
}

/** Makes all copies of a letter: multipart, plain text first, with the headers of RFC 2369, 2919 and 8058. */
export function prepareLetter(
  letter: LetterOnItsWay,
  set: { html: string; text: string },
  by: { siteHost: string; sign: Signer | null },
): PreparedLetter {
  const html = prepare(set.html);
  const text = prepare(set.text);
  const same = [
    header('From', `${phrase(letter.fromName)} <${letter.fromMail}>`),
    ...(letter.replyTo ? [header('Reply-To', letter.replyTo)] : []),
    header('Subject', words(letter.subject)),
    header('Date', new Date(letter.date).toUTCString().replace('GMT', '+0000')),
    header('List-Id', `${phrase(letter.listName)} <${letter.listId}>`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ];
  return {
    async bytes(copy) {
      const urls = {
        [STOP_MARK]: pieceOf(quoted(copy.stopUrl)),
        [ASK_MARK]: pieceOf(quoted(copy.askUrl)),
      };
      const ways = [`<${copy.stopUrl}>`, ...(copy.stopMail ? [`<mailto:${copy.stopMail}>`] : [])];
      const headers = [
        ...same,
        header('To', copy.to),
        `Message-ID: <${copy.messageId}@${by.siteHost}>`,
        `List-Unsubscribe: ${ways.join(',\r\n ')}`,
      ];
      const body = [TEXT_HEAD, ...fill(text, urls), HTML_HEAD, ...fill(html, urls), END];
      const mail = Buffer.concat([pieceOf([...headers, '', ''].join('\r\n')), ...body]);
      return by.sign ? by.sign(mail) : mail;
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
