import { unzipSync } from 'fflate';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { doc, p } from '../../src/domain/document/build.ts';
import { EMPTY_BOX } from '../../src/domain/support-box.ts';
import { routes } from '../../src/http/routes.ts';
import { getArticle } from '../../src/storage/articles.ts';
import { setSupportBox } from '../../src/storage/support-boxes.ts';
import { changeDetails } from '../../src/usecases/article/change-details.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { saveArticle } from '../../src/usecases/article/save.ts';
import { writeCorrection } from '../../src/usecases/evidence/correct-article.ts';
import { indexOne } from '../../src/usecases/index-articles.ts';
import { beginSending } from '../../src/usecases/mailing/begin-sending.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { CANARIES, gatedBody, isTold } from '../support/gated.ts';
import { addLetter, addMailing, addReaders, mailingDeps } from '../support/letters.ts';
import { NOW, type SmallNewsroom } from '../support/newsroom.ts';
import { readersRoom } from '../support/readers.ts';

/** What was changed behind the gate, what before it, and what in the whole. */
const NOTES = [
  {
    kind: 'correction',
    severity: 'substance',
    was: 'Un quetzal.',
    isNow: 'Encore une zibeline.',
    why: 'L’axolotl n’y était pas.',
  },
  {
    kind: 'correction',
    severity: 'detail',
    was: 'La marée monte à cinq heures',
    isNow: 'La marée monte à six heures',
    why: 'L’horaire était celui de la veille.',
  },
  { kind: 'update', severity: 'detail', why: 'Le texte a été complété.' },
] as const;

/** Copies on the web of two letters: of one a part is for supporters, of the other all. */
const LETTERS = ['/fr/letters/vendredi/1', '/fr/letters/carnet/1'];

/** Every door that readers and machines can knock at. */
const doorsOf = (slug: string) => [
  `/fr/${slug}`,
  `/fr/${slug}?reperes=tous`,
  `/fr/${slug}/verso`,
  `/fr/${slug}/verso.json`,
  `/fr/${slug}/verso/annotations.json`,
  `/fr/${slug}/verso/article.tlog-proof`,
  `/fr/${slug}/verso/timemap`,
  `/fr/${slug}/verso/timegate`,
  `/fr/${slug}/verso/1`,
  `/fr/${slug}/verso/2`,
  `/fr/${slug}/verso/diff/1-2`,
  `/fr/${slug}/comments`,
  `/fr/right-of-reply?article=${slug}`,
  `/oembed?url=${encodeURIComponent(`https://jusant.example/fr/${slug}`)}`,
];

const DOORS = [
  '/fr',
  '/fr/archive',
  '/fr/archive/2026/10',
  '/fr/section/port',
  '/fr/author/ysee-malavoy',
  '/fr/tag/quai',
  ...['', '/section/port', '/author/ysee-malavoy', '/tag/quai'].flatMap((at) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `/fr${at}/${file}`),
  ),
  '/fr/search?q=zibeline',
  '/fr/search?q=phare',
  '/fr/search?q=quetzal',
  '/fr/corrections',
  '/fr/corrections/feed.xml',
  '/fr/offline',
  '/fr/support',
  '/fr/letters',
  '/fr/questions',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/sitemaps/fr/2026-10.xml',
  '/sw.js',
  '/manifest.webmanifest',
  '/fr/manifest.webmanifest',
  '/robots.txt',
  '/humans.txt',
  '/trust.txt',
  '/opml.xml',
  '/log/checkpoint',
  '/log/tile/entries/000.p/6',
  '/log/tile/entries/000',
  '/api/v1/articles',
];

describeEachDatabase('text behind a gate', (open) => {
  async function newsroom() {
    const site = await readersRoom(await open());
    const { room } = site;
    const matelot = await site.tier('Matelot', 500);
    const capitaine = await site.tier('Capitaine', 2000);
    const make = async (headline: string, isDivided: boolean, access: object) => {
      const { articleId } = await room.publish({ headline, body: gatedBody(isDivided), ...access });
      // A second version, so that there is a difference to be shown.
      const revised = doc(...gatedBody(isDivided), p('Toujours une zibeline.'));
      const written = await getArticle(room.storage.db, articleId);
      await saveArticle(room.ctx, {
        articleId,
        baseRevisionId: written?.headRevisionId ?? '',
        headline,
        standfirst: '',
        doc: revised,
      });
      for (const note of NOTES) await writeCorrection(room.ctx, { articleId, ...note });
      await publishArticle(room.ctx, { articleId, exempt: 'demonstration' });
      await indexOne({ db: room.storage.db }, articleId);
      return articleId;
    };
    const ids = {
      divided: await make('Au quai', true, {}),
      supporters: await make('Au large', false, { access: 'supporters' }),
      readers: await make('Au port', false, { access: 'readers' }),
      tiers: await make('Au phare', false, { access: 'tiers', accessTiers: [capitaine.id] }),
      brief: await make('Au bac', false, { access: 'supporters', teaserBlocks: 1 }),
    };
    await sendLetters(room);
    return { ...site, ids, matelot, capitaine };
  }

  it('is at no door for who may not read it, and whole for who may', {
    timeout: 60_000,
  }, async () => {
    const site = await newsroom();
    const { read, get } = site;
    const slugs = ['au-quai', 'au-large', 'au-port', 'au-phare', 'au-bac'];
    const reader = await site.reader('lea@rive.example');
    const giver = await site.supporter('nolwenn@rive.example', site.matelot.id);
    const captain = await site.supporter('ines@rive.example', site.capitaine.id);
    const leaks: string[] = [];
    const knock = async (door: string, cookie: string) => {
      const found = isTold(await textAt(get, door, cookie));
      // The search says again what was asked.
      const echoed = door.includes('q=') ? found.filter((word) => !door.includes(word)) : found;
      if (echoed.length > 0) leaks.push(`${door} ${cookie === '' ? 'anonymous' : 'known'}`);
    };
    for (const door of [...DOORS, ...LETTERS, ...slugs.flatMap(doorsOf)]) await knock(door, '');
    for (const slug of slugs) {
      await knock(`/fr/${slug}/verso/bundle.zip`, '');
      for (const door of doorsOf(slug).slice(2)) await knock(door, captain.cookie);
    }
    for (const slug of ['au-quai', 'au-large', 'au-phare', 'au-bac'])
      await knock(`/fr/${slug}`, reader.cookie);
    for (const door of LETTERS) {
      await knock(door, reader.cookie);
      expect([door, isTold(await read(door, giver.cookie))]).toEqual([door, CANARIES]);
      // What a supporter was just shown is nobody else's.
      await knock(door, '');
      await knock(door, reader.cookie);
    }
    await knock('/fr/au-phare', giver.cookie);
    for (const door of DOORS) await knock(door, captain.cookie);
    expect(leaks).toEqual([]);
    expect(isTold(JSON.stringify(site.cards))).toEqual([]);
    expect(isTold(await read('/fr/au-port', reader.cookie))).toEqual(CANARIES);
    for (const slug of ['au-quai', 'au-large', 'au-bac'])
      expect(isTold(await read(`/fr/${slug}`, giver.cookie))).toEqual(CANARIES);
    expect(isTold(await read('/fr/au-phare', captain.cookie))).toEqual(CANARIES);
    expect(await read('/fr/au-bac')).not.toContain('Le phare tourne');
    expect(await read('/fr/au-large')).toContain('Le phare tourne');
    expect(site.faults).toEqual([]);
  });

  it('is looked for at every door that the reader site has', () => {
    const knocked = [...DOORS, ...LETTERS, ...doorsOf('au-quai'), '/fr/au-quai/verso/bundle.zip'];
    const paths = knocked.map((door) => door.split('?')[0] ?? '');
    const doors = new Hono();
    const found = new Set<string>();
    for (const { path } of routes)
      doors.get(path, (c) => {
        found.add(path);
        return c.body(null);
      });
    return Promise.all(paths.map((path) => doors.request(encodeURI(path)))).then(() => {
      const missed = routes.map(({ path }) => path).filter((path) => !found.has(path));
      expect(missed.filter((path) => !NO_TEXT.test(path))).toEqual([]);
    });
  });

  it('is nowhere any more once an article that was for everybody is closed', async () => {
    const site = await newsroom();
    const { room } = site;
    const { articleId } = await room.publish({ headline: 'Ouvert', body: gatedBody(false) });
    expect(isTold(await site.read('/fr/ouvert'))).not.toEqual([]);
    await changeDetails(room.ctx, { articleId, access: 'supporters' });
    site.cache.purgeByTags([`article:${articleId}`]);
    for (const door of doorsOf('ouvert'))
      expect([door, isTold(await textAt(site.get, door, ''))]).toEqual([door, []]);
  });

  it('keeps to those who may read it, whatever is asked for and made anew at the same moment', async () => {
    const site = await newsroom();
    const { room, cache, get } = site;
    const giver = await site.supporter('nolwenn@rive.example');
    const reader = await site.reader('lea@rive.example');
    await setSupportBox(
      room.storage.db,
      room.fr,
      { ...EMPTY_BOX, isOn: true, heading: 'Aidez' },
      NOW,
    );
    const asked = Array.from({ length: 240 }, (_, n) => {
      if (n % 20 === 0) cache.staleByTags([`article:${site.ids.supporters}`]);
      const who = [giver.cookie, '', reader.cookie][n % 3] ?? '';
      const again = n % 40 === 0 ? new Promise((resolve) => setTimeout(resolve, 5)) : null;
      return Promise.resolve(again).then(async () => ({
        isGiver: who === giver.cookie,
        answer: await (await get('/fr/au-large', who)).text(),
      }));
    });
    const answers = await Promise.all(asked);
    const wrong = answers.filter(({ isGiver, answer }) => isTold(answer).length > 0 !== isGiver);
    expect(wrong).toHaveLength(0);
    await cache.idle();
    expect(isTold((await cache.getOrRender('/fr/au-large'))?.key ?? '')).toEqual([]);
    expect(isTold(await site.read('/fr/au-large'))).toEqual([]);
  });

  it('is not in the notes on what was corrected, which tell all that they may', async () => {
    const site = await newsroom();
    const doors = ['/fr/corrections', '/fr/corrections/feed.xml', '/fr/au-quai/verso'];
    for (const door of [...doors, '/fr/au-large/verso', '/fr/au-large/verso.json']) {
      const told = await site.read(door);
      expect([door, isTold(told)]).toEqual([door, []]);
      expect(told).toContain('La marée monte à cinq heures');
      expect(told).toContain('L’horaire était celui de la veille.');
      expect(told).toContain('Le texte a été complété.');
    }
    expect(await site.read('/fr/corrections')).toContain('Cette note porte sur la partie réservée');
  });

  it('says to caches and search engines what it is', async () => {
    const site = await newsroom();
    const giver = await site.supporter('nolwenn@rive.example');
    const shut = await site.get('/fr/au-large');
    const whole = await site.get('/fr/au-large', giver.cookie);
    expect(shut.headers.get('vary')?.toLowerCase()).toContain('cookie');
    expect(shut.headers.get('cache-control')).not.toContain('stale-while-revalidate');
    expect(whole.headers.get('cache-control')).toBe('private, no-store');
    const etag = shut.headers.get('etag') ?? '';
    const again = await site.get('/fr/au-large', giver.cookie, { 'if-none-match': etag });
    expect(again.status).toBe(200);
    const page = await shut.text();
    expect(page).toContain('"isAccessibleForFree":false');
    expect(page).toMatch(/"hasPart":\{[^}]*"cssSelector":"\.shut"/);
    expect(page).toMatch(/class="shut"/);
    expect(await site.read('/fr/au-quai')).toContain('"isAccessibleForFree":false');
  });

  it('opens and closes with the pledge, at once', async () => {
    const site = await newsroom();
    const giver = await site.supporter('nolwenn@rive.example');
    expect(isTold(await site.read('/fr/au-large', giver.cookie))).toEqual(CANARIES);
    await site.room.storage.db
      .updateTable('pledges')
      .set({ state: 'ended', paid_until: 1 })
      .execute();
    expect(isTold(await site.read('/fr/au-large', giver.cookie))).toEqual([]);
  });

  it('gives signed-in readers of other pages the bytes that everybody gets', async () => {
    const site = await newsroom();
    const { room, get, cache } = site;
    await room.publish({ headline: 'Ouvert', body: [p('Un.'), p('Deux.')] });
    const reader = await site.reader('lea@rive.example');
    const giver = await site.supporter('nolwenn@rive.example');
    const tagOf = async (path: string, cookie = '') =>
      (await get(path, cookie)).headers.get('etag');
    expect(await tagOf('/fr/ouvert', reader.cookie)).toBe(await tagOf('/fr/ouvert'));
    expect(await tagOf('/fr/ouvert', giver.cookie)).toBe(await tagOf('/fr/ouvert'));
    expect(await tagOf('/fr', giver.cookie)).toBe(await tagOf('/fr'));
    await setSupportBox(
      room.storage.db,
      room.fr,
      { ...EMPTY_BOX, isOn: true, heading: 'Aidez' },
      NOW,
    );
    cache.purgeByTags(['chrome']);
    expect(await site.read('/fr/ouvert')).toContain('class="coupon"');
    expect(await tagOf('/fr/ouvert', reader.cookie)).toBe(await tagOf('/fr/ouvert'));
    expect(await site.read('/fr/ouvert', giver.cookie)).not.toContain('class="coupon"');
    expect(await site.read('/fr/au-large', giver.cookie)).not.toContain('class="coupon"');
  });
});

/** Doors behind which no article can stand: pictures and scripts, keys, and pages that open with a mail's key. */
const NO_TEXT =
  /^\/(?:$|icons|assets|cards|favicon|log|\.well-known|:file)|\/(?:confirm|stop|mine)(?:\/|$)|copies/;

/** Two letters that left, with the same canaries for supporters. */
async function sendLetters(room: SmallNewsroom): Promise<void> {
  const { storage, fr } = room;
  const deps = mailingDeps(storage, { smtpUrl: 'smtp://127.0.0.1:9', clock: () => NOW });
  const held = doc(...gatedBody(false));
  for (const [slug, access, content] of [
    ['vendredi', 'readers', { exclusive: { title: 'La zibeline', text: held, signature: '' } }],
    ['carnet', 'supporters', { opening: held }],
  ] as const) {
    const letter = await addLetter(storage.db, fr, { slug, access });
    await addReaders(storage.db, letter.id, [
      { mail: `abonnee-${slug}@rive.example`, isSupporter: true },
    ]);
    await beginSending(deps, (await addMailing(storage.db, letter, { content })).id);
  }
}

async function textAt(
  get: (path: string, cookie?: string) => Promise<Response>,
  door: string,
  cookie: string,
): Promise<string> {
  const answer = await get(door, cookie);
  if (!door.endsWith('.zip') || answer.status !== 200) return answer.text();
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.values(files)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
}
