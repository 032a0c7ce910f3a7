import { AppError } from '../../domain/errors.ts';
import type { Redirect } from '../../domain/redirect.ts';
import { newId } from '../../std/id.ts';
import { insertEvent } from '../../storage/events.ts';
import {
  deleteRedirect,
  findRedirect,
  getRedirect,
  insertRedirects,
  searchRedirects,
  unchain,
} from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';
import { findThingAt, placeOfThing } from '../../storage/things.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { oldPathOf, targetOf } from './redirect-target.ts';

export interface NewRedirect {
  from: string;
  /** An address; empty with 410, which says that the thing was withdrawn. */
  to: string;
  status?: Redirect['status'];
}

/** A redirect with where it leads today. */
export interface ListedRedirect extends Redirect {
  leadsTo: { lang: string | null; slug: string; title: string } | null;
}

export async function browseRedirects(
  ctx: Context,
  wish: { words: string; origin?: Redirect['origin']; cursor: string; limit: number },
): Promise<{ redirects: ListedRedirect[]; next: string | null }> {
  mustBeAllowed(ctx.actor, 'publication:change');
  const { words, origin, cursor, limit } = wish;
  const [at, id] = cursor.split('.');
  const after = at && id ? { at: Number(at), id } : null;
  const some = { words, after, limit: limit + 1, ...(origin ? { origin } : {}) };
  const found = await searchRedirects(ctx.db, some);
  const shown = found.slice(0, limit);
  const redirects: ListedRedirect[] = [];
  for (const one of shown) redirects.push(await withPlace(ctx.db, one));
  const last = shown.at(-1);
  return {
    redirects,
    next: found.length > limit && last ? `${last.createdAt}.${last.id}` : null,
  };
}

async function withPlace(db: Db, redirect: Redirect): Promise<ListedRedirect> {
  const { target } = redirect;
  return { ...redirect, leadsTo: target.type === 'url' ? null : await placeOfThing(db, target) };
}

/**
 * Has an old address lead somewhere. One that is known already leads there from now on.
 * @throws AppError `forbidden`; `invalid` / `redirect.…`; `conflict` / `redirect.page-there`
 */
export async function addRedirect(
  ctx: Context,
  input: NewRedirect & { origin: string },
): Promise<ListedRedirect> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const redirect = await insertOne(trx, ctx, input);
    await insertEvent(trx, 'publication.changed', { what: 'redirects' }, ctx.now);
    await audit(trx, ctx, 'redirect.added', `redirect:${redirect.id}`, { from: redirect.fromPath });
    return withPlace(trx, redirect);
  });
}

export async function removeRedirect(ctx: Context, input: { redirectId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ctx.db.transaction().execute(async (trx) => {
    const redirect = await getRedirect(trx, input.redirectId);
    if (!redirect) throw new AppError('not-found', 'redirect.unknown');
    await deleteRedirect(trx, redirect.fromPath);
    await insertEvent(trx, 'publication.changed', { what: 'redirects' }, ctx.now);
    await audit(trx, ctx, 'redirect.removed', `redirect:${redirect.id}`, {
      from: redirect.fromPath,
    });
  });
}

/** What became of a table of redirects: lines that could not be taken are named with the reason. */
export interface TakenRedirects {
  taken: number;
  refused: { line: number; from: string; refusal: AppError }[];
}

/** Takes in a table, `old address, new address[, status]`, line by line. Good lines come in, others are named. */
export async function importRedirects(
  ctx: Context,
  input: { csv: string; origin: string },
): Promise<TakenRedirects> {
  mustBeAllowed(ctx.actor, 'publication:change');
  const result: TakenRedirects = { taken: 0, refused: [] };
  await ctx.db.transaction().execute(async (trx) => {
    for (const [at, cells] of readTable(input.csv).entries()) {
      const [from = '', to = '', status = ''] = cells;
      if (from === '' || (at === 0 && !/[/]/.test(from))) continue;
      try {
        const code = [302, 410].find((one) => String(one) === status) as 302 | 410 | undefined;
        await insertOne(trx, ctx, { from, to, status: code ?? 301, origin: input.origin });
        result.taken += 1;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        result.refused.push({ line: at + 1, from, refusal: error });
      }
    }
    if (result.taken === 0) return;
    await insertEvent(trx, 'publication.changed', { what: 'redirects' }, ctx.now);
    await audit(trx, ctx, 'redirect.imported', null, { count: result.taken });
  });
  return result;
}

async function insertOne(
  db: Db,
  ctx: Context,
  input: NewRedirect & { origin: string },
): Promise<Redirect> {
  const fromPath = oldPathOf(input.from);
  const status = input.status ?? 301;
  if (await findThingAt(db, fromPath))
    throw new AppError('conflict', 'redirect.page-there', { field: 'from', from: fromPath });
  const target: Redirect['target'] =
    status === 410 ? { type: 'url', url: '/' } : await targetOf(db, input.to, input.origin);
  if (status !== 410 && target.type === 'url' && target.url === fromPath)
    throw new AppError('invalid', 'redirect.loop', { field: 'to', from: fromPath });
  await deleteRedirect(db, fromPath);
  await unchain(db, fromPath, target);
  const redirect: Redirect = {
    id: newId(),
    fromPath,
    target,
    status,
    origin: 'staff',
    createdAt: ctx.now,
  };
  await insertRedirects(db, [redirect]);
  return redirect;
}

/** What is at an address: a page of today, an old address, or nothing. */
export async function whatIsAt(
  ctx: Context,
  input: { address: string },
): Promise<{ is: 'page' | 'redirect' | 'gone' | 'nothing'; redirect: ListedRedirect | null }> {
  mustBeAllowed(ctx.actor, 'publication:change');
  const path = oldPathOf(input.address);
  if (await findThingAt(ctx.db, path)) return { is: 'page', redirect: null };
  const found = await findRedirect(ctx.db, [path, `${path}/`]);
  if (!found) return { is: 'nothing', redirect: null };
  const redirect = await withPlace(ctx.db, found);
  return { is: found.status === 410 ? 'gone' : 'redirect', redirect };
}

/** Comma, semicolon or tab; quotation marks around a cell that holds one of them (RFC 4180). */
export function readTable(csv: string): string[][] {
  const lines = csv.replace(/^\ufeff/, '').split(/\r?\n/);
  const mark = [',', ';', '\t'].find((one) => lines[0]?.includes(one)) ?? ',';
  return lines.map((line) => {
    const cells = line.match(
      new RegExp(`"(?:[^"]|"")*"|[^${mark}]+|(?<=^|${mark})(?=${mark}|$)`, 'g'),
    );
    return (cells ?? []).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"'),
    );
  });
}
