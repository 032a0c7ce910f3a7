import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import { getEdition, updateEdition } from '../../storage/editions.ts';
import { putFollower } from '../../storage/fediverse/followers.ts';
import { listWaiting } from '../../storage/fediverse/outbox.ts';
import { actorKeys } from './actor-keys.ts';
import { federateActors } from './federate-actor.ts';

const INBOX = 'https://mer.example/inbox';

describeEachDatabase('those who follow', (open) => {
  it('are told once that an edition goes by another name, and of nothing that is as it was', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    await actorKeys({ db, sealer: SEALER, now: NOW }, room.fr);
    await putFollower(db, {
      actorId: room.fr,
      follower: 'https://mer.example/users/nora',
      inbox: INBOX,
      sharedInbox: null,
      host: 'mer.example',
      followedAt: NOW,
    });
    const tell = async (now: number) =>
      federateActors({ db, site: await room.site(), sealer: SEALER, now });
    await tell(NOW);
    const edition = await getEdition(db, room.fr);
    if (!edition) throw new Error('no edition');
    await updateEdition(db, { ...edition, title: 'Le Jusant du soir' });
    await tell(NOW + 1);
    await tell(NOW + 2);
    const waiting = await listWaiting(db, INBOX, 10);
    expect(waiting.map(({ json }) => json)).toMatchObject([
      { type: 'Update', object: { type: 'Organization', name: 'Le Jusant du soir' } },
    ]);
  });
});
