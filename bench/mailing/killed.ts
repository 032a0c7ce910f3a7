import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openStorage } from '../../src/storage/open.ts';
import { ledgerOf } from '../../test/support/letters.ts';
import { openSinkProcess } from './sink.ts';
import { stageMailing } from './stage.ts';

/** Sends to so many readers while the sender is killed again and again, and compares ledger and sink. */
export async function killedMailing(
  file: string,
  count: number,
  kills: number,
): Promise<Record<string, number>> {
  const { mailingId, mails } = await stageMailing(file, count, true);
  const sink = await openSinkProcess(true);
  for (let kill = 1; kill <= kills + 1; kill++) {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'send.ts'), file, sink.url, mailingId],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const exited = once(child, 'exit');
    const until = Math.round((count * kill) / (kills + 1.5));
    while (kill <= kills && sink.served.length < until && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    if (kill <= kills) child.kill('SIGKILL');
    await exited;
  }
  sink.close();
  const storage = await openStorage({ file });
  const ledger = await ledgerOf(storage.db, mailingId);
  await storage.close();
  const served = new Set(sink.served);
  const inState = (state: string) => mails.filter((mail) => ledger.get(mail) === state);
  const [accepted = [], refused = [], unknown = []] = ['accepted', 'refused', 'unknown'].map(
    inState,
  );
  return {
    recipients: count,
    forgotten: count - accepted.length - refused.length - unknown.length,
    'served twice': sink.served.length - served.size,
    'accepted and not served': accepted.filter((mail) => !served.has(mail)).length,
    'served and neither accepted nor unknown': [...served].filter(
      (mail) => !['accepted', 'unknown'].includes(ledger.get(mail) ?? ''),
    ).length,
    accepted: accepted.length,
    refused: refused.length,
    unknown: unknown.length,
    'unknown that were served': unknown.filter((mail) => served.has(mail)).length,
  };
}
