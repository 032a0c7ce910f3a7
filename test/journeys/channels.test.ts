import { afterEach, expect, it } from 'vitest';
import { doc, p } from '../../src/domain/document/build.ts';
import { listAnnouncements, listAttempts } from '../../src/storage/announcements.ts';
import { getArticle } from '../../src/storage/articles.ts';
import { changeSlug } from '../../src/usecases/article/change-slug.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { saveArticle } from '../../src/usecases/article/save.ts';
import { unpublishArticle } from '../../src/usecases/article/unpublish.ts';
import { writeCorrection } from '../../src/usecases/evidence/correct-article.ts';
import { channelHouse } from '../support/channels/house.ts';
import { type Stage, stages } from '../support/channels/stages.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { NOW, type SmallNewsroom, smallNewsroom } from '../support/newsroom.ts';

const MINUTE = 60_000;
const open: Stage[] = [];
afterEach(async () => {
  for (const { network } of open.splice(0)) await network.close();
});

describeEachDatabase('channels', (openDatabase) => {
  async function houseWith(...kinds: ('telegram' | 'webhook')[]) {
    const room = await smallNewsroom(await openDatabase());
    const house = channelHouse(room);
    const networks = [];
    for (const kind of kinds) {
      const stage = await stages[kind]?.(house.clock);
      if (!stage) throw new Error(kind);
      open.push(stage);
      await house.tie(kind, stage);
      networks.push(stage.network);
    }
    return { room, house, networks };
  }

  async function rewrite(room: SmallNewsroom, articleId: string, headline: string, now: number) {
    const ctx = { ...room.ctx, now };
    const before = await getArticle(room.storage.db, articleId);
    await saveArticle(ctx, {
      articleId,
      baseRevisionId: before?.headRevisionId ?? '',
      headline,
      standfirst: 'Lundi.',
      doc: doc(p('La mer est basse.')),
    });
    const why = 'La réouverture est mardi.';
    const was = 'La criée rouvre';
    await writeCorrection(ctx, { articleId, kind: 'correction', severity: 'detail', was, why });
    await publishArticle(ctx, { articleId });
  }

  it('an editor publishes, corrects, moves and withdraws: Telegram follows, with one message', async () => {
    const { room, house, networks } = await houseWith('telegram');
    const [telegram] = networks;
    const { articleId } = await room.publish({ headline: 'La criée rouvre', standfirst: 'Lundi.' });
    await house.pass(MINUTE);
    expect(telegram?.posts).toEqual([
      {
        id: '1',
        text: 'La criée rouvre\n\nLundi.\n\nhttps://jusant.example/fr/la-criee-rouvre',
        link: 'https://jusant.example/fr/la-criee-rouvre',
      },
    ]);
    await rewrite(room, articleId, 'La criée rouvre mardi', house.clock());
    await house.pass(MINUTE);
    expect(telegram?.posts.map(({ text }) => text)).toEqual([
      [
        'La criée rouvre mardi',
        'Lundi.',
        'Article corrigé le 9\u00a0octobre 2026.',
        'https://jusant.example/fr/la-criee-rouvre',
      ].join('\n\n'),
    ]);
    await changeSlug(house.ctx(), { articleId, slug: 'la-criee' });
    await house.pass(MINUTE);
    expect(telegram?.posts[0]?.text).toContain('https://jusant.example/fr/la-criee');
    await unpublishArticle(house.ctx(), { articleId });
    await house.pass(MINUTE);
    expect(telegram?.posts).toEqual([]);
    const [one] = await listAnnouncements(room.storage.db, articleId);
    expect(one).toMatchObject({ state: 'deleted', remoteId: null, nextAt: null });
    const attempts = await listAttempts(room.storage.db, [one?.id ?? ''], 20);
    expect(attempts.map(({ act, outcome }) => `${act} ${outcome}`)).toEqual([
      'remove done',
      'edit done',
      'edit done',
      'announce done',
    ]);
    expect(house.faults).toEqual([]);
  });

  it('a network that asks for patience gets it, for all articles', async () => {
    const { room, house, networks } = await houseWith('telegram');
    const [telegram] = networks;
    telegram?.wait(600);
    await room.publish({ headline: 'Une' });
    await house.pass(MINUTE);
    await room.publish({ headline: 'Deux' });
    await house.pass(8 * MINUTE);
    expect(telegram?.asked).toHaveLength(1);
    await house.pass(3 * MINUTE);
    expect(telegram?.posts).toHaveLength(2);
  });

  it('a line that breaks after sending is not taken for a failure: a person looks first', async () => {
    const { room, house, networks } = await houseWith('telegram');
    const [telegram] = networks;
    telegram?.fail('swallow');
    const { articleId } = await room.publish({ headline: 'Une' });
    await house.pass(24 * 60 * MINUTE);
    expect(telegram?.posts).toHaveLength(1);
    const [one] = await listAnnouncements(room.storage.db, articleId);
    expect(one).toMatchObject({ state: 'unknown', nextAt: null });
  });

  it('an article that is withdrawn while it waits is announced nowhere; keys that are refused are not hammered', async () => {
    const { room, house, networks } = await houseWith('telegram');
    const [telegram] = networks;
    telegram?.fail(502);
    const gone = await room.publish({ headline: 'Une' });
    await house.pass(10_000);
    await unpublishArticle(house.ctx(), gone);
    telegram?.refuse();
    await room.publish({ headline: 'Deux' });
    await house.pass(24 * 60 * MINUTE);
    expect(telegram?.posts).toEqual([]);
    expect(telegram?.asked).toHaveLength(2);
  });

  it('old articles, pages and other editions stay where they are; no gated word leaves', async () => {
    const { room, house, networks } = await houseWith('webhook');
    const [webhook] = networks;
    const telegram = await stages.telegram?.(house.clock);
    if (!telegram) throw new Error('telegram');
    open.push(telegram);
    await house.tie('telegram', telegram, { editionIds: [room.fr] });
    await room.publish({ headline: 'Archive' }, NOW - 30 * 86_400_000);
    await room.publish({ headline: 'À propos', kind: 'page' });
    await room.publish({ headline: 'The tide', editionId: room.en, sectionId: null });
    await room.publish({
      headline: 'Réservé',
      access: 'supporters',
      body: [p('Début.'), p('Suite.'), p('Le secret du port.')],
    });
    await house.pass(MINUTE);
    expect(telegram.network.posts.map(({ text }) => text.split('\n')[0])).toEqual(['Réservé']);
    expect(webhook?.posts).toHaveLength(4);
    const everything = [...telegram.network.asked, ...(webhook?.asked ?? [])];
    expect(everything.map(({ body }) => body).join()).not.toContain('Le secret du port');
  });
});
