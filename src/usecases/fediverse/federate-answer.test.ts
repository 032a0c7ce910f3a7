import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, type SmallNewsroom, smallNewsroom } from '../../../test/support/newsroom.ts';
import { getCommentByExternalId } from '../../storage/comments.ts';
import { getStranger } from '../../storage/fediverse/answers.ts';
import { putFollower } from '../../storage/fediverse/followers.ts';
import { answerComment } from '../comment/answer.ts';
import { changeSettings } from '../publication/change-settings.ts';
import { addStaff } from '../staff.ts';
import { federateAnswer } from './federate-answer.ts';
import { forgetStranger } from './follow.ts';
import { takeReply } from './reply.ts';

const NORA = 'https://mer.example/users/nora';
const INBOX = 'https://mer.example/inbox';
const NOTE = 'https://mer.example/notes/1';

describeEachDatabase('an answer to somebody on another server', (open) => {
  /** Nora asks under an article of Ysée's, and somebody of the newsroom answers. */
  async function answered(room: SmallNewsroom, authorId: string) {
    const { db } = room.storage;
    const { articleId } = await room.publish({ headline: 'Au port' });
    const contextNow = async () => ({ db, site: await room.site(), now: NOW });
    await takeReply(await contextNow(), {
      ...{ id: NOTE, html: '<p>Et le bac ?</p>', warning: '' },
      inReplyTo: `https://jusant.example/ap/articles/${articleId}`,
      by: { id: NORA, name: 'Nora', handle: '@nora@mer.example', page: NORA, inbox: INBOX },
    });
    const person = { name: 'Ysée', mail: 'ysee@jusant.example', role: 'editor' } as const;
    const { id } = await addStaff(room.ctx, person);
    await db.updateTable('authors').set({ staff_id: id }).where('id', '=', authorId).execute();
    for (const actorId of [room.fr, room.authors.ysee])
      await putFollower(db, {
        ...{ actorId, follower: `https://loin.example/of/${actorId}`, host: 'loin.example' },
        ...{ inbox: `https://loin.example/${actorId}`, sharedInbox: null, followedAt: NOW },
      });
    const heard = await getCommentByExternalId(db, NOTE);
    const actor = { type: 'staff', id, name: 'Ysée', role: 'editor' } as const;
    const answer = { commentId: heard?.id ?? '', body: 'À six heures.' };
    const { id: answerId } = await answerComment({ db, actor, now: NOW }, answer);
    return { db, contextNow, answerId, heardId: heard?.id ?? '' };
  }

  const toldTo = async ({ storage }: SmallNewsroom) => {
    const rows = await storage.db.selectFrom('activity_deliveries').select('inbox').execute();
    return rows.map(({ inbox }) => inbox).sort();
  };

  it('is an author’s where an author writes, and goes to who asked and who follows that author', async () => {
    const room = await smallNewsroom(await open());
    const { ysee } = room.authors;
    const { db, contextNow, answerId } = await answered(room, ysee);
    await federateAnswer(await contextNow(), answerId);
    await federateAnswer(await contextNow(), answerId);
    const said = await db.selectFrom('activities').select(['actor_id', 'kind', 'json']).execute();
    expect(said).toMatchObject([{ actor_id: ysee, kind: 'Create' }]);
    // An author's name stands on their account, and not under each message.
    expect(said[0]?.json).not.toContain('— Ysée');
    expect(await toldTo(room)).toEqual([`https://loin.example/${ysee}`, INBOX]);
  });

  it('is the edition’s where somebody writes who never signed, and is said to no server that is blocked', async () => {
    const room = await smallNewsroom(await open());
    const { contextNow, answerId } = await answered(room, room.authors.bastien);
    const fediverse = { off: [], blockedHosts: ['mer.example'] };
    await changeSettings(room.ctx, { fediverse });
    await federateAnswer(await contextNow(), answerId);
    expect(await toldTo(room)).toEqual([]);
    await changeSettings(room.ctx, { fediverse: { off: [], blockedHosts: [] } });
    await federateAnswer(await contextNow(), answerId);
    expect(await toldTo(room)).toEqual([`https://loin.example/${room.fr}`, INBOX]);
  });

  it('ends with the account that asked: its words go, unless its server merely does not know it', async () => {
    const room = await smallNewsroom(await open());
    const { db, contextNow, heardId } = await answered(room, room.authors.ysee);
    await forgetStranger(await contextNow(), { stranger: NORA, isCertain: false });
    expect((await getCommentByExternalId(db, NOTE))?.body).toBe('Et le bac ?');
    await forgetStranger(await contextNow(), { stranger: NORA, isCertain: true });
    expect(await getCommentByExternalId(db, NOTE)).toMatchObject({ state: 'removed', body: '' });
    expect(await getStranger(db, heardId)).toBeNull();
  });
});
