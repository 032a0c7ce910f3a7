import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openTemporarySqlite } from '../../../test/support/databases.ts';
import {
  addLetter,
  addMailing,
  addReaders,
  ledgerOf,
  mailingDeps,
} from '../../../test/support/letters.ts';
import { type MailSink, openMailSink } from '../../../test/support/mail-sink.ts';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { updateMailSettings } from '../../storage/mail-settings.ts';
import { getMailing } from '../../storage/mailings.ts';
import { openMailSettings } from './mail-settings.ts';

const RECIPIENTS = 600;
const KILLS = 4;
const script = join(import.meta.dirname, '../../../test/support/mailing-process.ts');

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Kills the sending process when the sink has taken so many mails; without a number it may end. */
async function runUntil(sink: MailSink, args: string[], killAt: number | null): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
  const exited = once(child, 'exit');
  if (killAt !== null) {
    while (sink.count() < killAt && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
  }
  await exited;
}

it('a mailing whose process is killed again and again forgets nobody and serves nobody twice', async () => {
  const { storage, remove } = await openTemporarySqlite();
  closing.push(remove);
  const sink = await openMailSink();
  closing.push(() => sink.close());
  const room = await smallNewsroom(storage);
  const letter = await addLetter(storage.db, room.fr);
  const mails = Array.from({ length: RECIPIENTS }, (_, n) =>
    n % 97 === 5 ? `gone${n}@lecteurs.example` : `lecteur${n}@lecteurs.example`,
  );
  await addReaders(
    storage.db,
    letter.id,
    mails.map((mail) => ({ mail })),
  );
  // Without signing: what is proved here is the ledger, and a signature costs a millisecond.
  const settings = await openMailSettings(mailingDeps(storage));
  await updateMailSettings(storage.db, { ...settings, isSigning: false });
  const mailing = await addMailing(storage.db, letter);
  const args = [storage.file ?? '', sink.url, mailing.id];
  for (let kill = 1; kill <= KILLS; kill++)
    await runUntil(sink, args, Math.round((RECIPIENTS * kill) / (KILLS + 2)));
  await runUntil(sink, args, null);

  const ledger = await ledgerOf(storage.db, mailing.id);
  const sunk = sink.mails.map(({ to }) => to);
  const inState = (state: string) => [...ledger].filter(([, s]) => s === state).map(([to]) => to);
  const [accepted, refused, unknown] = ['accepted', 'refused', 'unknown'].map(inState);
  expect([...ledger.keys()].sort()).toEqual([...mails].sort());
  expect((accepted?.length ?? 0) + (refused?.length ?? 0) + (unknown?.length ?? 0)).toBe(
    RECIPIENTS,
  );
  // Nobody twice; every accepted one is there; what is there beyond them is known to be unknown.
  expect(new Set(sunk).size).toBe(sunk.length);
  expect(accepted?.filter((to) => !sunk.includes(to))).toEqual([]);
  expect(sunk.filter((to) => !accepted?.includes(to) && !unknown?.includes(to))).toEqual([]);
  expect(refused?.every((to) => to.startsWith('gone'))).toBe(true);
  // What is unknown is what was in hand at a death, never all that came before it.
  expect(accepted?.length ?? 0).toBeGreaterThan(RECIPIENTS / 6);
  const end = await getMailing(storage.db, mailing.id);
  expect(end?.state).toBe('short');
  expect(end?.resumed).toBeGreaterThan(0);
}, 60_000);
