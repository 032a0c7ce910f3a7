import type { AuditDetails } from '../domain/audit.ts';
import { newId } from '../std/id.ts';
import { insertAuditEntry } from '../storage/audit.ts';
import type { Db } from '../storage/schema.ts';
import { actorName, type Context } from './context.ts';

/**
 * Writes down who did what, in the transaction of the act itself: both are there or neither.
 *
 * @param action `noun.verb` in the past tense, as events have it: `article.published`, `staff.removed`
 * @param subject what it was done to, `noun:id`; null where there is no one thing
 * @param details a few plain values: `{ from: 'author', to: 'editor' }`. Never a secret.
 */
export async function audit(
  trx: Db,
  ctx: Pick<Context, 'actor' | 'now'>,
  action: `${string}.${string}`,
  subject: `${string}:${string}` | null = null,
  details: AuditDetails = {},
): Promise<void> {
  await insertAuditEntry(trx, {
    id: newId(ctx.now),
    at: ctx.now,
    actor: actorName(ctx.actor),
    // As they were called then: people leave.
    actorLabel: ctx.actor.type === 'staff' ? ctx.actor.name : '',
    action,
    subject,
    details,
  });
}
