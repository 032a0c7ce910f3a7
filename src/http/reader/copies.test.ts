import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { evidenceRoom, on } from '../../../test/support/evidence.ts';
import { siteDeps } from '../../../test/support/site.ts';
import { p } from '../../domain/document/build.ts';
import { addSource, changeSource } from '../../usecases/evidence/add-source.ts';
import { citeSource } from '../../usecases/evidence/cite-source.ts';
import { copyFileFor } from '../../usecases/evidence/copy-file.ts';
import { keepFile } from '../../usecases/evidence/keep-file.ts';
import { makeClaim } from '../../usecases/evidence/make-claim.ts';
import { showCopy } from '../../usecases/evidence/show-copy.ts';
import { createApp } from '../app.ts';

const HTML = '<!doctype html><script>alert(1)</script><p>La halle a vendu 412 tonnes.</p>';

describeEachDatabase('the copy of a source', (open) => {
  it('is for readers where the newsroom says so, as a file that never runs as a page of ours', async () => {
    const r = await evidenceRoom(await open());
    const { deps, close } = siteDeps(r, { copies: r.desk });
    const app = createApp(deps);
    const { articleId } = await r.write({ headline: 'La criée', body: [p('…')] });
    const seen = { modality: 'reported', importance: 'supporting' } as const;
    const claim = await makeClaim(r.editor, { articleId, text: '412 tonnes.', ...seen });
    const source = await addSource(r.editor, { articleId, type: 'document', title: 'Rapport' });
    const { id: snapshotId } = await keepFile(r.editor, r.desk, {
      sourceId: source.id,
      bytes: Buffer.from(HTML),
      name: 'rapport.html',
      mediaType: 'text/html',
    });
    await citeSource(r.editor, { claimId: claim.id, sourceId: source.id, relation: 'supports' });
    await r.rewrite(articleId, [
      p('Selon le rapport, ', on(claim.id, '412 tonnes ont été vendues'), '.'),
    ]);
    await r.publish(articleId);
    const address = `/fr/la-criee/verso/copies/${snapshotId}`;
    const ask = async (form: string) => (await app.request(`${address}/${form}`)).status;
    expect(await ask('file')).toBe(404);

    await showCopy(r.editor, { snapshotId, visibility: 'public' });
    // Readers learn of it with the next version, and not between two.
    expect(await ask('file')).toBe(404);
    await r.publish(articleId, r.editor, deps.clock() + 1);
    const file = await app.request(`${address}/file`);
    expect([file.status, await file.text()]).toEqual([200, HTML]);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="\w+\.html"$/);
    expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await ask('warc')).toBe(200);
    expect(await ask('picture')).toBe(404);
    const page = await (await app.request('/fr/la-criee/verso')).text();
    expect(page).toContain(`href="${address}/file"`);
    expect(page).toContain(`href="${address}/warc"`);

    // What is taken back is taken back at once, whatever older pages say.
    await changeSource(r.editor, { sourceId: source.id, isConfidential: true });
    expect(await ask('file')).toBe(404);
    const asked = { snapshotId, form: 'file' } as const;
    expect((await copyFileFor(r.checker, r.desk, asked)).bytes.length).toBe(HTML.length);
    await expect(copyFileFor(r.author, r.desk, asked)).rejects.toThrow();
    await close();
  });
});
