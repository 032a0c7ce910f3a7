import { Command } from 'commander';
import { readConfig } from '../config/config.ts';
import { type House, openHouse } from '../main/house.ts';
import { isUntouched, printDemonstration } from '../main/print.ts';
import { requireAddress } from '../main/serve.ts';
import type { Context } from '../usecases/context.ts';
import { isSetUp } from '../usecases/setup.ts';
import { listAllStaff, makeSignInLink } from '../usecases/staff.ts';
import { runUntilStopped } from './serve.ts';
import { signInPath } from './sign-in-path.ts';
import type { CliWords } from './words.ts';

/** `npm start`: the demonstration newsroom in an empty folder; what is there already is served as it is. */
export function demoCommand(words: CliWords): Command {
  return new Command('demo').description(words.help.demo).action(async () => {
    const config = readConfig();
    if (isUntouched(config)) {
      await requireAddress(config);
      process.stderr.write(`${words.demo.printing}\n`);
      await printDemonstration(config, progressLine());
    }
    const house = await openHouse(config);
    const ctx: Context = {
      db: house.storage.db,
      actor: { type: 'system', name: 'command-line' },
      now: Date.now(),
    };
    if (!(await isSetUp(ctx))) {
      await requireAddress(config);
      process.stderr.write(`${words.demo.printing}\n`);
      await printDemonstration(config, progressLine());
    }
    const link = await ownerLink(ctx, house);
    await runUntilStopped(house, (url) => {
      process.stdout.write(
        `\n  ${words.demo.site.padEnd(15)} ${url}/\n  ${words.demo.studio.padEnd(15)} ${link ?? words.demo.noOwner}\n\n`,
      );
    });
  });
}

/** A link for the first owner, which works once. */
async function ownerLink(ctx: Context, house: House): Promise<string | null> {
  const owner = (await listAllStaff(ctx)).find(({ role }) => role === 'owner');
  if (!owner) return null;
  const { token } = await makeSignInLink(ctx, { mail: owner.mail });
  return house.config.url + signInPath(token);
}

/** One line that counts, where somebody looks at it. */
function progressLine(): (done: number, of: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (done, of) => process.stderr.write(`\r  ${done}/${of}${done === of ? '\n' : ''}`);
}
