import type { Edition } from '../../domain/edition.ts';
import type { Section } from '../../domain/section.ts';
import { listEditions } from '../../storage/editions.ts';
import {
  type ArticlePlace,
  countUnfinishedImports,
  type ImportItem,
  listArticlePlaces,
  listAuthorNames,
  listImportItems,
  listKnownComments,
  listTagPlaces,
} from '../../storage/imports.ts';
import { listMenus } from '../../storage/navigation.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { listSections } from '../../storage/sections.ts';

/** What an importer has to know of the publication before it plans where things go. */
export interface Known {
  hasPublication: boolean;
  editions: Edition[];
  sections: Section[];
  tags: { id: string; editionId: string; slug: string; groupId: string }[];
  authors: { id: string; slug: string; name: string }[];
  articles: ArticlePlace[];
  menus: { editionId: string; place: string }[];
  /** What earlier imports of this origin brought, by `kind` and `guid`. */
  find(kind: string, guid: string): ImportItem | null;
  items: ImportItem[];
  /** An earlier import of this origin was cut off: what it left undone is done now. */
  isResumed: boolean;
}

export async function readKnown(ctx: { db: Db }, origin: string): Promise<Known> {
  const { db } = ctx;
  const items = await listImportItems(db, origin);
  const byKey = new Map(items.map((item) => [`${item.kind}\n${item.guid}`, item]));
  return {
    hasPublication: (await getPublication(db)) !== null,
    editions: await listEditions(db),
    sections: await listSections(db),
    tags: await listTagPlaces(db),
    authors: await listAuthorNames(db),
    articles: await listArticlePlaces(db),
    menus: (await listMenus(db)).filter((menu) => menu.items.length > 0),
    find: (kind, guid) => byKey.get(`${kind}\n${guid}`) ?? null,
    items,
    isResumed: (await countUnfinishedImports(db, origin)) > 0,
  };
}

export type { ImportItem } from '../../storage/imports.ts';

/** Which of these comments an earlier import brought: their ids here, by key. */
export function knownComments(
  ctx: { db: Db },
  origin: string,
  keys: string[],
): Promise<Map<string, string>> {
  return listKnownComments(ctx.db, origin, keys);
}
