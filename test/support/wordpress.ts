import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Storage } from '../../src/storage/open.ts';
import type { ImportOptions } from '../../src/transfer/importer.ts';
import { importWordpress } from '../../src/transfer/wordpress/import.ts';
import { type FileOf, type ItemOf, wxr } from './wxr.ts';

/** Imports made-up WordPress exports, and asks what came of them. */

export const folder = mkdtempSync(join(tmpdir(), 'recto-wxr-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

export function fileOf(file: FileOf | string): string {
  const path = join(folder, `export-${files++}.xml`);
  writeFileSync(path, typeof file === 'string' ? file : wxr(file));
  return path;
}

const NOW = Date.UTC(2026, 9, 9, 8, 0);
export const ctxOf = (storage: Storage) => ({
  db: storage.db,
  actor: { type: 'system' as const, name: 'test' },
  now: NOW,
});
export const run = (
  storage: Storage,
  file: FileOf | string,
  options: Partial<ImportOptions> = {},
) => importWordpress(ctxOf(storage), { file: fileOf(file), ...options });
export const articles = (storage: Storage) =>
  storage.db.selectFrom('articles').selectAll().orderBy('slug').execute();
export const article = async (storage: Storage, slug: string) =>
  (await articles(storage)).find((one) => one.slug === slug);
export const redirects = async (storage: Storage) =>
  new Map(
    (await storage.db.selectFrom('redirects').selectAll().execute()).map((one) => [
      one.from_path,
      one.target,
    ]),
  );
export const docOf = async (storage: Storage, slug: string) => {
  const found = await article(storage, slug);
  const row = await storage.db
    .selectFrom('revisions')
    .selectAll()
    .where('id', '=', found?.head_revision_id ?? '')
    .executeTakeFirstOrThrow();
  return row.doc;
};
export const many = (count: number, make: (n: number) => Partial<ItemOf> = () => ({})): ItemOf[] =>
  Array.from({ length: count }, (_, n) => ({ id: n + 1, ...make(n) }));
