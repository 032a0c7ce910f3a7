import type { PlatformOptions } from '../domain/platform.ts';
import type { PlatformName } from '../domain/pledge.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

/** How the newsroom is tied to a platform. Secrets are sealed: `std/sealed.ts`. */
export interface PlatformSettings {
  platform: PlatformName;
  isOn: boolean;
  hookPath: string;
  sealedSecret: string;
  /** What asking the platform needs; null where it is only listened to. */
  sealedKeys: string | null;
  /** What is no secret. */
  options: PlatformOptions;
  /** ISO 4217, for platforms that name none. */
  currency: string;
  lastNoticeAt: number | null;
  checkedAt: number | null;
  /** `ok`, or the key of a message. */
  checkResult: string | null;
  syncedAt: number | null;
  syncResult: string | null;
  /** Since when it has not answered; null while it does. */
  downSince: number | null;
}

function toSettings(row: Row<'platform_settings'>): PlatformSettings {
  return {
    platform: row.platform as PlatformName,
    isOn: row.is_on === 1,
    hookPath: row.hook_path,
    sealedSecret: row.webhook_secret,
    sealedKeys: row.access_keys,
    options: fromJson<PlatformOptions>(row.options, 'platform_settings.options'),
    currency: row.currency,
    lastNoticeAt: row.last_notice_at,
    checkedAt: row.checked_at,
    checkResult: row.check_result,
    syncedAt: row.synced_at,
    syncResult: row.sync_result,
    downSince: row.down_since,
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

export async function listPlatformSettings(db: Db): Promise<PlatformSettings[]> {
  const rows = await db.selectFrom('platform_settings').selectAll().orderBy('platform').execute();
  return rows.map(toSettings);
}

/** Writes the tie; what was heard and checked stays as it is. */
export async function setPlatformSettings(
  db: Db,
  settings: Pick<
    PlatformSettings,
    'platform' | 'isOn' | 'hookPath' | 'sealedSecret' | 'sealedKeys' | 'options' | 'currency'
  >,
): Promise<void> {
  const changed = {
    is_on: settings.isOn ? 1 : 0,
    hook_path: settings.hookPath,
    webhook_secret: settings.sealedSecret,
    access_keys: settings.sealedKeys,
    options: toJson(settings.options),
    currency: settings.currency,
  };
  await db
    .insertInto('platform_settings')
    .values({ platform: settings.platform, ...changed })
    .onConflict((conflict) => conflict.column('platform').doUpdateSet(changed))
    .execute();
}

/** What became of a check or a nightly reading, or since when the platform is down. */
export async function notePlatform(
  db: Db,
  platform: string,
  note: Partial<
    Pick<PlatformSettings, 'checkedAt' | 'checkResult' | 'syncedAt' | 'syncResult' | 'downSince'>
  > & { sealedKeys?: string },
): Promise<void> {
  const columns = {
    ...(note.checkedAt === undefined ? {} : { checked_at: note.checkedAt }),
    ...(note.checkResult === undefined ? {} : { check_result: note.checkResult }),
    ...(note.syncedAt === undefined ? {} : { synced_at: note.syncedAt }),
    ...(note.syncResult === undefined ? {} : { sync_result: note.syncResult }),
    ...(note.downSince === undefined ? {} : { down_since: note.downSince }),
    ...(note.sealedKeys === undefined ? {} : { access_keys: note.sealedKeys }),
  };
  if (Object.keys(columns).length === 0) return;
  await db.updateTable('platform_settings').set(columns).where('platform', '=', platform).execute();
}

export async function noteNotice(db: Db, platform: string, now: number): Promise<void> {
  await db
    .updateTable('platform_settings')
    .set({ last_notice_at: now })
    .where('platform', '=', platform)
    .execute();
}
