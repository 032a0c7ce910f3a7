import { Hono } from 'hono';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { addLetter, addMailing, addReaders } from '../../../test/support/letters.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { isPostgres } from '../../storage/dialects/which.ts';
import type { Db } from '../../storage/schema.ts';
import { addLetterPreview } from './letter-preview.ts';

/** Every row of every table, but for what a visit to the Studio itself leaves: that its session was used. */
async function everyRow(db: Db): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await (isPostgres(db)
    ? sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`
    : sql<{
        name: string;
      }>`select name from sqlite_master where type = 'table' and sql not like '%virtual%'`
  ).execute(db);
  const all: Record<string, unknown[]> = {};
  for (const { name } of tables.filter((table) => table.name !== 'sessions'))
    all[name] = (await sql`select * from ${sql.table(name)}`.execute(db)).rows;
  return all;
}

describeEachDatabase('an approved letter', (open) => {
  it('is opened and previewed, in every dress, without a row being changed', async () => {
    const { room, deps, cookie, ask } = await signedIn(await open(), 'editor');
    const { db } = room.storage;
    const { articleId } = await room.publish({ headline: 'Au quai' });
    const letter = await addLetter(db, room.fr);
    await addReaders(db, letter.id, [{ mail: 'lea@rive.example' }]);
    const articles = [{ articleId, isKept: true }];
    const { id } = await addMailing(db, letter, {
      plannedAt: NOW + 3_600_000,
      content: { articles },
    });
    const app = new Hono();
    addLetterPreview(app, deps);
    const see = (query: string, headers = {}) =>
      app.request(`/studio/letter-preview/${id}?${query}`, {
        headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers },
      });

    const before = await everyRow(db);
    for (const path of ['/mailings', `/mailings/${id}`, '/mailings/asking', '/letters'])
      expect([path, (await ask('GET', path)).status]).toEqual([path, 200]);
    for (const audience of ['readers', 'supporters']) {
      const set = await ask('GET', `/mailings/${id}/preview?audience=${audience}`);
      expect(set.body).toMatchObject({ subject: 'La facture grimpe, l’accord recule' });
      for (const paper of ['light', 'dark']) {
        const shown = await see(`audience=${audience}&paper=${paper}`);
        expect(shown.status).toBe(200);
        expect(shown.headers.get('cache-control')).toBe('no-store');
      }
    }
    expect((await see('', { cookie: '' })).status).toBe(403);
    expect((await see('', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await everyRow(db)).toEqual(before);
    expect(before.mailings).toMatchObject([{ state: 'approved', version: 1 }]);
  });
});
