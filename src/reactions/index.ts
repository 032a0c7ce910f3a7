import type { DurableReaction } from '../jobs/dispatcher.ts';
import type { JobHandler, Lane } from '../jobs/runner.ts';
import type { ChannelDeps } from '../usecases/channel/channel-desk.ts';
import { deliverAnnouncement } from '../usecases/channel/deliver.ts';
import type { Context } from '../usecases/context.ts';
import { FEDERATE_ANSWER } from '../usecases/fediverse/ask-answer.ts';
import { askWitness, type Post } from '../usecases/log/ask-witness.ts';
import type { LogContext } from '../usecases/log/keys.ts';
import { signLog } from '../usecases/log/sign-log.ts';
import type { AskedMention } from '../usecases/webmention/ask.ts';
import { announce } from './announce.ts';
import { answerAbroad, type FederateContext, federate } from './federate.ts';
import { indexSearch } from './index-search.ts';
import { type MailDeps, sendMail } from './send-mail.ts';
import { tieSaid } from './tie-press-page.ts';

/** What reactions work with; wired in `main`. */
export interface ReactionDeps extends Pick<Context, 'db'> {
  /** Brings a file that is only known by its address into the media store. */
  fetchMedia(mediaId: string): Promise<void>;
  /** Takes the copy of a source that a place was made for; `attempts` counts this time too. */
  captureSource(asked: { snapshotId: string; attempts: number }): Promise<void>;
  /** Asks the page of a kept copy what it says now. */
  lookAtLivePage(snapshotId: string): Promise<void>;
  /** Reads all pledges from the platforms that can be asked. */
  syncPlatforms(): Promise<void>;
  /** Takes bytes of copies away that no copy has any more. */
  forgetBytes(asked: { keys: string[]; attempts: number }): Promise<void>;
  /** Sees to it that erased words stay in no corner of the database's files. */
  scrub(): Promise<void>;
  /** Takes everything new into the search, beside whatever else the process does. */
  indexAll(): Promise<unknown>;
  /** What signing the log needs, now. */
  logContext(): LogContext;
  /** Sends text to another newsroom. */
  post: Post;
  mail: MailDeps;
  /** Does the work of a mailing from wherever it stands. */
  sendMailing(asked: { mailingId: string; run: number }): Promise<void>;
  /** Has mails sent about a comment that was published. */
  tellCommentWriters(asked: { commentId: string }): Promise<void>;
  /** What announcing on channels needs. */
  channels: ChannelDeps;
  /** Reads a page that says that it names one of ours. */
  takeMention(asked: AskedMention, attempts: number): Promise<void>;
  /** What telling other servers needs, now. */
  federateContext: FederateContext;
  /** Something was put down for other servers: it need not wait until somebody looks. */
  ringCourier(): void;
  /** Finds out whether who asked for a link is of the staff, and has it sent. */
  sendSignInLink(payload: { sealed: string }): Promise<void>;
}

/**
 * What happens when something happened.
 *
 * Besides these, each web process hears every event through its tail and makes anew the pages that the
 * event touched (`memory.ts`): that is memory, not work, and needs no job.
 */
export const reactions: readonly DurableReaction[] = [
  {
    name: 'index-search',
    on: [
      'article.published',
      'article.unpublished',
      'article.changed',
      'article.moved',
      'list.merged',
      'author.changed',
      'tag.renamed',
      'import.finished',
    ],
  },
  {
    name: 'tie-press-page',
    on: ['article.published'],
  },
  {
    name: 'sign-log',
    on: ['article.published', 'article.unpublished', 'import.finished'],
  },
  {
    name: 'announce',
    on: ['article.published', 'article.unpublished', 'article.changed', 'article.moved'],
  },
  {
    // An import is told to nobody: its articles are old, and would come to all followers at once.
    name: 'federate',
    on: [
      'article.published',
      'article.unpublished',
      'article.changed',
      'article.moved',
      'author.changed',
      'publication.changed',
    ],
  },
];

/**
 * What waits for machines that are not ours, and may wait until its time limit, takes no place from mail,
 * search and letters. A channel is asked one thing at a time: with more places than a newsroom has
 * channels, one that is dead keeps none from another.
 */
export const lanes: readonly Lane[] = [
  { kinds: ['deliver-announcement'], width: 32 },
  {
    kinds: ['capture-sources', 'forget-bytes', 'fetch-media', 'take-webmention', 'ask-witness'],
    width: 4,
  },
  { kinds: ['look-at-live-page', 'sync-platforms'], width: 2 },
];

/** Whose work is counted by what it is about: letters, announcements. */
export const countedElsewhere: readonly string[] = ['send-mailing', 'deliver-announcement'];

/** Jobs that tell somebody outside something. In a copy of the house they would tell it a second time. */
export const outbound: readonly string[] = [
  ...countedElsewhere,
  'announce',
  'federate',
  FEDERATE_ANSWER,
  'send-mail',
  'send-sign-in-link',
  'tell-comment-writers',
  'ask-witness',
  'take-webmention',
];

/** Who does the work of each reaction, and of jobs that use cases ask for by name. */
export function handlersOf(deps: ReactionDeps): Readonly<Record<string, JobHandler>> {
  return {
    'index-search': (event) => indexSearch(deps, event),
    announce: (event) => announce(deps.channels, event),
    'deliver-announcement': (asked: { announcementId: string; run: number }) =>
      deliverAnnouncement(deps.channels, asked),
    federate: (event) => federate(deps.federateContext, event).then(deps.ringCourier),
    [FEDERATE_ANSWER]: ({ commentId }: { commentId: string }) =>
      answerAbroad(deps.federateContext, commentId).then(deps.ringCourier),
    'take-webmention': (asked: AskedMention, { attempts }) => deps.takeMention(asked, attempts),
    'sign-log': () => signLog(deps.logContext()),
    'tie-press-page': (event) => tieSaid(deps, event),
    'ask-witness': ({ peerId }: { peerId: string }) =>
      askWitness(deps.logContext(), peerId, deps.post),
    'fetch-media': ({ mediaId }: { mediaId: string }) => deps.fetchMedia(mediaId),
    'send-mail': (payload, job) => sendMail(deps.mail, payload, job.id),
    'send-mailing': (asked) => deps.sendMailing(asked),
    'send-sign-in-link': (payload) => deps.sendSignInLink(payload),
    'tell-comment-writers': (asked: { commentId: string }) => deps.tellCommentWriters(asked),
    'capture-sources': ({ snapshotId }: { snapshotId: string }, { attempts }) =>
      deps.captureSource({ snapshotId, attempts }),
    'look-at-live-page': ({ snapshotId }: { snapshotId: string }) =>
      deps.lookAtLivePage(snapshotId),
    'sync-platforms': () => deps.syncPlatforms(),
    'forget-bytes': ({ keys }: { keys: string[] }, { attempts }) =>
      deps.forgetBytes({ keys, attempts }),
    'scrub-database': () => deps.scrub(),
  };
}
