import type { DocumentLoader, RemoteDocument } from '@fedify/vocab-runtime';
import { FetchError, preloadedContexts } from '@fedify/vocab-runtime';
import { guardedFetch } from '../net/guarded-fetch.ts';
import { keepRecent } from '../std/recent.ts';
import { type Door, type Signer, SPECS, type Spec, signedHeaders } from './knock.ts';

/** An actor with all it says of itself. */
const LARGEST_DOCUMENT = 1_000_000;
const TIMEOUT_MS = 10_000;
const TYPES = ['application/activity+json', 'application/ld+json', 'application/json'];

/** Reads documents of other servers; those that want to know who asks are asked with a signature. */
export function documentLoader(door: Door, signer: Signer | null): DocumentLoader {
  return async (url) => {
    const kept = preloaded(url);
    if (kept) return kept;
    const answer = await ask(door, url, {});
    if (answer.status < 300) return remoteDocument(answer);
    const wantsToKnow = answer.status === 401 || answer.status === 403;
    if (!wantsToKnow || !signer) throw refused(url, answer.status);
    let { status } = answer;
    for (const spec of SPECS) {
      const signed = await ask(door, url, await headersFor(url, signer, spec));
      if (signed.status < 300) return remoteDocument(signed);
      status = signed.status;
    }
    throw refused(url, status);
  };
}

const headersFor = (url: string, signer: Signer, spec: Spec) =>
  signedHeaders(new Request(url, { headers: { accept: TYPES[0] ?? '' } }), signer, spec, null);

function ask(door: Door, url: string, headers: Record<string, string>) {
  return guardedFetch(url, {
    headers,
    accept: TYPES,
    maxBytes: LARGEST_DOCUMENT,
    timeoutMs: TIMEOUT_MS,
    maxRedirects: 'signature' in headers ? 0 : 3,
    allowPrivate: door.allowPrivate(url),
    userAgent: door.userAgent,
  });
}

/** In the library's own words: from the status of a key that is gone it knows that its owner is. */
const refused = (url: string, status: number) =>
  new FetchError(url, `answered ${status}`, new Response(null, { status }));

function remoteDocument(answer: { finalUrl: string; body: Buffer }): RemoteDocument {
  const document: unknown = JSON.parse(answer.body.toString('utf8'));
  return { contextUrl: null, documentUrl: answer.finalUrl, document };
}

function preloaded(url: string): RemoteDocument | null {
  const document = preloadedContexts[url];
  return document === undefined ? null : { contextUrl: null, documentUrl: url, document };
}

/** Vocabularies: most come with the library; those of others are fetched once and remembered. */
export function contextLoader(door: Door): DocumentLoader {
  const known = keepRecent<RemoteDocument>(50);
  const load = documentLoader(door, null);
  return async (url) => {
    const kept = known.get(url);
    if (kept) return kept;
    const loaded = await load(url);
    known.put(url, loaded);
    return loaded;
  };
}
