import { expect, it } from 'vitest';
import { signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';

describeEachDatabase('evidence over the API', (open) => {
  it('lets a person record and check what they may, and says why not', async () => {
    const { ask, enter, room } = await signedIn(await open(), 'editor');
    const { articleId } = await room.write({ headline: 'La criée' });
    const made = await ask('POST', `/articles/${articleId}/claims`, {
      body: { text: 'Onze personnes.', kind: 'number' },
    });
    expect(made).toMatchObject({
      status: 200,
      body: { kind: 'number', texts: { fr: 'Onze personnes.' } },
    });
    const { id } = made.body as { id: string };
    expect(
      (await ask('POST', `/articles/${articleId}/claims/${id}/check`, { body: {} })).body,
    ).toMatchObject({ key: 'claim.no-words' });
    const bad = await ask('PATCH', `/articles/${articleId}/claims/${id}`, {
      body: { modality: 'certain' },
    });
    expect(bad).toMatchObject({ status: 400, body: { fields: [{ path: 'modality' }] } });
    expect(await ask('GET', `/articles/${articleId}/evidence`)).toMatchObject({
      status: 200,
      body: { lang: 'fr', claims: [{ id }], states: { [id]: 'draft' }, hasUnnamedPolicy: false },
    });
    expect(await ask('GET', `/articles/${articleId}/gate`)).toMatchObject({
      status: 200,
      body: { isOpen: true },
    });
    const author = await enter('Malo', 'author');
    const denied = await ask('POST', `/articles/${articleId}/claims`, {
      body: { text: 'Non.' },
      cookie: author.cookie,
    });
    expect(denied).toMatchObject({ status: 403, body: { key: 'permission.not-own' } });
    expect((await ask('GET', `/articles/${articleId}/evidence`, { cookie: '' })).status).toBe(401);
  });
});
