import { expect, it } from 'vitest';
import { signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import { putFollower } from '../../storage/fediverse/followers.ts';
import { actorKeys } from '../../usecases/fediverse/actor-keys.ts';

type Body = Record<string, unknown>;

describeEachDatabase('the fediverse in the Studio', (open) => {
  it('shows who is followed, switches editions, blocks servers, and tells no key and no follower', async () => {
    const { ask, enter, room } = await signedIn(await open(), 'owner');
    const { db } = room.storage;
    await room.publish({ headline: 'Au port' });
    const keys = await actorKeys({ db, sealer: SEALER, now: NOW }, room.fr);
    const follow = (actorId: string, host: string) =>
      putFollower(db, {
        actorId,
        follower: `https://${host}/users/nora`,
        inbox: `https://${host}/users/nora/inbox`,
        sharedInbox: null,
        host,
        followedAt: NOW,
      });
    await follow(room.fr, 'mer.example');
    await follow(room.fr, 'bas.mer.example');
    await follow(room.authors.ysee, 'terre.example');
    const read = async () => (await ask('GET', '/fediverse')).body as Body;
    expect(await read()).toMatchObject({
      isPossible: true,
      actors: [
        { address: 'fr@jusant.example', followers: 2 },
        { address: 'en@jusant.example', followers: 0 },
        { address: 'ysee-malavoy@jusant.example', followers: 1 },
      ],
      blockedHosts: [],
    });
    const bad = await ask('POST', '/fediverse/blocked-hosts', { body: { host: 'pas un serveur' } });
    expect(bad.status).toBe(400);
    expect(bad.body).toMatchObject({ fields: [{ path: 'host' }] });
    const moderator = await enter('Erwan', 'moderator');
    const blocked = await ask('POST', '/fediverse/blocked-hosts', {
      body: { host: '@nora@Mer.example' },
      cookie: moderator.cookie,
    });
    expect(blocked.body).toEqual({ host: 'mer.example' });
    expect(await read()).toMatchObject({
      actors: [{ followers: 0 }, {}, { followers: 1 }],
      blockedHosts: ['mer.example'],
    });
    const off = { body: { isOn: false } };
    expect(
      (await ask('PUT', '/fediverse/editions/fr', { ...off, cookie: moderator.cookie })).status,
    ).toBe(403);
    expect((await ask('PUT', '/fediverse/editions/fr', off)).status).toBeLessThan(300);
    await ask('DELETE', '/fediverse/blocked-hosts/mer.example');
    const now = await read();
    expect(now).toMatchObject({ blockedHosts: [] });
    expect((now.editions as Body[]).map(({ isOn }) => isOn)).toEqual([false, true]);
    const said = JSON.stringify([now, await ask('GET', '/settings'), await ask('GET', '/audit')]);
    for (const secret of [keys.rsaSealed, keys.edSealed, 'PRIVATE', 'users/nora'])
      expect(said).not.toContain(secret);
  });
});
