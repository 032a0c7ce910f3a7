import { CONTACTS, type Contact, type Contacts } from './author.ts';
import { isSafeHref } from './document/schema.ts';
import type { ContactLink } from './page-models.ts';

const handle = (value: string) => encodeURIComponent(value.replace(/^@/, ''));
const digits = (value: string) => value.replace(/[^\d]/g, '');
const isPhone = (value: string) => /^\+?[\d\s().-]{6,}$/.test(value);

/** The address behind what a person types: a whole address stays, a handle or a number gets its network's. */
const ADDRESS: Record<Contact, (value: string) => string | null> = {
  mail: (value) => (/^[^\s@]+@[^\s@]+$/.test(value) ? `mailto:${value}` : null),
  whatsapp: (value) => (isPhone(value) ? `https://wa.me/${digits(value)}` : null),
  telegram: (value) => `https://t.me/${handle(value)}`,
  signal: (value) => (isPhone(value) ? `https://signal.me/#p/+${digits(value)}` : null),
  facebook: (value) => `https://www.facebook.com/${handle(value)}`,
  x: (value) => `https://x.com/${handle(value)}`,
  mastodon: (value) => mastodonAddress(value),
  bluesky: (value) => `https://bsky.app/profile/${handle(value)}`,
  site: (value) => (/^[\w.-]+\.[a-z]{2,}/i.test(value) ? `https://${value}` : null),
};

/** `@name@host` -> `https://host/@name` */
function mastodonAddress(value: string): string | null {
  const match = /^@?([\w.-]+)@([\w.-]+\.[a-z]{2,})$/i.exec(value);
  return match ? `https://${match[2]}/@${match[1]}` : null;
}

/** @returns null for what is no address of that kind, so that it is shown to nobody as a link. */
export function contactHref(kind: Contact, value: string): string | null {
  const typed = value.trim();
  const href = /^(https?:|mailto:)/i.test(typed) ? typed : ADDRESS[kind](typed);
  return href !== null && isSafeHref(href) ? href : null;
}

/** Links in the glossary's order. Mastodon and own sites carry `me`, by which those sites know them. */
export function contactLinks(
  contacts: Contacts,
  names: Readonly<Record<string, string>>,
): ContactLink[] {
  return CONTACTS.flatMap((kind) => {
    const value = contacts[kind];
    const href = value ? contactHref(kind, value) : null;
    if (href === null) return [];
    const rel =
      kind === 'mastodon' || kind === 'site' ? 'me noopener' : kind === 'mail' ? '' : 'noopener';
    return [{ kind, href, text: names[kind] ?? kind, rel }];
  });
}
