import { AppError } from '../../domain/errors.ts';
import { type FediverseSettings, hostFromTyped } from '../../domain/fediverse.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import { deleteFollowersOf } from '../../storage/fediverse/followers.ts';
import { giveUpHost, ringSilent } from '../../storage/fediverse/outbox.ts';
import { updatePublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { readPublication } from '../publication/change-settings.ts';

/**
 * Lets an edition be followed, or not. What others were told stays with them: who follows is kept and
 * hears nothing while it is off.
 * @throws AppError `forbidden`; `not-found` / `edition.unknown`
 */
export async function switchEdition(
  ctx: Context,
  input: { lang: string; isOn: boolean },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  const { lang, isOn } = input;
  await ctx.db.transaction().execute(async (trx) => {
    if (!(await listEditions(trx)).some((one) => one.lang === lang))
      throw new AppError('not-found', 'edition.unknown', { id: lang });
    await change(trx, ctx, ({ off, ...rest }) => {
      const others = off.filter((one) => one !== lang);
      return { ...rest, off: isOn ? others : [...others, lang] };
    });
    await audit(trx, ctx, 'fediverse.switched', `edition:${lang}`, { isOn: isOn ? 1 : 0 });
  });
}

/**
 * Stops hearing a server and speaking to it, at once: what waits for it is given up.
 * @throws AppError `forbidden`; `invalid` / `fediverse.no-host`
 */
export async function blockServer(
  ctx: Context,
  input: { host: string },
): Promise<{ host: string }> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  const host = hostFromTyped(input.host);
  if (!host) throw new AppError('invalid', 'fediverse.no-host', { field: 'host' });
  await ctx.db.transaction().execute(async (trx) => {
    await change(trx, ctx, ({ blockedHosts, ...rest }) => ({
      ...rest,
      blockedHosts: [...new Set([...blockedHosts, host])].sort(),
    }));
    await deleteFollowersOf(trx, host);
    await giveUpHost(trx, host, ctx.now);
    await audit(trx, ctx, 'fediverse.blocked', `host:${host}`, {});
  });
  return { host };
}

export async function unblockServer(ctx: Context, input: { host: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  await ctx.db.transaction().execute(async (trx) => {
    await change(trx, ctx, ({ blockedHosts, ...rest }) => ({
      ...rest,
      blockedHosts: blockedHosts.filter((one) => one !== input.host),
    }));
    await audit(trx, ctx, 'fediverse.unblocked', `host:${input.host}`, {});
  });
}

/** Does not wait any longer for servers that did not open. */
export async function knockAgain(ctx: Context): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ringSilent(ctx.db, ctx.now);
}

async function change(
  trx: Db,
  ctx: Context,
  to: (before: FediverseSettings) => FediverseSettings,
): Promise<void> {
  const { settings } = await readPublication(trx);
  await updatePublication(trx, { settings: { ...settings, fediverse: to(settings.fediverse) } });
  await insertEvent(trx, 'publication.changed', { what: 'fediverse' }, ctx.now);
}
