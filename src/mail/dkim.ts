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

/** @returns the whole mail, with its signature above the other headers */
export type Signer = (mail: Buffer) => Promise<Buffer>;

/**
 * Signs mails (RFC 6376, relaxed both ways, RSA with SHA-256) by nodemailer's own signer, which is loaded
 * with the first letter. It reads each mail whole; a signer of ours that prepared what is the same in all
 * copies was twice as quick, and is not ours to write.
 */
export async function openSigner(by: {
  host: string;
  selector: string;
  privateKey: string;
}): Promise<Signer> {
  const { default: DKIM } = await import('nodemailer/lib/dkim');
  const signer = new DKIM({
    domainName: by.host,
    keySelector: by.selector,
    privateKey: by.privateKey,
    headerFieldNames: SIGNED_HEADERS.join(':'),
  });
  return async (mail) => {
    const parts: Buffer[] = [];
    for await (const part of signer.sign(mail)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };
}
