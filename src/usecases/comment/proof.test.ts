import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { solvedProof } from '../../../test/support/proof.ts';
import { SEALER } from '../../../test/support/session.ts';
import { ARMELLE, ORIGIN, talkedNewsroom } from '../../../test/support/talk.ts';
import { createSealer } from '../../std/sealed.ts';
import { listDeskComments } from '../../storage/comment-desk.ts';
import type { Storage } from '../../storage/open.ts';
import { PROOF_MS, readProof } from './proof.ts';

const held = async (storage: Storage) =>
  (await listDeskComments(storage.db, { tab: 'held', after: null, limit: 20 })).flatMap(
    ({ signals }) => signals,
  );

describeEachDatabase('a proof of work', (open) => {
  it('counts once; without one, or with one that is made up or too old, a comment waits and is not lost', async () => {
    const storage = await open();
    const { send, wait } = await talkedNewsroom(storage, { mode: 'open', asksProof: true });
    const altcha = await solvedProof(SEALER, NOW);
    expect((await send({ ...ARMELLE, altcha })).text).toContain('est publié');
    // The same press a second time is the same comment.
    expect((await send({ ...ARMELLE, altcha })).text).toContain('est publié');
    const abroad = await solvedProof(createSealer('another house'), NOW);
    const sent = [
      { altcha, why: 'used' },
      { altcha: '', why: 'none' },
      { altcha: abroad, why: 'false' },
    ];
    for (const { altcha: proof, why } of sent)
      expect((await send({ ...ARMELLE, body: `Encore : ${why}`, altcha: proof })).text).toContain(
        'bien arrivé',
      );
    const late = await solvedProof(SEALER, NOW);
    wait(PROOF_MS);
    await send({ ...ARMELLE, body: 'Après deux heures.', altcha: late });
    expect(await held(storage)).toEqual([
      { name: 'no-proof', why: 'used' },
      { name: 'no-proof', why: 'none' },
      { name: 'no-proof', why: 'false' },
      { name: 'no-proof', why: 'old' },
    ]);
  });

  it('is asked only where the newsroom wants it, anew each time, and of nobody in a crowd', async () => {
    const storage = await open();
    const { app, path, read } = await talkedNewsroom(storage, { asksProof: true });
    const page = await read();
    expect(page).toContain(`data-address="${path}/comments/proof"`);
    const script = /<script type="module" src="(\/assets\/proof\.[^"]+)"><\/script>/.exec(
      page,
    )?.[1];
    expect((await app.request(script ?? '')).headers.get('content-type')).toContain('javascript');
    const ask = (headers: Record<string, string> = { origin: ORIGIN }) =>
      app.request(`${path}/comments/proof`, { method: 'POST', headers });
    const nonceOf = async (answer: Response) =>
      ((await answer.json()) as { parameters: { nonce: string } }).parameters.nonce;
    const [one, other] = [await ask(), await ask()];
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(await nonceOf(one)).not.toBe(await nonceOf(other));
    expect((await ask({ origin: 'https://elsewhere.example' })).status).toBe(404);
    const crowd = await Promise.all(Array.from({ length: 60 }, () => ask()));
    expect(crowd.map(({ status }) => status)).toContain(429);

    const plain = await talkedNewsroom(await open());
    expect(await plain.read()).not.toContain('proof');
    const nobody = await plain.app.request(`${path}/comments/proof`, {
      method: 'POST',
      headers: { origin: ORIGIN },
    });
    expect(nobody.status).toBe(404);
  });
});

it.each([
  ['no base64 of anything', '!'],
  ['another shape', btoa('{"challenge":{},"solution":{}}')],
  ['something endless', btoa('['.repeat(100_000))],
])('%s is no proof', async (_, text) => {
  expect(await readProof(SEALER, text, NOW)).toEqual({ fault: 'false' });
});

it('does not count once its time, or the work that was asked, was changed', async () => {
  const text = await solvedProof(SEALER, NOW);
  const changed = (from: RegExp, to: string) => btoa(atob(text).replace(from, to));
  for (const forged of [
    changed(/"until":\d+/, `"until":${NOW + 10 * PROOF_MS}`),
    changed(/"cost":1/, '"cost":2'),
    changed(/"derivedKey":"[^"]+"/, `"derivedKey":"${'ab'.repeat(32)}"`),
  ])
    expect(await readProof(SEALER, forged, NOW)).toEqual({ fault: 'false' });
  expect(await readProof(SEALER, text, NOW)).toMatchObject({ until: NOW + PROOF_MS });
});
