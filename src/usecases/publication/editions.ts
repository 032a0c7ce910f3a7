import type { Edition } from '../../domain/edition.ts';
import { AppError } from '../../domain/errors.ts';
import { isTimeZone, monthKey, monthRange } from '../../domain/zones.ts';
import { listPublishedMonths, moveToMonth } from '../../storage/archive-months.ts';
import { deleteEdition, hasArticles, listEditions, updateEdition } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { addEdition, type NewEdition } from '../setup.ts';

export type EditionChange = Partial<
  Pick<Edition, 'title' | 'tagline' | 'description' | 'locale' | 'timeZone' | 'dir'>
>;

/** @throws AppError `forbidden`; `invalid` at its field; `conflict` / `edition.exists` */
export async function createEdition(ctx: Context, input: NewEdition): Promise<Edition> {
  mustBeAllowed(ctx.actor, 'publication:change');
  requireSound(input);
  return ctx.db.transaction().execute(async (trx) => {
    const lang = input.lang.trim().toLowerCase();
    if ((await listEditions(trx)).some((one) => one.lang === lang))
      throw new AppError('conflict', 'edition.exists', { field: 'lang', lang });
    const edition = await addEdition({ ...ctx, db: trx as Context['db'] }, { ...input, lang });
    await changed(trx, ctx, 'edition.added', edition);
    return edition;
  });
}

/** @throws AppError `forbidden`; `not-found` / `edition.unknown`; `invalid` at its field */
export async function changeEdition(
  ctx: Context,
  input: { editionId: string; change: EditionChange },
): Promise<Edition> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await editionOf(trx, input.editionId);
    const after = { ...before, ...input.change };
    requireSound(after);
    await updateEdition(trx, after);
    if (after.timeZone !== before.timeZone) await keepMonths(trx, after);
    await changed(trx, ctx, 'edition.changed', after);
    return after;
  });
}

/**
 * Keeps what was published around midnight of a first of the month under the month that it has by the
 * edition's clock now. A zone is never more than 26 hours from another: nothing moves by two months.
 */
async function keepMonths(db: Db, { id: editionId, timeZone }: Edition): Promise<void> {
  for (const month of await listPublishedMonths(db, editionId)) {
    const [from, to] = monthRange(month, timeZone);
    const [before, after] = [monthKey(from - 1, timeZone), monthKey(to, timeZone)];
    await moveToMonth(db, { editionId, from: month, before: from, to: before });
    await moveToMonth(db, { editionId, from: month, since: to, to: after });
  }
}

/** Puts the editions in this order; the first one is the one that readers of no other language get. */
export async function orderEditions(ctx: Context, input: { editionIds: string[] }): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ctx.db.transaction().execute(async (trx) => {
    const editions = await listEditions(trx);
    for (const edition of editions) {
      const at = input.editionIds.indexOf(edition.id);
      const position = at < 0 ? editions.length + edition.position : at;
      await updateEdition(trx, { ...edition, position });
    }
    await insertEvent(trx, 'publication.changed', { what: 'editions' }, ctx.now);
    await audit(trx, ctx, 'edition.ordered');
  });
}

/**
 * Lays an edition aside: its articles stay where they are, nothing leads to them. One in which nothing
 * was ever written is removed.
 * @returns the edition as it is now; null when it was removed
 * @throws AppError `not-found`; `conflict` / `edition.last`
 */
export async function archiveEdition(
  ctx: Context,
  input: { editionId: string },
): Promise<Edition | null> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const edition = await editionOf(trx, input.editionId);
    const others = (await listEditions(trx)).filter(
      ({ id, archivedAt }) => id !== edition.id && !archivedAt,
    );
    if (others.length === 0) throw new AppError('conflict', 'edition.last');
    if (!(await hasArticles(trx, edition.id))) {
      await deleteEdition(trx, edition.id);
      await changed(trx, ctx, 'edition.removed', edition);
      return null;
    }
    const aside = { ...edition, archivedAt: ctx.now };
    await updateEdition(trx, aside);
    await changed(trx, ctx, 'edition.archived', aside);
    return aside;
  });
}

export async function restoreEdition(ctx: Context, input: { editionId: string }): Promise<Edition> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const back = { ...(await editionOf(trx, input.editionId)), archivedAt: null };
    await updateEdition(trx, back);
    await changed(trx, ctx, 'edition.restored', back);
    return back;
  });
}

/** @throws AppError `not-found` / `edition.unknown` */
export async function editionOf(db: Db, id: string): Promise<Edition> {
  const edition = (await listEditions(db)).find((one) => one.id === id);
  if (!edition) throw new AppError('not-found', 'edition.unknown', { id });
  return edition;
}

function requireSound(edition: Partial<EditionChange>): void {
  const { title, timeZone, locale } = edition;
  if (title !== undefined && title.trim() === '')
    throw new AppError('invalid', 'edition.no-title', { field: 'title' });
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new AppError('invalid', 'edition.no-zone', { field: 'timeZone', zone: timeZone });
  if (locale !== undefined && !isLocale(locale))
    throw new AppError('invalid', 'edition.no-locale', { field: 'locale', locale });
}

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

async function changed(
  db: Db,
  ctx: Context,
  action: `edition.${string}`,
  edition: Edition,
): Promise<void> {
  await insertEvent(db, 'publication.changed', { what: 'editions' }, ctx.now);
  await audit(db, ctx, action, `edition:${edition.id}`, { lang: edition.lang });
}
