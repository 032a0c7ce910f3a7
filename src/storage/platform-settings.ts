import type { PlatformName } from '../domain/pledge.ts';
import type { Db, Row } from './schema.ts';

/** How the newsroom is tied to a platform. The secret is sealed: `std/sealed.ts`. */
export interface PlatformSettings {
  platform: PlatformName;
  isOn: boolean;
  hookPath: string;
  sealedSecret: string;
  /** ISO 4217, for platforms that name none. */
  currency: string;
  lastNoticeAt: number | null;
}

function toSettings(row: Row<'platform_settings'>): PlatformSettings {
  return {
    platform: row.platform as PlatformName,
    isOn: row.is_on === 1,
    hookPath: row.hook_path,
    sealedSecret: row.webhook_secret,
    currency: row.currency,
    lastNoticeAt: row.last_notice_at,
  };
}

export async function getPlatformSettings(
  db: Db,
  platform: string,
): Promise<PlatformSettings | null> {
  const row = await db
    .selectFrom('platform_settings')
    .selectAll()
    .where('platform', '=', platform)
    .executeTakeFirst();
  return row ? toSettings(row) : null;
}

export async function setPlatformSettings(db: Db, settings: PlatformSettings): Promise<void> {
  const row = {
    platform: settings.platform,
    is_on: settings.isOn ? 1 : 0,
    hook_path: settings.hookPath,
    webhook_secret: settings.sealedSecret,
    currency: settings.currency,
    last_notice_at: settings.lastNoticeAt,
  };
  const { platform, ...changed } = row;
  await db
    .insertInto('platform_settings')
    .values(row)
    .onConflict((conflict) => conflict.column('platform').doUpdateSet(changed))
    .execute();
}

export async function noteNotice(db: Db, platform: string, now: number): Promise<void> {
  await db
    .updateTable('platform_settings')
    .set({ last_notice_at: now })
    .where('platform', '=', platform)
    .execute();
}
