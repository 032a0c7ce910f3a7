/** A backup is whole or is none, and what comes back is the publication that was there. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { publicationContent } from '../../../test/support/publication-content.ts';
import { readConfig } from '../../config/config.ts';
import { openMediaStore } from '../../media/open-store.ts';
import { openStorage, type Storage } from '../../storage/open.ts';
import { parseCheckpoint } from '../../transparency/checkpoint.ts';
import { consistencyProof, isConsistent } from '../../transparency/proofs.ts';
import { treeOf } from '../../usecases/log/read-tree.ts';
import { signCheckpoint } from '../../usecases/log/sign-checkpoint.ts';
import { openHouse } from '../house.ts';
import { houseSealer } from '../house-sealer.ts';
import { ABOUT, DATABASE, FORMAT } from './layout.ts';
import { makeBackup } from './make-backup.ts';
import { packInto } from './pack.ts';
import { restoreBackup } from './restore-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'recto-backup-'));
const PICTURE = Buffer.alloc(300_000, 'marée');
const PICTURE_KEY = 'originals/ab/phare.png';
const here = configIn('here');
let storage: Storage;
let tar: string;
let folders = 0;

function configIn(name: string) {
  return readConfig({ RECTO_DATA: join(folder, name), LOG_LEVEL: 'warn' });
}

/** The settings of a newsroom whose data folder is not there yet. */
function elsewhere() {
  folders += 1;
  return configIn(`data-${folders}`);
}

const whatIsIn = (path: string) => readdirSync(path).sort();

/** The head of the log, signed with the key of this data folder. */
async function headOf(opened: Storage, config: ReturnType<typeof configIn>) {
  const sealer = houseSealer(config);
  const signing = { db: opened.db, now: Date.now(), sealer, siteUrl: 'https://jusant.example' };
  const { note } = await signCheckpoint(signing);
  const head = parseCheckpoint(note);
  if (!head) throw new Error('no checkpoint');
  return head;
}

beforeAll(async () => {
  storage = await openStorage({ file: join(here.dataFolder, DATABASE) });
  const room = await smallNewsroom(storage);
  await room.publish({ headline: 'La criée rouvre' });
  const media = await openMediaStore(null, join(here.dataFolder, 'media'));
  await media.put(PICTURE_KEY, PICTURE, 'image/png');
}, 60_000);
afterAll(async () => {
  await storage?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('is made while another process publishes, and comes back as one moment of it', async () => {
    const kept = await headOf(storage, here);
    const publisher = join(import.meta.dirname, '../../../test/journeys/publisher.ts');
    const writer = fork(publisher, [storage.file ?? '', '1'], { stdio: 'ignore' });
    await once(writer, 'message');
    const made = await makeBackup(here, { to: folder });
    const gone = once(writer, 'exit');
    writer.kill('SIGKILL');
    await gone;
    tar = made.file;
    expect(made).toMatchObject({ media: { files: 1, bytes: PICTURE.length }, hasKey: true });
    expect(whatIsIn(folder)).toEqual([
      'here',
      expect.stringMatching(/^recto-\d{4}-\d\d-\d\dT\d{6}Z\.tar$/),
    ]);

    const config = elsewhere();
    expect(await restoreBackup(config, tar)).toMatchObject({ site: here.url, hasKey: true });
    expect(whatIsIn(config.dataFolder)).toEqual(['media', 'recto.db', 'secret.key']);
    expect(readFileSync(join(config.dataFolder, 'media', PICTURE_KEY))).toEqual(PICTURE);
    const back = await openStorage({ file: join(config.dataFolder, DATABASE) });
    const [now, then] = [await publicationContent(storage), await publicationContent(back)];
    // One may have been written and not yet published at that moment.
    const published = then.articles.filter((one) => one.includes('"state":"published"'));
    expect(published.length).toBeGreaterThan(1);
    expect(now.articles).toEqual(expect.arrayContaining(published));

    // A reader who kept a checkpoint finds that the log goes on from it, signed with the same key.
    const head = await headOf(back, config);
    expect(head.size).toBeGreaterThan(kept.size);
    const proof = await consistencyProof(kept.size, head.size, treeOf(back.db));
    expect(isConsistent(kept, head, proof)).toBe(true);
    const keysOf = (opened: Storage) => opened.db.selectFrom('log_keys').selectAll().execute();
    expect(await keysOf(back)).toEqual(await keysOf(storage));
    await back.close();
  }, 60_000);

  it('is written over nothing, of nothing, and to nowhere', async () => {
    const refusal = (...given: Parameters<typeof makeBackup>) =>
      makeBackup(...given).then(
        () => 'made',
        ({ key }) => key,
      );
    expect(await refusal(here, { to: tar })).toBe('backup.there');
    expect(await refusal(here, { to: join(folder, 'no', 'x.tar') })).toBe('backup.cannot-write');
    expect(await refusal(elsewhere(), { to: folder })).toBe('backup.nothing');
    const postgres = { ...here, databaseUrl: 'postgres://127.0.0.1/none' };
    expect(await refusal(postgres, { to: folder })).toBe('backup.postgres');
    const keyless = await makeBackup(here, { to: join(folder, 'keyless.tar'), withoutKey: true });
    expect(readFileSync(keyless.file).includes('secret.key')).toBe(false);
    expect(whatIsIn(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('that breaks off leaves nothing that could be taken for one', async () => {
    const file = join(folder, 'broken.tar');
    const pack = packInto(file, new Date());
    const text = Buffer.from(JSON.stringify({ format: 1, madeAt: 'x', site: 'x', migration: 'x' }));
    await pack.add(ABOUT, Readable.from([text]), text.length);
    const failing = new Readable({ read: () => failing.destroy(new Error('the disk is gone')) });
    await expect(pack.add('media/a', failing, 10)).rejects.toThrow('the disk is gone');
    await expect(restoreBackup(elsewhere(), file)).rejects.toMatchObject({
      key: expect.stringMatching(/^restore\.(damaged|not-a-backup)$/),
    });
  });
});

describe('restoring', () => {
  /** Tries it, and says why not; the data folder then holds nothing. */
  async function refusal(file: string): Promise<string> {
    const config = elsewhere();
    const why = await restoreBackup(config, file).then(
      () => 'restored',
      (error) => error.key ?? String(error),
    );
    expect(whatIsIn(config.dataFolder)).toEqual([]);
    return why;
  }
  function written(name: string, bytes: Buffer): string {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  }

  it('touches no folder that holds something', async () => {
    const config = elsewhere();
    await restoreBackup(config, tar);
    const before = readFileSync(join(config.dataFolder, DATABASE));
    await expect(restoreBackup(config, tar)).rejects.toMatchObject({ key: 'restore.not-empty' });
    expect(readFileSync(join(config.dataFolder, DATABASE))).toEqual(before);
  });

  it('that was killed is neither served nor in the way: the same command does it again', async () => {
    const config = elsewhere();
    const at = (...path: string[]) => join(config.dataFolder, ...path);
    await restoreBackup(config, tar);
    // As a process leaves it that dies just before the database gets its place.
    mkdirSync(at('.restoring'));
    renameSync(at(DATABASE), at('.restoring', DATABASE));
    writeFileSync(at('.restoring', 'ready'), '');
    await expect(openHouse(config)).rejects.toMatchObject({ key: 'restore.under-way' });
    expect(whatIsIn(config.dataFolder)).toEqual(['.restoring', 'media', 'secret.key']);
    // Something that no restore brings is somebody's.
    writeFileSync(at('notes.txt'), 'à garder');
    await expect(restoreBackup(config, tar)).rejects.toMatchObject({ key: 'restore.not-empty' });
    expect(whatIsIn(at('media'))).toEqual(['originals']);
    rmSync(at('notes.txt'));
    await restoreBackup(config, tar);
    expect(whatIsIn(config.dataFolder)).toEqual(['media', 'recto.db', 'secret.key']);

    // Without the mark nothing had been moved: what lies there came from elsewhere.
    rmSync(at(DATABASE));
    mkdirSync(at('.restoring'));
    await expect(restoreBackup(config, tar)).rejects.toMatchObject({ key: 'restore.not-empty' });
    expect(whatIsIn(config.dataFolder)).toEqual(['.restoring', 'media', 'secret.key']);
  });

  it('that was killed after all had its place is whole, and what stands aside goes', async () => {
    const config = elsewhere();
    await restoreBackup(config, tar);
    mkdirSync(join(config.dataFolder, '.restoring'));
    writeFileSync(join(config.dataFolder, '.restoring', 'ready'), '');
    const house = await openHouse(config);
    await house.close();
    expect(whatIsIn(config.dataFolder)).toEqual(['media', 'recto.db', 'secret.key']);
  });

  it('finds every byte that is not as it was, and what is missing at the end', async () => {
    const whole = readFileSync(tar);
    const changed = Buffer.from(whole);
    const at = changed.indexOf(PICTURE.subarray(0, 64)) + 1000;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await refusal(written('changed.tar', changed))).toBe('restore.damaged');
    expect(await refusal(written('short.tar', whole.subarray(0, 200_000)))).toBe('restore.damaged');
    const sums = whole.lastIndexOf('SHA256SUMS');
    const unsummed = Buffer.concat([whole.subarray(0, sums), Buffer.alloc(1024)]);
    expect(await refusal(written('unsummed.tar', unsummed))).toBe('restore.damaged');
  });

  it('takes nothing that is no backup, that a newer Recto wrote, or that leads out of the folder', async () => {
    expect(await refusal(written('letter.txt', Buffer.from('Chère rédaction')))).toBe(
      'restore.not-a-backup',
    );
    expect(await refusal(join(folder, 'none.tar'))).toBe('restore.no-file');
    const packed = async (
      name: string,
      format: number,
      entries: Record<string, () => Readable>,
    ) => {
      const file = join(folder, name);
      const pack = packInto(file, new Date());
      const about = { format, madeAt: 'x', site: 'x', migration: 'x' };
      const text = Buffer.from(JSON.stringify(about));
      await pack.add(ABOUT, Readable.from([text]), text.length);
      for (const [path, body] of Object.entries(entries)) await pack.add(path, body(), 4);
      await pack.end();
      return file;
    };
    const four = () => Readable.from([Buffer.from('four')]);
    expect(await refusal(await packed('new.tar', FORMAT + 1, {}))).toBe('restore.newer-format');
    for (const path of ['../recto.db', '/etc/recto', 'media/../../x', 'outbox/x'])
      expect(
        await refusal(await packed(`${path.replace(/\W/g, '')}.tar`, FORMAT, { [path]: four })),
      ).toBe('restore.damaged');
    // The sums are right; what they are of is no database.
    expect(await refusal(await packed('four.tar', FORMAT, { [DATABASE]: four }))).toBe(
      'restore.damaged',
    );
  });
});
