import { sql } from 'kysely';
import type { Act, AnnouncementState } from '../domain/announcement.ts';
import type { ChannelKind } from '../domain/channel.ts';
import { fromJson } from './json.ts';
import type { Db } from './schema.ts';

/** An announcement that a person should look at, with what was last said of it. */
export interface StuckAnnouncement {
  articleId: string;
  headline: string;
  channelId: string;
  channelName: string;
  kind: ChannelKind;
  state: AnnouncementState;
  failingSince: number;
  /** Null: it is not tried again by itself. */
  nextAt: number | null;
  act: Act | null;
  /** Key of the sentence that says what happened, and what it names. */
  key: string | null;
  args: Readonly<Record<string, string | number>>;
}

/**
 * What was given up or is of unknown fate, and what is tried in vain since before `tooLong`. An article
 * that readers no longer have is in it only where its announcement still stands somewhere.
 */
export async function listStuck(
  db: Db,
  { tooLong, limit }: { tooLong: number; limit: number },
): Promise<StuckAnnouncement[]> {
  const rows = await db
    .selectFrom('announcements as a')
    .innerJoin('channels as c', 'c.id', 'a.channel_id')
    .innerJoin('articles as r', 'r.id', 'a.article_id')
    .leftJoin('announcement_attempts as t', (join) =>
      join.on('t.id', '=', (eb) =>
        eb
          .selectFrom('announcement_attempts as last')
          .select('last.id')
          .whereRef('last.announcement_id', '=', 'a.id')
          .orderBy('last.at', 'desc')
          .orderBy('last.id', 'desc')
          .limit(1),
      ),
    )
    .select([
      ...(['a.article_id', 'a.channel_id', 'a.state', 'a.failing_since', 'a.next_at'] as const),
      ...(['r.headline', 'c.name', 'c.kind', 't.act', 't.sentence', 't.args'] as const),
    ])
    .where(sql<boolean>`a.failing_since is not null`)
    .where('c.removed_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('a.state', 'in', ['failed', 'unknown']),
        eb.and([eb('a.next_at', 'is not', null), eb('a.failing_since', '<', tooLong)]),
      ]),
    )
    .where((eb) => eb.or([eb('r.state', '=', 'published'), eb('a.remote_id', 'is not', null)]))
    .orderBy('a.failing_since', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    articleId: row.article_id,
    headline: row.headline,
    channelId: row.channel_id,
    channelName: row.name,
    kind: row.kind as ChannelKind,
    state: row.state as AnnouncementState,
    failingSince: row.failing_since ?? 0,
    nextAt: row.next_at,
    act: row.act as Act | null,
    key: row.sentence,
    args: fromJson(row.args ?? '{}', 'announcement_attempts.args'),
  }));
}
