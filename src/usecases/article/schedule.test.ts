import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { breakZone, NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import type { Actor } from '../../domain/permissions.ts';
import { updateArticle } from '../../storage/articles.ts';
import { getOnDesk } from '../../storage/desk/article-desk.ts';
import { listUndispatched } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import { readArticleDetails } from './details.ts';
import { publishArticle } from './publish.ts';
import { publishAfterFault, publishDue } from './publish-due.ts';
import { keepHours, scheduleArticle, setEmbargo, unscheduleArticle } from './schedule.ts';

const CLOCK: Actor = { type: 'system', name: 'clock' };
const EDITOR: Actor = { type: 'staff', id: 'yannick', name: 'Yannick', role: 'editor' };
const DAY_MS = 86_400_000;

const timesPublished = async (db: Db, articleId: string) =>
  (await listUndispatched(db, 1000)).filter(
    ({ name, payload }) =>
      name === 'article.published' && 'articleId' in payload && payload.articleId === articleId,
  ).length;

describeEachDatabase('articles that appear at an hour', (open) => {
  it('appear when the clocks of their edition show it, on either side of a change of clocks', async () => {
    const room = await smallNewsroom(await open());
    const editor: Context = { ...room.ctx, actor: EDITOR };
    const { articleId } = await room.write({ headline: 'Heure d’hiver' });
    // Noon in Paris is 10 UTC on the last day of summer time and 11 UTC on the first after it.
    const summer = await scheduleArticle(editor, { articleId, wall: '2026-10-24T12:00' });
    expect(summer.scheduledAt).toBe(Date.UTC(2026, 9, 24, 10));
    const winter = await scheduleArticle(editor, { articleId, wall: '2026-10-25T12:00' });
    expect(winter.scheduledAt).toBe(Date.UTC(2026, 9, 25, 11));
    expect(winter.before).toMatchObject({ state: 'scheduled', hour: { wall: '2026-10-24T12:00' } });
    // The doubled hour: the first of the two unless the second is meant.
    const twice = { articleId, wall: '2026-10-25T02:30' };
    expect((await scheduleArticle(editor, twice)).scheduledAt).toBe(Date.UTC(2026, 9, 25, 0, 30));
    const later = await scheduleArticle(editor, { ...twice, isLater: true });
    expect(later.scheduledAt).toBe(Date.UTC(2026, 9, 25, 1, 30));
    // The missing hour is refused, with where clocks jump from and to.
    const missing = { articleId, wall: '2027-03-28T02:30' };
    await expect(scheduleArticle(editor, missing)).rejects.toMatchObject({
      key: 'schedule.skipped-hour',
      args: { time: '02:30', from: '02:00', to: '03:00' },
    });
    expect((await readArticleDetails(editor, { articleId })).desk.scheduled).toEqual({
      wall: '2026-10-25T02:30',
      zone: 'Europe/Paris',
      isLater: true,
    });
    for (const [wall, key] of [
      ['2026-10-09T09:59', 'schedule.past'],
      ['2036-10-09T10:00', 'schedule.too-far'],
      ['2026-02-30T10:00', 'schedule.bad-hour'],
    ] as const)
      await expect(scheduleArticle(editor, { articleId, wall })).rejects.toMatchObject({ key });
    await unscheduleArticle(editor, { articleId });
    expect((await readArticleDetails(editor, { articleId })).article.state).toBe('draft');
  });

  it('catch up after the house slept, with the date that was promised, and never appear twice', async () => {
    const room = await smallNewsroom(await open());
    const editor: Context = { ...room.ctx, actor: EDITOR };
    const { articleId } = await room.write({ headline: 'À six heures' });
    const { scheduledAt } = await scheduleArticle(editor, { articleId, wall: '2026-10-10T06:00' });
    const early: Context = { ...room.ctx, actor: CLOCK, now: scheduledAt - 1 };
    expect(await publishDue(early)).toBe(0);
    // Three days later two nodes wake up at once.
    const late: Context = { ...early, now: scheduledAt + 3 * DAY_MS };
    await Promise.all([publishDue(late), publishDue(late), publishDue(late)]);
    await publishDue({ ...late, now: late.now + 5000 });
    expect(await timesPublished(room.storage.db, articleId)).toBe(1);
    expect((await readArticleDetails(editor, { articleId })).article).toMatchObject({
      state: 'published',
      publishedAt: scheduledAt,
      scheduledAt: null,
    });
    // An hour that was taken away between the look and the act is not kept all the same.
    const other = await room.write({ headline: 'Reprise' });
    await scheduleArticle(editor, { ...other, wall: '2026-10-10T06:00' });
    await unscheduleArticle(editor, other);
    await publishArticle(late, { ...other, isDue: true });
    expect(await timesPublished(room.storage.db, other.articleId)).toBe(0);
  });

  it('wait for somebody when something blocks them at their hour, and say what', async () => {
    const room = await smallNewsroom(await open());
    const editor: Context = { ...room.ctx, actor: EDITOR };
    const held = await room.write({ headline: 'Le prix TK' });
    const free = await room.write({ headline: 'Le prix du bac' });
    for (const { articleId } of [held, free])
      await scheduleArticle(editor, { articleId, wall: '2026-10-10T06:00' });
    const refusals: string[] = [];
    const due: Context = { ...room.ctx, actor: CLOCK, now: NOW + DAY_MS };
    await publishDue(due, (id) => refusals.push(id));
    await publishDue(due, (id) => refusals.push(id));
    expect(refusals).toEqual([held.articleId]);
    expect((await readArticleDetails(editor, free)).article.state).toBe('published');
    expect(await readArticleDetails(editor, held)).toMatchObject({
      article: { state: 'scheduled' },
      desk: { scheduleProblem: { key: 'article.not-ready', args: { count: 1 }, waitsFor: null } },
    });
    const again = await scheduleArticle(
      { ...editor, now: due.now },
      { articleId: held.articleId, wall: '2026-10-12T06:00' },
    );
    expect(again.scheduledAt).toBeGreaterThan(due.now);
    expect((await readArticleDetails(editor, held)).desk.scheduleProblem).toBeNull();
  });

  it('say so when a fault of the house kept them back, are tried again, and hold nobody up', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const editor: Context = { ...room.ctx, actor: EDITOR };
    const { articleId } = await room.write({ headline: 'La criée' });
    await scheduleArticle(editor, { articleId, wall: '2026-10-10T06:00' });
    const mend = await breakZone(db, room.fr);
    const refusals: string[] = [];
    const due: Context = { ...room.ctx, actor: CLOCK, now: NOW + DAY_MS };
    await publishDue(due, (id) => refusals.push(id));
    // Not every few seconds any more, but again and again, and it is written down once.
    await publishDue(due, (id) => refusals.push(id));
    expect(refusals).toEqual([articleId]);
    await publishAfterFault(due, (id) => refusals.push(id));
    expect(refusals).toEqual([articleId, articleId]);
    expect((await getOnDesk(db, articleId))?.desk.scheduleProblem).toEqual({
      ...{ key: 'schedule.fault', args: {}, waitsFor: null },
    });
    const noted = db.selectFrom('article_steps').where('step', '=', 'not-published');
    expect(await noted.select('about').execute()).toEqual([{ about: 'schedule.fault' }]);
    await mend();
    expect(await publishAfterFault(due)).toBe(1);
    expect((await getOnDesk(db, articleId))?.article.state).toBe('published');
  });

  it('do not appear before an embargo ends, whoever asks', async () => {
    const room = await smallNewsroom(await open());
    const editor: Context = { ...room.ctx, actor: EDITOR };
    const { articleId } = await room.write({ headline: 'Le rapport' });
    const { embargoAt } = await setEmbargo(editor, { articleId, wall: '2026-10-12T18:00' });
    expect(embargoAt).toBe(Date.UTC(2026, 9, 12, 16));
    for (const act of [
      () => publishArticle(editor, { articleId, despite: 'Tant pis' }),
      () => scheduleArticle(editor, { articleId, wall: '2026-10-12T17:59' }),
    ])
      await expect(act()).rejects.toMatchObject({ key: 'article.embargoed' });
    await scheduleArticle(editor, { articleId, wall: '2026-10-12T18:00' });
    await expect(setEmbargo(editor, { articleId, wall: '2026-10-13T18:00' })).rejects.toMatchObject(
      {
        key: 'embargo.after-schedule',
      },
    );
  });

  it('keep the hour that was meant when the rules of a zone are changed', async () => {
    const room = await smallNewsroom(await open());
    const editor: Context = { ...room.ctx, actor: EDITOR };
    const { articleId } = await room.write({ headline: 'Midi' });
    const { scheduledAt } = await scheduleArticle(editor, { articleId, wall: '2026-12-01T12:00' });
    expect(await keepHours(room.ctx)).toBe(0);
    // As it would have been written under the old rules.
    await updateArticle(room.storage.db, articleId, { scheduled_at: scheduledAt - 3_600_000 });
    expect(await keepHours(room.ctx)).toBe(1);
    expect((await readArticleDetails(editor, { articleId })).article.scheduledAt).toBe(scheduledAt);
  });
});
