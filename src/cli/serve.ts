import { Command } from 'commander';
import { readConfig } from '../config/config.ts';
import { type House, openHouse } from '../main/house.ts';
import { serve } from '../main/serve.ts';
import { makeSetUpKey } from '../usecases/door/first-run.ts';
import { untilStopped } from './until-stopped.ts';
import type { CliWords } from './words.ts';

export function serveCommand(words: CliWords): Command {
  return new Command('serve').description(words.help.serve).action(async () => {
    const house = await openHouse(readConfig());
    const key = await makeSetUpKey({ db: house.storage.db, now: Date.now() });
    await runUntilStopped(house, (address) => {
      process.stdout.write(`${address}\n`);
      if (key)
        process.stderr.write(`${words.serve.setUp(`${address}/studio/set-up?token=${key}`)}\n`);
    });
  });
}

/** Serves until the process is asked to stop, then lets what is under way end. */
export async function runUntilStopped(
  house: House,
  onListening: (url: string) => void,
): Promise<void> {
  const stopped = untilStopped();
  const serving = await serve(house);
  onListening(house.config.url);
  await stopped;
  await serving.close();
  await house.close();
}
