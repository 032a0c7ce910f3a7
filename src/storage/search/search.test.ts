import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, type SmallNewsroom, smallNewsroom } from '../../../test/support/newsroom.ts';
import { p } from '../../domain/document/build.ts';
import type { SearchRequest } from '../../domain/search.ts';
import { unpublishArticle } from '../../usecases/article/unpublish.ts';
import { openSearcher } from './open-searcher.ts';
import { indexArticle, indexArticles } from './write.ts';

const DAY = 86_400_000;

async function indexed(room: SmallNewsroom, headline: string, body: string, at = NOW, more = {}) {
  const { articleId } = await room.publish({ headline, body: [p(body)], ...more }, at);
  await indexArticle(room.storage.db, articleId);
  return articleId;
}

describeEachDatabase('search', (open) => {
  async function newsroom() {
    const room = await smallNewsroom(await open());
    const searcher = openSearcher(room.storage);
    const ask = (words: string, more: Partial<SearchRequest> = {}) =>
      searcher.find({ editionId: room.fr, lang: 'fr', words, offset: 0, limit: 10, ...more });
    return { room, ask, close: () => searcher.close() };
  }

  it('finds other forms of a word, with or without accents, and marks them', async () => {
    const { room, ask, close } = await newsroom();
    await indexed(room, 'Les pêcheurs rentrent', 'Les chevaux tirent les chaluts à marée basse.');
    for (const words of ['pêcheur', 'pecheurs', 'PÊCHEURS', 'cheval', 'marees basses']) {
      expect((await ask(words)).total, words).toBe(1);
    }
    const { hits } = await ask('cheval');
    expect(hits[0]?.snippet.find(({ isMatch }) => isMatch)?.text).toBe('chevaux');
    await close();
  });

  it('wants every word, finds the beginning of the last one, and elided articles', async () => {
    const { room, ask, close } = await newsroom();
    await indexed(room, 'L’écluse est fermée', 'Le canal attend.');
    await indexed(room, 'Le canal rouvre', 'La vanne est réparée.');
    expect((await ask('écluse canal')).total).toBe(1);
    expect((await ask('écluse vanne')).total).toBe(0);
    expect((await ask('can')).total).toBe(2);
    await close();
  });

  it('puts what stands in the headline first', async () => {
    const { room, ask, close } = await newsroom();
    const inHeadline = await indexed(
      room,
      'Le phare change d’ampoule',
      'Une lampe neuve.',
      NOW - 90 * DAY,
    );
    await indexed(
      room,
      'La semaine au port',
      'On y parle aussi du phare, en passant, parmi bien d’autres choses.',
    );
    expect((await ask('phare')).hits[0]?.articleId).toBe(inHeadline);
    await close();
  });

  it('filters by section, author and date', async () => {
    const { room, ask, close } = await newsroom();
    const old = await indexed(room, 'Marché d’hier', 'Des huîtres.', NOW - 30 * DAY, {
      sectionId: room.sections.ville,
      authors: [{ authorId: room.authors.bastien, role: 'author' }],
    });
    await indexed(room, 'Marché du jour', 'Des huîtres.');
    expect((await ask('huîtres')).total).toBe(2);
    expect((await ask('huîtres', { sectionIds: [room.sections.ville] })).hits[0]?.articleId).toBe(
      old,
    );
    expect((await ask('huîtres', { authorId: room.authors.bastien })).total).toBe(1);
    expect((await ask('huîtres', { from: NOW - DAY })).total).toBe(1);
    expect((await ask('huîtres', { to: NOW - DAY })).hits[0]?.articleId).toBe(old);
    expect((await ask('huîtres', { editionId: room.en })).total).toBe(0);
    await close();
  });

  it('understands a mistyped word, and says so', async () => {
    const { room, ask, close } = await newsroom();
    await indexed(room, 'La bibliothèque prête ses cartes', 'Trente cartes marines.');
    expect(await ask('bibliotèque')).toMatchObject({ total: 1, correctedTo: 'bibliothèque' });
    expect(await ask('xylophone')).toMatchObject({ total: 0, correctedTo: null });
    await indexed(room, 'Une écluse neuve', 'Elle ouvre mardi.');
    expect(await ask('ecluze')).toMatchObject({ total: 1, correctedTo: 'écluse' });
    expect(await ask('Eclusee')).toMatchObject({ total: 1, correctedTo: 'écluse' });
    await close();
  });

  it('forgets what was withdrawn, and never shows what is for supporters', async () => {
    const { room, ask, close } = await newsroom();
    const articleId = await indexed(room, 'Le bac de nuit', 'Il passe à minuit.');
    expect((await ask('minuit')).total).toBe(1);
    await unpublishArticle(room.ctx, { articleId });
    await indexArticle(room.storage.db, articleId);
    expect((await ask('minuit')).total).toBe(0);
    const gated = await room.publish({
      headline: 'Carnet',
      access: 'supporters',
      body: [p('Ouvert à tous.'), { type: 'supportersDivider' }, p('Confidence.')],
    });
    await indexArticle(room.storage.db, gated.articleId);
    expect((await ask('ouvert')).total).toBe(1);
    expect((await ask('confidence')).total).toBe(0);
    await close();
  });

  it('survives whatever is typed', async () => {
    const { room, ask, close } = await newsroom();
    await indexed(room, 'Un pont', 'Un pont.');
    const odd = [
      '"',
      '" OR 1',
      'a* NEAR(b',
      "l'",
      '()',
      '!!!',
      '\u0000',
      'pont:*',
      '-pont',
      "pont' & '",
      '漁港',
      'ميناء',
      '🛥️',
    ];
    for (const words of odd) await expect(ask(words), words).resolves.toBeDefined();
    await close();
  });

  it('indexing twice is indexing once', async () => {
    const { room, ask, close } = await newsroom();
    const articleId = await indexed(room, 'Une digue', 'Six mètres.');
    await indexArticle(room.storage.db, articleId);
    expect((await ask('digue')).total).toBe(1);
    await close();
  });

  it('takes in many at once, of one millisecond, some of them changed or withdrawn', async () => {
    const { room, ask, close } = await newsroom();
    const { db } = room.storage;
    const ids: string[] = [];
    for (const place of ['nord', 'sud', 'est']) {
      const { articleId } = await room.publish({ headline: `La digue ${place}` });
      ids.push(articleId);
    }
    await indexArticles(db, [...ids, 'nobody']);
    expect((await ask('digue')).total).toBe(3);
    await unpublishArticle(room.ctx, { articleId: ids[1] ?? '' });
    await db
      .updateTable('articles')
      .set({ headline: 'Le môle' })
      .where('id', '=', ids[2] ?? '')
      .execute();
    await indexArticles(db, ids);
    expect((await ask('digue')).total).toBe(1);
    expect((await ask('môle')).hits[0]?.articleId).toBe(ids[2]);
    await close();
  });
});
