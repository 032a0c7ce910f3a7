import { dailyLimit, dkimRecord, type MailSettings } from '../../domain/mail-settings.ts';
import { listLetters } from '../../storage/letters.ts';
import { getMailDay, updateMailSettings } from '../../storage/mail-settings.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { MailingDeps } from '../mailing/deps.ts';
import { openMailSettings } from '../mailing/mail-settings.ts';

/** How letters leave, as the settings show it: the key's public half, never the other. */
export async function mailDesk(ctx: Context, deps: MailingDeps) {
  mustBeAllowed(ctx.actor, 'letter:send');
  const settings = await openMailSettings(deps);
  const hosts = new Set(
    (await listLetters(ctx.db))
      .map(({ senderMail }) => senderMail || (deps.post?.defaultSender ?? ''))
      .filter((mail) => mail !== '')
      .map((mail) => mail.slice(mail.lastIndexOf('@') + 1)),
  );
  return {
    hasServer: deps.post !== null,
    defaultSender: deps.post?.defaultSender ?? '',
    isSigning: settings.isSigning,
    records: [...hosts].map((host) => dkimRecord(settings, host)),
    bounceHost: settings.bounceHost,
    hookUrl: `${deps.origin}/hooks/mail/${settings.hookPath}`,
    perSecond: settings.perSecond,
    isWarmingUp: settings.warmUpFrom !== null && dailyLimit(settings.warmUpFrom, ctx.now) !== null,
    dailyLimit: dailyLimit(settings.warmUpFrom, ctx.now),
    acceptedToday: await getMailDay(ctx.db, new Date(ctx.now).toISOString().slice(0, 10)),
  };
}

export interface MailWish {
  isSigning?: boolean | undefined;
  bounceHost?: string | undefined;
  perSecond?: number | undefined;
  isWarmingUp?: boolean | undefined;
}

export async function changeMailDesk(ctx: Context, deps: MailingDeps, wish: MailWish) {
  mustBeAllowed(ctx.actor, 'publication:change');
  const settings = await openMailSettings(deps);
  const warmUpFrom =
    wish.isWarmingUp === undefined
      ? settings.warmUpFrom
      : wish.isWarmingUp
        ? (settings.warmUpFrom ?? ctx.now)
        : null;
  const changed: MailSettings = {
    ...settings,
    isSigning: wish.isSigning ?? settings.isSigning,
    bounceHost: (wish.bounceHost ?? settings.bounceHost).toLowerCase(),
    perSecond: wish.perSecond ?? settings.perSecond,
    warmUpFrom,
  };
  await ctx.db.transaction().execute(async (trx) => {
    await updateMailSettings(trx, changed);
    await audit(trx, ctx, 'mail.changed', null, { isSigning: changed.isSigning });
  });
  return mailDesk(ctx, deps);
}
