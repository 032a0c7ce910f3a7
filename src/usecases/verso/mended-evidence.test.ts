import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { type EvidenceRoom, evidenceRoom, published } from '../../../test/support/evidence.ts';
import { entriesOf } from '../../../test/support/log.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { newId } from '../../std/id.ts';
import { getArticle, updateArticle } from '../../storage/articles.ts';
import { insertMedia } from '../../storage/media.ts';
import { freezeRevision, getResponsibility } from '../../storage/revisions.ts';
import { changeDetails } from '../article/change-details.ts';
import { approveArticle, submitForReview } from '../article/review.ts';
import { unpublishArticle } from '../article/unpublish.ts';
import { writeCorrection } from '../evidence/correct-article.ts';
import { changeClaim } from '../evidence/make-claim.ts';
import { versoHash } from '../log/log-article.ts';
import { publicVerso } from './public-verso.ts';

const HOUR = 3_600_000;
const RETRACTION = {
  kind: 'retraction',
  why: 'Le rapport était faux.',
  severity: 'central',
} as const;

describeEachDatabase('an article whose evidence was mended while it was away', (open) => {
  const room = async () => {
    const r = await evidenceRoom(await open());
    const { articleId, claimId } = await published(r);
    await unpublishArticle({ ...r.editor, now: NOW + HOUR }, { articleId });
    const article = async () => {
      const found = await getArticle(r.storage.db, articleId);
      if (!found) throw new Error('no article');
      return found;
    };
    const verso = async () =>
      publicVerso(r.storage.db, (await article()).publishedRevisionId ?? '');
    return { r, articleId, claimId, article, verso };
  };

  it('comes back with its evidence as it is now, its note, and a number of its own in the log', async () => {
    const { r, articleId, claimId, article, verso } = await room();
    await changeClaim(r.editor, { articleId, claimId, place: 'Port de Mélisse' });
    await writeCorrection(r.editor, { articleId, ...RETRACTION });
    const at = NOW + 2 * HOUR;
    expect(await r.publish(articleId, r.editor, at)).toEqual({ seq: 2 });
    expect((await article()).updatedAt).toBe(at);
    const now = await verso();
    expect(now?.claims).toMatchObject([{ place: 'Port de Mélisse' }]);
    expect(now?.corrections).toMatchObject([{ why: RETRACTION.why, fromSeq: 1, toSeq: 2 }]);
    const entries = await entriesOf(r.storage);
    expect(entries.map(({ type, seq }) => `${type} ${seq}`)).toEqual([
      'publish 1',
      'unpublish 1',
      'retract 2',
    ]);
    expect(entries[2]).toMatchObject({ versoHash: now && versoHash(now) });
  });

  it('comes back as it was where nothing was mended', async () => {
    const { r, articleId } = await room();
    expect(await r.publish(articleId, r.editor, NOW + 2 * HOUR)).toEqual({ seq: 1 });
  });

  it('comes back with the name of who answers for it now', async () => {
    const { r, articleId, article } = await room();
    await submitForReview(r.editor, { articleId });
    const revisionId = (await article()).headRevisionId ?? '';
    await approveArticle({ ...r.second, now: NOW + HOUR }, { articleId, revisionId });
    expect(await r.publish(articleId, r.editor, NOW + 2 * HOUR)).toEqual({ seq: 2 });
    const { publishedRevisionId } = await article();
    expect(await getResponsibility(r.storage.db, publishedRevisionId ?? '')).toMatchObject({
      reviewedAt: NOW + HOUR,
    });
  });

  it('is retracted in the log, whatever other notes go out with the retraction', async () => {
    const { r, articleId, verso } = await room();
    await writeCorrection(r.editor, { articleId, ...RETRACTION });
    const note = { kind: 'update', why: 'Le port enquête.', severity: 'detail' } as const;
    await writeCorrection(r.editor, { articleId, ...note });
    await r.publish(articleId, r.editor, NOW + 2 * HOUR);
    const retraction = (await verso())?.corrections.find(({ kind }) => kind === 'retraction');
    expect((await entriesOf(r.storage)).at(-1)).toMatchObject({
      type: 'retract',
      correction: retraction?.id,
    });
  });
});

describeEachDatabase('what stands around a text', (open) => {
  it('is in the record of each version, as it was then', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await r.publishText('La marée monte.');
    const record = async () => {
      const article = await getArticle(r.storage.db, articleId);
      const verso = await publicVerso(r.storage.db, article?.publishedRevisionId ?? '');
      return verso?.page;
    };
    const byline = [{ name: 'Ysée Malavoy', role: 'author' }];
    expect(await record()).toMatchObject({ kind: 'news', byline, dateline: null, media: [] });
    const change = { dateline: 'Port-Hévin', heroMediaId: await picture(r) };
    await changeDetails(r.editor, { articleId, ...change, heroCaption: 'Le bac, vide.' });
    expect(await record()).toMatchObject({ dateline: null });
    expect(await r.publish(articleId)).toEqual({ seq: 2 });
    expect(await record()).toMatchObject({
      dateline: 'Port-Hévin',
      media: [{ isLead: true, sha256: 'ab'.repeat(32), alt: 'Un bac', caption: 'Le bac, vide.' }],
    });
    expect(await r.publish(articleId)).toEqual({ seq: 2 });
  });

  it('is no news of a version that is older than such records', async () => {
    const r = await evidenceRoom(await open());
    const { db } = r.storage;
    const { articleId } = await r.write({ headline: 'Au port' });
    const id = (await getArticle(db, articleId))?.headRevisionId ?? '';
    const nobody = { reviewedBy: null, reviewedAt: null, publishedBy: 'import' };
    await freezeRevision(db, id, { seq: 1, publishedAt: NOW, ...nobody });
    const shown = { published_revision_id: id, published_seq: 1, published_at: NOW };
    await updateArticle(db, articleId, { state: 'published', ...shown });
    expect(await r.publish(articleId)).toEqual({ seq: 1 });
  });
});

async function picture(r: EvidenceRoom): Promise<string> {
  const id = newId();
  await insertMedia(r.storage.db, {
    ...{ id, kind: 'image', state: 'stored', name: 'bac.webp', mediaType: 'image/webp' },
    ...{ bytes: 9, sha256: 'ab'.repeat(32), blobKey: 'aa', sourceUrl: null, duration: null },
    ...{ width: 640, height: 480, alt: { fr: 'Un bac' }, caption: {}, credit: 'Le Jusant' },
    ...{ focalX: 0.5, focalY: 0.5, placeholder: null, digitalSourceType: null, createdAt: NOW },
  });
  return id;
}
