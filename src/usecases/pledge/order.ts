import { createHash } from 'node:crypto';
import { AppError } from '../../domain/errors.ts';
import type { Reader } from '../../domain/reader.ts';
import { listIdentities } from '../../storage/readers.ts';
import { listTiers } from '../../storage/tiers.ts';
import type { Context } from '../context.ts';
import type { PlatformDesk } from './platform-desk.ts';

/** Within so long the same order of the same person is one order: a button pressed twice. */
const SAME_ORDER_MS = 60_000;

async function customerOf(db: Context['db'], reader: Reader | null): Promise<string | null> {
  if (!reader) return null;
  const identities = await listIdentities(db, reader.id);
  return (
    identities.find(
      ({ platform, externalId }) => platform === 'stripe' && externalId.startsWith('cus_'),
    )?.externalId ?? null
  );
}

/**
 * Somebody chose a level of support.
 * @returns where they pay.
 * @throws AppError `invalid` / `tier.unknown`; `unavailable`, `forbidden`, `not-found` of the platform
 */
export async function orderSupport(
  ctx: Pick<Context, 'db' | 'now'>,
  desk: PlatformDesk,
  input: {
    tierId: string;
    currency: string;
    lang: string;
    reader: Reader | null;
    successUrl: string;
    cancelUrl: string;
  },
): Promise<string> {
  const { reader, lang, successUrl, cancelUrl } = input;
  const tier = (await listTiers(ctx.db)).find(({ id }) => id === input.tierId);
  if (!tier || tier.isRetired) throw new AppError('invalid', 'tier.unknown');
  const other = tier.prices[input.currency];
  const [currency, amount] =
    other === undefined ? [tier.currency, tier.amount] : [input.currency, other];
  // A stranger has nothing by which two orders would be known as one.
  const who = reader?.id ?? crypto.randomUUID();
  const turn = Math.floor(ctx.now / SAME_ORDER_MS);
  const same = [who, tier.id, currency, amount, turn].join(' ');
  return desk.checkout({
    tier,
    tierName: tier.name[lang] ?? Object.values(tier.name)[0] ?? tier.key,
    currency,
    amount,
    reader: reader ? { id: reader.id, mail: reader.mail, name: reader.name } : null,
    customer: await customerOf(ctx.db, reader),
    lang,
    successUrl,
    cancelUrl,
    idempotencyKey: createHash('sha256').update(same).digest('hex'),
  });
}

/**
 * Where a reader changes or ends what they give through Stripe.
 * @throws AppError `not-found` / `platform.not-tied` when they give nothing there
 */
export async function portalOf(
  ctx: Pick<Context, 'db'>,
  desk: PlatformDesk,
  reader: Reader,
  returnUrl: string,
): Promise<string> {
  const customer = await customerOf(ctx.db, reader);
  if (!customer) throw new AppError('not-found', 'platform.not-tied', { platform: 'Stripe' });
  return desk.portal(customer, returnUrl);
}
