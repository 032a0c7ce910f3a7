import { isSafeHref } from '../../domain/document/schema.ts';
import { AppError } from '../../domain/errors.ts';
import type { NavigationItem, NavigationPlace } from '../../domain/navigation.ts';
import { getArticle } from '../../storage/articles.ts';
import { insertEvent } from '../../storage/events.ts';
import { listMenus, type Menu, setMenu } from '../../storage/navigation.ts';
import type { Db } from '../../storage/schema.ts';
import { listSections } from '../../storage/sections.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { editionOf } from './editions.ts';

export async function readMenus(ctx: Context): Promise<Menu[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  return listMenus(ctx.db);
}

/**
 * Sets one menu of an edition, whole. An empty one gives back to the house what it shows by itself.
 * @throws AppError `invalid` / `menu.no-label`, `menu.no-target`, `settings.address`
 */
export async function changeMenu(
  ctx: Context,
  input: { editionId: string; place: NavigationPlace; items: NavigationItem[] },
): Promise<Menu> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const edition = await editionOf(trx, input.editionId);
    const items: NavigationItem[] = [];
    for (const [at, item] of input.items.entries())
      items.push(await soundItem(trx, edition.id, item, at));
    const menu = { editionId: edition.id, place: input.place, items };
    await setMenu(trx, menu);
    await insertEvent(trx, 'publication.changed', { what: 'menus' }, ctx.now);
    await audit(trx, ctx, 'menu.changed', `edition:${edition.id}`, { place: input.place });
    return menu;
  });
}

async function soundItem(
  db: Db,
  editionId: string,
  item: NavigationItem,
  at: number,
): Promise<NavigationItem> {
  const { target } = item;
  const label = item.label.trim();
  if (label === '') throw new AppError('invalid', 'menu.no-label', { field: `items.${at}.label` });
  if (target.type === 'url' && !isSafeHref(target.url))
    throw new AppError('invalid', 'settings.address', {
      field: `items.${at}.target.url`,
      value: target.url,
    });
  const isThere =
    target.type === 'section'
      ? (await listSections(db)).some((one) => one.id === target.id && one.editionId === editionId)
      : target.type !== 'article' || (await getArticle(db, target.id))?.editionId === editionId;
  if (!isThere)
    throw new AppError('invalid', 'menu.no-target', { field: `items.${at}.target`, label });
  return { label, target };
}
