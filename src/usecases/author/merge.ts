import { AppError } from '../../domain/errors.ts';
import { authorPath, frontPath } from '../../domain/urls.ts';
import {
  deleteAuthor,
  hasBylines,
  type ListedAuthor,
  moveBylines,
  searchAuthors,
  setAuthorProfile,
  updateAuthor,
} from '../../storage/author-list.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import { retargetRedirects } from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { keepOldPath } from '../publication/old-path.ts';
import { mustMayChange, readAuthor } from './change.ts';

/** Authors by name, with how many articles each signed. */
export async function browseAuthors(
  ctx: Context,
  wish: { words: string; cursor: string; limit: number },
): Promise<{ authors: ListedAuthor[]; next: string | null }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { words, cursor, limit } = wish;
  const at = cursor.lastIndexOf('~');
  const after = at < 0 ? null : { name: cursor.slice(0, at), id: cursor.slice(at + 1) };
  const found = await searchAuthors(ctx.db, { words, after, limit: limit + 1 });
  const authors = found.slice(0, limit);
  const last = authors.at(-1);
  return { authors, next: found.length > limit && last ? `${last.name}~${last.id}` : null };
}

/**
 * Makes two authors one: articles, words that were missing, and the old addresses go to the other.
 * @param input.into null takes away an author who signed nothing
 * @throws AppError `forbidden`; `not-found`; `conflict` / `author.has-articles`
 */
export async function mergeAuthor(
  ctx: Context,
  input: { authorId: string; into: string | null },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'author:change');
  mustMayChange(ctx, null);
  await ctx.db.transaction().execute(async (trx) => {
    const inside = { db: trx as Context['db'] };
    const author = await readAuthor(inside, input.authorId);
    if (input.into === null) {
      if (await hasBylines(trx, author.id))
        throw new AppError('conflict', 'author.has-articles', { name: author.name, field: 'into' });
      await leaveFront(trx, ctx.now, author);
      await deleteAuthor(trx, author.id);
      await insertEvent(trx, 'author.changed', { authorId: author.id }, ctx.now);
      await audit(trx, ctx, 'author.removed', `author:${author.id}`, { name: author.name });
      return;
    }
    const into = await readAuthor(inside, input.into);
    if (into.id === author.id)
      throw new AppError('invalid', 'author.same', { field: 'into', name: author.name });
    await moveBylines(trx, author.id, into.id);
    for (const profile of author.profiles)
      if (!into.profiles.some(({ editionId }) => editionId === profile.editionId))
        await setAuthorProfile(trx, { ...profile, authorId: into.id });
    const target = { type: 'author', id: into.id } as const;
    await retargetRedirects(trx, { type: 'author', id: author.id }, target);
    await deleteAuthor(trx, author.id);
    const { profiles: _, ...whole } = into;
    await updateAuthor(trx, {
      ...whole,
      portraitMediaId: into.portraitMediaId ?? author.portraitMediaId,
      contacts: { ...author.contacts, ...into.contacts },
      staffId: into.staffId ?? author.staffId,
    });
    for (const { lang } of await listEditions(trx))
      await keepOldPath(trx, ctx.now, {
        oldPath: authorPath(lang, author.slug),
        newPath: null,
        target,
      });
    await insertEvent(trx, 'list.merged', { type: 'author', id: into.id }, ctx.now);
    await audit(trx, ctx, 'author.merged', `author:${into.id}`, { name: author.name });
  });
}

/** Whoever looks for somebody who signs nothing comes to the front page of the edition. */
async function leaveFront(trx: Db, now: number, author: { id: string; slug: string }) {
  const editions = await listEditions(trx);
  const main = frontPath(editions[0]?.lang ?? '');
  await retargetRedirects(trx, { type: 'author', id: author.id }, { type: 'url', url: main });
  for (const { lang } of editions)
    await keepOldPath(trx, now, {
      oldPath: authorPath(lang, author.slug),
      newPath: null,
      target: { type: 'url', url: frontPath(lang) },
    });
}
