import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStorage } from '../../src/storage/open.ts';

/** Databases that are migrated and empty: tests copy them, which is ten times quicker than migrating. */
export interface Templates {
  /** A file. */
  sqlite: string;
  /** A database on the server; empty where there is no server. */
  postgres: string;
}

/** @param serverUrl of PostgreSQL, empty where there is none */
export async function makeTemplates(
  serverUrl: string,
): Promise<{ templates: Templates; remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-template-'));
  const sqlite = join(folder, 'recto.db');
  await (await openStorage({ file: sqlite })).close();
  const postgres = serverUrl ? `recto_template_${randomBytes(8).toString('hex')}` : '';
  if (serverUrl) {
    await onServer(serverUrl, `create database ${postgres}`);
    await (await openStorage({ url: databaseUrl(serverUrl, postgres), file: '' })).close();
  }
  return {
    templates: { sqlite, postgres },
    async remove() {
      rmSync(folder, { recursive: true, force: true });
      if (serverUrl) await onServer(serverUrl, `drop database ${postgres} with (force)`);
    },
  };
}

/** The address of a database on this server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
