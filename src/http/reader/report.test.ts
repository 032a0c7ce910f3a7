import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { evidenceRoom, published } from '../../../test/support/evidence.ts';
import { siteDeps } from '../../../test/support/site.ts';
import { listReports, settleReport } from '../../usecases/verso/report-error.ts';
import { createApp } from '../app.ts';
import { addReport } from './report.ts';

const ORIGIN = 'https://jusant.example';

describeEachDatabase('« report an error »', (open) => {
  it('brings a reader’s words to the desk, bound to their claim, and nothing of programs', async () => {
    const r = await evidenceRoom(await open());
    const { articleId, claimId } = await published(r);
    const { deps, faults, close } = siteDeps(r);
    const app = createApp(deps, (door) =>
      addReport(door, { ...deps, writeDb: r.storage.db, origin: ORIGIN }),
    );
    const send = async (form: Record<string, string>, origin = ORIGIN) => {
      const answer = await app.request('/fr/la-criee-rouvre/verso/report', {
        method: 'POST',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ website: '', ...form }).toString(),
      });
      return { status: answer.status, text: await answer.text() };
    };
    const text = 'Le rapport dit 421 tonnes, page 12.';
    const mail = 'lectrice@jusant.example';

    expect((await send({ text }, 'https://elsewhere.example')).status).toBe(403);
    expect((await send({ text: 'Faux' })).status).toBe(400);
    expect((await send({ text, mail: 'nobody' })).status).toBe(400);
    const bot = await send({ text, website: 'https://buy.example' });
    expect(bot.text).toContain('Merci.');
    expect(await listReports(r.editor)).toEqual([]);

    const said = await send({ text, claim: claimId, mail });
    expect([said.status, said.text.includes('Merci.')]).toEqual([200, true]);
    await send({ text: `${text} Encore.`, claim: 'no claim of this article' });
    const reports = await listReports(r.editor);
    expect(reports).toMatchObject([
      { articleId, claimId: null, claim: null, mail: null, seq: 1 },
      { articleId, claimId, claim: 'La halle a vendu 412 tonnes en 2025', words: text, mail },
    ]);
    // An author hears of their own articles, and of no reader's address besides.
    expect(await listReports(r.author)).toEqual([]);
    const reportId = reports[1]?.id ?? '';
    await expect(settleReport(r.author, { reportId })).rejects.toThrow();
    await settleReport(r.editor, { reportId });
    expect(await listReports(r.editor)).toHaveLength(1);
    await expect(settleReport(r.editor, { reportId })).rejects.toThrow();

    let last = 200;
    for (let n = 0; n < 40 && last === 200; n++)
      last = (await send({ text: `${text} ${n}` })).status;
    expect(last).toBe(429);
    expect(faults).toEqual([]);
    await close();
  });
});
