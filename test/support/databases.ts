import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, inject } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/open.ts';

/** Makes an empty, migrated publication database; it is gone after the test. */
export type OpenEmpty = () => Promise<Storage>;

/** Runs the same tests on SQLite and on PostgreSQL: what a newsroom sees must not depend on it. */
export function describeEachDatabase(name: string, tests: (open: OpenEmpty) => void): void {
  describe(`${name} (SQLite)`, () => tests(withCleaning(openTemporarySqlite)));
  const url = inject('postgresUrl');
  describe.skipIf(!url)(`${name} (PostgreSQL)`, () =>
    tests(withCleaning(() => openTemporaryPostgres(url))),
  );
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
  const storage = await openStorage({ file: join(folder, 'recto.db') });
  return {
    storage,
    async remove() {
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A database of its own on the running server. */
export async function openTemporaryPostgres(serverUrl: string): Promise<Temporary> {
  const name = `recto_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const storage = await openStorage({ url: url.href, file: '' });
  return {
    storage,
    async remove() {
      await storage.close();
      await onServer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
