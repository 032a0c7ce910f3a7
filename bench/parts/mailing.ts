/** Letters: how fast they leave beside nodemailer's pool alone, what kills leave behind, what memory they take. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import runtime from '../../bin/runtime.json' with { type: 'json' };
import { killedMailing } from '../mailing/killed.ts';
import { openSinkProcess } from '../mailing/sink.ts';
import { stageMailing } from '../mailing/stage.ts';
import { type Measure, plainly } from '../report/measure.ts';

const folder = join(import.meta.dirname, '..', 'mailing');

/** Runs one measuring process, as the launcher runs a server, and reads the line of JSON that it says. */
async function measure(script: string, ...args: string[]): Promise<Record<string, number>> {
  const child = spawn(process.execPath, [...runtime.node, join(folder, script), ...args], {
    env: { ...process.env, ...runtime.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'exit');
  return JSON.parse(said.trim().split('\n').pop() ?? '{}');
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const place = mkdtempSync(join(tmpdir(), 'recto-bench-mailing-'));
  try {
    return await work(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const best = (figures: readonly number[]) => Math.max(...figures);

/** Pool and letters take turns; the best round of each counts: whatever disturbs makes it worse. */
export function measureSpeed(count: number, rounds: number): Promise<Measure[]> {
  return inFolder(async (place) => {
    const measures: Measure[] = [];
    for (const isSigning of [true, false]) {
      const what = isSigning ? 'signed' : 'not signed';
      const pools: number[] = [];
      const letters: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const sink = await openSinkProcess();
        const pool = await measure('pool.ts', sink.url, String(count), String(isSigning));
        const staged = await stageMailing(join(place, `${what}-${round}.db`), count, isSigning);
        const ours = await measure('send.ts', staged.file, sink.url, staged.mailingId);
        sink.close();
        pools.push(pool.perSecond ?? 0);
        letters.push(ours.perSecond ?? 0);
      }
      const where = { part: 'letters' };
      measures.push(
        plainly(where, `nodemailer's pool alone, ${what}`, best(pools), '/s'),
        plainly(where, `letters with their ledger, ${what}`, best(letters), '/s'),
        plainly(where, `letters, of the pool alone (${what})`, best(letters) / best(pools), '×'),
      );
    }
    return measures;
  });
}

export function measureKilled(count: number, kills: number): Promise<Measure[]> {
  return inFolder(async (place) => {
    const facts = await killedMailing(join(place, 'killed.db'), count, kills);
    const where = { part: `a sender killed ${kills} times` };
    return Object.entries(facts).map(([work, value]) => plainly(where, work, value, ''));
  });
}

export function measureMemory(sizes: readonly number[]): Promise<Measure[]> {
  return inFolder(async (place) => {
    const measures: Measure[] = [];
    for (const count of sizes) {
      const sink = await openSinkProcess();
      const staged = await stageMailing(join(place, `${count}.db`), count, false);
      const ours = await measure('send.ts', staged.file, sink.url, staged.mailingId);
      sink.close();
      const where = { part: 'memory of a mailing' };
      const recipients = `${count.toLocaleString('en')} recipients`;
      measures.push(
        plainly(where, `most that was resident, ${recipients}`, (ours.peakRss ?? 0) / 1e6, 'MB'),
        plainly(where, `letters, ${recipients}`, ours.perSecond ?? 0, '/s'),
      );
    }
    return measures;
  });
}
