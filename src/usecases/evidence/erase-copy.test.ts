import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import {
  type EvidenceRoom,
  evidenceRoom,
  published,
  refusal,
} from '../../../test/support/evidence.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEntriesFrom } from '../../storage/log-entries.ts';
import { eraseArticle, readErasure } from '../article/erase.ts';
import { publicVerso } from '../verso/public-verso.ts';
import { addSource } from './add-source.ts';
import { citeSource } from './cite-source.ts';
import { copyFileFor } from './copy-file.ts';
import { eraseCopy } from './erase-copy.ts';
import { keepNote } from './keep-file.ts';
import { showCopy } from './show-copy.ts';

const NAME = 'Soazig Kerdreux';
const WHY = 'Demande de Mme K. du 3 mars 2026.';

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
    expect(await refusal(eraseCopy(r.editor, r.desk, asked))).toBe('permission.missing');
    const short = eraseCopy(owner, r.desk, { snapshotId, reason: 'Non' });
    expect(await refusal(short)).toBe('erase.no-reason');
    const erased = await eraseCopy(owner, r.desk, asked);
    expect(erased).toMatchObject({ state: 'erased', visibility: 'hash-only' });
    expect(erased.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await keptIn(r)).not.toContain(NAME);
    for await (const { key } of r.desk.store.list(''))
      expect((await r.desk.store.get(key))?.toString()).not.toContain(NAME);
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
    expect(await refusal(eraseArticle(owner, { articleId, reason }, r.desk))).toBe(
      'erase.sources-needed',
    );
    await eraseArticle(owner, { articleId, reason });
    expect(await keptIn(r)).toContain(NAME);
    await eraseArticle(owner, { articleId: other.articleId, reason }, r.desk);
    expect(await keptIn(r)).not.toContain(NAME);
    for await (const { key } of r.desk.store.list(''))
      expect((await r.desk.store.get(key))?.toString()).not.toContain(NAME);
  });
});
