import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Storage } from '../../src/storage/open.ts';
import { parseKeys, verifyBundle } from '../../src/transparency/verify/bundle.ts';
import { type Kept, parseKept, verifySiteLog } from '../../src/transparency/verify/site-log.ts';
import { appendToLog } from '../../src/usecases/log/append.ts';
import { currentHead } from '../../src/usecases/reading/log.ts';
import { describeEachDatabase, openTemporarySqlite } from '../support/databases.ts';
import { logContext } from '../support/log.ts';
import { NOW, type SmallNewsroom, smallNewsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/site.ts';
import { tamper } from '../support/unlocked.ts';

/** A newsroom whose log fills more than a tile, as a reader meets it, and what a reader kept of it. */
async function newspaper(storage: Storage, articles = 3) {
  const room = await smallNewsroom(storage);
  for (let at = 0; at < articles; at++) await room.publish({ headline: `Marée ${at}` });
  const reader = readerOf(room);
  const checkpoint = (await reader.get('/log/checkpoint'))?.toString() ?? '';
  const kept = parseKept(checkpoint);
  if (!kept) throw new Error('no checkpoint was served');
  await room.publish({ headline: 'Après' });
  return { room, kept, ...reader };
}

function readerOf(room: SmallNewsroom) {
  const { app, faults } = siteOf(room, {
    currentHead: () => currentHead(logContext(room.storage, NOW + 1)),
  });
  const get = async (path: string) => {
    const answer = await app.request(path);
    return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : null;
  };
  /** What `recto verify` finds wrong. */
  const wrong = async (kept: Kept, slug = 'maree-1') => {
    const zip = await get(`/fr/${slug}/verso/bundle.zip`);
    const keys = parseKeys((await get('/log/key'))?.toString() ?? '');
    const files = Object.entries(zip ? unzipSync(zip) : {});
    const bundle = verifyBundle(
      new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes)])),
      keys,
    );
    const log = await verifySiteLog((path) => get(`/log/${path}`), {
      isWhole: true,
      kept: [{ check: 'since', head: kept }],
    });
    return [...bundle.checks, ...log.checks]
      .filter(({ isGood }) => !isGood)
      .map(({ check, about }) =>
        `${check} ${about.file ?? about.tile ?? about.entry ?? ''}`.trim(),
      );
  };
  return { get, wrong, faults };
}

describeEachDatabase('a reader who kept a checkpoint', (open) => {
  it('finds that all holds where nothing was changed', async () => {
    const { wrong, kept, get, room } = await newspaper(await open());
    expect(await wrong(kept)).toEqual([]);
    for (const path of ['/log/tile/0/000.p/4', '/log/tile/entries/000.p/3', '/log/tile/0/000.p/1'])
      expect(await get(path)).not.toBeNull();
    for (const path of ['/log/tile/0/000', '/log/tile/0/001.p/1', '/log/tile/1/000.p/1', '/log/x'])
      expect(await get(path)).toBeNull();
    expect(await readerOf(room).wrong({ size: 3, start: 'ffffffffffffffffffff' })).toEqual([
      'since',
    ]);
  });

  it('is shown a changed letter of a revision, with its name', async () => {
    const { wrong, kept, room } = await newspaper(await open());
    await tamper(
      room.storage,
      sql`update revisions set doc = replace(doc, 'haute', 'basse') where headline = 'Marée 1'`,
    );
    expect(await wrong(kept)).toEqual(['content revision.json']);
    expect(await wrong(kept, 'maree-2')).toEqual([]);
  });

  it('is shown a changed entry, with its number', async () => {
    const { wrong, kept, room } = await newspaper(await open());
    await tamper(
      room.storage,
      sql`update log_entries set entry = replace(entry, '"seq":1', '"seq":2') where place = 1`,
    );
    expect(await wrong(kept)).toEqual(['inclusion', 'entries 1']);
  });

  it('is shown a changed tile, and gets no new signature on it', async () => {
    const { wrong, kept, room, get } = await newspaper(await open());
    await get('/log/checkpoint');
    const forge = (place: number) =>
      sql`update log_entries set leaf_hash = ${'ab'.repeat(32)} where place = ${place}`;
    await tamper(room.storage, forge(2));
    expect(await wrong(kept)).toEqual(['inclusion', 'entries 2', 'tile log/tile', 'since']);
    await room.publish({ headline: 'Plus tard' });
    expect(await get('/log/checkpoint')).toBeNull();
  });

  it('is shown that an entry is missing', async () => {
    const { wrong, kept, room, get } = await newspaper(await open());
    await get('/log/checkpoint');
    await tamper(room.storage, sql`delete from log_entries where place = 3`);
    expect(await wrong(kept)).toEqual(['inclusion', 'tile log/tile/0/000.p/4']);
  });

  it('is shown a history that was rewritten and signed again, which all else cannot show', async () => {
    const { wrong, kept, room } = await newspaper(await open());
    await tamper(
      room.storage,
      sql`delete from log_checkpoints`,
      sql`delete from log_entries`,
      sql`update log_head set size = 0, edge = '[]'`,
      sql`update revisions set seq = seq where 1 = 0`,
    );
    for (const headline of ['Marée 0 bis', 'Un', 'Deux', 'Trois', 'Quatre'])
      await room.publish({ headline });
    const found = await readerOf(room).wrong(kept, 'un');
    expect(found).toEqual(['since']);
    expect(await wrong({ size: kept.size, start: '00000000000000000000' }, 'un')).toEqual([
      'since',
    ]);
  });
});

it('a log of more than one tile holds, and each of its tiles is looked at', async () => {
  const { storage, remove } = await openTemporarySqlite();
  const { wrong, kept, room, get } = await newspaper(storage);
  const entry = { v: 1, type: 'key-rotate', key: '', before: '', at: '2026-10-09' } as const;
  await storage.db.transaction().execute(async (trx) => {
    const added = Array.from({ length: 597 }, () => ({ entry, revisionId: null }));
    await appendToLog(trx, added);
  });
  await room.publish({ headline: 'Enfin' });
  expect(await wrong(kept)).toEqual([]);
  expect((await get('/log/tile/0/001'))?.length).toBe(8192);
  expect((await get('/log/tile/1/000.p/2'))?.length).toBe(64);
  await tamper(storage, sql`update log_nodes set hash = ${'cd'.repeat(32)} where place = 1`);
  expect(await wrong(kept)).toContain('tile log/tile/1/000.p/2');
  expect(room.storage).toBe(storage);
  await remove();
});

it('the bundle is checked by its own script, and by hand with openssl', async () => {
  const { storage, remove } = await openTemporarySqlite();
  const { get } = await newspaper(storage, 5);
  const folder = mkdtempSync(join(tmpdir(), 'recto-bundle-'));
  const zip = await get('/fr/maree-2/verso/bundle.zip');
  for (const [name, bytes] of Object.entries(zip ? unzipSync(zip) : {}))
    writeFileSync(join(folder, name), bytes);
  const run = () => spawnSync(process.execPath, [join(folder, 'verify.mjs')], { encoding: 'utf8' });
  const whole = run();
  expect(whole.stdout).toContain('This is what the site signed.');
  expect(whole.status).toBe(0);
  const entry = JSON.parse(readFileSync(join(folder, 'entry.json'), 'utf8'));
  const sum = (file: string) =>
    execFileSync('sha256sum', [join(folder, file)], { encoding: 'utf8' });
  expect(sum('revision.json').slice(0, 64)).toBe(entry.contentHash);
  expect(sum('verso.json').slice(0, 64)).toBe(entry.versoHash);
  const steps = readFileSync(join(folder, 'VERIFY.txt'), 'utf8');
  const byHand = /4\. The signature[\s\S]*?5\. /.exec(steps)?.[0] ?? '';
  const commands = byHand.split('\n').filter((line) => /^ {3}(sed|\(printf|openssl| )/.test(line));
  const said = spawnSync('sh', ['-ec', commands.join('\n')], { cwd: folder, encoding: 'utf8' });
  expect(said.stdout + said.stderr).toContain('Signature Verified Successfully');
  for (const name of ['revision.json', 'verso.json', 'entry.json', 'article.tlog-proof']) {
    const bytes = readFileSync(join(folder, name));
    const changed = Buffer.from(bytes);
    changed[90] = (changed[90] ?? 0) ^ 1;
    writeFileSync(join(folder, name), changed);
    expect(run().status, name).not.toBe(0);
    writeFileSync(join(folder, name), bytes);
  }
  rmSync(folder, { recursive: true });
  await remove();
});
