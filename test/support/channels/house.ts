import type { Channel } from '../../../src/domain/channel.ts';
import { createRunner, type JobHandler } from '../../../src/jobs/runner.ts';
import { channelDesk } from '../../../src/main/channel-desk.ts';
import { announce } from '../../../src/reactions/announce.ts';
import { lanes } from '../../../src/reactions/index.ts';
import { insertChannel } from '../../../src/storage/channels.ts';
import { nextRunAt } from '../../../src/storage/jobs.ts';
import type { Storage } from '../../../src/storage/open.ts';
import { type ChannelDeps, sealSecrets } from '../../../src/usecases/channel/channel-desk.ts';
import { deliverAnnouncement } from '../../../src/usecases/channel/deliver.ts';
import { newChannel } from '../../../src/usecases/channel/new-channel.ts';
import { NOW, type SmallNewsroom } from '../newsroom.ts';
import { SEALER } from '../session.ts';
import type { Stage } from './stages.ts';

/** What announcing needs, over a database, with both sides on this machine. */
export const channelDepsFor = (storage: Pick<Storage, 'db'>, clock = () => NOW): ChannelDeps => ({
  db: storage.db,
  sealer: SEALER,
  origin: 'https://jusant.example',
  clock,
  readPicture: async () => null,
  desk: channelDesk({ origin: 'https://jusant.example', clock, allowPrivate: () => true }),
});

/** A newsroom with channels, whose clock the test moves. */
export function channelHouse(
  room: Pick<SmallNewsroom, 'storage' | 'ctx'>,
  more: Partial<ChannelDeps> = {},
) {
  const { db } = room.storage;
  let now = NOW;
  const clock = () => now;
  const deps: ChannelDeps = { ...channelDepsFor(room.storage, clock), ...more };
  const faults: unknown[] = [];
  const runnerOf = (handlers: Readonly<Record<string, JobHandler>> = {}) =>
    createRunner({
      db,
      clock,
      lanes,
      pollMs: 20,
      reactions: [
        {
          name: 'announce',
          on: ['article.published', 'article.unpublished', 'article.changed', 'article.moved'],
        },
      ],
      handlers: {
        announce: (event) => announce(deps, event),
        'deliver-announcement': (asked) => deliverAnnouncement(deps, asked),
        ...handlers,
      },
      onError: (error) => faults.push(error),
    });

  return {
    deps,
    faults,
    /** For acts at the present hour. */
    ctx: () => ({ ...room.ctx, now }),
    /** Ties a channel to the network of a stage. */
    async tie(kind: Channel['kind'], stage: Stage | null, change: Partial<Channel> = {}) {
      const begun = newChannel(kind, NOW);
      const channel: Channel = {
        ...begun,
        name: kind,
        isOn: true,
        options: stage?.options ?? {},
        sealedSecrets: stage ? sealSecrets(SEALER, begun.id, stage.secrets) : null,
        ...change,
      };
      await insertChannel(db, channel);
      return channel;
    },
    /** Lets so much time pass, doing everything at its hour. */
    async pass(ms: number) {
      const until = now + ms;
      await runnerOf().drain();
      for (let at = await nextRunAt(db); at !== null && at <= until; at = await nextRunAt(db)) {
        now = Math.max(now, at);
        await runnerOf().drain();
      }
      now = until;
      await runnerOf().drain();
    },
    clock,
    runnerOf,
    /** The clock is later now; nothing is done for that. */
    skip(ms: number) {
      now += ms;
    },
  };
}
