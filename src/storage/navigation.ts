import type { NavigationItem, NavigationPlace } from '../domain/navigation.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

export interface Menu {
  editionId: string;
  place: NavigationPlace;
  items: NavigationItem[];
}

export async function listMenus(db: Db): Promise<Menu[]> {
  const rows = await db.selectFrom('navigation').selectAll().execute();
  return rows.map((row) => ({
    editionId: row.edition_id,
    place: row.place as NavigationPlace,
    items: fromJson<NavigationItem[]>(row.items, 'navigation.items'),
  }));
}

export async function setMenu(db: Db, menu: Menu): Promise<void> {
  const items = toJson(menu.items);
  await db
    .insertInto('navigation')
    .values({ edition_id: menu.editionId, place: menu.place, items })
    .onConflict((oc) => oc.columns(['edition_id', 'place']).doUpdateSet({ items }))
    .execute();
}
