import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { addLetter, addMailing, addReaders, mailingDeps } from '../../../test/support/letters.ts';
import { openMailSink } from '../../../test/support/mail-sink.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { addReads } from '../../storage/article-reads.ts';
import { endSubscriptions } from '../../storage/subscriptions.ts';
import { readingDay } from '../reading/keep-reads.ts';
import { mailingsAsking, settleMailing } from './asking.ts';
import { beginSending } from './begin-sending.ts';
import { mailingOnDesk } from './desk.ts';
import { sendMailing } from './send-mailing.ts';

describeEachDatabase('letters on the desk', (open) => {
  it('stand there when not all were accepted, when they could not leave, and before their hour, until somebody has seen it', async () => {
    const storage = await open();
    const { fr, ctx, publish } = await smallNewsroom(storage);
    const { articleId } = await publish({ headline: 'Au quai' });
    const sink = await openMailSink();
    const deps = mailingDeps(storage, { smtpUrl: sink.url, clock: () => NOW });
    const letter = await addLetter(storage.db, fr);
    const readers = await addReaders(storage.db, letter.id, [
      { mail: 'lea@rive.example' },
      { mail: 'gone@rive.example' },
    ]);
    const articles = [{ articleId, isKept: true }];
    const left = await addMailing(storage.db, letter, { content: { articles } });
    await beginSending(deps, left.id);
    await sendMailing(deps, { mailingId: left.id, run: 1 });
    await sink.close();
    const draft = { state: 'draft', approvedBy: null, approvedAt: null } as const;
    await addMailing(storage.db, letter, { ...draft, number: 2, plannedAt: NOW + 3_600_000 });
    await addMailing(storage.db, letter, { ...draft, number: 3, whyNot: 'not-approved' });
    await addMailing(storage.db, letter, { ...draft, number: 4, plannedAt: NOW + 90 * 3_600_000 });

    const asking = await mailingsAsking(ctx);
    expect(asking.map(({ what, mailing }) => [what, mailing.number]).sort()).toEqual([
      ['not-left', 3],
      ['short', 1],
      ['to-approve', 2],
    ]);
    expect(asking.at(-1)?.what).toBe('to-approve');
    expect(asking.find(({ what }) => what === 'short')?.tally).toMatchObject({
      accepted: 1,
      refused: 1,
    });
    await settleMailing(ctx, { mailingId: left.id });
    expect((await mailingsAsking(ctx)).map(({ mailing }) => mailing.number)).not.toContain(1);

    // What followed: one who left, and readings since that day.
    await endSubscriptions(storage.db, { readerId: readers[0] ?? '' }, { at: NOW, why: 'reader' });
    await addReads(storage.db, readingDay(NOW), new Map([[articleId, 12]]));
    await addReads(storage.db, readingDay(NOW - 86_400_000), new Map([[articleId, 5]]));
    const { after } = await mailingOnDesk(ctx, { mailingId: left.id });
    expect(after).toEqual({ parted: 1, reads: [{ articleId, reads: 12 }] });
  });
});
