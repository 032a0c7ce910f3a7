import type { Author, AuthorProfile, Contacts } from '../../../domain/author.ts';
import { newId } from '../../../std/id.ts';
import { slugify } from '../../../std/slug.ts';
import type { ImportItem, Known } from '../../../usecases/transfer/known.ts';
import { plainLine } from '../../html-text.ts';
import { cleanSlug, createSlugRegister } from '../slugs.ts';
import type { Survey } from '../survey.ts';
import type { WxrAuthor } from '../wxr/types.ts';
import type { PlannedEditions } from './editions.ts';

/**
 * People in bylines: accounts that the file lists, accounts that only their articles name, and the
 * guests and bylines of Co-Authors Plus (taxonomy `author`, items `guest-author`). Their mail
 * addresses are nobody's business and stay out.
 */
export interface PlannedPeople {
  added: { author: Author; profiles: AuthorProfile[] }[];
  items: ImportItem[];
  /** How many the file names. */
  count: number;
  /** The author that a login or a byline's short name means. */
  idOf(written: string, name?: string): string | null;
  /** For old addresses: login and number of each account. */
  accounts: { authorId: string; login: string; userId: string }[];
}

interface Person {
  key: string;
  login: string;
  userId: string;
  name: string;
  notes: Map<string, string>;
}

export function planPeople(
  survey: Survey,
  editions: PlannedEditions,
  known: Known,
  origin: string,
  mediaByPostId: (id: string) => string | null,
  now: number,
): PlannedPeople {
  const people: Person[] = [];
  const byKey = new Map<string, Person>();
  const lang = editions.main.lang;
  let count = 0;
  const keysOf = (written: string) => {
    const plain = written.trim().toLowerCase();
    return [plain, plain.replace(/^cap-/, ''), cleanSlug(plain.replace(/^cap-/, ''), lang)].filter(
      (one) => one !== '',
    );
  };
  const find = (written: string) =>
    keysOf(written)
      .map((key) => byKey.get(key))
      .find((one) => one) ?? null;
  const add = (person: Person, ...names: string[]) => {
    people.push(person);
    for (const key of names.flatMap(keysOf)) if (!byKey.has(key)) byKey.set(key, person);
  };

  for (const author of survey.head.authors) {
    if (author.login === '' && author.displayName === '') continue;
    if (author.login !== '' && byKey.has(author.login.toLowerCase())) continue;
    count += 1;
    const name = nameOf(author);
    add(
      {
        key: author.login.toLowerCase() || name,
        login: author.login,
        userId: author.id,
        name,
        notes: new Map(),
      },
      author.login,
      name,
    );
  }
  for (const [index, notes] of survey.guests) {
    const entry = survey.entries[index];
    if (!entry) continue;
    count += 1;
    const note = (key: string) => notes.get(`cap-${key}`) ?? '';
    const linked = find(note('linked_account')) ?? find(note('user_login')) ?? find(entry.name);
    if (linked) {
      linked.notes = notes;
      for (const key of keysOf(entry.name)) byKey.set(key, linked);
      continue;
    }
    const name = plainLine(note('display_name')) || entry.title || note('user_login') || entry.name;
    const login = note('user_login') || entry.name.replace(/^cap-/, '');
    add(
      { key: `guest:${login.toLowerCase()}`, login, userId: '', name, notes },
      login,
      entry.name,
      name,
    );
  }
  const addNamed = (written: string, name: string) => {
    if (written === '' || find(written)) return;
    count += 1;
    add(
      {
        key: written.toLowerCase(),
        login: written,
        userId: '',
        name: plainLine(name) || written,
        notes: new Map(),
      },
      written,
      name,
    );
  };
  for (const entry of survey.entries) addNamed(entry.creator, '');
  for (const term of survey.terms)
    if (term.taxonomy === 'author') addNamed(term.slug || term.name, term.name);

  const planned = write(people, { editions, known, origin, mediaByPostId, now });
  return {
    ...planned,
    count,
    idOf(written, name) {
      const person = find(written) ?? (name ? find(name) : null);
      return person ? (planned.ids.get(person) ?? null) : null;
    },
    accounts: people.flatMap((person) => {
      const authorId = planned.ids.get(person);
      return authorId ? [{ authorId, login: person.login, userId: person.userId }] : [];
    }),
  };
}

function nameOf(author: WxrAuthor): string {
  const full = `${author.firstName} ${author.lastName}`.trim();
  const display = plainLine(author.displayName);
  // An address as a name is what a site shows when nobody chose one.
  return (
    (display.includes('@') ? full : display) ||
    plainLine(full) ||
    author.login.split('@')[0] ||
    author.login
  );
}

interface Place {
  editions: PlannedEditions;
  known: Known;
  origin: string;
  mediaByPostId: (id: string) => string | null;
  now: number;
}

function write(people: Person[], place: Place) {
  const { editions, known, origin } = place;
  const slugs = createSlugRegister();
  const bySlug = new Map(known.authors.map((one) => [one.slug, one]));
  const everyone = new Set(known.authors.map((one) => one.id));
  for (const one of known.authors) slugs.reserve('', one.slug);
  const ids = new Map<Person, string>();
  const added: PlannedPeople['added'] = [];
  const items: ImportItem[] = [];
  for (const person of people) {
    const guid = person.key.slice(0, 300);
    const earlier = known.find('author', guid)?.localId;
    const base =
      slugify(person.name, editions.main.lang) ||
      cleanSlug(person.login.split('@')[0] ?? '', editions.main.lang) ||
      'author';
    const namesake = bySlug.get(base);
    if (earlier && everyone.has(earlier)) ids.set(person, earlier);
    else if (namesake && namesake.name === person.name) {
      ids.set(person, namesake.id);
      if (!earlier) items.push({ origin, kind: 'author', guid, localId: namesake.id, digest: '' });
    } else {
      const made = authorOf(person, slugs.take('', base), place);
      ids.set(person, made.author.id);
      added.push(made);
      if (!earlier)
        items.push({ origin, kind: 'author', guid, localId: made.author.id, digest: '' });
    }
  }
  return { added, items, ids };
}

function authorOf(person: Person, slug: string, { editions, mediaByPostId, now }: Place) {
  const note = (key: string) => plainLine(person.notes.get(`cap-${key}`) ?? '');
  const author: Author = {
    id: newId(),
    slug,
    name: person.name,
    portraitMediaId: mediaByPostId(person.notes.get('_thumbnail_id') ?? ''),
    contacts: contactsOf(note),
    createdAt: now,
  };
  const bio = note('description');
  const profile: AuthorProfile = {
    authorId: author.id,
    editionId: editions.main.id,
    name: null,
    role: '',
    bio,
    books: [],
  };
  return { author, profiles: bio === '' ? [] : [profile] };
}

function contactsOf(note: (key: string) => string): Contacts {
  const contacts: Contacts = {};
  const site = note('website');
  if (/^https?:\/\/[^\s/]+\./.test(site)) contacts.site = site;
  if (note('twitter')) contacts.x = note('twitter');
  if (note('facebook')) contacts.facebook = note('facebook');
  if (note('mastodon')) contacts.mastodon = note('mastodon');
  return contacts;
}
