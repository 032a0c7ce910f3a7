import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { ARMELLE, talkedNewsroom } from '../../../test/support/talk.ts';
import { newId } from '../../std/id.ts';
import { listDeskComments } from '../../storage/comment-desk.ts';
import { insertComment } from '../../storage/comments.ts';
import { banWriter, liftBan, listBans } from './ban.ts';
import { ADDRESS_DAYS, sweepTalk } from './keep-threads.ts';
import { listCommentBlocks } from './read-desk.ts';
import { weighComment } from './weigh-comment.ts';

const MODERATOR = { type: 'staff', id: 'm', name: 'Maïwenn', role: 'moderator' } as const;

describeEachDatabase('a ban', (open) => {
  it('holds by mailbox and network, is read by name, and is lifted whole', async () => {
    const storage = await open();
    const { send, ctx } = await talkedNewsroom(storage, { mode: 'open' });
    const act = () => ({ ...ctx(), actor: MODERATOR });
    await send(ARMELLE);
    const desk = { tab: 'approved', after: null, limit: 9 } as const;
    const [one] = await listDeskComments(storage.db, desk);
    const input = { commentId: one?.id ?? '', reason: 'Insultes' };
    const { banId } = await banWriter(act(), input);
    const mail = ARMELLE.mail.toLowerCase();
    expect(await listBans(act())).toMatchObject([
      { id: banId, name: 'Armelle R.', mail, reason: 'Insultes', madeByName: 'Maïwenn' },
    ]);
    // The list that is kept by hand does not repeat it, and no whole mark leaves the database.
    expect(await listCommentBlocks(act())).toEqual([]);
    expect((await listBans(act()))[0]?.network).toHaveLength(6);
    for (const other of [
      { ...ARMELLE, body: 'Encore moi.' },
      { ...ARMELLE, mail: 'autre@courrier.example', body: 'De chez elle.' },
    ])
      expect((await send(other)).text).toContain('quand la rédaction l’aura lu');
    const spam = await listDeskComments(storage.db, { ...desk, tab: 'spam' });
    expect(spam.flatMap(({ signals }) => signals)).toMatchObject([
      { name: 'banned', by: 'address' },
      { name: 'banned', by: 'mail' },
      { name: 'banned', by: 'address' },
    ]);
    await liftBan(act(), { banId });
    expect(await listBans(act())).toEqual([]);
    expect((await send({ ...ARMELLE, body: 'Me revoilà.' })).text).toContain('est publié');
    await expect(liftBan(act(), { banId })).rejects.toMatchObject({ code: 'not-found' });
    const acts = await storage.db
      .selectFrom('audit_entries')
      .select('action')
      .orderBy('id')
      .execute();
    expect(acts.map(({ action }) => action)).toEqual([
      'article.published',
      'comment.banned',
      'comment.ban-lifted',
    ]);
  });

  it('knows who wrote from elsewhere by their page, and forgets networks when the docs say so', async () => {
    const storage = await open();
    const { articleId, ctx, send, wait } = await talkedNewsroom(storage, { mode: 'open' });
    const act = () => ({ ...ctx(), actor: MODERATOR });
    const id = newId();
    const page = 'https://ailleurs.example/@ronan';
    await insertComment(storage.db, {
      id,
      articleId,
      parentId: null,
      rootId: id,
      authorName: 'Ronan',
      authorMail: null,
      authorSite: page,
      body: 'Depuis ailleurs.',
      state: 'approved',
      origin: 'fediverse',
      badge: null,
      externalId: 'https://ailleurs.example/notes/1',
      addressMark: null,
      bodyMark: null,
      wantsNotices: false,
      signals: [],
      createdAt: ctx().now,
    });
    await banWriter(act(), { commentId: id, reason: '' });
    const weigh = (site: string) =>
      weighComment(
        storage.db,
        { name: 'x', mail: '', site, body: 'Bonjour' },
        { addressMark: null, maxLinks: 2 },
      );
    expect(await weigh(page)).toEqual([{ name: 'banned', by: 'page' }]);
    expect(await weigh(`${page}-autre`)).toEqual([]);

    await send(ARMELLE);
    const [one] = await listDeskComments(storage.db, { tab: 'approved', after: null, limit: 1 });
    await banWriter(act(), { commentId: one?.id ?? '', reason: '' });
    wait((ADDRESS_DAYS + 1) * 86_400_000);
    await sweepTalk(ctx());
    expect((await listBans(act())).map(({ network }) => network)).toEqual([null, null]);
  });
});
