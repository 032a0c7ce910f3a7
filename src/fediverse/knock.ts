/** Signed requests to other servers, through the guarded door and no other. */
import { type KeyObject, webcrypto } from 'node:crypto';
import { signRequest } from '@fedify/fedify/sig';
import { ACTIVITY_TYPE } from '../domain/fediverse.ts';
import { type GuardedAnswer, guardedFetch } from '../net/guarded-fetch.ts';

/** RFC 9421, and the draft before it that many servers still want (Cavage, revision 12). */
export const SPECS = ['rfc9421', 'draft-cavage-http-signatures-12'] as const;
export type Spec = (typeof SPECS)[number];

/** A key as the library takes it. */
export type SigningKey = webcrypto.CryptoKey;

export interface Signer {
  keyId: string;
  privateKey: SigningKey;
}

/** The key in the form in which the library signs. */
export async function signerOf(keyId: string, key: KeyObject): Promise<Signer> {
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const privateKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
  return { keyId, privateKey: privateKey };
}

export interface Door {
  /** Whether this machine may be asked: where it speaks with itself only, to try things out. */
  allowPrivate(url: string): boolean;
  userAgent: string;
}

/** Answers are short; what they say beside their status is for the delivery log. */
const LARGEST_ANSWER = 64_000;
const TIMEOUT_MS = 15_000;

export type Answered = GuardedAnswer & { body: Buffer; spec: Spec };

/**
 * Brings an activity to an inbox. Where the signature is refused it knocks once more with the other one.
 * @param first the signature that this inbox took last
 * @throws AppError `net.…` where nobody opens
 */
export async function bring(
  door: Door,
  signer: Signer,
  to: { inbox: string; body: string; first: Spec | null },
): Promise<Answered> {
  const send = async (spec: Spec): Promise<Answered> => {
    const type = ACTIVITY_TYPE;
    const request = new Request(to.inbox, {
      method: 'POST',
      headers: { 'content-type': type, accept: type },
      body: to.body,
    });
    const answer = await guardedFetch(to.inbox, {
      post: { body: to.body, type },
      headers: await signedHeaders(request, signer, spec, to.body),
      maxBytes: LARGEST_ANSWER,
      timeoutMs: TIMEOUT_MS,
      allowPrivate: door.allowPrivate(to.inbox),
      userAgent: door.userAgent,
    });
    return { ...answer, spec };
  };
  const first = to.first ?? SPECS[0];
  const answer = await send(first);
  if (!isSignatureRefused(answer.status)) return answer;
  const other = SPECS.find((spec) => spec !== first) ?? first;
  const second = await send(other);
  return isSignatureRefused(second.status) ? answer : second;
}

/** Servers that do not know a signature say so in any of these. */
const isSignatureRefused = (status: number): boolean => [400, 401, 403].includes(status);

/** What a signature adds to a request, and what it is over. */
export async function signedHeaders(
  request: Request,
  { privateKey, keyId }: Signer,
  spec: Spec,
  body: string | null,
): Promise<Record<string, string>> {
  const bytes = body === null ? null : new TextEncoder().encode(body);
  const signed = await signRequest(request, privateKey, new URL(keyId), {
    spec,
    body: bytes ? (bytes.buffer as ArrayBuffer) : null,
  });
  return Object.fromEntries(signed.headers);
}
