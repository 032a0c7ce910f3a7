import type { Article } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import { getArticle } from '../../storage/articles.ts';
import { idsThatExist } from '../../storage/desk/details.ts';
import { getMedia } from '../../storage/media.ts';
import type { Db } from '../../storage/schema.ts';
import { listSections } from '../../storage/sections.ts';

/** What the details of an article must obey. Each refusal names the field that it is about. */

/** @throws AppError `invalid` / `section.unknown` */
export async function mustBeOfEdition(db: Db, sectionId: string, editionId: string): Promise<void> {
  const section = (await listSections(db)).find(({ id }) => id === sectionId);
  if (section?.editionId !== editionId)
    throw new AppError('invalid', 'section.unknown', { field: 'sectionId' });
}

/** @throws AppError `invalid` / `media.not-picture` */
export async function mustBePicture(db: Db, mediaId: string): Promise<void> {
  const media = await getMedia(db, mediaId);
  if (media?.kind !== 'image')
    throw new AppError('invalid', 'media.not-picture', { field: 'heroMediaId' });
}

/** @throws AppError `invalid` / `author.unknown`, `tag.unknown` */
export async function mustBeHere(
  db: Db,
  table: 'authors' | 'tags',
  ids: readonly string[],
): Promise<void> {
  const here = await idsThatExist(db, table, ids);
  if (ids.every((id) => here.has(id))) return;
  if (table === 'tags') throw new AppError('invalid', 'tag.unknown', { field: 'tags' });
  throw new AppError('invalid', 'author.unknown', { field: 'authors' });
}

const DEEPEST = 20;

/** @throws AppError `invalid` / `page.below-itself` */
export async function mustNotStandBelowItself(
  db: Db,
  article: Article,
  parentId: string,
): Promise<void> {
  let above: string | null = parentId;
  for (let depth = 0; above !== null; depth++) {
    const parent: Article | null = await getArticle(db, above);
    const isPlace = parent?.editionId === article.editionId && parent.kind === 'page';
    if (!isPlace || above === article.id || depth > DEEPEST)
      throw new AppError('invalid', 'page.below-itself', { field: 'parentId' });
    above = parent.parentId;
  }
}
