import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { SEALER } from '../../../test/support/session.ts';
import { ARMELLE, talkedNewsroom } from '../../../test/support/talk.ts';
import { DEFAULT_SETTINGS } from '../../domain/publication.ts';
import { listDeskComments } from '../../storage/comment-desk.ts';
import { learnWords, readWords } from '../../storage/comment-words.ts';
import { getComment } from '../../storage/comments.ts';
import { commentKey } from './comment-keys.ts';
import { commentOfKey, editComment } from './edit.ts';
import { decideComments } from './moderate.ts';

describeEachDatabase('what the filter has learnt of a comment', (open) => {
  async function learntOne() {
    const storage = await open();
    const { send, ctx } = await talkedNewsroom(storage);
    await send({ ...ARMELLE, body: 'La marée monte lentement' });
    const [held] = await listDeskComments(storage.db, { tab: 'held', after: null, limit: 1 });
    const id = held?.id ?? '';
    const decide = (state: 'approved' | 'held' | 'spam') =>
      decideComments(ctx(), { to: [{ id, state }] });
    await decide('approved');
    const edit = async (body: string) => {
      const key = commentKey(SEALER, { do: 'edit', commentId: id });
      const comment = await commentOfKey({ db: storage.db, sealer: SEALER }, key);
      if (!comment) throw new Error('the comment is gone');
      const rules = DEFAULT_SETTINGS.comments;
      return editComment({ ...ctx(), sealer: SEALER }, { comment, body, rules });
    };
    const ham = async (...words: string[]) => {
      const { known, total } = await readWords(storage.db, words);
      return [...words.map((word) => known.get(word)?.ham ?? 0), total.ham];
    };
    return { storage, id, decide, edit, ham };
  }

  it('follows its words, and is all forgotten when the decision is taken back', async () => {
    const { decide, edit, ham } = await learntOne();
    expect(await ham('marée', 'vite')).toEqual([1, 0, 1]);
    expect(await edit('La marée monte très vite lentement')).toEqual({ state: 'approved' });
    expect(await ham('marée', 'vite')).toEqual([1, 1, 1]);
    await decide('held');
    expect(await ham('marée', 'vite')).toEqual([0, 0, 0]);
  });

  it('is forgotten when the comment has become another that nobody has read', async () => {
    const { storage, id, edit, ham } = await learntOne();
    expect(await edit('Voiles neuves pas chères')).toEqual({ state: 'held' });
    expect(await ham('marée', 'voiles')).toEqual([0, 0, 0]);
    expect(await getComment(storage.db, id)).toMatchObject({ learntAs: null });
  });

  it('is never less than nothing', async () => {
    const { storage, ham } = await learntOne();
    const words = ['marée', 'jamais'];
    for (let i = 0; i < 2; i++) await learnWords(storage.db, { words, as: 'ham', times: -1 });
    expect(await ham(...words)).toEqual([0, 0, 0]);
  });
});
