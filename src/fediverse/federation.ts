/** How activities of others are read and proved genuine: by the library, with our keys and our doors. */
import { createPublicKey, webcrypto } from 'node:crypto';
import { createFederation, type Federation } from '@fedify/fedify';
import {
  Accept,
  Announce,
  Create,
  Delete,
  Follow,
  Like,
  QuoteRequest,
  Service,
  Undo,
  Update,
} from '@fedify/vocab';
import type { Sealer } from '../std/sealed.ts';
import { actorKeys, openActorKey } from '../usecases/fediverse/actor-keys.ts';
import { rsaKeyUrl } from '../usecases/fediverse/actor-object.ts';
import { actorById } from '../usecases/fediverse/actors.ts';
import { followable } from '../usecases/fediverse/context.ts';
import type { HearingContext } from '../usecases/fediverse/follow.ts';
import { hear } from './hear.ts';
import { type Door, type SigningKey, signerOf } from './knock.ts';
import { kvStoreOn } from './kv-store.ts';
import { contextLoader, documentLoader } from './read-document.ts';

export interface Hearing extends HearingContext {
  sealer: Sealer;
}

/**
 * The library, set up for one thing: what comes to the inboxes. What others read of us is plain JSON
 * (`usecases/fediverse/documents.ts`), and what we say has its own way out (`courier.ts`).
 */
export function openFederation(origin: string, door: Door, db: Hearing['db']): Federation<Hearing> {
  const federation = createFederation<Hearing>({
    kv: kvStoreOn(db),
    origin,
    documentLoaderFactory: () => documentLoader(door, null),
    authenticatedDocumentLoaderFactory: ({ keyId, privateKey }) =>
      documentLoader(door, { keyId: keyId.href, privateKey }),
    contextLoaderFactory: () => contextLoader(door),
  });
  federation
    .setActorDispatcher('/ap/actors/{identifier}', async (ctx, id) => {
      // The library asks who there is; what they look like is told elsewhere.
      return (await actorById(ctx.data, id)) ? new Service({ id: ctx.getActorUri(id) }) : null;
    })
    .setKeyPairsDispatcher(async ({ data }, id) => {
      const keys = await actorKeys(data, id);
      const signer = await signerOf(rsaKeyUrl(origin, id), openActorKey(data, keys, 'rsa'));
      const publicKey = await publicKeyOf(keys.rsaPublic);
      return [{ privateKey: signer.privateKey, publicKey }];
    });
  federation
    .setInboxListeners('/ap/actors/{identifier}/inbox', '/ap/inbox')
    .setSharedKeyDispatcher(({ data }) => {
      const [edition] = followable(data.site);
      return edition ? { identifier: edition.id } : null;
    })
    .on(Follow, hear.follow)
    .on(Undo, hear.undo)
    .on(Like, hear.like)
    .on(QuoteRequest, hear.quote)
    .on(Announce, hear.announce)
    .on(Create, hear.create)
    .on(Update, hear.update)
    .on(Delete, hear.delete)
    .on(Accept, () => undefined)
    .onUnverifiedActivity(hear.unproved);
  return federation;
}

async function publicKeyOf(pem: string): Promise<SigningKey> {
  const spki = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  return webcrypto.subtle.importKey('spki', spki, algorithm, true, ['verify']);
}
