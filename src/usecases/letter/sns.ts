import { createVerify } from 'node:crypto';
import { AppError } from '../../domain/errors.ts';

/** Fetches an address of Amazon's; wired in `main` through the guarded door. */
export interface SnsDoor {
  fetchText(url: string): Promise<string>;
}

export interface Sns {
  type: string;
  message: string;
  subscribeUrl: string;
}

/** Only here do certificates of SNS come from, and confirmations lead. */
const AMAZON = /^sns\.[a-z0-9-]{2,32}\.amazonaws\.com(\.cn)?$/;

/** What is signed, in this order: https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html */
const SIGNED: Readonly<Record<string, readonly string[]>> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
};

const certificates = new Map<string, string>();

const refused = () => new AppError('forbidden', 'hook.bad-signature');

function isAmazons(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username } = new URL(url);
  return protocol === 'https:' && AMAZON.test(hostname) && port === '' && username === '';
}

/** Reads a notice of Amazon SNS and checks its signature. @throws AppError `forbidden` / `hook.bad-signature` */
export async function readSns(body: string, door: SnsDoor): Promise<Sns> {
  const fields = parse(body);
  const names = SIGNED[fields.Type ?? ''];
  const certUrl = fields.SigningCertURL ?? '';
  if (!names || !isAmazons(certUrl) || !/\.pem$/.test(new URL(certUrl).pathname)) throw refused();
  const text = names
    .filter((name) => fields[name] !== undefined)
    .map((name) => `${name}\n${fields[name]}\n`)
    .join('');
  const verifier = createVerify(fields.SignatureVersion === '2' ? 'RSA-SHA256' : 'RSA-SHA1');
  verifier.update(text, 'utf8');
  const certificate = await certificateAt(certUrl, door);
  if (!verifier.verify(certificate, fields.Signature ?? '', 'base64')) throw refused();
  return {
    type: fields.Type ?? '',
    message: fields.Message ?? '',
    subscribeUrl: fields.SubscribeURL ?? '',
  };
}

/** Says yes to a topic that somebody with our secret address subscribed. */
export async function confirmSns({ subscribeUrl }: Sns, door: SnsDoor): Promise<void> {
  if (!isAmazons(subscribeUrl)) throw refused();
  await door.fetchText(subscribeUrl);
}

function parse(body: string): Record<string, string | undefined> {
  try {
    const fields = JSON.parse(body) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(fields).filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string',
      ),
    );
  } catch {
    throw refused();
  }
}

async function certificateAt(url: string, door: SnsDoor): Promise<string> {
  const kept = certificates.get(url);
  if (kept !== undefined) return kept;
  const certificate = await door.fetchText(url);
  if (certificates.size > 20) certificates.clear();
  certificates.set(url, certificate);
  return certificate;
}
