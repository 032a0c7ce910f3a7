import { afterEach, expect, it } from 'vitest';
import { signedIn } from '../../../test/support/api.ts';
import { type Stage, stages } from '../../../test/support/channels/stages.ts';
import { TELEGRAM } from '../../../test/support/channels/telegram-stand-in.ts';
import { describeEachDatabase, type OpenEmpty } from '../../../test/support/databases.ts';
import { createApp } from '../app.ts';

const open: Stage[] = [];
afterEach(async () => {
  for (const { network } of open.splice(0)) await network.close();
});

async function telegramStage(): Promise<Stage> {
  const stage = await stages.telegram?.(() => 0);
  if (!stage) throw new Error('telegram');
  open.push(stage);
  return stage;
}

async function start(openDatabase: OpenEmpty) {
  const api = await signedIn(await openDatabase(), 'owner');
  const stage = await telegramStage();
  const made = await api.ask('POST', '/channels', {
    body: {
      kind: 'telegram',
      name: 'Notre canal',
      address: '@jusant_test',
      isFollowed: true,
      isOn: true,
      options: stage.options,
      token: TELEGRAM.token,
      templates: { fr: '{titre}\n{lien}' },
    },
  });
  expect(made.status).toBe(200);
  return { api, stage, channelId: (made.body as { id: string }).id };
}

describeEachDatabase('channels in the Studio', (openDatabase) => {
  it('are tied, tried and shown to readers, and their keys are told to nobody', async () => {
    const { api, stage, channelId } = await start(openDatabase);
    await api.room.publish({ headline: 'La criée rouvre' });
    const inEnglish = { editionId: api.room.en, sectionId: null };
    await api.room.publish({ headline: 'The auction is open again', ...inEnglish });
    const tried = await api.ask('POST', `/channels/${channelId}/try`);
    expect(tried.body).toMatchObject({
      account: 'Le Jusant',
      isWorking: true,
      texts: [
        {
          lang: 'fr',
          composed: {
            text: 'La criée rouvre\nhttps://jusant.example/fr/la-criee-rouvre',
            limit: 4096,
          },
        },
        { lang: 'en', headline: 'The auction is open again', composed: { limit: 4096 } },
      ],
    });
    expect(stage.network.posts).toEqual([]);
    const list = await api.ask('GET', '/channels');
    expect(list.body).toMatchObject({ channels: [{ hasToken: true, isWorking: true }] });
    const audit = await api.ask('GET', '/audit');
    const page = await (await createApp(api.deps).request('/fr')).text();
    expect(page).toContain('https://t.me/jusant_test');
    for (const said of [tried.body, list.body, audit.body, page])
      expect(JSON.stringify(said)).not.toContain(TELEGRAM.token);
  });

  it('forget what was heard of a key when another is given', async () => {
    const { api, stage, channelId } = await start(openDatabase);
    const said = async () => {
      const { body } = await api.ask('GET', '/channels');
      return (body as { channels: { said: string }[] }).channels[0]?.said;
    };
    stage.network.refuse();
    await api.ask('POST', `/channels/${channelId}/try`);
    expect(await said()).toContain('Notre canal');
    await api.ask('PATCH', `/channels/${channelId}`, { body: { name: 'Notre canal' } });
    expect(await said()).not.toBe('');
    await api.ask('PATCH', `/channels/${channelId}`, { body: { token: '7001:AAnouveau' } });
    expect(await said()).toBe('');
  });

  it('posts on X by hand without keys, and takes all four of them or none', async () => {
    const api = await signedIn(await openDatabase(), 'owner');
    const made = await api.ask('POST', '/channels', { body: { kind: 'x', isOn: true } });
    const path = `/channels/${(made.body as { id: string }).id}`;
    const some = await api.ask('PATCH', path, { body: { appKey: 'a', token: 't' } });
    expect([some.status, JSON.stringify(some.body)]).toEqual([
      400,
      expect.stringContaining('appSecret'),
    ]);
    const { articleId } = await api.room.publish({ headline: 'Une' });
    const shareUrl = async () => {
      const { body } = await api.ask('GET', `/articles/${articleId}/announcements`);
      return (body as { announcements: { shareUrl: string | null }[] }).announcements[0]?.shareUrl;
    };
    expect(await shareUrl()).toContain('https://x.com/intent/post');
    const keys = { appKey: 'a', appSecret: 'b', token: 'c', tokenSecret: 'd' };
    expect((await api.ask('PATCH', path, { body: keys })).status).toBe(204);
    expect(await shareUrl()).toBeNull();
    await api.ask('PATCH', path, { body: { isForgotten: true } });
    expect(await shareUrl()).toContain('https://x.com/intent/post');
  });

  it('keep a key that is not typed again, and lose it when they point to another server', async () => {
    const { api, channelId } = await start(openDatabase);
    const { cookie } = await api.enter('Bastien', 'editor');
    const path = `/channels/${channelId}`;
    expect((await api.ask('PATCH', path, { body: { name: 'Le canal' }, cookie })).status).toBe(204);
    const elsewhere = { options: { server: 'https://evil.example' } };
    expect((await api.ask('PATCH', path, { body: elsewhere, cookie })).status).toBe(403);
    const moved = await api.ask('PATCH', path, { body: elsewhere });
    // Switched on without a key, it could not work.
    expect(moved.body).toMatchObject({ fields: [{ path: 'token' }] });
    await api.ask('PATCH', path, { body: { ...elsewhere, isOn: false } });
    expect((await api.ask('GET', '/channels')).body).toMatchObject({
      channels: [{ name: 'Le canal', hasToken: false }],
    });
  });

  it('refuse at their field what could not work', async () => {
    const api = await signedIn(await openDatabase(), 'owner');
    for (const [body, path] of [
      [{ kind: 'telegram', name: ' ' }, 'name'],
      [{ kind: 'mastodon', address: 'nobody' }, 'address'],
      [{ kind: 'mastodon', isFollowed: true }, 'address'],
      [{ kind: 'mastodon', options: { server: 'http://mer.example' } }, 'server'],
      [{ kind: 'mastodon', isOn: true }, 'server'],
      [{ kind: 'telegram', isOn: true }, 'target'],
      [{ kind: 'telegram', isOn: true, options: { target: '@a' } }, 'token'],
      [{ kind: 'x', timing: 'delay', delayMinutes: 0 }, 'delayMinutes'],
      [{ kind: 'x', templates: { fr: '{titre} {humeur}' } }, 'templates.fr'],
      [{ kind: 'x', editionIds: ['none'] }, 'editionIds'],
    ] as const) {
      const { status, body: said } = await api.ask('POST', '/channels', { body });
      expect([path, status]).toEqual([path, 400]);
      expect(said).toMatchObject({ fields: [{ path }] });
    }
    expect((await api.ask('GET', '/channels')).body).toEqual({ channels: [] });
  });

  it('are given words before publication, held to their length, and posted by hand where they must be', async () => {
    const { api, channelId } = await start(openDatabase);
    const x = await api.ask('POST', '/channels', { body: { kind: 'x', isOn: true } });
    const xId = (x.body as { id: string }).id;
    const { articleId } = await api.room.write({ headline: 'La criée', standfirst: 'Lundi.' });
    const at = (id: string) => `/articles/${articleId}/announcements/${id}`;
    const long = await api.ask('PATCH', at(xId), { body: { text: 'é'.repeat(281) } });
    expect(long.body).toMatchObject({ fields: [{ path: 'text' }] });
    expect((await api.ask('PATCH', at(xId), { body: { text: 'À lire.' } })).status).toBe(204);
    await api.ask('PATCH', at(channelId), { body: { isSkipped: true } });
    const now = await api.ask('POST', `${at(channelId)}/now`);
    expect(now.status).toBe(409);
    const read = await api.ask('GET', `/articles/${articleId}/announcements`);
    expect(read.body).toMatchObject({
      isPublic: false,
      announcements: [
        { channelId, state: 'skipped', attempts: [] },
        {
          channelId: xId,
          text: 'À lire.\n\nhttps://jusant.example/fr/la-criee',
          length: 32,
          limit: 280,
          shareUrl: expect.stringMatching(
            /^https:\/\/x\.com\/intent\/post\?text=%C3%80%20lire\.%0A/,
          ),
        },
      ],
    });
  });

  it('name the hub in feeds and show IndexNow its key, and only that', async () => {
    const api = await signedIn(await openDatabase(), 'owner');
    for (const kind of ['websub', 'indexnow'])
      expect((await api.ask('POST', '/channels', { body: { kind, isOn: true } })).status).toBe(200);
    const { body } = await api.ask('GET', '/channels');
    const { channels } = body as { channels: { options: { key?: string } }[] };
    const key = channels.map(({ options }) => options.key ?? '').join('');
    const app = createApp(api.deps);
    expect(await (await app.request('/fr/feed.xml')).text()).toContain('rel="hub"');
    expect(await (await app.request(`/${key}.txt`)).text()).toBe(key);
    expect((await app.request('/0123456789abcdef.txt')).status).toBe(404);
  });
});
