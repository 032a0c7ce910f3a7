import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { type SmallNewsroom, smallNewsroom } from '../../../test/support/newsroom.ts';
import { p } from '../../domain/document/build.ts';
import { getOnDesk } from '../../storage/desk/article-desk.ts';
import { createTranslation } from '../translation/create.ts';
import { saveArticle } from './save.ts';
import { setEmbargo } from './schedule.ts';
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

async function writeEnglish({ ctx }: SmallNewsroom, articleId: string): Promise<void> {
  const found = await getOnDesk(ctx.db, articleId);
  await saveArticle(ctx, {
    articleId,
    baseRevisionId: found?.article.headRevisionId ?? '',
    headline: 'The fish hall reopens',
    standfirst: '',
    doc: { type: 'doc', content: [p('The hall opens at six.')] },
  });
}

describeEachDatabase('languages of a story that appear together', (open) => {
  it('appear all or none, and each says what became of it', async () => {
    const room = await smallNewsroom(await open());
    const { ctx } = room;
    const { fr, en } = await inTwoLanguages(room);
    const stateOf = async (id: string) => (await getOnDesk(ctx.db, id))?.article.state;
    const publish = async () => {
      const fates = await publishTogether(ctx, {
        articles: [{ articleId: fr }, { articleId: en }],
      });
      return Object.fromEntries(fates.map((one) => [one.articleId, one.refusal?.key ?? 'done']));
    };
    expect(await publish()).toEqual({ [fr]: 'together.waits', [en]: 'article.no-headline' });
    expect([await stateOf(fr), await stateOf(en)]).toEqual(['draft', 'draft']);
    await writeEnglish(room, en);
    expect(await publish()).toEqual({ [fr]: 'done', [en]: 'done' });
    expect([await stateOf(fr), await stateOf(en)]).toEqual(['published', 'published']);
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
});
