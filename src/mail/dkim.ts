import { createHash, createPrivateKey, sign } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { promisify } from 'node:util';

/** What a letter's signature covers: without the headers of RFC 8058 in it, no button is shown. */
const SIGNED_HEADERS = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'Reply-To',
  'MIME-Version',
  'Content-Type',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
];

const signWith = promisify(sign);

export interface Signer {
  /**
   * @param headers lines of the mail, folded or not
   * @param body in pieces, each in its relaxed form (`relaxedBody`)
   * @returns the line that stands above the others
   */
  sign(headers: readonly string[], body: readonly Buffer[]): Promise<string>;
}

/**
 * Signs mails (RFC 6376, relaxed both ways, RSA with SHA-256). nodemailer's own signer reads each mail
 * byte by byte and the key anew for each; what is the same in all copies of a letter is made ready once
 * here, and the signature is made beside the thread that talks to the server.
 */
export function openSigner(by: { host: string; selector: string; privateKey: string }): Signer {
  const key = createPrivateKey(by.privateKey);
  const tags = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domainToASCII(by.host)}; s=${by.selector}`;
  return {
    async sign(headers, body) {
      const hash = createHash('sha256');
      for (const piece of body) hash.update(piece);
      const lines = new Map(headers.map((line) => [nameOf(line), line]));
      const covered = SIGNED_HEADERS.filter((name) => lines.has(name.toLowerCase()));
      const open =
        `DKIM-Signature: ${tags};\r\n h=${covered.join(':\r\n ')};\r\n ` +
        `bh=${hash.digest('base64')};\r\n b=`;
      const said = covered.map(
        (name) => `${relaxedHeader(lines.get(name.toLowerCase()) ?? '')}\r\n`,
      );
      const data = Buffer.from(said.join('') + relaxedHeader(open), 'latin1');
      const signature = (await signWith('RSA-SHA256', data, key)).toString('base64');
      return open + signature.replace(/.{72}(?=.)/g, '$&\r\n ');
    },
  };
}

const nameOf = (line: string) => line.slice(0, line.indexOf(':')).toLowerCase();

/** RFC 6376, 3.4.2. */
function relaxedHeader(line: string): string {
  const value = line.slice(line.indexOf(':') + 1).replace(/\r\n/g, '');
  return `${nameOf(line)}:${value.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '')}`;
}

/** RFC 6376, 3.4.4, of a piece that neither begins nor ends within white space or at the mail's end. */
export const relaxedBody = (text: string) =>
  text.replace(/[ \t]+(?=\r\n)/g, '').replace(/[ \t]+/g, ' ');
