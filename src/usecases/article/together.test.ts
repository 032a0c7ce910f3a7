import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import {
  breakZone,
  NOW,
  type SmallNewsroom,
  smallNewsroom,
} from '../../../test/support/newsroom.ts';
import { p } from '../../domain/document/build.ts';
import type { Actor } from '../../domain/permissions.ts';
import { updateArticle } from '../../storage/articles.ts';
import { getOnDesk, type OnDesk } from '../../storage/desk/article-desk.ts';
import { listUndispatched } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import { createTranslation } from '../translation/create.ts';
import { publishAfterFault, publishDue } from './publish-due.ts';
import { saveArticle } from './save.ts';
import { scheduleArticle, setEmbargo, unscheduleArticle } from './schedule.ts';
import { setHours } from './set-hours.ts';
import { publishTogether, scheduleTogether } from './together.ts';

/** A story in two languages; the English one is still without words. */
async function inTwoLanguages(room: SmallNewsroom): Promise<{ fr: string; en: string }> {
  const { articleId: fr } = await room.write({
    headline: 'La criée rouvre',
    body: [p('La halle ouvre à six heures.')],
  });
  const { articleId: en } = await createTranslation(room.ctx, {
    articleId: fr,
    editionId: room.en,
  });
  return { fr, en };
}

async function writeEnglish(
  { ctx }: SmallNewsroom,
  articleId: string,
  words = 'The hall opens at six.',
): Promise<void> {
  const found = await getOnDesk(ctx.db, articleId);
  await saveArticle(ctx, {
    articleId,
    baseRevisionId: found?.article.headRevisionId ?? '',
    headline: 'The fish hall reopens',
    standfirst: '',
    doc: { type: 'doc', content: [p(words)] },
  });
}

const CLOCK: Actor = { type: 'system', name: 'clock' };
const DAY_MS = 86_400_000;

async function deskOf({ ctx }: SmallNewsroom, articleId: string): Promise<OnDesk> {
  const found = await getOnDesk(ctx.db, articleId);
  if (!found) throw new Error('the article is not on the desk');
  return found;
}

const stateOf = async (room: SmallNewsroom, articleId: string) =>
  (await deskOf(room, articleId)).article.state;

const timesPublished = async (db: Db, id: string) =>
  (await listUndispatched(db, 1000)).filter(
    ({ name, payload }) =>
      name === 'article.published' && 'articleId' in payload && payload.articleId === id,
  ).length;

describeEachDatabase('languages of a story that appear together', (open) => {
  it('appear all or none, and each says what became of it', async () => {
    const room = await smallNewsroom(await open());
    const { ctx } = room;
    const { fr, en } = await inTwoLanguages(room);
    const publish = async () => {
      const fates = await publishTogether(ctx, {
        articles: [{ articleId: fr }, { articleId: en }],
      });
      return Object.fromEntries(fates.map((one) => [one.articleId, one.refusal?.key ?? 'done']));
    };
    expect(await publish()).toEqual({ [fr]: 'together.waits', [en]: 'article.no-headline' });
    expect([await stateOf(room, fr), await stateOf(room, en)]).toEqual(['draft', 'draft']);
    await writeEnglish(room, en);
    expect(await publish()).toEqual({ [fr]: 'done', [en]: 'done' });
    expect([await stateOf(room, fr), await stateOf(room, en)]).toEqual(['published', 'published']);
  });

  it('are given one hour, or none of them is', async () => {
    const room = await smallNewsroom(await open());
    const { ctx } = room;
    const { fr, en } = await inTwoLanguages(room);
    await setEmbargo(ctx, { articleId: en, wall: '2026-10-12T08:00' });
    const at = (wall: string) => scheduleTogether(ctx, { articleIds: [fr, en], hour: { wall } });
    const early = await at('2026-10-12T06:00');
    expect(early.map(({ articleId, refusal }) => [articleId, refusal?.key])).toEqual(
      expect.arrayContaining([
        [fr, 'together.waits'],
        [en, 'article.embargoed'],
      ]),
    );
    expect((await getOnDesk(ctx.db, fr))?.article.state).toBe('draft');
    const later = await at('2026-10-12T09:00');
    expect(later.map(({ done }) => done?.before.state)).toEqual(['draft', 'draft']);
    expect((await getOnDesk(ctx.db, en))?.article.state).toBe('scheduled');
  });

  it('appear at their hour all or none, once, however late, and each says what it waits for', async () => {
    const room = await smallNewsroom(await open());
    const { ctx } = room;
    const { fr, en } = await inTwoLanguages(room);
    await writeEnglish(room, en, 'The hall opens at TK.');
    const at = (wall: string, now: number) =>
      scheduleTogether({ ...ctx, now }, { articleIds: [fr, en], hour: { wall } });
    await at('2026-10-10T06:00', NOW);
    const clock = (now: number): Context => ({ ...ctx, actor: CLOCK, now });
    const refusals: string[] = [];
    await publishDue(clock(NOW + 2 * DAY_MS), (id) => refusals.push(id));
    await publishDue(clock(NOW + 2 * DAY_MS), (id) => refusals.push(id));
    expect(refusals).toEqual([en]);
    const why = { key: 'article.not-ready', args: { count: 1 } };
    expect(await deskOf(room, fr)).toMatchObject({
      article: { state: 'scheduled', publishedAt: null },
      desk: { scheduleProblem: { ...why, waitsFor: 'en' } },
    });
    expect((await deskOf(room, en)).desk.scheduleProblem).toEqual({ ...why, waitsFor: null });
    await writeEnglish(room, en);
    await at('2026-10-13T06:00', NOW + 2 * DAY_MS);
    // The house sleeps, and two nodes wake up at once.
    const late = clock(NOW + 9 * DAY_MS);
    await Promise.all([publishDue(late), publishDue(late)]);
    await publishDue({ ...late, now: late.now + 5000 });
    for (const id of [fr, en]) {
      expect((await deskOf(room, id)).article).toMatchObject({
        state: 'published',
        publishedAt: Date.UTC(2026, 9, 13, 4),
      });
      expect(await timesPublished(ctx.db, id)).toBe(1);
    }
  });

  it('tell a fault of the house on the desk of each, and appear when it is over', async () => {
    const room = await smallNewsroom(await open());
    const { fr, en } = await inTwoLanguages(room);
    await writeEnglish(room, en);
    const hour = { wall: '2026-10-10T06:00' };
    await scheduleTogether(room.ctx, { articleIds: [fr, en], hour });
    const mend = await breakZone(room.storage.db, room.en);
    const late: Context = { ...room.ctx, actor: CLOCK, now: NOW + 2 * DAY_MS };
    await publishDue(late);
    const fault = { key: 'schedule.fault', args: {}, waitsFor: null };
    for (const one of [fr, en])
      expect(await deskOf(room, one)).toMatchObject({
        article: { state: 'scheduled' },
        desk: { scheduleProblem: fault },
      });
    await mend();
    await publishAfterFault(late);
    expect([await stateOf(room, fr), await stateOf(room, en)]).toEqual(['published', 'published']);
  });

  it('hold nobody up while they wait for one whose hour the law has moved', async () => {
    const room = await smallNewsroom(await open());
    const { fr, en } = await inTwoLanguages(room);
    const hour = { wall: '2026-10-10T06:00' };
    await scheduleTogether(room.ctx, { articleIds: [fr, en], hour });
    await updateArticle(room.storage.db, en, { scheduled_at: NOW + 3 * DAY_MS });
    const { articleId } = await room.write({ headline: 'Le bac' });
    await scheduleArticle(room.ctx, { articleId, wall: '2026-10-10T07:00' });
    const late: Context = { ...room.ctx, actor: CLOCK, now: NOW + 2 * DAY_MS };
    expect(await publishDue(late, undefined, { batch: 1 })).toBe(2);
    expect(await stateOf(room, articleId)).toBe('published');
    expect(await stateOf(room, fr)).toBe('scheduled');
  });

  it('have one hour, whatever a client asks for', async () => {
    const room = await smallNewsroom(await open());
    const { fr, en } = await inTwoLanguages(room);
    const { articleId: other } = await room.write({ headline: 'Autre chose' });
    const at = (articleId: string, wall: string) => ({
      articleId,
      standing: { state: 'scheduled', hour: { wall, zone: 'Europe/Paris' }, group: 'g' } as const,
    });
    const set = (...articles: ReturnType<typeof at>[]) => setHours(room.ctx, { articles });
    const [six, seven] = ['2026-10-12T06:00', '2026-10-12T07:00'] as const;
    const invalid = (key: string) => ({ code: 'invalid', key });
    await expect(set(at(fr, six), at(en, seven))).rejects.toMatchObject(
      invalid('together.other-hour'),
    );
    await expect(set(at(fr, six), at(other, six))).rejects.toMatchObject(
      invalid('together.other-story'),
    );
    expect([await stateOf(room, fr), await stateOf(room, en)]).toEqual(['draft', 'draft']);
    await set(at(fr, six));
    // Nor one after the other.
    await expect(set(at(en, seven))).rejects.toMatchObject(invalid('together.other-hour'));
    await expect(set(at(other, six))).rejects.toMatchObject(invalid('together.other-story'));
    await set(at(en, six));
    await set(at(fr, seven), at(en, seven));
    expect((await deskOf(room, fr)).desk.scheduled?.wall).toBe(seven);
  });

  it('lose their hour and get it back by one act, or none of them does', async () => {
    const room = await smallNewsroom(await open());
    const { ctx } = room;
    const { fr, en } = await inTwoLanguages(room);
    await scheduleTogether(ctx, {
      articleIds: [fr, en],
      hour: { wall: '2026-10-25T02:30', isLater: true },
    });
    const group = (await deskOf(room, fr)).desk.scheduleGroup;
    const away = { state: 'draft', hour: null, group: null } as const;
    const before = await setHours(ctx, {
      articles: [fr, en].map((articleId) => ({ articleId, standing: away })),
    });
    expect([await stateOf(room, fr), await stateOf(room, en)]).toEqual(['draft', 'draft']);
    await setHours(ctx, { articles: before });
    for (const id of [fr, en])
      expect((await deskOf(room, id)).desk).toMatchObject({
        scheduled: { wall: '2026-10-25T02:30', isLater: true },
        scheduleGroup: group,
      });
    await unscheduleArticle(ctx, { articleId: en });
    await expect(
      setHours(ctx, { articles: [fr, en].map((articleId) => ({ articleId, standing: away })) }),
    ).rejects.toMatchObject({ key: 'article.wrong-state' });
    expect(await stateOf(room, fr)).toBe('scheduled');
  });

  it('are of one story', async () => {
    const room = await smallNewsroom(await open());
    const { articleId } = await room.write({ headline: 'Autre chose' });
    const { fr } = await inTwoLanguages(room);
    const input = { articleIds: [fr, articleId], hour: { wall: '2026-10-12T06:00' } };
    await expect(scheduleTogether(room.ctx, input)).rejects.toMatchObject({
      key: 'together.other-story',
    });
  });
});
