import type { Kysely } from 'kysely';
import * as spine from './0001-spine.ts';
import * as search from './0002-search.ts';
import * as mediaFacts from './0003-media-facts.ts';
import * as growth from './0004-growth.ts';
import * as authorLists from './0005-author-lists.ts';
import * as door from './0006-door.ts';
import * as desk from './0007-desk.ts';
import * as live from './0008-live.ts';
import * as library from './0009-library.ts';
import * as settings from './0009-settings.ts';
import * as evidence from './0010-evidence.ts';
import * as log from './0011-log.ts';
import * as reports from './0011-reports.ts';
import * as readers from './0012-readers.ts';
import * as evidenceMore from './0014-evidence-more.ts';
import * as linter from './0015-linter.ts';
import * as support from './0016-support.ts';
import * as letters from './0017-letters.ts';
import * as comments from './0018-comments.ts';
import * as channels from './0019-channels.ts';
import * as fediverse from './0020-fediverse.ts';
import * as press from './0021-press.ts';
import * as readership from './0022-readership.ts';
import * as newestMatches from './0023-newest-matches.ts';
import * as sourceWords from './0024-source-words.ts';
import * as stuck from './0025-stuck.ts';
import * as commentBans from './0026-comment-bans.ts';
import * as talkIndexes from './0026-talk-indexes.ts';
import * as letterAlerts from './0027-letter-alerts.ts';
import * as copiesAndCheckers from './0028-copies-and-checkers.ts';
import * as together from './0028-together.ts';
import * as talkRules from './0029-talk-rules.ts';
import * as answersAbroad from './0030-answers-abroad.ts';
import * as mentions from './0031-mentions.ts';
import * as eventClock from './0033-event-clock.ts';
import * as leavingBytes from './0034-leaving-bytes.ts';

export interface Migration {
  up(db: Kysely<unknown>): Promise<void>;
}

/** In the order they run. A shipped migration is never changed; a new one is added at the end. */
export const migrations: Record<string, Migration> = {
  '0001-spine': spine,
  '0002-search': search,
  '0003-media-facts': mediaFacts,
  '0004-growth': growth,
  '0005-author-lists': authorLists,
  '0006-door': door,
  '0007-desk': desk,
  '0008-live': live,
  '0009-library': library,
  '0009-settings': settings,
  '0010-evidence': evidence,
  '0011-log': log,
  '0011-reports': reports,
  '0012-readers': readers,
  '0014-evidence-more': evidenceMore,
  '0015-linter': linter,
  '0016-support': support,
  '0017-letters': letters,
  '0018-comments': comments,
  '0019-channels': channels,
  '0020-fediverse': fediverse,
  '0021-press': press,
  '0022-readership': readership,
  '0023-newest-matches': newestMatches,
  '0024-source-words': sourceWords,
  '0025-stuck': stuck,
  '0026-comment-bans': commentBans,
  '0026-talk-indexes': talkIndexes,
  '0027-letter-alerts': letterAlerts,
  '0028-together': together,
  '0028-copies-and-checkers': copiesAndCheckers,
  '0029-talk-rules': talkRules,
  '0030-answers-abroad': answersAbroad,
  '0031-mentions': mentions,
  '0033-event-clock': eventClock,
  '0034-leaving-bytes': leavingBytes,
};
