import type { Author, AuthorProfile } from '../../domain/author.ts';
import type { Edition } from '../../domain/edition.ts';
import type { Media } from '../../domain/media.ts';
import { DEFAULT_SETTINGS } from '../../domain/publication.ts';
import type { Redirect } from '../../domain/redirect.ts';
import type { Section, Tag } from '../../domain/section.ts';
import { insertEdition, listEditions } from '../../storage/editions.ts';
import { type ImportItem, inChunks, insertImportItems, insertRows } from '../../storage/imports.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { toJson } from '../../storage/json.ts';
import { fromMedia } from '../../storage/media.ts';
import { getPublication, insertPublication } from '../../storage/publication.ts';
import { insertRedirects } from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';

/** What articles stand on: editions, authors, sections, tags, media. */
export interface Groundwork {
  publicationName: string;
  editions: Edition[];
  authors: { author: Author; profiles: AuthorProfile[] }[];
  /** Parents before children. */
  sections: Section[];
  tags: Tag[];
  media: Media[];
  items: ImportItem[];
  fetching: Fetching;
}

/** Which files known by their address are to be fetched in the background. */
export interface Fetching {
  isWanted: boolean;
  /** Media whose files are on this machine. */
  local: ReadonlyMap<string, string>;
}

/** Transactions of this many rows: long enough to be quick, short enough to let others write. */
const ROWS = 1000;

/** Lays the ground of an import. What is in it must not be there yet. */
export async function layGroundwork(ctx: Context, ground: Groundwork): Promise<void> {
  mustBeAllowed(ctx.actor, 'import:run');
  await ctx.db.transaction().execute(async (trx) => {
    if (!(await getPublication(trx))) {
      const { publicationName: name } = ground;
      await insertPublication(trx, { name, settings: DEFAULT_SETTINGS, createdAt: ctx.now });
    }
    let position = (await listEditions(trx)).length;
    for (const edition of ground.editions) {
      await insertEdition(trx, { ...edition, position: position++ });
    }
  });
  // Two items of a file can become one thing here.
  const itemOf = Map.groupBy(ground.items, (item) => item.localId);
  const { authors, sections, tags, media } = ground;
  await part(
    ctx,
    itemOf,
    media,
    (one) => one.id,
    (trx, some) => insertMediaRows(trx, some, ground.fetching, ctx.now),
  );
  await part(ctx, itemOf, authors, (one) => one.author.id, insertAuthors);
  await part(ctx, itemOf, sections, (one) => one.id, insertSections);
  await part(ctx, itemOf, tags, (one) => one.id, insertTags);
  for (const some of inChunks([...itemOf.values()].flat(), ROWS)) {
    await ctx.db.transaction().execute((trx) => insertImportItems(trx, some));
  }
}

/** Old addresses of everything that is no article. One that is known already keeps its meaning. */
export async function addOldAddresses(ctx: Context, redirects: Redirect[]): Promise<void> {
  mustBeAllowed(ctx.actor, 'import:run');
  for (const some of inChunks(redirects, ROWS)) {
    await ctx.db.transaction().execute(async (trx) => {
      for (const few of inChunks(some)) await insertRedirects(trx, few);
    });
  }
}

/** Writes things together with the note of where they came from, so that neither is without the other. */
async function part<T>(
  ctx: Context,
  itemOf: Map<string, ImportItem[]>,
  things: T[],
  idOf: (thing: T) => string,
  insert: (db: Db, some: T[]) => Promise<void>,
): Promise<void> {
  for (const some of inChunks(things, ROWS)) {
    const items = some.flatMap((thing) => itemOf.get(idOf(thing)) ?? []);
    await ctx.db.transaction().execute(async (trx) => {
      await insert(trx, some);
      await insertImportItems(trx, items);
    });
    for (const item of items) itemOf.delete(item.localId);
  }
}

export async function insertMediaRows(
  db: Db,
  media: Media[],
  fetching: Fetching,
  now: number,
): Promise<void> {
  await insertRows(db, 'media', media.map(fromMedia));
  if (!fetching.isWanted) return;
  const remote = media.filter((one) => one.state === 'remote' && !fetching.local.has(one.id));
  const job = ({ id }: Media) => ({
    key: `fetch-media:${id}`,
    kind: 'fetch-media',
    payload: { mediaId: id },
    runAt: now,
  });
  for (const some of inChunks(remote)) await insertJobs(db, some.map(job), now);
}

async function insertAuthors(db: Db, some: { author: Author; profiles: AuthorProfile[] }[]) {
  await insertRows(
    db,
    'authors',
    some.map(({ author }) => ({
      id: author.id,
      slug: author.slug,
      name: author.name,
      portrait_media_id: author.portraitMediaId,
      contacts: toJson(author.contacts),
      created_at: author.createdAt,
    })),
  );
  await insertRows(
    db,
    'author_profiles',
    some.flatMap(({ profiles }) =>
      profiles.map((profile) => ({
        author_id: profile.authorId,
        edition_id: profile.editionId,
        name: profile.name,
        role: profile.role,
        bio: profile.bio,
        books: toJson(profile.books),
      })),
    ),
  );
}

async function insertSections(db: Db, some: Section[]) {
  await insertRows(
    db,
    'sections',
    some.map((section) => ({
      id: section.id,
      edition_id: section.editionId,
      group_id: section.groupId,
      parent_id: section.parentId,
      slug: section.slug,
      name: section.name,
      description: section.description,
      position: section.position,
    })),
  );
}

async function insertTags(db: Db, some: Tag[]) {
  await insertRows(
    db,
    'tags',
    some.map((tag) => ({
      id: tag.id,
      edition_id: tag.editionId,
      group_id: tag.groupId,
      slug: tag.slug,
      name: tag.name,
      description: tag.description,
    })),
  );
}
