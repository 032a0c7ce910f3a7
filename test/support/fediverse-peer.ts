/**
 * A server of the fediverse as many are still: it knows the signatures of the Cavage draft (revision 12)
 * and no others, and checks each of them to the letter. Bare Node, nothing of ours and no library.
 */
import {
  createHash,
  createPublicKey,
  createSign,
  createVerify,
  generateKeyPairSync,
} from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

export interface Peer {
  url: string;
  /** The address of its only person. */
  nora: string;
  inbox: string;
  /** What was brought to it and proved genuine, in order. */
  got: Json[];
  /** Why it refused what it refused. */
  refused: string[];
  /** What it answers instead, while set: a status, or nothing at all. */
  trouble: number | 'silence' | null;
  /** Says something, signed; to an inbox elsewhere. */
  say(inbox: string, activity: Json, as?: { keyId?: string; date?: Date }): Promise<number>;
  close(): Promise<void>;
}

const CONTEXT = ['https://www.w3.org/ns/activitystreams', 'https://w3id.org/security/v1'];
const NEEDED = ['(request-target)', 'host', 'date', 'digest'];

export async function openPeer(clock: () => number = Date.now): Promise<Peer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const server = createServer((req, res) => {
    if (peer.trouble === 'silence') {
      req.socket.destroy();
      return;
    }
    answer(req).then(
      ({ status, body }) => {
        res.writeHead(status, { 'content-type': 'application/activity+json' });
        res.end(JSON.stringify(body ?? {}));
      },
      (error: Error) => {
        peer.refused.push(error.message);
        res.writeHead(401).end(error.message);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const nora = `${url}/users/nora`;
  const peer: Peer = {
    url,
    nora,
    inbox: `${url}/inbox`,
    got: [],
    refused: [],
    trouble: null,
    async say(inbox, activity, { keyId = `${nora}#main-key`, date = new Date(clock()) } = {}) {
      const body = JSON.stringify({ '@context': CONTEXT, actor: nora, ...activity });
      const { host, pathname } = new URL(inbox);
      const digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
      const said = { host, date: date.toUTCString(), digest };
      const lines = [`(request-target): post ${pathname}`];
      for (const [name, value] of Object.entries(said)) lines.push(`${name}: ${value}`);
      const signature = createSign('sha256').update(lines.join('\n')).sign(privateKey, 'base64');
      const answered = await fetch(inbox, {
        method: 'POST',
        headers: {
          ...said,
          'content-type': 'application/activity+json',
          signature: `keyId="${keyId}",algorithm="rsa-sha256",headers="${NEEDED.join(' ')}",signature="${signature}"`,
        },
        body,
      });
      await answered.text();
      return answered.status;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function answer(req: IncomingMessage): Promise<{ status: number; body?: Json }> {
    if (peer.trouble !== null) return { status: peer.trouble as number };
    if (req.method === 'GET') return { status: 200, body: actor() };
    const pieces: Buffer[] = [];
    for await (const piece of req) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    peer.got.push(await proved(req, body, clock()));
    return { status: 202 };
  }

  const actor = (): Json => ({
    '@context': CONTEXT,
    id: nora,
    type: 'Person',
    preferredUsername: 'nora',
    name: 'Nora <b>Tilbury</b>',
    url: `${url}/@nora`,
    inbox: `${nora}/inbox`,
    outbox: `${nora}/outbox`,
    endpoints: { sharedInbox: `${url}/inbox` },
    publicKey: { id: `${nora}#main-key`, owner: nora, publicKeyPem: pem },
  });
  return peer;
}

/** What the peer's person says, to everybody, in answer to something. */
export const replyOf = ({ nora }: Peer, id: string, inReplyTo: unknown, content: string): Json => {
  const to = ['https://www.w3.org/ns/activitystreams#Public'];
  const object = { id, type: 'Note', attributedTo: nora, inReplyTo, content, to };
  return { type: 'Create', id: `${id}/c`, to, object };
};

/** The activity of a request whose signature is its sender's. @throws with what is wrong */
async function proved(req: IncomingMessage, body: Buffer, now: number): Promise<Json> {
  const { headers } = req;
  if (headers['signature-input']) throw new Error('a signature of a kind that is not known here');
  const signature = headers.signature;
  if (typeof signature !== 'string') throw new Error('no signature');
  const parts: Record<string, string> = Object.fromEntries(
    [...signature.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const names = (parts.headers ?? '').split(' ');
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`not signed: ${missing.join(', ')}`);
  const digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
  if (headers.digest !== digest) throw new Error('the digest is of something else');
  const age = Math.abs(now - Date.parse(headers.date ?? ''));
  if (!(age < 3_600_000)) throw new Error('signed at another time');
  const activity = JSON.parse(body.toString('utf8')) as Json;
  const keyId = parts.keyId ?? '';
  const answer = await fetch(keyId.replace(/#.*$/, ''), {
    headers: { accept: 'application/activity+json' },
  });
  const owner = (await answer.json()) as Json;
  const key = owner.publicKey as { id: string; owner: string; publicKeyPem: string };
  if (key.id !== keyId || key.owner !== activity.actor || owner.id !== activity.actor)
    throw new Error('another one signed');
  const lines = names.map((name) =>
    name === '(request-target)'
      ? `${name}: ${req.method?.toLowerCase()} ${req.url}`
      : `${name}: ${String(headers[name])}`,
  );
  const check = createVerify('sha256').update(lines.join('\n'));
  if (!check.verify(createPublicKey(key.publicKeyPem), parts.signature ?? '', 'base64'))
    throw new Error('the signature is not genuine');
  return activity;
}
