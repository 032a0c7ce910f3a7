import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { slugify } from '../../std/slug.ts';
import { listEditions } from '../../storage/editions.ts';
import type { Db } from '../../storage/schema.ts';
import { findTag, insertTag } from '../../storage/tags.ts';
import { mustBeHere } from './details-laws.ts';

/** A subject that is there, or the name of one that is to be. */
export type TagWish = { id: string } | { name: string };

/**
 * The subjects wished for, made where the edition has none by that name. For use inside a transaction.
 * @throws AppError `invalid` / `tag.unknown`, `tag.no-name`
 */
export async function tagIdsFor(
  trx: Db,
  editionId: string,
  wishes: readonly TagWish[],
): Promise<string[]> {
  const lang = (await listEditions(trx)).find(({ id }) => id === editionId)?.lang ?? 'en';
  const ids: string[] = [];
  for (const wish of wishes) {
    if ('id' in wish) ids.push(wish.id);
    else ids.push(await idByName(trx, { editionId, lang, name: wish.name }));
  }
  await mustBeHere(trx, 'tags', ids);
  return [...new Set(ids)];
}

async function idByName(
  trx: Db,
  wish: { editionId: string; lang: string; name: string },
): Promise<string> {
  const name = wish.name.trim().replace(/\s+/g, ' ');
  const slug = slugify(name, wish.lang);
  if (slug === '') throw new AppError('invalid', 'tag.no-name', { field: 'tags' });
  const known = await findTag(trx, wish.editionId, slug);
  if (known) return known.id;
  const id = newId();
  const { editionId } = wish;
  await insertTag(trx, { id, editionId, groupId: id, slug, name, description: '' });
  return id;
}
