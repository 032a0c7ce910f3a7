/**
 * Publications grown to a size. Growing takes minutes, so what was grown is kept beside the machine's
 * temporary files, under the fingerprint of all that it was made from; each run works on a copy.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { type PostgresServer, startPostgres } from '../../test/support/postgres.ts';
import type { DatabaseKind } from '../report/measure.ts';

/** A copy of a publication of so many articles, to be used and thrown away. */
export interface Grown {
  kind: DatabaseKind;
  articles: number;
  /** What `recto serve` needs to be told to serve it. */
  environment: Record<string, string>;
  /** For `openStorage`. */
  at: { url: string | null; file: string };
  megabytes: number;
  remove(): Promise<void>;
}

export interface Garden {
  kinds: DatabaseKind[];
  /** Grows what is not kept yet, all kinds at the same time. */
  prepare(sizes: readonly number[]): Promise<void>;
  copy(kind: DatabaseKind, articles: number): Promise<Grown>;
  close(): Promise<void>;
}

const MB = 1024 * 1024;
const root = resolve(import.meta.dirname, '..', '..');
const MADE_FROM = ['test/gazette', 'bench/fill', 'src/storage/migrations', 'src/storage/search'];

export async function openGarden(kinds: readonly DatabaseKind[]): Promise<Garden> {
  const kept = join(tmpdir(), 'recto-bench', fingerprint());
  mkdirSync(kept, { recursive: true });
  const server = kinds.includes('postgres') ? await startKeptPostgres(kept) : null;
  const present = kinds.filter((kind) => kind === 'sqlite' || server);
  return {
    kinds: present,
    async prepare(sizes) {
      for (const size of sizes) {
        await Promise.all(
          present.map((kind) =>
            kind === 'sqlite'
              ? growSqlite(kept, size)
              : growPostgres(server as PostgresServer, size),
          ),
        );
      }
    },
    copy: (kind, articles) =>
      kind === 'sqlite'
        ? copySqlite(kept, articles)
        : copyPostgres(server as PostgresServer, articles),
    close: async () => server?.stop(),
  };
}

/** Of the generator, the schema and the index: another one, and the publication has to grow anew. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of MADE_FROM) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** As a newsroom would run it: what was acknowledged is on the disk. */
async function startKeptPostgres(kept: string): Promise<PostgresServer | null> {
  return startPostgres({ folder: join(kept, 'postgres'), settings: ['max_connections=100'] });
}

function grow(articles: number, where: string): Promise<void> {
  console.error(`Growing ${articles.toLocaleString('en')} articles, once, for the runs to come …`);
  const script = join(import.meta.dirname, 'fill-process.ts');
  const child = spawn(process.execPath, [script, String(articles), where], { stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error('growing failed'))));
  });
}

const sqliteFile = (kept: string, articles: number) => join(kept, `${articles}.db`);

async function growSqlite(kept: string, articles: number): Promise<void> {
  const file = sqliteFile(kept, articles);
  if (existsSync(file)) return;
  const unfinished = join(kept, 'growing', 'recto.db');
  rmSync(dirname(unfinished), { recursive: true, force: true });
  mkdirSync(dirname(unfinished), { recursive: true });
  await grow(articles, unfinished);
  renameSync(unfinished, file);
}

async function copySqlite(kept: string, articles: number): Promise<Grown> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-run-'));
  const file = join(folder, 'recto.db');
  copyFileSync(sqliteFile(kept, articles), file);
  return {
    kind: 'sqlite',
    articles,
    environment: { RECTO_DATA: folder },
    at: { url: null, file },
    megabytes: statSync(file).size / MB,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function growPostgres(server: PostgresServer, articles: number): Promise<void> {
  const name = `grown_${articles}`;
  const found = await ask(server.url, `select 1 from pg_database where datname = '${name}'`);
  if (found.length > 0) return;
  await ask(server.url, 'drop database if exists growing with (force)');
  await ask(server.url, 'create database growing');
  const url = addressOf(server, 'growing');
  await grow(articles, `${url}?options=-c%20synchronous_commit%3Doff`);
  await ask(server.url, `alter database growing rename to ${name}`);
}

async function copyPostgres(server: PostgresServer, articles: number): Promise<Grown> {
  const name = `run_${process.pid}_${articles}`;
  await ask(server.url, `drop database if exists ${name} with (force)`);
  await ask(server.url, `create database ${name} template grown_${articles} strategy file_copy`);
  const [size] = await ask(server.url, `select pg_database_size('${name}') as bytes`);
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-run-'));
  const url = addressOf(server, name);
  return {
    kind: 'postgres',
    articles,
    environment: { RECTO_DATA: folder, DATABASE_URL: url },
    at: { url, file: '' },
    megabytes: Number(size?.bytes ?? 0) / MB,
    async remove() {
      await ask(server.url, `drop database ${name} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(server: PostgresServer, database: string): string {
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  return url.href;
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
