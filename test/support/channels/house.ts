import type { Channel } from '../../../src/domain/channel.ts';
import { createRunner } from '../../../src/jobs/runner.ts';
import { channelDesk } from '../../../src/main/channel-desk.ts';
import { announce } from '../../../src/reactions/announce.ts';
import { newId } from '../../../src/std/id.ts';
import { insertChannel } from '../../../src/storage/channels.ts';
import { nextRunAt } from '../../../src/storage/jobs.ts';
import { type ChannelDeps, sealSecrets } from '../../../src/usecases/channel/channel-desk.ts';
import { deliverAnnouncement } from '../../../src/usecases/channel/deliver.ts';
import { NOW, type SmallNewsroom } from '../newsroom.ts';
import { SEALER } from '../session.ts';
import type { Stage } from './stages.ts';

/** A newsroom with channels, whose clock the test moves. */
export function channelHouse(room: SmallNewsroom, more: Partial<ChannelDeps> = {}) {
  const { db } = room.storage;
  let now = NOW;
  const clock = () => now;
  const deps: ChannelDeps = {
    db,
    sealer: SEALER,
    origin: 'https://jusant.example',
    clock,
    readPicture: async () => null,
    desk: channelDesk({ origin: 'https://jusant.example', clock, allowPrivate: () => true }),
    ...more,
  };
  const faults: unknown[] = [];
  const runnerOf = () =>
    createRunner({
      db,
      clock,
      reactions: [
        {
          name: 'announce',
          on: ['article.published', 'article.unpublished', 'article.changed', 'article.moved'],
        },
      ],
      handlers: {
        announce: (event) => announce(deps, event),
        'deliver-announcement': (asked) => deliverAnnouncement(deps, asked),
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
      const id = newId();
      const channel: Channel = {
        id,
        kind,
        name: kind,
        address: '',
        isFollowed: false,
        isOn: true,
        editionIds: [],
        sectionIds: [],
        storyKinds: [],
        templates: {},
        timing: 'publication',
        delayMinutes: 0,
        options: stage?.options ?? {},
        sealedSecrets: stage ? sealSecrets(SEALER, id, stage.secrets) : null,
        createdAt: NOW,
        removedAt: null,
        checkedAt: null,
        checkResult: null,
        restUntil: 0,
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
  };
}
