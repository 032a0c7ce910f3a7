import { Command } from 'commander';
import { environmentLanguage, readConfig } from '../config/config.ts';
import { message } from '../domain/words/messages.ts';
import { fetchTyped } from '../main/fetch-typed.ts';
import { openHouse } from '../main/house.ts';
import { logContextOf } from '../main/log-context.ts';
import { fingerprint } from '../transparency/checkpoint.ts';
import type { Context } from '../usecases/context.ts';
import { type LogContext, publishedKeys } from '../usecases/log/keys.ts';
import { addPeer, listPeers, removePeer } from '../usecases/log/peers.ts';
import { rotateLogKey } from '../usecases/log/rotate-key.ts';
import { currentHead } from '../usecases/reading/log.ts';
import { jsonText } from './json-text.ts';
import { terminalLanguage } from './say.ts';
import type { CliWords } from './words.ts';

type At = LogContext & Context;

async function inHouse<Result>(act: (ctx: At) => Promise<Result>): Promise<Result> {
  const house = await openHouse(readConfig());
  try {
    const actor = { type: 'system', name: 'command-line' } as const;
    return await act({ ...logContextOf(house), actor });
  } finally {
    await house.close();
  }
}

const say = (value: unknown, isJson: boolean | undefined, text: string) =>
  process.stdout.write(isJson ? jsonText(value) : `${text}\n`);

type Peer = Awaited<ReturnType<typeof listPeers>>[number];

/** What a witness lacked when it was asked last, and what to do about it. */
function problemOf({ problem }: Peer): string[] {
  if (problem === null) return [];
  const lang = terminalLanguage({ LANG: environmentLanguage() });
  return [`  ${message(problem.key, problem.args, lang)}`];
}

interface Given {
  json?: boolean;
}

/** `recto log`: its head and keys, another key, and the newsrooms that witness it. */
export function logCommand(words: CliWords): Command {
  const log = new Command('log').description(words.help.log);
  log
    .command('show')
    .description(words.help.logShow)
    .option('--json', words.help.json)
    .action((given: Given) =>
      inHouse(async (ctx) => {
        const { origin, size, root, note } = await currentHead(ctx);
        const keys = (await publishedKeys(ctx)).trimEnd().split('\n');
        const line = fingerprint({ size, root: Buffer.from(root, 'hex') });
        const head = { origin, size, root, fingerprint: line, checkpoint: note, keys };
        say(head, given.json, `${line}\n\n${note}\n${keys.join('\n')}`);
      }),
    );
  log
    .command('rotate-key')
    .description(words.help.logRotate)
    .option('--json', words.help.json)
    .action((given: Given) =>
      inHouse(async (ctx) => {
        const rotated = await rotateLogKey(ctx);
        const witnesses = (await listPeers(ctx)).map(({ origin }) => origin).join(', ');
        const next = witnesses === '' ? '' : `\n\n${words.log.rotated(ctx.siteUrl, witnesses)}`;
        say(rotated, given.json, `${rotated.before}\n→ ${rotated.key}${next}`);
      }),
    );
  log.addCommand(witnessCommand(words));
  return log;
}

function witnessCommand(words: CliWords): Command {
  const witness = new Command('witness').description(words.help.logWitness);
  witness
    .command('add')
    .description(words.help.logWitnessAdd)
    .argument('<address>', words.help.logWitnessAddress)
    .option('--json', words.help.json)
    .action((address: string, given: Given) =>
      inHouse(async (ctx) => {
        const url = URL.canParse(address) ? new URL(address).origin : address;
        const keys = (await fetchTyped(`${url}/log/key`))?.toString('utf8') ?? '';
        const added = await addPeer(ctx, { url, keys });
        const shown = [added.logKey, added.witnessKey ?? ''].join('\n').trimEnd();
        say(added, given.json, `${shown}\n\n${words.log.compare}`);
      }),
    );
  witness
    .command('list')
    .description(words.help.logWitnessList)
    .option('--json', words.help.json)
    .action((given: Given) =>
      inHouse(async (ctx) => {
        const peers = await listPeers(ctx);
        const lines = peers.flatMap((peer) => [words.log.peer(peer), ...problemOf(peer)]);
        say(peers, given.json, lines.length > 0 ? lines.join('\n') : words.log.nobody);
      }),
    );
  witness
    .command('remove')
    .description(words.help.logWitnessRemove)
    .argument('<address>', words.help.logWitnessAddress)
    .action((origin: string) => inHouse((ctx) => removePeer(ctx, { origin })));
  return witness;
}
