import { AppError } from '../../domain/errors.ts';
import type { Tier } from '../../domain/tier.ts';
import { newId } from '../../std/id.ts';
import { slugify } from '../../std/slug.ts';
import { insertEvent } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import { insertTier, listTiers, updateTier } from '../../storage/tiers.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';

export type TierChange = Partial<Omit<Tier, 'id' | 'position' | 'key'>>;

const CURRENCY = /^[A-Z]{3}$/;

/**
 * Adds a level of support, last of all.
 * @throws AppError `forbidden`; `invalid` / `tier.no-name`, `tier.bad-currency`
 */
export async function createTier(
  ctx: Context,
  input: TierChange & Pick<Tier, 'name' | 'amount' | 'currency' | 'interval'>,
): Promise<Tier> {
  mustBeAllowed(ctx.actor, 'reader:change');
  return ctx.db.transaction().execute(async (trx) => {
    const all = await listTiers(trx);
    const base = slugify(nameOf(input.name) ?? '', 'fr') || 'tier';
    const taken = new Set(all.map(({ key }) => key));
    let key = base;
    for (let n = 2; taken.has(key); n += 1) key = `${base}-${n}`;
    const tier: Tier = {
      description: {},
      prices: {},
      opens: {},
      platformKeys: {},
      isRetired: false,
      ...input,
      id: newId(),
      key,
      position: all.length,
    };
    requireSound(tier);
    await insertTier(trx, tier);
    await told(trx, ctx, 'tier.made', tier);
    return tier;
  });
}

/**
 * @throws AppError `forbidden`; `not-found` / `tier.unknown`; `invalid` / `tier.no-name`,
 *   `tier.bad-currency`
 */
export async function changeTier(
  ctx: Context,
  input: { tierId: string; change: TierChange },
): Promise<Tier> {
  mustBeAllowed(ctx.actor, 'reader:change');
  return ctx.db.transaction().execute(async (trx) => {
    const present = (await listTiers(trx)).find(({ id }) => id === input.tierId);
    if (!present) throw new AppError('not-found', 'tier.unknown');
    const tier = { ...present, ...input.change };
    requireSound(tier);
    await updateTier(trx, tier);
    await told(trx, ctx, 'tier.changed', tier);
    return tier;
  });
}

/** Puts the levels in this order; those that are not named stay behind, as they were. */
export async function orderTiers(ctx: Context, input: { ids: readonly string[] }): Promise<void> {
  mustBeAllowed(ctx.actor, 'reader:change');
  await ctx.db.transaction().execute(async (trx) => {
    const all = await listTiers(trx);
    const place = ({ id }: Tier) => {
      const at = input.ids.indexOf(id);
      return at < 0 ? input.ids.length : at;
    };
    const ordered = [...all].sort((a, b) => place(a) - place(b) || a.position - b.position);
    for (const [position, tier] of ordered.entries()) await updateTier(trx, { ...tier, position });
    await insertEvent(trx, 'publication.changed', { what: 'tiers' }, ctx.now);
  });
}

export const allTiers = (ctx: Pick<Context, 'db'>): Promise<Tier[]> => listTiers(ctx.db);

function nameOf(name: Tier['name']): string | undefined {
  return Object.values(name).find((one) => one.trim() !== '');
}

function requireSound(tier: Tier): void {
  if (!nameOf(tier.name)) throw new AppError('invalid', 'tier.no-name', { field: 'name' });
  for (const currency of [tier.currency, ...Object.keys(tier.prices)]) {
    if (!CURRENCY.test(currency))
      throw new AppError('invalid', 'tier.bad-currency', { field: 'currency', currency });
  }
}

async function told(trx: Db, ctx: Context, action: 'tier.made' | 'tier.changed', tier: Tier) {
  // What it costs stands on gated pages and on the support page.
  await insertEvent(trx, 'publication.changed', { what: 'tiers' }, ctx.now);
  await audit(trx, ctx, action, `tier:${tier.id}`, {
    amount: tier.amount,
    currency: tier.currency,
  });
}
