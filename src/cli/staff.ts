import { Command } from 'commander';
import { readConfig } from '../config/config.ts';
import { ROLES } from '../domain/permissions.ts';
import { openHouse } from '../main/house.ts';
import type { Context } from '../usecases/context.ts';
import { addStaff, listAllStaff, makeSignInLink, resetStaff } from '../usecases/staff.ts';
import { jsonText } from './json-text.ts';
import { signInPath } from './sign-in-path.ts';
import type { CliWords } from './words.ts';

async function inHouse<Result>(
  act: (ctx: Context, url: string) => Promise<Result>,
): Promise<Result> {
  const config = readConfig();
  const house = await openHouse(config);
  try {
    const actor = { type: 'system', name: 'command-line' } as const;
    return await act({ db: house.storage.db, actor, now: Date.now() }, config.url);
  } finally {
    await house.close();
  }
}

const say = (value: unknown, isJson: boolean | undefined, text: string) =>
  process.stdout.write(isJson ? jsonText(value) : `${text}\n`);

export function staffCommand(words: CliWords): Command {
  const staff = new Command('staff').description(words.help.staff);
  staff
    .command('add')
    .description(words.help.staffAdd)
    .argument('<mail>', words.help.mail)
    .option('--name <name>', words.help.name)
    .option('--role <role>', words.help.role(ROLES.join(', ')), 'author')
    .option('--json', words.help.json)
    .action((mail: string, options: { name?: string; role: string; json?: boolean }) =>
      inHouse(async (ctx, url) => {
        const name = options.name ?? mail.split('@')[0] ?? mail;
        const member = await addStaff(ctx, { mail, name, role: options.role });
        const { token } = await makeSignInLink(ctx, { mail });
        const link = url + signInPath(token);
        say({ ...member, link }, options.json, `${member.name} (${member.role})\n${link}`);
      }),
    );
  staff
    .command('list')
    .description(words.help.staffList)
    .option('--json', words.help.json)
    .action((options: { json?: boolean }) =>
      inHouse(async (ctx) => {
        const members = await listAllStaff(ctx);
        const lines = members.map(
          ({ mail, name, role }) => `${role.padEnd(11)} ${mail.padEnd(32)} ${name}`,
        );
        if (members.length === 0 && !options.json)
          process.stderr.write(`${words.staff.none(readConfig().dataFolder)}\n`);
        else say(members, options.json, lines.join('\n'));
      }),
    );
  staff
    .command('reset')
    .description(words.help.staffReset)
    .argument('<mail>', words.help.mail)
    .option('--json', words.help.json)
    .action((mail: string, options: { json?: boolean }) =>
      inHouse(async (ctx, url) => {
        const { token } = await resetStaff(ctx, { mail });
        const link = url + signInPath(token);
        say({ mail, link }, options.json, link);
      }),
    );
  return staff;
}
