import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { installDebianPackage } from './debian.ts';
import { freePort } from './free-port.ts';

export interface PostgresServer {
  url: string;
  /** It was there before, and stays. */
  isGiven?: boolean;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** A data folder to keep, made where there is none; absent: a temporary one. */
  folder?: string;
  /** `name=value`; those of the tests trade safety for speed. */
  settings?: readonly string[];
}

const QUICK = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=200',
];

/**
 * PostgreSQL for the tests: the one that `TEST_DATABASE_URL` names, else one of the machine's own
 * binaries in a temporary folder, else Debian's package where it may be installed. Without any, the
 * tests say so and skip, except under CI, where that is a failure.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer | null> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, isGiven: true, stop: async () => undefined };
  const bin = findBinaries() ?? (installDebianPackage('postgresql') ? findBinaries() : null);
  if (bin) return startIn(bin, options);
  const sentence =
    'PostgreSQL was not found: set TEST_DATABASE_URL, or install the package postgresql.';
  if (process.env.CI) throw new Error(sentence);
  console.warn(`\n*** ${sentence} Tests on PostgreSQL are skipped. ***\n`);
  return null;
}

function findBinaries(): string | null {
  const root = '/usr/lib/postgresql';
  if (existsSync(root)) {
    const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    for (const version of versions) {
      const bin = join(root, version, 'bin');
      if (existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres'))) return bin;
    }
  }
  const found = spawnSync('which', ['initdb'], { encoding: 'utf8' });
  return found.status === 0 ? join(found.stdout.trim(), '..') : null;
}

/** PostgreSQL refuses to run as root, so root lends it to a user that has no rights. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    const id = (flag: string) => spawnSync('id', [flag, user], { encoding: 'utf8' });
    const uid = id('-u');
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(id('-g').stdout) };
  }
  return {};
}

async function startIn(bin: string, options: PostgresOptions): Promise<PostgresServer> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'recto-postgres-'));
  const who = unprivileged();
  mkdirSync(folder, { recursive: true });
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  if (!existsSync(data)) {
    execFileSync(
      join(bin, 'initdb'),
      [
        '-D',
        data,
        '-U',
        'recto',
        '--auth=trust',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
      ],
      { ...who, cwd: folder, stdio: 'ignore' },
    );
  }
  const port = await freePort();
  const settings = options.settings ?? QUICK;
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
  const server = spawn(join(bin, 'postgres'), [...args, ...settings.flatMap((s) => ['-c', s])], {
    ...who,
    cwd: folder,
    stdio: 'ignore',
  });
  process.once('exit', () => server.kill('SIGINT'));
  const url = `postgres://recto@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries > 150) throw new Error('PostgreSQL did not start within 30 s', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
