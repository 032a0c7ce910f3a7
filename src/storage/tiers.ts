import type { Interval } from '../domain/pledge.ts';
import type { Tier } from '../domain/tier.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

function toTier(row: Row<'tiers'>): Tier {
  return {
    id: row.id,
    key: row.key,
    name: fromJson(row.name, 'tiers.name'),
    description: fromJson(row.description, 'tiers.description'),
    amount: row.amount,
    currency: row.currency,
    interval: row.interval as Interval,
    position: row.position,
    isRetired: row.is_retired === 1,
    platformKeys: fromJson(row.platform_keys, 'tiers.platform_keys'),
    prices: fromJson(row.prices, 'tiers.prices'),
    opens: fromJson(row.opens, 'tiers.opens'),
  };
}

function toRow(tier: Tier) {
  const { isRetired, platformKeys, name, description, prices, opens, ...rest } = tier;
  return {
    ...rest,
    name: toJson(name),
    description: toJson(description),
    is_retired: isRetired ? 1 : 0,
    platform_keys: toJson(platformKeys),
    prices: toJson(prices),
    opens: toJson(opens),
  };
}

export async function listTiers(db: Db): Promise<Tier[]> {
  const rows = await db
    .selectFrom('tiers')
    .selectAll()
    .orderBy('position')
    .orderBy('key')
    .execute();
  return rows.map(toTier);
}

export async function insertTier(db: Db, tier: Tier): Promise<void> {
  await db.insertInto('tiers').values(toRow(tier)).execute();
}

export async function updateTier(db: Db, tier: Tier): Promise<void> {
  await db.updateTable('tiers').set(toRow(tier)).where('id', '=', tier.id).execute();
}
