import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { evidenceRoom, otherSite, refusal, reportPage } from '../../../test/support/evidence.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { claimJobs } from '../../storage/jobs.ts';
import { getSnapshot, listSnapshots } from '../../storage/snapshots.ts';
import { getSource } from '../../storage/sources.ts';
import { addSource } from './add-source.ts';
import { askToLookAgain } from './ask-to-look-again.ts';
import { captureSource } from './capture-source.ts';
import { exportWarc } from './export-warc.ts';
import { lookAgain } from './look-again.ts';

/**
 * Reads WARC by the letter of ISO 28500, knowing nothing of what wrote it: members of gzip one after
 * another, a version line, named fields, a block of the length that they say, two empty lines.
 */
function readWarc(file: Buffer) {
  const records: { fields: Map<string, string>; block: Buffer }[] = [];
  let plain = gunzipSync(file);
  while (plain.length > 0) {
    const headEnd = plain.indexOf('\r\n\r\n');
    const [version, ...lines] = plain.subarray(0, headEnd).toString().split('\r\n');
    expect(version).toBe('WARC/1.1');
    const fields = new Map(
      lines.map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
      }),
    );
    const length = Number(fields.get('content-length'));
    const start = headEnd + 4;
    expect(plain.subarray(start + length, start + length + 4).toString()).toBe('\r\n\r\n');
    records.push({ fields, block: plain.subarray(start, start + length) });
    plain = plain.subarray(start + length + 4);
  }
  return records;
}

describeEachDatabase('the copy of a source', (open) => {
  it('is taken by a job: bytes, hash, headers, words, and what the page says of itself', async () => {
    const r = await evidenceRoom(await open());
    let words = 'Un total de 412 tonnes.';
    const base = await otherSite({
      '/rapport': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-one': 'two' });
        response.end(reportPage(words));
      },
    });
    const { articleId, storyId } = await r.write({ headline: 'La criée' });
    const source = await addSource(r.editor, { articleId, type: 'web', url: `${base}/rapport` });
    const lease = { by: 'test', now: NOW, until: NOW + 1000, limit: 10 };
    const [job] = (await claimJobs(r.storage.db, lease)).filter(
      ({ kind }) => kind === 'capture-sources',
    );
    const { snapshotId } = (job?.payload ?? {}) as { snapshotId: string };
    await captureSource(r.ctx, r.desk, { snapshotId, attempts: 1 });
    const [copy] = await listSnapshots(r.storage.db, storyId);
    const page = Buffer.from(reportPage(words));
    expect(copy).toMatchObject({
      state: 'captured',
      status: 200,
      bytes: page.length,
      sha256: createHash('sha256').update(page).digest('hex'),
      visibility: 'hash-only',
    });
    expect(copy?.headers).toContainEqual(['x-one', 'two']);
    expect(await getSource(r.storage.db, source.id)).toMatchObject({
      title: 'Rapport d’activité 2025',
      author: 'Port de Mélisse',
      publishedAt: '2026-03-02',
      lang: 'fr',
    });

    const warc = await exportWarc(r.editor, r.desk, { snapshotId });
    const [info, answer, asked, about] = readWarc(warc);
    expect(info?.fields.get('warc-type')).toBe('warcinfo');
    expect(answer?.fields.get('warc-target-uri')).toBe(`${base}/rapport`);
    const bodyAt = (answer?.block.indexOf('\r\n\r\n') ?? 0) + 4;
    expect(answer?.block.subarray(0, bodyAt).toString()).toContain('HTTP/1.1 200');
    expect(answer?.block.subarray(bodyAt).equals(page)).toBe(true);
    expect(asked?.block.toString()).toMatch(/^GET \/rapport HTTP\/1\.1\r\nHost: /i);
    expect(JSON.parse(about?.block.toString() ?? '')).toMatchObject({ sha256: copy?.sha256 });
    // And by the reader that web archives use.
    const read: [unknown, unknown, number][] = [];
    for await (const record of new WARCParser([warc])) {
      const body = await record.readFully(false);
      read.push([record.warcType, record.warcTargetURI, body.length]);
    }
    const url = `${base}/rapport`;
    expect(read.slice(1)).toEqual([
      ['response', url, page.length],
      ['request', url, 0],
      ['metadata', url, about?.block.length],
    ]);

    expect((await lookAgain(r.ctx, r.desk, snapshotId))?.live?.differs).toBe(false);
    words = 'Un total de 214 tonnes.';
    const looked = await lookAgain({ ...r.ctx, now: NOW + 1 }, r.desk, snapshotId);
    expect(looked?.live).toMatchObject({ differs: true, change: { gone: '412', come: '214' } });
    expect(looked?.sha256).toBe(copy?.sha256);

    // By the clock, it is a job: what else the clock does must not wait for somebody's page.
    const week = 7 * 86_400_000;
    expect(await askToLookAgain({ ...r.ctx, now: NOW + week })).toBe(0);
    expect(await askToLookAgain({ ...r.ctx, now: NOW + week + 2 })).toBe(1);
    const claim = { by: 'test', now: NOW + week + 2, until: NOW + week + 9, limit: 5 };
    const jobs = await claimJobs(r.storage.db, {
      ...claim,
      kinds: { only: ['look-at-live-page'] },
    });
    expect(jobs.map(({ payload }) => payload)).toEqual([{ snapshotId }]);
  });

  it('is never an error page, nor anything inside; why there is none is kept', async () => {
    const r = await evidenceRoom(await open());
    const base = await otherSite({
      '/busy': (_, response) => response.writeHead(503).end('later'),
    });
    const { articleId, storyId } = await r.write({ headline: 'La criée' });
    const capture = async (url: string, attempts = 1, desk = r.desk) => {
      await addSource(r.editor, { articleId, type: 'web', url });
      const copy = (await listSnapshots(r.storage.db, storyId)).at(-1);
      const outcome = await refusal(
        captureSource(r.ctx, desk, { snapshotId: copy?.id ?? '', attempts }),
      );
      const now = await getSnapshot(r.storage.db, copy?.id ?? '');
      return [outcome, now?.state, now?.problem?.key, now?.blobKey];
    };
    expect(await capture(`${base}/nowhere`)).toEqual(['done', 'failed', 'capture.answered', null]);
    expect(await capture(`${base}/busy`)).toEqual([
      'capture.answered',
      'failed',
      'capture.answered',
      null,
    ]);
    expect(await capture(`${base}/busy`, 6)).toEqual(['done', 'failed', 'capture.answered', null]);
    const { net: _, ...guarded } = r.desk;
    for (const inside of [
      'http://127.1/',
      'http://169.254.169.254/',
      'http://[::ffff:10.0.0.1]/',
    ]) {
      expect(await capture(inside, 1, guarded)).toEqual([
        'done',
        'failed',
        'net.private-address',
        null,
      ]);
    }
  });
});
