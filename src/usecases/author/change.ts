import type { Author, AuthorProfile } from '../../domain/author.ts';
import { CONTACTS } from '../../domain/author.ts';
import { contactHref } from '../../domain/contacts.ts';
import { isSafeHref } from '../../domain/document/schema.ts';
import { AppError } from '../../domain/errors.ts';
import { mayOn } from '../../domain/permissions.ts';
import { authorPath } from '../../domain/urls.ts';
import { newId } from '../../std/id.ts';
import { slugify, uniqueSlug } from '../../std/slug.ts';
import { getAuthor, setAuthorProfile, updateAuthor } from '../../storage/author-list.ts';
import { findAuthorBySlug, insertAuthor, listAuthorProfiles } from '../../storage/authors.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import { getMedia } from '../../storage/media.ts';
import type { Db } from '../../storage/schema.ts';
import { listStaff } from '../../storage/staff.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { keepOldPath } from '../publication/old-path.ts';

export interface AuthorChange {
  name?: string;
  slug?: string;
  portraitMediaId?: string | null;
  contacts?: Author['contacts'];
  /** The person of the staff who this is; only those who manage all authors may say so. */
  staffId?: string | null;
  profiles?: Omit<AuthorProfile, 'authorId'>[];
}

export interface WholeAuthor extends Author {
  staffId: string | null;
  profiles: AuthorProfile[];
}

/** @throws AppError `not-found` / `author.unknown` */
export async function readAuthor(ctx: Pick<Context, 'db'>, authorId: string): Promise<WholeAuthor> {
  const author = await getAuthor(ctx.db, authorId);
  if (!author) throw new AppError('not-found', 'author.unknown', { id: authorId });
  return { ...author, profiles: await listAuthorProfiles(ctx.db, [authorId]) };
}

/** @throws AppError `forbidden`; `invalid` at its field */
export async function createAuthor(ctx: Context, input: { name: string }): Promise<WholeAuthor> {
  mustBeAllowed(ctx.actor, 'author:change');
  mustMayChange(ctx, null);
  return ctx.db.transaction().execute(async (trx) => {
    const name = nameOf(input.name);
    const slug = await uniqueSlug(
      slugify(name, 'fr') || 'author',
      async (wish) => (await findAuthorBySlug(trx, wish)) !== null,
    );
    const author: Author = {
      id: newId(),
      slug,
      name,
      portraitMediaId: null,
      contacts: {},
      createdAt: ctx.now,
    };
    await insertAuthor(trx, author);
    await audit(trx, ctx, 'author.added', `author:${author.id}`, { name });
    return readAuthor({ db: trx as Context['db'] }, author.id);
  });
}

/**
 * Changes who an author is, everywhere they sign. A new slug leaves the old address leading to them.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `author.slug-taken`; `invalid` at its field
 */
export async function changeAuthor(
  ctx: Context,
  input: AuthorChange & { authorId: string },
): Promise<WholeAuthor> {
  mustBeAllowed(ctx.actor, 'author:change');
  return ctx.db.transaction().execute(async (trx) => {
    const { profiles: _, ...before } = await readAuthor(
      { db: trx as Context['db'] },
      input.authorId,
    );
    mustMayChange(ctx, before.staffId);
    if (input.staffId !== undefined && input.staffId !== before.staffId) mustMayChange(ctx, null);
    const after = await changed(trx, before, input);
    await updateAuthor(trx, after);
    for (const profile of input.profiles ?? [])
      await setAuthorProfile(trx, soundProfile({ ...profile, authorId: after.id }));
    if (after.slug !== before.slug) await keepOldPaths(trx, ctx.now, before, after.slug);
    await insertEvent(trx, 'author.changed', { authorId: after.id }, ctx.now);
    await audit(trx, ctx, 'author.changed', `author:${after.id}`, { name: after.name });
    return readAuthor({ db: trx as Context['db'] }, after.id);
  });
}

/** @param staffId who the author is; null where only those may who manage all of them */
export function mustMayChange(ctx: Context, staffId: string | null): void {
  const isOwn = ctx.actor.type === 'staff' && staffId !== null && ctx.actor.id === staffId;
  if (!mayOn(ctx.actor, 'author:change', { isOwn }))
    throw new AppError('forbidden', 'permission.missing', { permission: 'author:change' });
}

async function changed(
  db: Db,
  before: Author & { staffId: string | null },
  input: AuthorChange,
): Promise<Author & { staffId: string | null }> {
  const slug = input.slug === undefined ? before.slug : slugify(input.slug, 'fr');
  if (slug === '') throw new AppError('invalid', 'slug.empty', { field: 'slug' });
  const rival = await findAuthorBySlug(db, slug);
  if (rival && rival.id !== before.id)
    throw new AppError('conflict', 'author.slug-taken', { field: 'slug', slug, name: rival.name });
  const { portraitMediaId = before.portraitMediaId, staffId = before.staffId } = input;
  if (portraitMediaId !== null && (await getMedia(db, portraitMediaId))?.kind !== 'image')
    throw new AppError('invalid', 'settings.no-picture', { field: 'portraitMediaId' });
  if (staffId !== null && !(await listStaff(db)).some(({ id }) => id === staffId))
    throw new AppError('invalid', 'author.no-staff', { field: 'staffId' });
  return {
    ...before,
    slug,
    name: input.name === undefined ? before.name : nameOf(input.name),
    portraitMediaId,
    staffId,
    contacts: input.contacts ? soundContacts(input.contacts) : before.contacts,
  };
}

function soundContacts(contacts: Author['contacts']): Author['contacts'] {
  const given = CONTACTS.flatMap((kind): [string, string][] => {
    const value = contacts[kind]?.trim();
    if (!value) return [];
    if (contactHref(kind, value) === null)
      throw new AppError('invalid', 'settings.contact', { field: `contacts.${kind}`, value });
    return [[kind, value]];
  });
  return Object.fromEntries(given);
}

function soundProfile(profile: AuthorProfile): AuthorProfile {
  for (const [at, book] of profile.books.entries())
    if (book.url && !isSafeHref(book.url))
      throw new AppError('invalid', 'settings.address', {
        field: `profiles.${profile.editionId}.books.${at}.url`,
        value: book.url,
      });
  const books = profile.books.filter(({ title }) => title.trim() !== '');
  return { ...profile, name: profile.name?.trim() || null, books };
}

async function keepOldPaths(db: Db, now: number, before: Author, slug: string): Promise<void> {
  for (const { lang } of await listEditions(db))
    await keepOldPath(db, now, {
      oldPath: authorPath(lang, before.slug),
      newPath: authorPath(lang, slug),
      target: { type: 'author', id: before.id },
    });
}

function nameOf(name: string): string {
  if (name.trim() === '') throw new AppError('invalid', 'author.no-name', { field: 'name' });
  return name.trim();
}
