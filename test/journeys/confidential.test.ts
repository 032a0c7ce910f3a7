/** Invariant 12: what is confidential leaves the newsroom by no page, feed, file, answer, search or log. */
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { contract, type OperationName } from '../../src/contract/index.ts';
import type { OperationSpec } from '../../src/contract/operation.ts';
import { p, text } from '../../src/domain/document/build.ts';
import { ROLES, type Role } from '../../src/domain/permissions.ts';
import { addApi } from '../../src/http/api/router.ts';
import { createApp } from '../../src/http/app.ts';
import { addReport } from '../../src/http/reader/report.ts';
import { routes } from '../../src/http/routes.ts';
import { addPreview } from '../../src/http/studio/preview.ts';
import type { Storage } from '../../src/storage/open.ts';
import { indexArticle } from '../../src/storage/search/write.ts';
import { verifyBundle } from '../../src/transparency/verify/bundle.ts';
import { changeDetails } from '../../src/usecases/article/change-details.ts';
import { checkClaim } from '../../src/usecases/evidence/check-claim.ts';
import { writeCorrection } from '../../src/usecases/evidence/correct-article.ts';
import { makeClaim } from '../../src/usecases/evidence/make-claim.ts';
import { federateArticle } from '../../src/usecases/fediverse/federate-article.ts';
import { buildLetter } from '../../src/usecases/mailing/build-letter.ts';
import { addStaff } from '../../src/usecases/staff.ts';
import { CANARY, CANARY_DAY, plantCanaries, TITMOUSE } from '../support/canaries.ts';
import { channelDepsFor, channelHouse } from '../support/channels/house.ts';
import { stages } from '../support/channels/stages.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { type EvidenceRoom, evidenceRoom, on } from '../support/evidence.ts';
import { addLetter, addMailing, mailingDeps } from '../support/letters.ts';
import { NO_DESK } from '../support/media-desk.ts';
import { NOW } from '../support/newsroom.ts';
import { sessionOf } from '../support/session.ts';
import { siteDeps } from '../support/site.ts';

const BIRDS = [CANARY, CANARY_DAY, TITMOUSE];

/** A search repeats the question, in small letters, to whoever asked it. */
const withoutQuestion = (said: string, path: string) =>
  path.includes('search') ? said.replaceAll(CANARY.toLowerCase(), '') : said;

const ORIGIN = 'https://jusant.example';

/** Every door of the house over one newsroom, and all that it lets out. */
function doorsOf(r: EvidenceRoom) {
  const cards: unknown[] = [];
  const { deps, faults, close } = siteDeps(r, {
    async drawCard(card) {
      cards.push(card);
      return new Uint8Array([255, 216, 255]);
    },
  });
  const inside = {
    ...deps,
    writeDb: r.storage.db,
    origin: ORIGIN,
    media: NO_DESK,
    copies: r.desk,
    channels: channelDepsFor(r.storage),
    letters: mailingDeps(r.storage),
  };
  const app = createApp(deps, (door) => {
    addReport(door, inside);
    addApi(door, inside);
    addPreview(door, inside);
  });
  const ask = async (path: string, cookie = '') => {
    const answer = await app.request(path, { headers: cookie ? { cookie } : {} });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const said = [...answer.headers].join('\n') + textOf(bytes);
    return { status: answer.status, said };
  };
  return { app, ask, cards, faults, close };
}

/** What an answer says, packed files included. */
function textOf(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}

/** The addresses of the whole map, about this article. */
function addressesOf(slug: string): string[] {
  const values: Record<string, string> = {
    lang: 'fr',
    slug,
    year: '2026',
    month: '10',
    number: '1',
    pair: '1..2',
  };
  const mapped = routes
    .filter(({ path }) => !/\/(?:section|tag|author|cards|assets|icons|sitemaps|tile)\//.test(path))
    .map(({ path }) => path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? name));
  const lists = ['section/port', 'author/ysee-malavoy'].flatMap((list) =>
    ['', '/feed.xml', '/atom.xml', '/feed.json'].map((form) => `/fr/${list}${form}`),
  );
  return [
    ...mapped,
    ...lists,
    `/fr/${slug}?reperes=tous`,
    `/fr/search?q=${CANARY.toLowerCase()}`,
    '/sitemaps/fr/2026-10.xml',
    '/log/tile/entries/000.p/1',
    `/oembed?url=${encodeURIComponent(`${ORIGIN}/fr/${slug}`)}`,
    '/api/v1/openapi.json',
  ];
}

/** Where evidence is kept for the newsroom; every other table is for everybody's eyes or for the house. */
const EVIDENCE_TABLES =
  /^(?:claims|claim_.*|attributions|replies|sources|snapshots|snapshot_.*|citations|finding_overrides|revision_evidence|verso_notes)$/;

async function tablesWith(storage: Storage, word: string): Promise<string[]> {
  const tables = await storage.db.introspection.getTables();
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await storage.db
      .selectFrom(name as 'articles')
      .selectAll()
      .execute()
      .catch(() => []);
    if (JSON.stringify(rows).includes(word)) found.push(name);
  }
  return found;
}

const slugOf = async (r: EvidenceRoom, articleId: string) =>
  (
    await r.storage.db
      .selectFrom('articles')
      .select('slug')
      .where('id', '=', articleId)
      .executeTakeFirstOrThrow()
  ).slug;

describeEachDatabase('what is confidential', (open) => {
  it('is on no page, feed, file, card and search result, in no table but those of the evidence', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await plantCanaries(r);
    await indexArticle(r.storage.db, articleId);
    const slug = await slugOf(r, articleId);
    const doors = doorsOf(r);
    const verso = await doors.ask(`/fr/${slug}/verso`);
    expect(verso).toMatchObject({ status: 200 });
    expect(verso.said).toContain('Elle craint pour son emploi.');
    for (const path of addressesOf(slug)) {
      const { said } = await doors.ask(path);
      expect([path, BIRDS.filter((bird) => withoutQuestion(said, path).includes(bird))]).toEqual([
        path,
        [],
      ]);
    }
    const { said: article } = await doors.ask(`/fr/${slug}`);
    await doors.ask(/\/cards\/[^"]+\.jpg/.exec(article)?.[0] ?? '');
    expect(doors.cards).toHaveLength(1);
    expect(JSON.stringify(doors.cards)).not.toContain(CANARY);
    expect(doors.faults).toEqual([]);
    for (const bird of BIRDS) {
      const tables = await tablesWith(r.storage, bird);
      expect(tables.filter((name) => !EVIDENCE_TABLES.test(name))).toEqual([]);
    }
    await doors.close();
  }, 60_000);

  it('is in nothing that is sent: to channels, to other servers, in letters', async () => {
    const r = await evidenceRoom(await open());
    const { db } = r.storage;
    const house = channelHouse(r);
    const sent: (() => unknown)[] = [];
    for (const kind of ['telegram', 'mastodon', 'webhook'] as const) {
      const stage = await stages[kind]?.(house.clock);
      if (!stage) throw new Error(kind);
      onTestFinished(() => stage.network.close());
      await house.tie(kind, stage);
      sent.push(() => stage.network.asked.map(({ body, path, query }) => [path, query, body]));
    }
    const { articleId } = await plantCanaries(r);
    await house.pass(60_000);
    const site = await r.site();
    await federateArticle({ db, now: NOW, site }, articleId);
    const letter = await addLetter(db, r.fr);
    const mailing = await addMailing(db, letter, {
      content: { articles: [{ articleId, isKept: true }], hasCorrections: true },
    });
    const edition = site.editions.find(({ id }) => id === r.fr);
    if (!edition) throw new Error('no edition');
    const model = await buildLetter({ db, site, now: NOW }, { letter, mailing, edition });
    const told = [...sent.map((all) => all()), model].map((one) => JSON.stringify(one));
    for (const one of told) {
      // It was told of, or nothing would be seen because nothing is there.
      expect(one).toContain('crit de 2021');
      expect(BIRDS.filter((bird) => decodeURIComponent(one).includes(bird))).toEqual([]);
    }
    for (const bird of BIRDS) {
      const tables = await tablesWith(r.storage, bird);
      expect(tables.filter((name) => !EVIDENCE_TABLES.test(name))).toEqual([]);
    }
    expect(house.faults).toEqual([]);
  }, 60_000);

  it('is told over the API to those who write or check the story, and to nobody else', async () => {
    const r = await evidenceRoom(await open());
    const planted = await plantCanaries(r);
    const doors = doorsOf(r);
    const reads = (Object.keys(contract) as OperationName[]).filter(
      (name) => contract[name].method === 'GET',
    );
    const tellers = async (cookie: string) => {
      const told: string[] = [];
      for (const name of reads) {
        const spec: OperationSpec = contract[name];
        const path = spec.path
          .replace(':snapshotId', planted.hidden.snapshotId)
          .replace(':articleId', planted.articleId)
          .replace(/:\w+/g, planted.articleId);
        const { said } = await doors.ask(`/api/v1${path}`, cookie);
        // The chart of readings names every day of the month, whatever happened on it.
        const isCalendar = name === 'readReadership';
        if (said.includes(CANARY) || (!isCalendar && said.includes(CANARY_DAY))) told.push(name);
      }
      return told.sort();
    };
    expect(await tellers('')).toEqual([]);
    const told: Partial<Record<Role, string[]>> = {};
    for (const role of ROLES) {
      const mail = `${role}@jusant.example`;
      const member = await addStaff(r.ctx, { name: `Personne ${role}`, mail, role });
      told[role] = await tellers(`__Host-recto_session=${await sessionOf(r.ctx, member)}`);
    }
    // An author who has no hand in the story is a colleague like another.
    const trusted = ['readCopyText', 'readEvidence'];
    expect(told).toEqual({
      ...{ owner: trusted, editor: trusted, checker: trusted },
      ...{ author: [], translator: [], moderator: [] },
    });
    await doors.close();
  }, 60_000);

  it('takes along what stands on words that were closed after they were published', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await r.write({ headline: 'Le quai', body: [p('…')] });
    const seen = {
      modality: 'confirmed',
      basis: ['own-observation'],
      importance: 'supporting',
    } as const;
    const shown = await makeClaim(r.editor, { articleId, text: 'Le quai est long.', ...seen });
    const gated = await makeClaim(r.editor, { articleId, text: `${CANARY} le sait.`, ...seen });
    const body = (last: string) => [
      p(on(shown.id, 'Le quai est long'), '.'),
      p('Deux.'),
      p(on(gated.id, `${CANARY} le sait`), text(`, ${last}.`)),
    ];
    await r.rewrite(articleId, body(`${CANARY} hier`));
    for (const { id: claimId } of [shown, gated]) {
      await checkClaim(r.checker, { articleId, claimId });
    }
    await r.publish(articleId);
    await writeCorrection(r.editor, {
      articleId,
      kind: 'correction',
      claimIds: [gated.id],
      was: `${CANARY} hier`,
      isNow: `${CANARY} demain`,
      why: 'Une date était fausse.',
      severity: 'detail',
    });
    await r.rewrite(articleId, body(`${CANARY} demain`));
    await r.publish(articleId);
    const doors = doorsOf(r);
    const verso = '/fr/le-quai/verso';
    expect((await doors.ask(verso)).said).toContain(CANARY);
    await changeDetails(r.editor, { articleId, access: 'supporters' });
    await indexArticle(r.storage.db, articleId);
    for (const path of addressesOf('le-quai')) {
      const { said } = await doors.ask(path);
      expect([path, withoutQuestion(said, path).includes(CANARY)]).toEqual([path, false]);
    }
    const page = await doors.ask(verso);
    expect(page.said).toContain('Une date était fausse.');
    expect(page.said).toContain('Le quai est long');
    const answer = await doors.app.request('/fr/le-quai/verso.json');
    expect(await answer.json()).toMatchObject({ withheldClaims: 1, claims: [{ id: shown.id }] });
    // What the log knows the hash of is left out of the bundle, and the rest of it still holds.
    const bundle = await doors.app.request('/fr/le-quai/verso/bundle.zip');
    const files = Object.entries(unzipSync(new Uint8Array(await bundle.arrayBuffer())));
    const { checks } = verifyBundle(
      new Map(files.map(([name, file]) => [name, Buffer.from(file)])),
    );
    expect(checks.map(({ check, isGood }) => [check, isGood])).toEqual([
      ['withheld', true],
      ['verso-withheld', true],
      ['inclusion', true],
      ['signature', true],
    ]);
    await doors.close();
  }, 60_000);
});
