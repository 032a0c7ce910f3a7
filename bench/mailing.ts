/**
 * `node bench/mailing.ts [COUNT]`: letters against nodemailer's pool alone on the same sink, 10,000
 * recipients whose sender is killed twenty times, and the memory of 1,000 and of 100,000 recipients.
 * Answers are figures on this machine in this run; the sink is a process of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killedMailing } from './mailing/killed.ts';
import { openSinkProcess } from './mailing/sink.ts';
import { stageMailing } from './mailing/stage.ts';

const here = import.meta.dirname;
const [parts = 'speed,killed,memory', size = '2000'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'recto-bench-mailing-'));

/** Runs one measuring process and reads the line of JSON that it says. */
async function measure(script: string, ...args: string[]): Promise<Record<string, number>> {
  const child = spawn(process.execPath, [join(here, 'mailing', script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'exit');
  return JSON.parse(said.trim().split('\n').pop() ?? '{}');
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function speed(count: number): Promise<void> {
  for (const isSigning of [true, false]) {
    const sink = await openSinkProcess();
    const pool = await measure('pool.ts', sink.url, String(count), String(isSigning));
    const staged = await stageMailing(join(folder, `speed-${isSigning}.db`), count, isSigning);
    const ours = await measure('send.ts', staged.file, sink.url, staged.mailingId);
    sink.close();
    const ratio = (ours.perSecond ?? 0) / (pool.perSecond ?? 1);
    say(
      `${isSigning ? 'signed' : 'unsigned'}: pool ${Math.round(pool.perSecond ?? 0)}/s, letters ${Math.round(ours.perSecond ?? 0)}/s, ratio ${ratio.toFixed(2)} (budget at least 0.80)`,
    );
  }
}

async function memory(): Promise<void> {
  for (const count of [1_000, 100_000]) {
    const sink = await openSinkProcess();
    const staged = await stageMailing(join(folder, `memory-${count}.db`), count, false);
    const ours = await measure('send.ts', staged.file, sink.url, staged.mailingId);
    sink.close();
    say(
      `${count} recipients: peak ${Math.round((ours.peakRss ?? 0) / 1e6)} MB, ${Math.round(ours.perSecond ?? 0)}/s`,
    );
  }
}

try {
  if (parts.includes('speed')) await speed(Number(size));
  if (parts.includes('killed')) say(await killedMailing(join(folder, 'killed.db'), 10_000, 20));
  if (parts.includes('memory')) await memory();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
