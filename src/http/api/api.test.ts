import { expect, it } from 'vitest';
import { type Asked, ORIGIN, signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { contract } from '../../contract/index.ts';
import { describedApi } from './open-api.ts';
import { PACE } from './pace.ts';

describeEachDatabase('the API', (open) => {
  it('answers those who are signed in, and says to all others how to become so', async () => {
    const { ask } = await signedIn(await open(), 'editor');
    expect((await ask('GET', '/session')).body).toMatchObject({
      staff: { name: 'Maïwenn', role: 'editor' },
      publication: { name: 'Le Jusant' },
    });
    const stranger = await ask('GET', '/session', { cookie: '' });
    expect(stranger.status).toBe(401);
    expect(stranger.body).toMatchObject({ status: 401, key: 'api.signed-out' });
    expect(stranger.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('says what is wrong in the language of the one who asks', async () => {
    const { ask } = await signedIn(await open(), 'editor');
    const said = async (lang: string) =>
      ((await ask('GET', '/nothing', { headers: { 'accept-language': lang } })) as Asked).body;
    expect(await said('fr-FR,fr;q=0.9')).toMatchObject({
      detail: expect.stringContaining('adresse'),
    });
    expect(await said('de')).toMatchObject({ detail: expect.stringContaining('address') });
  });

  it('describes every operation', async () => {
    const { ask } = await signedIn(await open(), 'editor');
    const { body } = await ask('GET', '/openapi.json', { cookie: '' });
    const paths = (body as { paths: Record<string, Record<string, { operationId: string }>> })
      .paths;
    const described = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(described.sort()).toEqual(Object.keys(contract).sort());
    expect(describedApi('http://127.0.0.1:3000').text).toContain('"name":"recto_session"');
    expect(describedApi(ORIGIN).text).toContain('"name":"__Host-recto_session"');
  });

  it('tells a key how far it is, and tires of keys that open nothing', async () => {
    const { ask } = await signedIn(await open(), 'owner');
    const body = { name: 'Robot', scopes: ['media:upload'], days: null };
    const { key } = (await ask('POST', '/keys', { body })).body as { key: string };
    const read = (shown: string) =>
      ask('GET', '/editions', { cookie: '', headers: { authorization: `Bearer ${shown}` } });
    expect((await read(key)).headers.get('ratelimit')).toMatch(/^"key";r=599;t=\d+$/);
    for (let n = 0; n < PACE.guess; n++) expect((await read(`recto_${n}`)).status).toBe(401);
    const over = await read('recto_31');
    expect([over.status, (over.body as { key: string }).key]).toEqual([429, 'api.too-many']);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await read(key)).status).toBe(200);
    // The Studio is asked as often as people write.
    expect((await ask('GET', '/editions')).headers.get('ratelimit')).toBeNull();
  });

  it('writes its description once, however often strangers ask for it', async () => {
    const { app } = await signedIn(await open(), 'editor');
    const first = describedApi(ORIGIN);
    expect(describedApi(ORIGIN)).toBe(first);
    const again = await app.request('/api/v1/openapi.json', {
      headers: { 'if-none-match': first.etag },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});
