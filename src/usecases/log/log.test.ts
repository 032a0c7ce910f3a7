import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { entriesOf, logContext } from '../../../test/support/log.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { doc, p } from '../../domain/document/build.ts';
import { getArticle } from '../../storage/articles.ts';
import { getLogHead, listEntriesFrom } from '../../storage/log-entries.ts';
import { parseCheckpoint, signerOfCheckpoint } from '../../transparency/checkpoint.ts';
import { inclusionProof, rootFromInclusion } from '../../transparency/proofs.ts';
import { leafHash } from '../../transparency/tree.ts';
import { publishArticle } from '../article/publish.ts';
import { saveArticle } from '../article/save.ts';
import { unpublishArticle } from '../article/unpublish.ts';
import { appendToLog } from './append.ts';
import { catchUpLog } from './catch-up.ts';
import { keyText, logVerifiers } from './keys.ts';
import { treeOf } from './read-tree.ts';
import { rotateLogKey } from './rotate-key.ts';
import { signCheckpoint } from './sign-checkpoint.ts';

describeEachDatabase('the log', (open) => {
  it('has an entry for all that readers saw, each after the one before it about the same article', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const { articleId } = await room.publish({ headline: 'Au port' });
    await room.publish({ headline: 'En ville' });
    await publishArticle(room.ctx, { articleId });
    const article = await getArticle(db, articleId);
    await saveArticle(room.ctx, {
      articleId,
      baseRevisionId: article?.headRevisionId ?? '',
      headline: 'Au port',
      standfirst: '',
      doc: doc(p('La mer est basse.')),
    });
    expect(await entriesOf(room.storage)).toHaveLength(2);
    await publishArticle(room.ctx, { articleId, exempt: 'demonstration' });
    await unpublishArticle(room.ctx, { articleId });
    await publishArticle(room.ctx, { articleId, exempt: 'demonstration' });
    const entries = await entriesOf(room.storage);
    expect(entries.map(({ type, seq }) => `${type} ${seq}`)).toEqual([
      'publish 1',
      'publish 1',
      'publish 2',
      'unpublish 2',
      'publish 2',
    ]);
    const leaves = (await listEntriesFrom(db, 0, 9)).map((entry) => entry.leafHash);
    expect(entries.map(({ prev }) => prev)).toEqual([
      undefined,
      undefined,
      leaves[0],
      leaves[2],
      leaves[3],
    ]);
    expect(entries[0]).toMatchObject({
      v: 1,
      article: articleId,
      lang: 'fr',
      at: '2026-10-09T08:00:00.000Z',
    });
  });

  it('is written with the publication, or not at all', async () => {
    const room = await smallNewsroom(await open());
    await expect(
      room.storage.db.transaction().execute(async (trx) => {
        await appendToLog(trx, [
          {
            entry: { v: 1, type: 'key-rotate', key: '', before: '', at: '2026-01-01' },
            revisionId: null,
          },
        ]);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await getLogHead(room.storage.db)).toMatchObject({ size: 0, edge: [] });
  });

  it('takes many publications at once, one after another', async () => {
    const room = await smallNewsroom(await open());
    const drafts = await Promise.all(
      Array.from({ length: 20 }, (_, at) => room.write({ headline: `Brève ${at}` })),
    );
    await Promise.all(drafts.map(({ articleId }) => publishArticle(room.ctx, { articleId })));
    const checkpoint = await signCheckpoint(logContext(room.storage));
    expect(checkpoint.size).toBe(20);
    const read = treeOf(room.storage.db);
    for (const entry of await listEntriesFrom(room.storage.db, 0, 20)) {
      const path = await inclusionProof(entry.place, 20, read);
      const leaf = leafHash(Buffer.from(entry.text));
      expect(rootFromInclusion(leaf, entry.place, 20, path)?.toString('hex')).toBe(checkpoint.root);
    }
  });

  it('is never changed, not even by its own database', async () => {
    const room = await smallNewsroom(await open());
    await room.publish({ headline: 'Au port' });
    await signCheckpoint(logContext(room.storage));
    for (const change of [
      sql`update log_entries set entry = '{}'`,
      sql`delete from log_entries`,
      sql`delete from log_checkpoints`,
      sql`update log_checkpoints set note = ''`,
    ])
      await expect(change.execute(room.storage.db)).rejects.toThrow(/only ever added to/);
  });

  it('is signed once for each size, by a key that is sealed', async () => {
    const room = await smallNewsroom(await open());
    const ctx = logContext(room.storage);
    await room.publish({ headline: 'Au port' });
    const [one, two] = await Promise.all([signCheckpoint(ctx), signCheckpoint(ctx)]);
    expect(one).toEqual(two);
    const read = parseCheckpoint(one.note);
    const keys = await logVerifiers(ctx.db, ctx.siteUrl, 'log');
    if (!read) return expect.unreachable();
    expect(signerOfCheckpoint(read, keys)?.name).toBe('jusant.example');
    expect(await keyText(ctx.db, ctx.siteUrl)).toMatch(/^jusant\.example\+[0-9a-f]{8}\+\S{44}\n$/);
    const { rows } = await sql<{ sealed_key: string }>`select sealed_key from log_keys`.execute(
      ctx.db,
    );
    expect(rows[0]?.sealed_key).toMatch(/^r1\./);
  });

  it('changes its key in the open: the checkpoint over the change has both signatures', async () => {
    const room = await smallNewsroom(await open());
    const ctx = logContext(room.storage);
    await room.publish({ headline: 'Au port' });
    const { before } = await rotateLogKey({ ...ctx, actor: room.ctx.actor });
    const [now, then] = await logVerifiers(ctx.db, ctx.siteUrl, 'log');
    const over = parseCheckpoint((await signCheckpoint({ ...ctx, now: NOW + 5 })).note);
    if (!now || !then || !over) return expect.unreachable();
    expect(before).toContain(then.id);
    expect(over.size).toBe(2);
    expect(signerOfCheckpoint(over, [now])).toBe(now);
    expect(signerOfCheckpoint(over, [then])).toBe(then);
    await room.publish({ headline: 'En ville' });
    const next = parseCheckpoint((await signCheckpoint({ ...ctx, now: NOW + 10 })).note);
    expect(next && signerOfCheckpoint(next, [then])).toBeNull();
    expect(next && signerOfCheckpoint(next, [now])).toBe(now);
  });

  it('does not sign what contradicts what it signed', async () => {
    const room = await smallNewsroom(await open());
    const ctx = logContext(room.storage);
    const { db } = room.storage;
    await room.publish({ headline: 'Au port' });
    await signCheckpoint(ctx);
    await dropGuards(room.storage.kind, db);
    await sql`update log_entries set leaf_hash = ${'0'.repeat(64)}`.execute(db);
    await room.publish({ headline: 'En ville' });
    await expect(signCheckpoint(ctx)).rejects.toMatchObject({ key: 'log.inconsistent' });
  });

  it('gives entries to what was published before it existed, once', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const first = await room.publish({ headline: 'Au port' });
    await room.publish({ headline: 'En ville' });
    await unpublishArticle(room.ctx, { articleId: first.articleId });
    await dropGuards(room.storage.kind, db);
    await sql`delete from log_entries`.execute(db);
    await sql`update log_head set size = 0, edge = '[]', is_caught_up = 0`.execute(db);
    await room.publish({ headline: 'Après' });
    const later = NOW + 1000;
    expect(await catchUpLog({ db, now: later })).toBe(3);
    expect(await catchUpLog({ db, now: later })).toBe(0);
    const entries = await entriesOf(room.storage);
    expect(entries.map(({ type }) => type)).toEqual(['publish', 'publish', 'publish', 'unpublish']);
    expect(entries[1]).toMatchObject({ loggedAt: new Date(later).toISOString() });
    expect((await signCheckpoint(logContext(room.storage))).size).toBe(4);
  });
});

/** What somebody with the run of the machine would do first. */
async function dropGuards(kind: string, db: Parameters<typeof getLogHead>[0]) {
  const names = kind === 'postgres' ? ['kept'] : ['kept_update', 'kept_delete'];
  for (const name of names) {
    const on = kind === 'postgres' ? sql`on log_entries` : sql``;
    await sql`drop trigger ${sql.raw(`log_entries_${name}`)} ${on}`.execute(db);
  }
}
