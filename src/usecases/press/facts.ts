import type { Edition } from '../../domain/edition.ts';
import type { PressFacts, StoredFacts } from '../../domain/press.ts';
import type { Settings } from '../../domain/publication.ts';
import { supporterLogWords } from '../../domain/words/supporter-log.ts';
import { listLetters } from '../../storage/letters.ts';
import { listPlatformSettings } from '../../storage/platform-settings.ts';
import type { Db } from '../../storage/schema.ts';
import { listTiers } from '../../storage/tiers.ts';
import { ADDRESS_DAYS, SPAM_DAYS } from '../comment/keep-threads.ts';
import { readPublication } from '../publication/change-settings.ts';
import { READER_SESSION_MS } from '../reader/session.ts';
import { WRITER_DAYS } from '../reply/desk.ts';

const DAY_MS = 86_400_000;

/** What pages of trust are written from, as things stand. @throws AppError `not-found` */
export async function pressFacts(db: Db, edition: Edition): Promise<PressFacts> {
  const { name, settings } = await readPublication(db);
  const { contactMail, press, allowAiCrawlers } = settings;
  return {
    ...{ name, lang: edition.lang, contactMail, press, allowsAiCrawlers: allowAiCrawlers },
    stored: await storedFacts(db, edition, settings),
  };
}

async function storedFacts(
  db: Db,
  edition: Edition,
  { comments, fediverse }: Pick<Settings, 'comments' | 'fediverse'>,
): Promise<StoredFacts> {
  const called = supporterLogWords('fr').platforms;
  const platforms = (await listPlatformSettings(db))
    .filter(({ isOn }) => isOn)
    .map(({ platform }) => called[platform] ?? platform);
  const letters = (await listLetters(db))
    .filter(({ editionId, isOpen }) => isOpen && editionId === edition.id)
    .map(({ name }) => name);
  const tiers = await listTiers(db);
  const hasAccounts = platforms.length > 0 || tiers.some(({ isRetired }) => !isRetired);
  const isFollowable = !fediverse.off.includes(edition.lang);
  return {
    ...{ platforms, hasAccounts, isFollowable },
    // Who supports may ask; whoever is followed is liked and passed on.
    ...{ takesQuestions: hasAccounts, keepsEchoes: isFollowable },
    letters,
    comments: { mode: comments.mode, closeAfterDays: comments.closeAfterDays },
    days: {
      session: READER_SESSION_MS / DAY_MS,
      commentMark: ADDRESS_DAYS,
      spam: SPAM_DAYS,
      message: WRITER_DAYS,
    },
  };
}

/** What is otherwise than when a page was last found right. `name` of the thing, where it has one. */
export interface FactChange {
  what:
    | 'platform-new'
    | 'platform-gone'
    | 'letter-new'
    | 'letter-gone'
    | 'accounts'
    | 'fediverse'
    | 'questions'
    | 'echoes'
    | 'comments'
    | 'days';
  name: string;
}

export function changesOf(was: StoredFacts, now: StoredFacts): FactChange[] {
  const beyond = (some: readonly string[], others: readonly string[]) =>
    some.filter((one) => !others.includes(one));
  const named = (what: FactChange['what'], names: string[]) =>
    names.map((name) => ({ what, name }));
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  return [
    ...named('platform-new', beyond(now.platforms, was.platforms)),
    ...named('platform-gone', beyond(was.platforms, now.platforms)),
    ...named('letter-new', beyond(now.letters, was.letters)),
    ...named('letter-gone', beyond(was.letters, now.letters)),
    ...(was.hasAccounts === now.hasAccounts ? [] : named('accounts', [''])),
    ...(was.isFollowable === now.isFollowable ? [] : named('fediverse', [''])),
    // A page that is older than what is said of these says nothing of them.
    ...(was.takesQuestions === undefined && now.takesQuestions ? named('questions', ['']) : []),
    ...(was.keepsEchoes === undefined && now.keepsEchoes ? named('echoes', ['']) : []),
    ...(differs(was.comments, now.comments) ? named('comments', ['']) : []),
    ...(differs(was.days, now.days) ? named('days', ['']) : []),
  ];
}
