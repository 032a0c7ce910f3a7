import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import {
  type EvidenceRoom,
  evidenceRoom,
  otherSite,
  published,
  refusal,
  reportPage,
} from '../../../test/support/evidence.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { AppError } from '../../domain/errors.ts';
import { getArticle } from '../../storage/articles.ts';
import { claimJobs, completeJob } from '../../storage/jobs.ts';
import { listEntriesFrom } from '../../storage/log-entries.ts';
import type { Db } from '../../storage/schema.ts';
import { getSnapshot } from '../../storage/snapshots.ts';
import { eraseArticle, readErasure } from '../article/erase.ts';
import type { Context } from '../context.ts';
import { publicVerso } from '../verso/public-verso.ts';
import { addSource } from './add-source.ts';
import { takeCopy } from './ask-for-copy.ts';
import { captureSource } from './capture-source.ts';
import { citeSource } from './cite-source.ts';
import type { CopyDesk } from './copy-desk.ts';
import { copyFileFor } from './copy-file.ts';
import { eraseCopy } from './erase-copy.ts';
import { FORGET_JOB, forgetBytes, forgetNeverArrived } from './forget-bytes.ts';
import { keepNote } from './keep-file.ts';
import { showCopy } from './show-copy.ts';

const NAME = 'Soazig Kerdreux';
const WHY = 'Demande de Mme K. du 3 mars 2026.';

/** A transaction that lets what is given it begin another, which ends with it. */
const nested = (trx: Db): Context['db'] =>
  new Proxy(trx, {
    get(target, name) {
      if (name === 'transaction')
        return () => ({ execute: (work: (inner: Db) => unknown) => work(trx) });
      const own = Reflect.get(target, name);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  }) as Context['db'];

describeEachDatabase('a copy that the law takes away', (open) => {
  /** A published claim that stands on a paper with a person's name in it. */
  async function named(r: EvidenceRoom) {
    const { articleId, storyId, claimId } = await published(r);
    const source = await addSource(r.editor, { articleId, type: 'document', title: 'Un registre' });
    const words = `Le registre nomme ${NAME} et compte 412 tonnes.`;
    const { id: snapshotId } = await keepNote(r.editor, r.desk, { sourceId: source.id, words });
    const passage = 'compte 412 tonnes';
    await citeSource(r.editor, {
      ...{ claimId, sourceId: source.id, relation: 'context', passage },
    });
    await showCopy(r.editor, { snapshotId, visibility: 'public' });
    return { articleId, storyId, claimId, snapshotId };
  }
  const keptIn = async (r: EvidenceRoom) => {
    const texts: string[] = [];
    for (const table of ['snapshots', 'snapshot_texts', 'citations', 'sources'] as const)
      texts.push(JSON.stringify(await r.storage.db.selectFrom(table).selectAll().execute()));
    return texts.join('');
  };

  /** Does what the newsroom's worker does after a commit. @returns the keys that were asked to go */
  async function work(r: EvidenceRoom, desk: Pick<CopyDesk, 'store'> = r.desk, now = NOW) {
    const { db } = r.storage;
    const lease = { by: 'worker', now, until: now + 1000, limit: 99 };
    const asked = (await claimJobs(db, lease)).filter(({ kind }) => kind === FORGET_JOB);
    for (const { id, payload } of asked) {
      const { keys } = payload as { keys: string[] };
      await forgetBytes({ db, now }, desk, { keys, attempts: 1 });
      await completeJob(db, { id, by: 'worker', now });
    }
    return asked.flatMap(({ payload }) => (payload as { keys: string[] }).keys);
  }
  /** All that lies in the store, as text. */
  async function lying(r: EvidenceRoom) {
    const texts: string[] = [];
    for await (const { key } of r.desk.store.list('copies/'))
      texts.push(`${await r.desk.store.get(key)}`);
    return texts.join('\n');
  }

  it('leaves its hash; file, words and what stood around a passage are gone', async () => {
    const r = await evidenceRoom(await open());
    const { articleId, snapshotId } = await named(r);
    const owner = await r.person('Anna Kerviel', 'owner');
    const file = copyFileFor(r.editor, r.desk, { snapshotId, form: 'file' });
    expect(Buffer.from((await file).bytes).toString()).toContain(NAME);
    const article = await getArticle(r.storage.db, articleId);
    const verso = () => publicVerso(r.storage.db, article?.publishedRevisionId ?? '');
    const [before, log] = [await verso(), await listEntriesFrom(r.storage.db, 0, 9)];

    const asked = { snapshotId, reason: WHY };
    expect(await refusal(eraseCopy(r.editor, asked))).toBe('permission.missing');
    const short = eraseCopy(owner, { snapshotId, reason: 'Non' });
    expect(await refusal(short)).toBe('erase.no-reason');
    const erased = await eraseCopy(owner, asked);
    expect(erased).toMatchObject({ state: 'erased', visibility: 'hash-only' });
    expect(erased.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await keptIn(r)).not.toContain(NAME);
    await work(r);
    expect(await lying(r)).not.toContain(NAME);
    for (const form of ['file', 'warc'] as const)
      expect(await refusal(copyFileFor(r.editor, r.desk, { snapshotId, form }))).toBe(
        'source.not-found',
      );
    // What readers have, and what the log says of it, stands.
    expect(await verso()).toEqual(before);
    expect(await listEntriesFrom(r.storage.db, 0, 9)).toEqual(log);
    const acts = JSON.stringify(
      await r.storage.db.selectFrom('audit_entries').selectAll().execute(),
    );
    expect(acts).toContain('copy.erased');
  });

  it('stays when an article is erased, unless the owner wants the sources gone too', async () => {
    const r = await evidenceRoom(await open());
    const { articleId, storyId } = await named(r);
    const owner = await r.person('Anna Kerviel', 'owner');
    expect(await readErasure(owner, articleId)).toMatchObject({ others: 0 });
    expect((await readErasure(owner, articleId)).sources).toBeGreaterThan(0);
    const other = await r.write({ headline: 'The auction', storyId, editionId: r.en });
    const reason = 'Le tribunal l’ordonne.';
    expect(await refusal(eraseArticle(owner, { articleId, reason, withSources: true }))).toBe(
      'erase.sources-needed',
    );
    await eraseArticle(owner, { articleId, reason });
    expect(await keptIn(r)).toContain(NAME);
    await eraseArticle(owner, { articleId: other.articleId, reason, withSources: true });
    expect(await keptIn(r)).not.toContain(NAME);
    await work(r);
    expect(await lying(r)).not.toContain(NAME);
  });

  it('is still there when the erasing did not come to its end', async () => {
    const r = await evidenceRoom(await open());
    const { snapshotId } = await named(r);
    const owner = await r.person('Anna Kerviel', 'owner');
    const undone = r.storage.db.transaction().execute(async (trx) => {
      const db = nested(trx);
      await eraseCopy({ ...owner, db }, { snapshotId, reason: WHY });
      throw new Error('the power failed');
    });
    await expect(undone).rejects.toThrow('the power failed');
    expect(await work(r)).toEqual([]);
    expect(await lying(r)).toContain(NAME);
    expect((await getSnapshot(r.storage.db, snapshotId))?.state).toBe('captured');
  });

  it('goes when the last copy of the same bytes goes, and not before', async () => {
    const r = await evidenceRoom(await open());
    const { articleId, snapshotId: first } = await named(r);
    const owner = await r.person('Anna Kerviel', 'owner');
    const words = `Le registre nomme ${NAME} et compte 412 tonnes.`;
    const again = async () => {
      const title = 'Le même registre';
      const source = await addSource(r.editor, { articleId, type: 'document', title });
      return (await keepNote(r.editor, r.desk, { sourceId: source.id, words })).id;
    };
    const second = await again();
    await eraseCopy(owner, { snapshotId: first, reason: WHY });
    expect((await work(r)).length).toBe(1);
    expect(await lying(r)).toContain(NAME);
    await eraseCopy(owner, { snapshotId: second, reason: WHY });
    // A store that does not answer is asked again: the job stays.
    const silent = async () => {
      throw new AppError('unavailable', 'media.store-unavailable', { reason: 'ETIMEDOUT' });
    };
    const away = { store: { ...r.desk.store, has: silent, delete: silent } };
    expect(await refusal(work(r, away))).toBe('media.store-unavailable');
    expect(await lying(r)).toContain(NAME);
    const third = await again();
    await work(r, r.desk, NOW + 5_000);
    expect(await lying(r)).toContain(NAME);
    await eraseCopy(owner, { snapshotId: third, reason: WHY });
    await work(r, r.desk, NOW + 5_000);
    expect(await lying(r)).not.toContain(NAME);
  });

  it('keeps nobody waiting while the store takes its time, but who keeps the same bytes anew', async () => {
    const r = await evidenceRoom(await open());
    const { db } = r.storage;
    const owner = await r.person('Anna Kerviel', 'owner');
    const { articleId, snapshotId } = await named(r);
    await eraseCopy(owner, { snapshotId, reason: WHY });
    let letGo = () => {};
    const asked = Promise.withResolvers<void>();
    const stalled = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow = {
      store: {
        ...r.desk.store,
        async delete(key: string) {
          asked.resolve();
          await stalled;
          await r.desk.store.delete(key);
        },
      },
    };
    const working = work(r, slow);
    await asked.promise;
    // Others write meanwhile.
    const source = await addSource(r.editor, { articleId, type: 'document', title: 'Le registre' });
    const words = `Le registre nomme ${NAME} et compte 412 tonnes.`;
    let isKept = false;
    const keeping = keepNote(r.editor, r.desk, { sourceId: source.id, words }).then(() => {
      isKept = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(isKept).toBe(false);
    letGo();
    await Promise.all([working, keeping]);
    expect(await lying(r)).toContain(NAME);
    expect(await db.selectFrom('leaving_bytes').selectAll().execute()).toEqual([]);
  });

  it('takes along what a capture writes that was under way meanwhile', async () => {
    const r = await evidenceRoom(await open());
    const owner = await r.person('Anna Kerviel', 'owner');
    const base = await otherSite({
      '/registre': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(reportPage(`Le registre nomme ${NAME}.`));
      },
    });
    const { articleId } = await r.publishText('Le registre du port.');
    const url = `${base}/registre`;
    const source = await addSource(r.editor, { articleId, type: 'web', url });
    const { id: snapshotId } = await takeCopy(r.editor, { sourceId: source.id });
    const slow: CopyDesk = {
      ...r.desk,
      store: {
        ...r.desk.store,
        async put(...given) {
          await r.desk.store.put(...given);
          // While the bytes lie there and no record names them.
          await eraseArticle(owner, { articleId, reason: WHY, withSources: true });
          await work(r);
        },
      },
    };
    expect(await captureSource(r.ctx, slow, { snapshotId, attempts: 1 })).toBe(null);
    await work(r);
    expect(await lying(r)).not.toContain(NAME);
  });

  it('and what was written for one that never came to be goes after a day', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await r.write({ headline: 'Le registre' });
    const source = await addSource(r.editor, { articleId, type: 'document', title: 'Un registre' });
    const dying: CopyDesk = {
      ...r.desk,
      store: {
        ...r.desk.store,
        async put(...given) {
          await r.desk.store.put(...given);
          throw new Error('the process ended');
        },
      },
    };
    const kept = keepNote(r.editor, dying, { sourceId: source.id, words: `Nomme ${NAME}.` });
    expect(await refusal(kept)).toBe('the process ended');
    const later = { db: r.storage.db, now: NOW + 86_400_001 };
    expect(await forgetNeverArrived({ ...later, now: NOW + 1000 })).toBe(0);
    expect(await lying(r)).toContain(NAME);
    expect(await forgetNeverArrived(later)).toBe(1);
    await work(r, r.desk, later.now);
    expect(await lying(r)).not.toContain(NAME);
  });
});
