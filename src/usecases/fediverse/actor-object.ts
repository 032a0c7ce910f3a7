import {
  actorUrl,
  addressOfHandle,
  followersUrl,
  SHARED_INBOX,
} from '../../domain/fediverse-urls.ts';
import { escapeHtml } from '../../std/html-escape.ts';
import type { KeptActorKeys } from '../../storage/fediverse/keys.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import { multikeyOf } from './actor-keys.ts';
import type { FediverseActor } from './actors.ts';

export const ACTOR_CONTEXT = [
  'https://www.w3.org/ns/activitystreams',
  'https://w3id.org/security/v1',
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/multikey/v1',
  {
    manuallyApprovesFollowers: 'as:manuallyApprovesFollowers',
    toot: 'http://joinmastodon.org/ns#',
    discoverable: 'toot:discoverable',
    indexable: 'toot:indexable',
  },
];

/** Which key of an actor signed. */
export const rsaKeyUrl = (origin: string, id: string) => `${actorUrl(origin, id)}#main-key`;
export const edKeyUrl = (origin: string, id: string) => `${actorUrl(origin, id)}#ed25519-key`;

/** An actor as other servers read it: https://www.w3.org/TR/activitypub/#actor-objects */
export function actorObject(
  origin: string,
  actor: FediverseActor,
  keys: KeptActorKeys,
): JsonObject {
  const id = actorUrl(origin, actor.id);
  return {
    '@context': ACTOR_CONTEXT,
    id,
    // A newsroom is nobody; an author is somebody.
    type: actor.kind === 'edition' ? 'Organization' : 'Person',
    preferredUsername: actor.handle,
    name: actor.name,
    nameMap: { [actor.lang]: actor.name },
    summary: aboutHtml(actor.about),
    url: actor.url,
    inbox: `${id}/inbox`,
    outbox: `${id}/outbox`,
    followers: followersUrl(origin, actor.id),
    following: `${id}/following`,
    endpoints: { sharedInbox: origin + SHARED_INBOX },
    published: isoOf(actor.createdAt),
    manuallyApprovesFollowers: false,
    discoverable: true,
    indexable: true,
    ...(actor.icon
      ? { icon: { type: 'Image', mediaType: actor.icon.type, url: actor.icon.url } }
      : {}),
    publicKey: {
      id: rsaKeyUrl(origin, actor.id),
      type: 'CryptographicKey',
      owner: id,
      publicKeyPem: keys.rsaPublic,
    },
    assertionMethod: [
      {
        id: edKeyUrl(origin, actor.id),
        type: 'Multikey',
        controller: id,
        publicKeyMultibase: multikeyOf(keys.edPublic),
      },
    ],
  };
}

function aboutHtml(about: string): string {
  return about
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(part.trim())}</p>`)
    .join('');
}

/** Without fractions of a second, which some servers refuse. */
export const isoOf = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** RFC 7033, for the handle of an actor. */
export function webFinger(origin: string, actor: FediverseActor): JsonObject {
  const id = actorUrl(origin, actor.id);
  return {
    subject: `acct:${addressOfHandle(origin, actor.handle)}`,
    aliases: [id, actor.url],
    links: [
      { rel: 'self', type: 'application/activity+json', href: id },
      { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: actor.url },
    ],
  };
}
