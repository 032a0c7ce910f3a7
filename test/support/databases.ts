import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, inject } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/open.ts';
import { type Emptier, emptierOf } from './emptied.ts';
import { databaseUrl, onServer } from './templates.ts';

/** Makes an empty, migrated publication database; it is gone after the test. */
export type OpenEmpty = () => Promise<Storage>;

/** Runs the same tests on SQLite and on PostgreSQL: what a newsroom sees must not depend on it. */
export function describeEachDatabase(name: string, tests: (open: OpenEmpty) => void): void {
  describe(`${name} (SQLite)`, () => tests(withCleaning(openTemporarySqlite)));
  const url = inject('postgresUrl');
  describe.skipIf(!url)(`${name} (PostgreSQL)`, () =>
    tests(withCleaning(() => openTemporaryPostgres(url))),
  );
  afterAll(() => dropIdle(url));
}

interface Temporary {
  storage: Storage;
  remove(): Promise<void>;
}

function withCleaning(make: () => Promise<Temporary>): OpenEmpty {
  const made: Temporary[] = [];
  afterEach(async () => {
    for (const temporary of made.splice(0)) await temporary.remove();
  });
  return async () => {
    const temporary = await make();
    made.push(temporary);
    return temporary.storage;
  };
}

export async function openTemporarySqlite(): Promise<Temporary> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-test-'));
  const file = join(folder, 'recto.db');
  copyFileSync(inject('templates').sqlite, file);
  const storage = await openStorage({ file });
  return {
    storage,
    async remove() {
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Kept {
  url: string;
  emptier: Emptier;
}

/** Databases of this worker that no test uses now; they end with the server, or with the process. */
const idle: Kept[] = [];

/** A database of its own on the running server: a used one, emptied, where there is one. */
export async function openTemporaryPostgres(serverUrl: string): Promise<Temporary> {
  const kept = idle.pop() ?? (await makeOnServer(serverUrl));
  const storage = await openStorage({ url: kept.url, file: '' });
  return {
    storage,
    async remove() {
      await storage.close();
      if (await kept.emptier.empty()) idle.push(kept);
    },
  };
}

async function makeOnServer(serverUrl: string): Promise<Kept> {
  const name = `recto_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template ${inject('templates').postgres}`);
  const url = databaseUrl(serverUrl, name);
  return { url, emptier: await emptierOf(url) };
}

/** A server that was given keeps nothing of ours; our own is thrown away whole. */
async function dropIdle(serverUrl: string): Promise<void> {
  if (!inject('isServerGiven')) return;
  for (const { url } of idle.splice(0)) {
    await onServer(serverUrl, `drop database ${new URL(url).pathname.slice(1)} with (force)`);
  }
}
