import { readDeliveryReport } from '../../domain/delivery-report.ts';
import { getMailSettings } from '../../storage/mail-settings.ts';
import type { Context } from '../context.ts';
import { hearBack } from './hear-back.ts';
import { confirmSns, readSns, type SnsDoor } from './sns.ts';
import { stopLetter } from './unsubscribe.ts';

/** `stop+KEY@host`: who unsubscribes by mail. */
const STOP = /\bstop\+([0-9a-z]{32})@/i;

/**
 * What came to the address for mail notices: from Amazon SES through SNS, signed; or a whole mail that a
 * mail server hands on, a bounce, a complaint, or « stop ».
 * @returns how many mails it was about; null where the address is not ours.
 * @throws AppError `forbidden` / `hook.bad-signature` for a notice whose signature is not Amazon's
 */
export async function hearProvider(
  ctx: Pick<Context, 'db' | 'now'>,
  notice: { path: string; body: string },
  door: SnsDoor,
): Promise<number | null> {
  const settings = await getMailSettings(ctx.db);
  if (!settings || settings.hookPath !== notice.path) return null;
  if (notice.body.trimStart().startsWith('{')) return hearSns(ctx, notice.body, door);
  const stopped = STOP.exec(notice.body.slice(0, 20_000))?.[1];
  const report = readDeliveryReport(notice.body);
  if (report) return hearBack(ctx, { ...report, text: notice.body });
  if (stopped === undefined) return 0;
  await stopLetter(ctx, { key: stopped.toLowerCase() }).catch(() => undefined);
  return 1;
}

async function hearSns(
  ctx: Pick<Context, 'db' | 'now'>,
  body: string,
  door: SnsDoor,
): Promise<number> {
  const sns = await readSns(body, door);
  if (sns.type === 'SubscriptionConfirmation') {
    await confirmSns(sns, door);
    return 0;
  }
  const message = JSON.parse(sns.message) as {
    notificationType?: string;
    eventType?: string;
    bounce?: { bounceType?: string; bouncedRecipients?: { diagnosticCode?: string }[] };
    complaint?: { complaintFeedbackType?: string };
    mail?: { source?: string; headers?: unknown; commonHeaders?: unknown };
  };
  const kind = message.notificationType ?? message.eventType;
  const text = JSON.stringify(message.mail ?? {});
  if (kind === 'Bounce') {
    const { bounceType = '', bouncedRecipients = [] } = message.bounce ?? {};
    const reason = bouncedRecipients[0]?.diagnosticCode ?? bounceType;
    return hearBack(ctx, {
      text,
      what: 'bounce',
      isPermanent: bounceType === 'Permanent',
      reason,
    });
  }
  if (kind === 'Complaint') {
    const reason = message.complaint?.complaintFeedbackType ?? 'complaint';
    return hearBack(ctx, { text, what: 'complaint', isPermanent: true, reason });
  }
  return 0;
}
