import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { HOUSE, NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import { getQuestion, listForLetter } from '../../storage/questions.ts';
import { insertReader } from '../../storage/readers.ts';
import { openMailJob } from '../mail/queue-mail.ts';
import { questionsPage } from '../reading/letters/questions-page.ts';
import { askQuestion } from './ask.ts';
import { answerQuestion, questionQueue } from './desk.ts';

const JEANNE = 'jeanne@lecteurs.example';

describeEachDatabase('a private answer', (open) => {
  it('goes to the asker alone, once, and stands nowhere else', async () => {
    const storage = await open();
    const { db } = storage;
    const room = await smallNewsroom(storage);
    const ctx = { db, actor: HOUSE, now: NOW, sealer: SEALER };
    const reader = { id: 'reader-1', mail: JEANNE, name: 'Jeanne', lang: 'fr' };
    await insertReader(db, { ...reader, confirmedAt: NOW, createdAt: NOW });
    const id = await askQuestion(ctx, {
      asker: { readerId: reader.id, name: reader.name, origin: 'site' },
      editionId: room.fr,
      words: 'Qui a la clef du phare ?',
      name: '',
      isNamed: false,
    });
    const [waiting] = (await questionQueue(ctx, { state: 'open' })).questions;
    // As French sets it, so that no line begins with the question mark.
    expect(waiting).toMatchObject({ words: 'Qui a la clef du phare\u202f?', name: '' });
    const answer = { questionId: id, answer: 'Ysée.\n\nElle la prête.', way: 'private' as const };
    await answerQuestion(ctx, { ...answer, version: 1 });
    const queued = async () => {
      const jobs = await db
        .selectFrom('jobs')
        .select('payload')
        .where('kind', '=', 'send-mail')
        .execute();
      return jobs.map(({ payload }) => openMailJob(JSON.parse(payload), SEALER, NOW));
    };
    expect(await queued()).toMatchObject([
      {
        to: JEANNE,
        paragraphs: [expect.stringContaining('du phare\u202f?'), 'Ysée.', 'Elle la prête.'],
      },
    ]);
    const { version = 0 } = (await getQuestion(db, id)) ?? {};
    for (const way of ['private', 'public', 'letter'] as const)
      await expect(
        answerQuestion(ctx, { ...answer, way, answer: 'Non.', version }),
      ).rejects.toMatchObject({ key: 'question.answered-privately' });
    expect(await queued()).toHaveLength(1);
    expect(await listForLetter(db, room.fr, 10)).toEqual([]);
    const site = await room.site();
    const { page } = await questionsPage({ db, site, now: NOW }, { lang: 'fr' });
    expect(page.answers).toEqual([]);
  });
});
