import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { unzipSync } from 'fflate';
import { AppError } from '../domain/errors.ts';
import { fetchTyped } from '../main/fetch-typed.ts';
import { isLoopback } from '../std/loopback.ts';
import type { Verifier } from '../transparency/signed-note.ts';
import { BUNDLE, parseKeys, verifyBundle } from '../transparency/verify/bundle.ts';
import { type Kept, parseKept, verifySiteLog } from '../transparency/verify/site-log.ts';
import { EXIT } from './say.ts';
import { reportJson, reportText, type Verified } from './verify-report.ts';
import type { CliWords } from './words.ts';
import { wrapped } from './wrapped.ts';

interface Given {
  since?: string;
  key?: string;
  json?: boolean;
}

/** `recto verify URL|FILE`: 0 all holds, 1 something does not, 2 wrong use, 3 refused or out of reach. */
export function verifyCommand(words: CliWords): Command {
  return new Command('verify')
    .description(words.help.verify)
    .argument('<what>', words.help.verifyWhat)
    .option('--since <checkpoint>', words.help.verifySince)
    .option('--key <key>', words.help.verifyKey)
    .option('--json', words.help.json)
    .addHelpText('after', wrapped(words.help.verifyEnds))
    .action(async (what: string, given: Given) => {
      const kept = given.since === undefined ? null : readKept(given.since);
      const trusted = given.key === undefined ? null : readKeys(given.key);
      const isUrl = /^https?:\/\//i.test(what);
      const verified = await (isUrl ? verifyUrl : verifyFile)(what, { kept, trusted });
      const isGood = verified.checks.every((check) => check.isGood);
      process.exitCode = isGood ? EXIT.fine : EXIT.losses;
      process.stdout.write(given.json ? reportJson(verified, words) : reportText(verified, words));
    });
}

interface How {
  kept: Kept | null;
  trusted: Verifier[] | null;
}

async function verifyUrl(typed: string, how: How): Promise<Verified> {
  if (!URL.canParse(typed)) throw new AppError('invalid', 'net.bad-address', { address: typed });
  const { origin, pathname } = new URL(typed);
  const [lang, slug] = pathname.split('/').filter((part) => part !== '');
  if (slug === undefined) return verifySite(origin, how, true);
  const zip = await fetchTyped(`${origin}/${lang}/${slug}/verso/bundle.zip`);
  if (!zip) throw new AppError('not-found', 'verify.no-bundle', { address: typed });
  const site = await siteKeys(origin);
  const bundle = verifyBundle(unpacked(zip, typed), how.trusted ?? site);
  const log = await verifySite(origin, how, how.kept !== null, bundle.checkpoint);
  return { ...log, checks: [...bundle.checks, ...log.checks] };
}

async function verifyFile(file: string, how: How): Promise<Verified> {
  const files = filesOf(file);
  const bundle = verifyBundle(files, how.trusted ?? undefined);
  const { checkpoint } = bundle;
  if (!how.kept || !checkpoint) return { checks: bundle.checks, checkpoint };
  const isHere = isLoopback(`http://${checkpoint.origin}`);
  const origin = `${isHere ? 'http' : 'https'}://${checkpoint.origin}`;
  const log = await verifySite(origin, how, true, checkpoint);
  return { ...log, checks: [...bundle.checks, ...log.checks] };
}

async function siteKeys(origin: string): Promise<Verifier[]> {
  return parseKeys((await fetchTyped(`${origin}/log/key`))?.toString('utf8') ?? '');
}

async function verifySite(
  origin: string,
  { kept, trusted }: How,
  isWhole: boolean,
  now: Kept | null = null,
): Promise<Verified> {
  const heads = [
    ...(now ? [{ check: 'now' as const, head: now }] : []),
    ...(kept ? [{ check: 'since' as const, head: kept }] : []),
  ];
  return verifySiteLog((path) => fetchTyped(`${origin}/log/${path}`), {
    isWhole,
    kept: heads,
    ...(trusted ? { trusted } : {}),
  });
}

/** @throws AppError `verify.not-a-bundle`, `cli.file-missing` */
function filesOf(file: string): Map<string, Buffer> {
  if (!existsSync(file)) throw new AppError('invalid', 'cli.file-missing', { file });
  if (!statSync(file).isDirectory()) return unpacked(readFileSync(file), file);
  const names: ReadonlySet<string> = new Set(Object.values(BUNDLE));
  const found = readdirSync(file).filter((name) => names.has(name));
  return new Map(found.map((name) => [name, readFileSync(join(file, name))]));
}

function unpacked(zip: Buffer, file: string): Map<string, Buffer> {
  try {
    const files = Object.entries(unzipSync(zip));
    return new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes)]));
  } catch {
    throw new AppError('invalid', 'verify.not-a-bundle', { file });
  }
}

/** A checkpoint in a file, or the line that a page prints. */
function readKept(given: string): Kept {
  const line = parseKept(given);
  if (line) return line;
  if (!existsSync(given)) throw new AppError('invalid', 'cli.file-missing', { file: given });
  const kept = parseKept(readFileSync(given, 'utf8'));
  if (!kept) throw new AppError('invalid', 'verify.not-a-checkpoint', { file: given });
  return kept;
}

function readKeys(given: string): Verifier[] {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given;
  const keys = parseKeys(text);
  if (keys.length === 0) throw new AppError('invalid', 'verify.not-a-key', { key: given });
  return keys;
}
