import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStorage } from './open.ts';
import { refusalToOpen } from './open-refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'recto-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a database that is closed is one file, which can be moved', async () => {
  const file = join(folder, 'closed', 'recto.db');
  await (await openStorage({ file })).close();
  expect(readdirSync(join(folder, 'closed'))).toEqual(['recto.db']);
});

it('a data folder that is a file is refused by name', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, 'words');
  await expect(openStorage({ file: join(file, 'recto.db') })).rejects.toMatchObject({
    key: 'storage.no-folder',
    args: { folder: file },
  });
});

it('a file that is no database is refused and stays as it was', async () => {
  writeFileSync(
    join(folder, 'recto.db'),
    'a shopping list, longer than a header of SQLite is\n'.repeat(9),
  );
  await expect(openStorage({ file: join(folder, 'recto.db') })).rejects.toMatchObject({
    key: 'storage.no-database',
  });
});

it('a folder where the database should be is refused', async () => {
  mkdirSync(join(folder, 'other', 'recto.db'), { recursive: true });
  await expect(openStorage({ file: join(folder, 'other', 'recto.db') })).rejects.toMatchObject({
    key: 'storage.no-folder',
  });
});

it('a server that does not answer is refused without its password', async () => {
  const opening = openStorage({ url: 'postgres://recto:hush@127.0.0.1:1/recto', file: '' });
  await expect(opening).rejects.toMatchObject({
    key: 'storage.server-silent',
    args: { host: '127.0.0.1:1', code: 'ECONNREFUSED' },
  });
});

it('what is nobody’s doing but ours stays a fault', () => {
  expect(refusalToOpen(new TypeError('x is undefined'), { folder })).toBeNull();
  expect(
    refusalToOpen(Object.assign(new Error(), { code: '42P01' }), { url: 'postgres://h/d' }),
  ).toBeNull();
});
