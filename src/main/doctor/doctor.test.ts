/** The doctor says what is wanting, in both languages, and changes nothing. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openMailSink } from '../../../test/support/mail-sink.ts';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { doctorEn, doctorFr } from '../../cli/words-doctor.ts';
import { readConfig } from '../../config/config.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { openStorage } from '../../storage/open.ts';
import { signCheckpoint } from '../../usecases/log/sign-checkpoint.ts';
import { houseSealer } from '../house-sealer.ts';
import { examine } from './examine.ts';
import { examineNode } from './examine-machine.ts';
import type { Finding } from './finding.ts';

const folder = mkdtempSync(join(tmpdir(), 'recto-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const configIn = (name: string, more: Record<string, string> = {}) =>
  readConfig({ RECTO_DATA: join(folder, name), LOG_LEVEL: 'warn', ...more });

/** `check.case` of all that is not as it has to be; every sentence is there in both languages. */
async function wanting(config: ReturnType<typeof configIn>, now = Date.now()): Promise<string[]> {
  const found = await examine(config, now);
  for (const one of found) expect(said(one)).toEqual([expect.any(String), expect.any(String)]);
  return found.filter(({ state }) => state !== 'good').map((one) => `${one.check}.${one.case}`);
}
const said = ({ check, case: what, args }: Finding) =>
  [doctorEn, doctorFr].map((words) => words.says[`${check}.${what}`]?.(args));

it('finds in an empty folder what real life asks for, and leaves the folder as it is', async () => {
  expect(await wanting(configIn('none'))).toEqual(['mail.kept', 'address.local']);
  expect(readdirSync(folder)).toEqual([]);
  expect(examineNode('20.20.2')).toMatchObject({ state: 'bad', case: 'old' });
});

it('finds a log that is not signed, work that nobody does, a clock that is behind', async () => {
  const config = configIn('lived');
  const storage = await openStorage({ file: join(config.dataFolder, 'recto.db') });
  const room = await smallNewsroom(storage);
  await room.publish({ headline: 'La criée rouvre' });
  const now = Date.now();
  const usual = ['mail.kept', 'address.local'];
  expect(await wanting(config, now)).toEqual(['log.unsigned', ...usual]);
  const sealer = houseSealer(config);
  await signCheckpoint({ db: storage.db, now, sealer, siteUrl: config.url });
  expect(await wanting(config, now)).toEqual(usual);
  expect(await wanting(config, now - 3_600_000)).toEqual(['clock.behind', ...usual]);
  const job = { key: 'k', kind: 'nobodys', payload: {}, runAt: now - 3_600_000 };
  await insertJobs(storage.db, [job], now);
  expect(await wanting(config, now)).toEqual(['jobs.late', ...usual]);
  await storage.close();
});

it('finds a damaged database, one of a newer version, and a file that is none', async () => {
  const from = join(folder, 'lived', 'recto.db');
  const usual = ['mail.kept', 'address.local'];
  const newer = configIn('newer');
  mkdirSync(newer.dataFolder);
  copyFileSync(from, join(newer.dataFolder, 'recto.db'));
  const storage = await openStorage({ file: join(newer.dataFolder, 'recto.db') });
  await storage.db
    .insertInto('migrations' as never)
    .values({ name: '9999-later', at: 0 } as never)
    .execute();
  await storage.close();
  expect(await wanting(newer)).toEqual(['tables.newer', ...usual]);
  const broken = configIn('broken');
  mkdirSync(broken.dataFolder);
  const bytes = readFileSync(from);
  bytes.fill(0xee, 8192, 40_960);
  writeFileSync(join(broken.dataFolder, 'recto.db'), bytes);
  expect((await wanting(broken))[0]).toMatch(/^database\.(damaged|refused)$/);
  const letter = configIn('letter');
  mkdirSync(letter.dataFolder);
  writeFileSync(join(letter.dataFolder, 'recto.db'), 'Chère rédaction, '.repeat(300));
  expect(await wanting(letter)).toEqual(['database.refused', ...usual]);
});

it('greets the mail server, and says what it answered', async () => {
  const sink = await openMailSink();
  const address = 'address.local';
  expect(await wanting(configIn('none', { SMTP_URL: sink.url }))).toEqual([address]);
  await sink.close();
  expect(await wanting(configIn('none', { SMTP_URL: sink.url }))).toEqual(['mail.silent', address]);
});
