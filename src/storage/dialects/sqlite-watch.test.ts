import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openSqlite } from './sqlite.ts';
import { watchSqlite } from './sqlite-watch.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A file with one table, somebody who writes, and somebody who only reads. */
function stage() {
  const folder = mkdtempSync(join(tmpdir(), 'recto-watch-'));
  ends.push(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'recto.db');
  const writing = openSqlite(file);
  writing.raw.exec('create table t (n integer)');
  const reading = openSqlite(file, { readonly: true });
  ends.push(
    () => writing.raw.close(),
    () => reading.raw.close(),
  );
  return { file, writing: writing.raw, reading: reading.raw };
}

it('hears of what another connection committed, as often as it commits', async () => {
  const { file, writing, reading } = stage();
  let heard = (): void => undefined;
  ends.push(watchSqlite(reading, file, () => heard()));
  for (let n = 1; n <= 3; n += 1) {
    const news = new Promise<void>((resolve) => {
      heard = resolve;
    });
    writing.prepare('insert into t values (?)').run(n);
    await news;
    expect(reading.prepare('select max(n) from t').pluck().get()).toBe(n);
  }
});

it('hears at the commit, not at the writing before it', async () => {
  const { file, writing, reading } = stage();
  let times = 0;
  ends.push(
    watchSqlite(reading, file, () => {
      times += 1;
    }),
  );
  writing.exec('begin immediate');
  writing.prepare('insert into t values (1)').run();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(times).toBe(0);
  writing.exec('commit');
  await expect.poll(() => times).toBe(1);
});

it('is silent once it has been ended', async () => {
  const { file, writing, reading } = stage();
  let times = 0;
  const end = watchSqlite(reading, file, () => {
    times += 1;
  });
  await end();
  writing.prepare('insert into t values (1)').run();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(times).toBe(0);
});
