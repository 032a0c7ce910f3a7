import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { evidenceRoom, published, refusal } from '../../../test/support/evidence.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { siteDeps } from '../../../test/support/site.ts';
import {
  forgetWriters,
  replyRequests,
  settleReply,
  WRITER_DAYS,
} from '../../usecases/reply/desk.ts';
import { createApp } from '../app.ts';
import { addReplyForm } from './reply.ts';

const ORIGIN = 'https://jusant.example';

describeEachDatabase('the right of reply', (open) => {
  it('is asked for by a plain form, kept for whoever directs the paper, and forgotten in time', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await published(r);
    const { deps, faults, close } = siteDeps(r);
    const app = createApp(deps, (door) =>
      addReplyForm(door, { ...deps, writeDb: r.storage.db, origin: ORIGIN }),
    );
    const read = async (path: string) => (await app.request(path)).text();
    expect(await read('/fr/la-criee-rouvre/verso')).toContain(
      '/fr/right-of-reply?article=la-criee-rouvre',
    );
    expect(await read('/fr/right-of-reply?article=la-criee-rouvre')).toContain(
      `value="${ORIGIN}/fr/la-criee-rouvre"`,
    );
    const whole = {
      article: `${ORIGIN}/fr/la-criee-rouvre?reperes=tous#c1`,
      name: 'Yann Le Dréo',
      mail: 'yann@criee.example',
      address: '',
      standing: 'for-another',
      passage: 'La halle a vendu 412 tonnes',
      words: 'La halle en a vendu 421, et nous l’avions dit à la rédaction.',
      website: '',
    };
    const send = async (form: Partial<typeof whole>, origin = ORIGIN) => {
      const answer = await app.request('/fr/right-of-reply', {
        method: 'POST',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...whole, ...form }).toString(),
      });
      return { status: answer.status, text: await answer.text() };
    };
    expect((await send({}, 'https://elsewhere.example')).status).toBe(403);
    const wrong = { article: `${ORIGIN}/fr/nowhere`, name: ' ', mail: 'yann', passage: '' };
    for (const [field, value] of Object.entries({ ...wrong, words: 'Non.' })) {
      const { status, text } = await send({ [field]: value });
      expect([field, status]).toEqual([field, 400]);
      expect(text).toContain(`id="r_${field}_wrong"`);
      // Nothing that was typed is lost.
      if (field !== 'words') expect(text).toContain('La halle en a vendu 421');
      expect(text).toMatch(/<input[^>]* checked value="for-another"/);
    }
    expect((await send({ website: 'https://buy.example' })).text).toContain('est arrivée');
    expect(await replyRequests(r.editor)).toEqual([]);
    expect((await send({})).status).toBe(200);
    const [request] = await replyRequests(r.editor);
    expect(request).toMatchObject({
      ...{ articleId, seq: 1, name: 'Yann Le Dréo', standing: 'for-another' },
      ...{ headline: 'La criée rouvre', lang: 'fr', slug: 'la-criee-rouvre' },
    });
    expect(await refusal(replyRequests(r.author))).toBe('permission.missing');
    await settleReply(r.editor, { requestId: request?.id ?? '' });
    expect(await replyRequests(r.editor)).toEqual([]);
    expect(await refusal(settleReply(r.editor, { requestId: request?.id ?? '' }))).toBe(
      'reply-request.not-found',
    );
    const rows = () => r.storage.db.selectFrom('reply_requests').selectAll().execute();
    await forgetWriters({ ...r.ctx, now: NOW + (WRITER_DAYS - 1) * 86_400_000 });
    expect((await rows())[0]?.name).toBe('Yann Le Dréo');
    await forgetWriters({ ...r.ctx, now: NOW + (WRITER_DAYS + 1) * 86_400_000 });
    expect((await rows())[0]).toMatchObject({ name: '', mail: '', address: '' });
    let last = 200;
    for (let n = 0; n < 10 && last === 200; n++) last = (await send({})).status;
    expect(last).toBe(429);
    expect(faults).toEqual([]);
    await close();
  });
});
