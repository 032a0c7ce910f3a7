import { sql } from 'kysely';
import type { MailSettings } from '../domain/mail-settings.ts';
import type { Db } from './schema.ts';

export async function getMailSettings(db: Db): Promise<MailSettings | null> {
  const row = await db
    .selectFrom('mail_settings')
    .selectAll()
    .where('id', '=', 1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    hookPath: row.hook_path,
    dkimSelector: row.dkim_selector,
    dkimPrivate: row.dkim_private,
    dkimPublic: row.dkim_public,
    isSigning: row.is_signing === 1,
    bounceHost: row.bounce_host,
    perSecond: row.per_second,
    warmUpFrom: row.warm_up_from,
    createdAt: row.created_at,
  };
}

const toRow = (settings: MailSettings) => ({
  hook_path: settings.hookPath,
  dkim_selector: settings.dkimSelector,
  dkim_private: settings.dkimPrivate,
  dkim_public: settings.dkimPublic,
  is_signing: settings.isSigning ? 1 : 0,
  bounce_host: settings.bounceHost,
  per_second: settings.perSecond,
  warm_up_from: settings.warmUpFrom,
  created_at: settings.createdAt,
});

/** Two processes that need them at once agree: the first to write is everybody's. */
export async function insertMailSettings(db: Db, settings: MailSettings): Promise<void> {
  await db
    .insertInto('mail_settings')
    .values({ id: 1, ...toRow(settings) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function updateMailSettings(db: Db, settings: MailSettings): Promise<void> {
  await db.updateTable('mail_settings').set(toRow(settings)).where('id', '=', 1).execute();
}

/** @param day `YYYY-MM-DD`, UTC */
export async function countMailDay(db: Db, day: string, accepted: number): Promise<void> {
  if (accepted === 0) return;
  await sql`insert into mail_days (day, accepted) values (${day}, ${accepted})
    on conflict (day) do update set accepted = mail_days.accepted + ${accepted}`.execute(db);
}

export async function getMailDay(db: Db, day: string): Promise<number> {
  const row = await db
    .selectFrom('mail_days')
    .select('accepted')
    .where('day', '=', day)
    .executeTakeFirst();
  return row?.accepted ?? 0;
}
