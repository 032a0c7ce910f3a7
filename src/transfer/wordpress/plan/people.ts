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

export function planPeople(survey: Survey, place: PeoplePlace): PlannedPeople {
  const register = createRegister(place.editions.main.lang);
  addAccounts(survey, register);
  addGuests(survey, register);
  for (const entry of survey.entries) addNamed(register, entry.creator, '');
  for (const term of survey.terms) {
    if (term.taxonomy === 'author') addNamed(register, term.slug || term.name, term.name);
  }
  const { people } = register;
  const planned = write(people, place);
  return {
    ...planned,
    count: register.count,
    idOf(written, name) {
      const person = register.find(written) ?? (name ? register.find(name) : null);
      return person ? (planned.ids.get(person) ?? null) : null;
    },
    accounts: people.flatMap((person) => {
      const authorId = planned.ids.get(person);
      return authorId ? [{ authorId, login: person.login, userId: person.userId }] : [];
    }),
  };
}

/** People under all the names that a file has for them: login, short name, `cap-` and without. */
function createRegister(lang: string) {
  const people: Person[] = [];
  const byKey = new Map<string, Person>();
  const keysOf = (written: string) => {
    const plain = written.trim().toLowerCase();
    const bare = plain.replace(/^cap-/, '');
    return [plain, bare, cleanSlug(bare, lang)].filter((one) => one !== '');
  };
  const alias = (person: Person, ...names: string[]) => {
    for (const key of names.flatMap(keysOf)) if (!byKey.has(key)) byKey.set(key, person);
  };
  return {
    people,
    /** How many the file names, those that are one person under two names counted twice. */
    count: 0,
    find: (written: string): Person | null =>
      keysOf(written)
        .map((key) => byKey.get(key))
        .find((one) => one) ?? null,
    alias,
    add(person: Person, ...names: string[]) {
      people.push(person);
      alias(person, ...names);
    },
  };
}

type Register = ReturnType<typeof createRegister>;

function addAccounts(survey: Survey, register: Register): void {
  const logins = new Set<string>();
  for (const author of survey.head.authors) {
    const login = author.login.toLowerCase();
    if ((login === '' && author.displayName === '') || logins.has(login)) continue;
    if (login !== '') logins.add(login);
    register.count += 1;
    const name = nameOf(author);
    const person = {
      key: login || name,
      login: author.login,
      userId: author.id,
      name,
      notes: new Map(),
    };
    register.add(person, author.login, name);
  }
}

function addGuests(survey: Survey, register: Register): void {
  for (const [index, notes] of survey.guests) {
    const entry = survey.entries[index];
    if (!entry) continue;
    register.count += 1;
    const note = (key: string) => notes.get(`cap-${key}`) ?? '';
    const linked =
      register.find(note('linked_account')) ??
      register.find(note('user_login')) ??
      register.find(entry.name);
    if (linked) {
      linked.notes = notes;
      register.alias(linked, entry.name);
      continue;
    }
    const name = plainLine(note('display_name')) || entry.title || note('user_login') || entry.name;
    const login = note('user_login') || entry.name.replace(/^cap-/, '');
    const key = `guest:${login.toLowerCase()}`;
    register.add({ key, login, userId: '', name, notes }, login, entry.name, name);
  }
}

function addNamed(register: Register, written: string, name: string): void {
  if (written === '' || register.find(written)) return;
  register.count += 1;
  const key = written.toLowerCase();
  const person = {
    key,
    login: written,
    userId: '',
    name: plainLine(name) || written,
    notes: new Map(),
  };
  register.add(person, written, name);
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

export interface PeoplePlace {
  editions: PlannedEditions;
  known: Known;
  origin: string;
  mediaByPostId: (id: string) => string | null;
  now: number;
}

function write(people: Person[], place: PeoplePlace) {
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

function authorOf(person: Person, slug: string, { editions, mediaByPostId, now }: PeoplePlace) {
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
