import type { StoryKind } from '../domain/article.ts';
import type { Channel, ChannelKind, ChannelOptions, Timing } from '../domain/channel.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

function toChannel(row: Row<'channels'>): Channel {
  return {
    id: row.id,
    kind: row.kind as ChannelKind,
    name: row.name,
    address: row.address,
    isFollowed: row.is_followed === 1,
    isOn: row.is_on === 1,
    editionIds: fromJson<string[]>(row.edition_ids, 'channels.edition_ids'),
    sectionIds: fromJson<string[]>(row.section_ids, 'channels.section_ids'),
    storyKinds: fromJson<StoryKind[]>(row.story_kinds, 'channels.story_kinds'),
    templates: fromJson<Record<string, string>>(row.templates, 'channels.templates'),
    timing: row.timing as Timing,
    delayMinutes: row.delay_minutes,
    options: fromJson<ChannelOptions>(row.options, 'channels.options'),
    sealedSecrets: row.secrets,
    createdAt: row.created_at,
    removedAt: row.removed_at,
    checkedAt: row.checked_at,
    checkResult: row.check_result,
    restUntil: row.rest_until,
  };
}

function fromChannel(channel: Channel): Omit<NewRow<'channels'>, 'busy_until'> {
  return {
    id: channel.id,
    kind: channel.kind,
    name: channel.name,
    address: channel.address,
    is_followed: channel.isFollowed ? 1 : 0,
    is_on: channel.isOn ? 1 : 0,
    edition_ids: toJson(channel.editionIds),
    section_ids: toJson(channel.sectionIds),
    story_kinds: toJson(channel.storyKinds),
    templates: toJson(channel.templates),
    timing: channel.timing,
    delay_minutes: channel.delayMinutes,
    options: toJson(channel.options),
    secrets: channel.sealedSecrets,
    created_at: channel.createdAt,
    removed_at: channel.removedAt,
    checked_at: channel.checkedAt,
    check_result: channel.checkResult,
    rest_until: channel.restUntil,
  };
}

/** All channels in the order in which they came, those taken out among them. There are a handful. */
export async function listChannels(db: Db): Promise<Channel[]> {
  const rows = await db
    .selectFrom('channels')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toChannel);
}

export async function getChannel(db: Db, id: string): Promise<Channel | null> {
  const row = await db.selectFrom('channels').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toChannel(row) : null;
}

export async function insertChannel(db: Db, channel: Channel): Promise<void> {
  await db
    .insertInto('channels')
    .values({ ...fromChannel(channel), busy_until: 0 })
    .execute();
}

/** Writes the newsroom's part; what was heard of the network stays as it is. */
export async function updateChannel(db: Db, channel: Channel): Promise<void> {
  const { id, created_at, checked_at, check_result, rest_until, ...row } = fromChannel(channel);
  await db.updateTable('channels').set(row).where('id', '=', id).execute();
}

/** What the network said when it was last asked. */
export async function noteChannel(
  db: Db,
  id: string,
  note: {
    checkedAt?: number;
    checkResult?: string | null;
    options?: ChannelOptions;
    restUntil?: number;
  },
): Promise<void> {
  const columns = {
    ...(note.checkedAt === undefined ? {} : { checked_at: note.checkedAt }),
    ...(note.checkResult === undefined ? {} : { check_result: note.checkResult }),
    ...(note.options === undefined ? {} : { options: toJson(note.options) }),
    ...(note.restUntil === undefined ? {} : { rest_until: note.restUntil }),
  };
  if (Object.keys(columns).length === 0) return;
  await db.updateTable('channels').set(columns).where('id', '=', id).execute();
}

/**
 * Takes the channel for one question: one that rests, or that another asks something, is not taken.
 * @returns false then
 */
export async function takeChannel(
  db: Db,
  id: string,
  lease: { now: number; until: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('channels')
    .set({ busy_until: lease.until })
    .where('id', '=', id)
    .where('busy_until', '<=', lease.now)
    .where('rest_until', '<=', lease.now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function releaseChannel(db: Db, id: string): Promise<void> {
  await db.updateTable('channels').set({ busy_until: 0 }).where('id', '=', id).execute();
}
