import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { SEALER } from '../../../test/support/session.ts';
import { ARMELLE, talkedNewsroom } from '../../../test/support/talk.ts';
import { newId } from '../../std/id.ts';
import { putBlock } from '../../storage/comment-blocks.ts';
import { listDeskComments } from '../../storage/comment-desk.ts';
import { insertComment } from '../../storage/comments.ts';
import { banWriter, liftBan, listBans } from './ban.ts';
import { ADDRESS_DAYS, sweepTalk } from './keep-threads.ts';
import { blockFromComments, unblock } from './moderate.ts';
import { settleOldBans } from './old-bans.ts';
import { listCommentBlocks } from './read-desk.ts';
import { FROM_ELSEWHERE, weighComment } from './weigh-comment.ts';
import { addressMarksOf, mailMarkOf } from './writer-marks.ts';

const MODERATOR = { type: 'staff', id: 'm', name: 'Maïwenn', role: 'moderator' } as const;

describeEachDatabase('a ban', (open) => {
  it('holds by mailbox and network, is read by name, and is lifted whole', async () => {
    const storage = await open();
    const { send, ctx } = await talkedNewsroom(storage, { mode: 'open' });
    const act = () => ({ ...ctx(), sealer: SEALER, actor: MODERATOR });
    await send(ARMELLE);
    const desk = { tab: 'approved', after: null, limit: 9 } as const;
    const [one] = await listDeskComments(storage.db, desk);
    const input = { commentId: one?.id ?? '', reason: 'Insultes' };
    const { banId } = await banWriter(act(), input);
    const mail = 'c…@courrier.example';
    expect(await listBans(act())).toMatchObject([
      { id: banId, name: 'Armelle R.', mail, reason: 'Insultes', madeByName: 'Maïwenn' },
    ]);
    const rows = await storage.db.selectFrom('comment_blocks').selectAll().execute();
    expect(JSON.stringify(rows).toLowerCase()).not.toContain('canari');
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
    const act = () => ({ ...ctx(), sealer: SEALER, actor: MODERATOR });
    const page = 'https://ailleurs.example/@ronan';
    const from = elsewhere(articleId, { site: page, by: 'fediverse' });
    await insertComment(storage.db, from);
    const { id } = from;
    await banWriter(act(), { commentId: id, reason: '' });
    const weigh = (site: string) =>
      weighComment(
        storage.db,
        { name: 'x', mail: '', site, body: 'Bonjour' },
        { ...FROM_ELSEWHERE, maxLinks: 2 },
      );
    expect(await weigh(page)).toEqual([{ name: 'banned', by: 'page' }]);
    expect(await weigh('http://www.ailleurs.example/@ronan/')).toHaveLength(1);
    expect(await weigh(`${page}-autre`)).toEqual([]);

    await send(ARMELLE);
    const [one] = await listDeskComments(storage.db, { tab: 'approved', after: null, limit: 1 });
    await banWriter(act(), { commentId: one?.id ?? '', reason: '' });
    wait((ADDRESS_DAYS + 1) * 86_400_000);
    await sweepTalk(ctx());
    expect((await listBans(act())).map(({ network }) => network)).toEqual([null, null]);
  });

  it('knows a site by its name and all below it, and leaves its neighbours', async () => {
    const storage = await open();
    const { articleId, ctx } = await talkedNewsroom(storage);
    const act = { ...ctx(), sealer: SEALER, actor: MODERATOR };
    const from = elsewhere(articleId, {
      site: 'https://carnet.example/2026/11/',
      by: 'webmention',
    });
    await insertComment(storage.db, from);
    await banWriter(act, { commentId: from.id, reason: '' });
    expect((await listBans(act))[0]?.page).toBe('carnet.example');
    const weigh = (site: string) =>
      weighComment(
        storage.db,
        { name: 'x', mail: '', site, body: 'Bonjour' },
        { ...FROM_ELSEWHERE, maxLinks: 2 },
      );
    for (const site of ['http://www.carnet.example/', 'https://autre.carnet.example/1'])
      expect(await weigh(site), site).toEqual([{ name: 'banned', by: 'page' }]);
    for (const site of ['https://moncarnet.example/', 'https://example/'])
      expect(await weigh(site), site).toEqual([]);
  });

  it('and a line put on the list by hand stand apart, and one person is banned once', async () => {
    const storage = await open();
    const { send, ctx } = await talkedNewsroom(storage, { mode: 'open' });
    const act = () => ({ ...ctx(), sealer: SEALER, actor: MODERATOR });
    const mail = ARMELLE.mail.toLowerCase();
    const byHand = { kind: 'mail', value: mail, effect: 'hold', reason: '' } as const;
    await send(ARMELLE);
    await send({ ...ARMELLE, body: 'De chez des amis.' }, { address: '198.51.100.4' });
    const desk = { tab: 'approved', after: null, limit: 9 } as const;
    const [second, first] = await listDeskComments(storage.db, desk);
    await blockFromComments(act(), byHand);
    const { banId } = await banWriter(act(), { commentId: first?.id ?? '', reason: 'Insultes' });
    const again = await banWriter(act(), { commentId: second?.id ?? '', reason: '' });
    expect(again.banId).toBe(banId);
    expect(await listBans(act())).toMatchObject([{ id: banId, reason: 'Insultes' }]);
    await liftBan(act(), { banId });
    const [kept] = await listCommentBlocks(act());
    expect(kept).toMatchObject({ kind: 'mail', value: mail });
    await banWriter(act(), { commentId: first?.id ?? '', reason: '' });
    await unblock(act(), { blockId: kept?.id ?? '' });
    expect(await listBans(act())).toHaveLength(1);
  });

  it('of an older version holds, in the shape of this one', async () => {
    const storage = await open();
    const { articleId, ctx } = await talkedNewsroom(storage);
    const act = { ...ctx(), sealer: SEALER, actor: MODERATOR };
    const address = '2001:db8:7::1234';
    const old = [
      ['mail', ARMELLE.mail.toLowerCase()],
      ['address', SEALER.mark(address, 'comment address')],
      ['page', 'https://www.carnet.example'],
      ['page', 'https://ailleurs.example/@ronan'],
      ['page', 'mer.example:8080/@nora'],
    ] as const;
    const ban = { id: newId(), name: 'Armelle', commentId: articleId, madeByName: '', shown: null };
    const facts = { effect: 'spam', reason: '', madeBy: 'x', at: ctx().now, ban } as const;
    for (const [kind, value] of old)
      await putBlock(storage.db, { id: newId(), kind: kind as 'page', value, ...facts });
    await settleOldBans(act);
    expect(await listBans(act)).toMatchObject([{ id: ban.id, mail: 'c…@courrier.example' }]);
    const by = {
      mailMark: mailMarkOf(SEALER, ARMELLE.mail),
      addressMarks: addressMarksOf(SEALER, address),
      maxLinks: 2,
    };
    for (const [sender, site, found] of [
      [by, '', ['mail', 'address']],
      [{ ...FROM_ELSEWHERE, maxLinks: 2 }, 'http://carnet.example/1', ['page']],
      [{ ...FROM_ELSEWHERE, maxLinks: 2 }, 'https://ailleurs.example/@ronan', ['page']],
      [{ ...FROM_ELSEWHERE, maxLinks: 2 }, 'http://mer.example:8080/@nora', ['page']],
    ] as const) {
      const draft = { name: 'x', mail: '', site, body: 'Bonjour' };
      const signals = await weighComment(storage.db, draft, sender);
      expect(signals).toEqual(found.map((one) => ({ name: 'banned', by: one })));
    }
  });
});

/** What came from another place, as it is kept. */
function elsewhere(
  articleId: string,
  { site, by }: { site: string; by: string },
): Parameters<typeof insertComment>[1] {
  const id = newId();
  return {
    id,
    articleId,
    parentId: null,
    rootId: id,
    authorName: 'Ronan',
    authorMail: null,
    authorSite: site,
    body: 'Depuis ailleurs.',
    state: 'approved',
    origin: by,
    badge: null,
    externalId: `${site}#1`,
    addressMark: null,
    bodyMark: null,
    wantsNotices: false,
    signals: [],
    createdAt: 1,
  };
}
