import { expect, it } from 'vitest';
import { type AskOptions, signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import type { Role } from '../../domain/permissions.ts';
import { handlersOf } from '../../reactions/index.ts';
import { touchedBy } from '../../reactions/memory.ts';
import { newId } from '../../std/id.ts';
import { listUndispatched } from '../../storage/events.ts';
import { insertTag } from '../../storage/tags.ts';
import { loadSite } from '../../usecases/reading/site.ts';
import { createApp } from '../app.ts';
import { addSettingsPreview } from '../studio/settings-preview.ts';

type Body = Record<string, unknown>;
const field = (body: unknown) => (body as { fields?: { path: string }[] }).fields?.[0]?.path;

describeEachDatabase('the settings of a newsroom', (open) => {
  async function start(role: Role = 'owner') {
    const api = await signedIn(await open(), role);
    const { db } = api.room.storage;
    const reader = createApp({ ...api.deps, site: () => loadSite(db, api.deps.origin) });
    const read = async (path: string) => {
      const answer = await reader.request(path);
      return {
        status: answer.status,
        to: answer.headers.get('location'),
        text: await answer.text(),
      };
    };
    const patch = (body: Body, options: AskOptions = {}) =>
      api.ask('PATCH', '/settings', { ...options, body });
    return { ...api, db, read, patch };
  }

  it('change what readers see at once, all of a part or none', async () => {
    const { patch, read, ask, db } = await start();
    const changed = await patch({
      name: 'Le Jusant du soir',
      theme: { accent: '#0a5c36' },
      words: { fr: { colophon: 'Imprimé au port.' } },
    });
    expect(changed.body).toMatchObject({
      name: 'Le Jusant du soir',
      theme: { accent: '#0a5c36', pairing: 'jusant' },
      words: { fr: { colophon: 'Imprimé au port.', ear: '' } },
    });
    const { text } = await read('/fr');
    expect(text).toContain('Imprimé au port.');
    expect(await touchedBy(db, await listUndispatched(db, 1000))).toMatchObject({
      tags: expect.arrayContaining(['chrome']),
    });
    expect((await ask('GET', '/settings')).body).toMatchObject({ name: 'Le Jusant du soir' });
  });

  it('are refused at their field, in both languages', async () => {
    const { patch } = await start();
    for (const [body, path] of [
      [{ name: ' ' }, 'name'],
      [{ theme: { accent: 'red' } }, 'theme.accent'],
      [{ front: { blocks: ['lead', 'lead'] } }, 'front.blocks'],
      [
        { words: { fr: { policies: { masthead: 'javascript:x()' } } } },
        'words.fr.policies.masthead',
      ],
      [{ contactMail: 'nobody' }, 'contactMail'],
      [{ foundedYear: 3000 }, 'foundedYear'],
      [{ pageSize: 1 }, 'pageSize'],
      [{ trustTxt: ['member=https://a.example', 'nonsense'] }, 'trustTxt.1'],
      [{ security: { contact: 'x', expiresAt: null } }, 'security.contact'],
      [{ theme: { logoMediaId: 'none' } }, 'theme.logoMediaId'],
      [{ linter: { lists: {}, off: ['no.such-rule'] } }, 'linter'],
    ] as [Body, string][]) {
      const french = await patch(body, { headers: { 'accept-language': 'fr' } });
      const english = await patch(body);
      expect([french.status, field(french.body), field(english.body)]).toEqual([400, path, path]);
      expect((french.body as { detail: string }).detail).not.toBe(
        (english.body as { detail: string }).detail,
      );
    }
  });

  it('are changed by owners and editors only', async () => {
    const { ask, enter } = await start();
    for (const role of ['author', 'translator', 'checker', 'moderator'] as const) {
      const { cookie } = await enter(role, role);
      for (const [method, path] of [
        ['PATCH', '/settings'],
        ['POST', '/editions'],
        ['PUT', '/menus'],
        ['POST', '/sections/x/merge'],
        ['GET', '/redirects'],
        ['POST', '/redirects/import'],
      ] as const)
        expect(
          (await ask(method, path, { cookie, body: method === 'GET' ? undefined : {} })).status,
        ).toBe(403);
    }
  });

  it('show a preview that is drawn with what nobody kept, to the staff alone, in our frame alone', async () => {
    const { app, deps, db, cookie } = await start();
    deps.site = () => loadSite(db, deps.origin);
    addSettingsPreview(app, deps);
    const settings = encodeURIComponent(JSON.stringify({ words: { fr: { ear: 'À l’essai' } } }));
    const ask = (path: string, headers: Record<string, string>) =>
      app.request(`/studio/settings-preview/${path}&settings=${settings}`, { headers });
    const shown = await ask('front?lang=fr', { cookie, 'sec-fetch-site': 'same-origin' });
    expect(shown.status).toBe(200);
    expect(await shown.text()).toMatch(
      /<base target="_blank">[\s\S]*settings-preview\/sheet\.css[\s\S]*À l’essai/,
    );
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    const sheet = await ask('sheet.css?script=latin', { cookie, 'sec-fetch-site': 'same-origin' });
    expect(sheet.headers.get('content-type')).toContain('text/css');
    expect((await ask('front?lang=fr', { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    expect((await ask('front?lang=fr', { 'sec-fetch-site': 'same-origin' })).status).toBe(403);
  });

  it('add, order and lay aside editions without losing an article', async () => {
    const { ask, read, room } = await start();
    await room.publish({ headline: 'La mer monte' });
    const made = await ask('POST', '/editions', { body: { lang: 'ar', title: 'الجزر' } });
    expect(made.body).toMatchObject({ lang: 'ar', dir: 'rtl' });
    const { id } = made.body as { id: string };
    expect((await read('/ar')).status).toBe(200);
    const again = await ask('POST', '/editions', { body: { lang: 'ar', title: 'x' } });
    expect([again.status, field(again.body)]).toEqual([409, 'lang']);
    for (const [body, path] of [
      [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
      [{ locale: 'not a locale' }, 'locale'],
      [{ title: '' }, 'title'],
    ] as const)
      expect(field((await ask('PATCH', `/editions/${id}`, { body })).body)).toBe(path);
    await ask('PUT', '/editions/order', { body: { editionIds: [id, room.en, room.fr] } });
    expect((await read('/')).to).toBe('/ar');
    expect((await ask('POST', `/editions/${id}/archive`)).body).toEqual({ isRemoved: true });
    expect((await ask('POST', `/editions/${room.fr}/archive`)).body).toEqual({ isRemoved: false });
    expect((await read('/fr/la-mer-monte')).status).toBe(200);
    expect((await read('/en')).text).not.toContain('href="/fr"');
    expect((await ask('POST', `/editions/${room.en}/archive`)).body).toMatchObject({
      key: 'edition.last',
    });
    await ask('POST', `/editions/${room.fr}/restore`);
    expect((await read('/en')).text).toContain('href="/fr"');
  });

  it('order, rename, link and merge sections; every old address leads on in one step', async () => {
    const { ask, read, room, db, ctxOf } = await withContext();
    const { articleId } = await room.publish({ headline: 'Au port' });
    const { port, ville } = room.sections;
    await ask('PATCH', `/sections/${port}`, { body: { slug: 'Le Port', name: 'Le port' } });
    expect(await read('/fr/section/port')).toMatchObject({
      status: 301,
      to: '/fr/section/le-port',
    });
    const taken = await ask('PATCH', `/sections/${port}`, { body: { slug: 'ville' } });
    expect([taken.status, field(taken.body)]).toEqual([409, 'slug']);
    const twin = await ask('POST', '/sections', {
      body: { editionId: room.en, name: 'Harbour', twinOf: port },
    });
    expect(twin.body).toMatchObject({ groupId: 'port', slug: 'harbour' });
    const rival = await ask('POST', '/sections', {
      body: { editionId: room.en, name: 'Quay', twinOf: port },
    });
    expect(rival.body).toMatchObject({ key: 'section.has-twin' });
    await ask('PUT', '/sections/order', {
      body: {
        editionId: room.fr,
        order: [
          { id: ville, parentId: null },
          { id: port, parentId: ville },
        ],
      },
    });
    const { sections } = (await ask('GET', '/sections')).body as { sections: Body[] };
    expect(sections.filter((one) => one.editionId === room.fr)).toMatchObject([
      { id: ville, articles: 0 },
      { id: port, parentId: ville, articles: 1 },
    ]);
    const deep = await ask('PUT', '/sections/order', {
      body: {
        editionId: room.fr,
        order: [
          { id: ville, parentId: port },
          { id: port, parentId: ville },
        ],
      },
    });
    expect(deep.body).toMatchObject({ key: 'section.too-deep' });
    const full = await ask('POST', `/sections/${port}/merge`, { body: { into: null } });
    expect(full.body).toMatchObject({ key: 'section.not-empty' });
    await ask('POST', `/sections/${port}/merge`, { body: { into: ville } });
    for (const old of ['/fr/section/port', '/fr/section/le-port'])
      expect(await read(old)).toMatchObject({ status: 301, to: '/fr/section/ville' });
    expect((await read('/fr/section/ville')).text).toContain('Au port');
    const merged = (await listUndispatched(db, 1000)).find(({ name }) => name === 'list.merged');
    if (!merged) throw new Error('nobody heard of the merge');
    const indexed: unknown[] = [];
    await handlersOf({
      ...ctxOf(),
      fetchMedia: async () => undefined,
      indexAll: async () => indexed.push(1),
    } as never)['index-search']?.(merged as never, {} as never);
    const found = await read('/fr/search?q=mer&section=ville');
    expect(found.text).toContain('au-port');
    expect(articleId).toBeTruthy();
  });

  async function withContext() {
    const all = await start();
    return { ...all, ctxOf: () => ({ db: all.db }) };
  }

  it('rename and merge tags', async () => {
    const { ask, read, room, db } = await start();
    const tag = async (slug: string) => {
      const id = newId();
      await insertTag(db, {
        id,
        editionId: room.fr,
        groupId: id,
        slug,
        name: slug,
        description: '',
      });
      return id;
    };
    const [phare, phares] = [await tag('phare'), await tag('phares')];
    await room.publish({ headline: 'Un', tagIds: [phare] });
    await room.publish({ headline: 'Deux', tagIds: [phare, phares] });
    await ask('PATCH', `/tags/${phare}`, { body: { slug: 'feux', name: 'Feux' } });
    // Readers look for a subject by its name: the search follows.
    const renamed = (await listUndispatched(db, 1000)).find(({ name }) => name === 'tag.renamed');
    await handlersOf({ db } as never)['index-search']?.(renamed as never, {} as never);
    expect((await read('/fr/search?q=feux')).text).toContain('>Un<');
    await ask('POST', `/tags/${phare}/merge`, { body: { into: phares } });
    for (const old of ['phare', 'feux'])
      expect((await read(`/fr/tag/${old}`)).to).toBe('/fr/tag/phares');
    const { tags } = (await ask('GET', `/tags?editionId=${room.fr}&q=PHA`)).body as {
      tags: Body[];
    };
    expect(tags).toMatchObject([{ slug: 'phares', articles: 2 }]);
    const { text } = await read('/fr/tag/phares');
    expect(text).toContain('>Un<');
    expect(text).toContain('>Deux<');
  });

  it('set menus and the order of standing pages', async () => {
    const { ask, read, room } = await start();
    const about = await room.publish({ headline: 'Qui nous sommes', kind: 'page' });
    const legal = await room.publish({ headline: 'Mentions', kind: 'page' });
    const items = [
      { label: 'La ville', target: { type: 'section', id: room.sections.ville } },
      { label: 'Qui', target: { type: 'article', id: about.articleId } },
      { label: 'Ailleurs', target: { type: 'url', url: 'https://mer.example/' } },
    ];
    await ask('PUT', '/menus', { body: { editionId: room.fr, place: 'main', items } });
    const { text } = await read('/fr');
    expect(text).toMatch(/La ville[\s\S]*Qui[\s\S]*https:\/\/mer\.example/);
    for (const [target, path] of [
      [{ type: 'url', url: 'javascript:x()' }, 'items.0.target.url'],
      [{ type: 'section', id: 'none' }, 'items.0.target'],
    ] as const) {
      const body = { editionId: room.fr, place: 'main', items: [{ label: 'x', target }] };
      expect(field((await ask('PUT', '/menus', { body })).body)).toBe(path);
    }
    const order = [
      { id: legal.articleId, parentId: null },
      { id: about.articleId, parentId: legal.articleId },
    ];
    await ask('PUT', '/pages/order', { body: { editionId: room.fr, order } });
    const { pages } = (await ask('GET', `/pages?editionId=${room.fr}`)).body as { pages: Body[] };
    expect(pages).toMatchObject([{ headline: 'Mentions' }, { parentId: legal.articleId }]);
  });

  it('keep redirects that never chain, never loop and never hide a page', async () => {
    const { ask, read, room } = await start();
    const { articleId } = await room.publish({ headline: 'La criée' });
    const add = (from: string, to: string, more: Body = {}) =>
      ask('POST', '/redirects', { body: { from, to, ...more } });
    const made = await add('https://old.example/2019/03/Crie%C3%A9/?utm=1', '/fr/la-criee');
    expect(made.body).toMatchObject({
      fromPath: '/2019/03/Crieé?utm=1',
      target: { type: 'article', id: articleId },
    });
    await add('/a', 'https://mer.example/x');
    await add('/b', '/a');
    await add('/c', '/d');
    await add('/d', '/fr/la-criee');
    expect((await read('/b')).to).toBe('https://mer.example/x');
    expect((await read('/c')).to).toBe('/fr/la-criee');
    await add('/gone', '', { status: 410 });
    expect((await read('/gone')).status).toBe(410);
    for (const [from, to, key] of [
      ['/fr/la-criee', '/fr', 'redirect.page-there'],
      ['/e', '/e', 'redirect.loop'],
      ['/studio/x', '/fr', 'redirect.own-place'],
      ['nothing', '/fr', 'redirect.bad-from'],
      ['/f', 'javascript:x()', 'redirect.bad-target'],
      ['/f', '//evil.example', 'redirect.bad-target'],
    ] as const)
      expect((await add(from, to)).body, from).toMatchObject({ key });
    const csv =
      'ancienne;nouvelle\n/x;/fr/la-criee\n"/y";"https://mer.example/a;b";302\n/fr/la-criee;/z\n';
    expect((await ask('POST', '/redirects/import', { body: { csv } })).body).toMatchObject({
      taken: 2,
      refused: [{ line: 4, from: '/fr/la-criee' }],
    });
    expect(await read('/y')).toMatchObject({ status: 302, to: 'https://mer.example/a;b' });
    const at = async (address: string) =>
      ((await ask('GET', `/redirects/test?address=${encodeURIComponent(address)}`)).body as Body)
        .is;
    expect([
      await at('/x'),
      await at('/fr/la-criee'),
      await at('/gone'),
      await at('/none'),
    ]).toEqual(['redirect', 'page', 'gone', 'nothing']);
    const first = (await ask('GET', '/redirects?limit=2')).body as {
      redirects: Body[];
      next: string;
    };
    const rest = (await ask('GET', `/redirects?cursor=${first.next}`)).body as {
      redirects: Body[];
    };
    expect(first.redirects.length + rest.redirects.length).toBe(8);
    await ask('DELETE', `/redirects/${(made.body as Body).id}`);
    expect((await read('/2019/03/Crieé?utm=1')).status).toBe(404);
  });

  it('describe authors in every language; each changes their own', async () => {
    const { ask, read, room, enter } = await start();
    await room.publish({ headline: 'Signé' });
    const { ysee, bastien } = room.authors;
    const { member, cookie } = await enter('Ysée', 'author');
    expect((await ask('PATCH', `/authors/${ysee}`, { cookie, body: { name: 'Y' } })).status).toBe(
      403,
    );
    await ask('PATCH', `/authors/${ysee}`, { body: { staffId: member.id } });
    const own = await ask('PATCH', `/authors/${ysee}`, {
      cookie,
      body: {
        slug: 'ysee',
        contacts: { mastodon: '@ysee@mer.example' },
        profiles: [
          { editionId: room.fr, name: null, role: 'rédactrice', bio: 'Née ici.', books: [] },
        ],
      },
    });
    expect(own.body).toMatchObject({ slug: 'ysee', staffId: member.id });
    expect(
      (await ask('PATCH', `/authors/${ysee}`, { cookie, body: { staffId: null } })).status,
    ).toBe(403);
    expect(await read('/fr/author/ysee-malavoy')).toMatchObject({
      status: 301,
      to: '/fr/author/ysee',
    });
    expect((await read('/fr/author/ysee')).text).toContain('Née ici.');
    for (const [body, path] of [
      [{ contacts: { whatsapp: 'abc' } }, 'contacts.whatsapp'],
      [{ slug: 'bastien-orgeval' }, 'slug'],
      [{ portraitMediaId: 'none' }, 'portraitMediaId'],
    ] as const)
      expect(field((await ask('PATCH', `/authors/${ysee}`, { body })).body)).toBe(path);
    expect((await ask('POST', `/authors/${ysee}/merge`, { body: { into: null } })).status).toBe(
      409,
    );
    await ask('POST', `/authors/${ysee}/merge`, { body: { into: bastien } });
    expect((await read('/fr/author/ysee')).to).toBe('/fr/author/bastien-orgeval');
    expect((await read('/fr/author/bastien-orgeval')).text).toContain('Signé');
    const { authors } = (await ask('GET', '/authors?q=BASTIEN')).body as { authors: Body[] };
    expect(authors).toMatchObject([{ id: bastien, articles: 1, staffId: member.id }]);
  });
});
