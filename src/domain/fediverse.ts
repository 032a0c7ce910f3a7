import { isLoopback } from '../std/loopback.ts';

/**
 * The newsroom among the servers that speak ActivityPub: who of it can be followed there, and with whom
 * it does not speak.
 */
export interface FediverseSettings {
  /** Languages of the editions that keep to themselves. */
  off: string[];
  /** Servers that are neither heard nor spoken to, with all names below theirs. */
  blockedHosts: string[];
}

/** In the glossary of ActivityPub, everybody. */
export const EVERYBODY = 'https://www.w3.org/ns/activitystreams#Public';

export const ACTIVITY_TYPE = 'application/activity+json';

/**
 * Whether others could remember this address. What they learn of an actor is its address, for good: a
 * site that is still to get its certificate would be somebody else the day after. A machine that only
 * speaks with itself may try things out.
 */
export function isFollowable(origin: string): boolean {
  return new URL(origin).protocol === 'https:' || isLoopback(origin);
}

/** Whether an edition, and whoever signs in it, can be followed. */
export function federates(
  edition: { lang: string; archivedAt?: number | null },
  settings: FediverseSettings,
  origin: string,
): boolean {
  return !edition.archivedAt && !settings.off.includes(edition.lang) && isFollowable(origin);
}

/** Whether a server, by the address of anything of it, is one that the newsroom does not speak with. */
export function isBlocked(address: string, { blockedHosts }: FediverseSettings): boolean {
  const host = hostOf(address);
  return blockedHosts.some((blocked) => host === blocked || host.endsWith(`.${blocked}`));
}

/** The host of an address, without port; '' where it is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** A host as it is kept, from whatever was typed: an address, a handle, a name. Null: none. */
export function hostFromTyped(typed: string): string | null {
  const name = typed
    .trim()
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/^\*?\./, '');
  const address = /^https?:\/\//.test(name) ? name : `https://${name}`;
  const host = hostOf(address).replace(/\.$/, '');
  return /^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host) ? host : null;
}
