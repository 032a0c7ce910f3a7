import { expect, it } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, type SmallNewsroom, smallNewsroom } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import { siteDeps } from '../../../test/support/site.ts';
import { doc, p } from '../../domain/document/build.ts';
import { putFollower } from '../../storage/fediverse/followers.ts';
import { loadSite } from '../../usecases/reading/site.ts';
import { createApp } from '../app.ts';
import { addFediverse } from './documents.ts';

const NODEINFO = 'http://nodeinfo.diaspora.software/ns/schema/';
const count = z.int().min(0);
const feeds = z.enum(['atom1.0', 'rss2.0']);
/** The schema of NodeInfo 2.1, which allows nothing besides; of its lists, what we could be. */
const nodeInfoSchema = z.strictObject({
  version: z.literal('2.1'),
  software: z.strictObject({
    name: z.string().regex(/^[a-z0-9-]+$/),
    version: z.string(),
    repository: z.string().optional(),
    homepage: z.string().optional(),
  }),
  protocols: z.array(z.literal('activitypub')).min(1),
  services: z.strictObject({ inbound: z.array(feeds), outbound: z.array(feeds) }),
  openRegistrations: z.boolean(),
  usage: z.strictObject({
    users: z.strictObject({
      total: count.optional(),
      activeHalfyear: count.optional(),
      activeMonth: count.optional(),
    }),
    localPosts: count.optional(),
    localComments: count.optional(),
  }),
  metadata: z.record(z.string(), z.unknown()),
});

const ACTIVITY = { accept: 'application/activity+json' };

function serverOf(room: SmallNewsroom, origin = 'https://jusant.example') {
  const { deps, close } = siteDeps(room, { site: () => loadSite(room.storage.readDb, origin) });
  const writeDb = room.storage.db;
  const app = createApp(deps, (door) =>
    addFediverse(door, { ...deps, writeDb, sealer: SEALER, version: '1.2.3' }),
  );
  const read = async (url: string, headers: Record<string, string> = {}) => {
    const path = url.replace(origin, '');
    const answer = await app.request(path, { headers });
    const text = await answer.text();
    const json = /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : null;
    return { status: answer.status, headers: answer.headers, text, json };
  };
  return { read, close };
}

describeEachDatabase('what other servers read', (open) => {
  it('leads from a handle to its actor, to what it said, and to an article as they know it', async () => {
    const room = await smallNewsroom(await open());
    const port = await room.publish({ headline: 'Au port', standfirst: 'La marée.' });
    const { read, close } = serverOf(room);
    expect((await read('/.well-known/webfinger')).status).toBe(400);
    const found = await read('/.well-known/webfinger?resource=acct:fr@jusant.example');
    expect(found.json.subject).toBe('acct:fr@jusant.example');
    const self = found.json.links.find(({ rel }: { rel: string }) => rel === 'self');
    const actor = (await read(self.href, ACTIVITY)).json;
    expect(actor).toMatchObject({
      id: self.href,
      type: 'Organization',
      preferredUsername: 'fr',
      endpoints: { sharedInbox: 'https://jusant.example/ap/inbox' },
      publicKey: { publicKeyPem: expect.stringContaining('BEGIN PUBLIC KEY') },
      assertionMethod: [{ publicKeyMultibase: expect.stringMatching(/^z6Mk/) }],
    });
    // Each name that it goes by leads to it.
    for (const alias of found.json.aliases)
      expect(
        (await read(`/.well-known/webfinger?resource=${encodeURIComponent(alias)}`)).json,
      ).toEqual(found.json);
    // The same keys the second time.
    expect((await read(self.href, ACTIVITY)).json).toEqual(actor);
    const page = (await read((await read(actor.outbox)).json.first)).json;
    const [create] = page.orderedItems;
    expect(create).toMatchObject({ type: 'Create', actor: actor.id });
    const article = (await read(create.object.id, ACTIVITY)).json;
    expect(article).toMatchObject({
      type: 'Article',
      name: 'Au port',
      nameMap: { fr: 'Au port' },
      summary: '<p>La marée.</p>',
      url: 'https://jusant.example/fr/au-port',
      preview: { type: 'Note' },
      published: new Date(NOW).toISOString().replace('.000', ''),
    });
    expect(article.content).toContain('La mer est haute');
    expect(article.attributedTo[0]).toBe(actor.id);

    const author = await read('/.well-known/webfinger?resource=acct:ysee-malavoy@jusant.example');
    const person = (await read(author.json.links[0].href, ACTIVITY)).json;
    for (const alias of author.json.aliases) {
      const named = await read(`/.well-known/webfinger?resource=${encodeURIComponent(alias)}`);
      expect(named.json).toEqual(author.json);
    }
    expect(person).toMatchObject({ type: 'Person', name: 'Ysée Malavoy' });
    expect(article.attributedTo[1]).toBe(person.id);
    const said = (await read(`${person.outbox}?page=true`)).json.orderedItems;
    expect(said).toMatchObject([{ type: 'Announce', object: article.id }]);
    expect((await read(person.followers)).json).toMatchObject({ totalItems: 0 });

    // People paste the page's address into their server's search.
    const pasted = await read('/fr/au-port', ACTIVITY);
    expect([pasted.status, pasted.headers.get('location')]).toEqual([302, article.id]);
    expect(pasted.headers.get('vary')).toBe('Accept');
    const shown = await read('/fr/au-port', { accept: 'text/html' });
    expect(shown.headers.get('content-type')).toContain('text/html');
    expect(shown.headers.get('vary')).toContain('Accept');
    expect(shown.text).toContain(`href="/ap/pages/${port.articleId}"`);
    const present = await read(`/ap/pages/${port.articleId}`);
    expect(present.headers.get('location')).toBe(article.id);
    await close();
  });

  it('says what it is as NodeInfo 2.1 has it, and nothing that the schema does not know', async () => {
    const room = await smallNewsroom(await open());
    const { read, close } = serverOf(room);
    const { links } = (await read('/.well-known/nodeinfo')).json;
    expect(links).toEqual([{ rel: `${NODEINFO}2.1`, href: 'https://jusant.example/nodeinfo/2.1' }]);
    const { headers, json } = await read(links[0].href);
    expect(headers.get('content-type')).toBe(`application/json; profile="${NODEINFO}2.1#"`);
    expect(nodeInfoSchema.parse(json)).toMatchObject({
      software: { name: 'recto', version: '1.2.3' },
      usage: { users: { total: 2 } },
    });
    await close();
  });

  it('hands out what an actor said page by page, each article once, and how many follow', async () => {
    const room = await smallNewsroom(await open());
    for (let n = 0; n < 12; n += 1)
      await room.publish({ headline: `Dépêche ${n}` }, NOW - n * 60_000);
    await putFollower(room.storage.db, {
      ...{ actorId: room.fr, follower: 'https://mer.example/users/nora', host: 'mer.example' },
      ...{ inbox: 'https://mer.example/in', sharedInbox: null, followedAt: NOW },
    });
    const { read, close } = serverOf(room);
    const actor = `/ap/actors/${room.fr}`;
    const outbox = (await read(`${actor}/outbox`)).json;
    expect(outbox).toMatchObject({ type: 'OrderedCollection', totalItems: 12 });
    const names: string[] = [];
    for (let next = outbox.first; next; ) {
      const page = (await read(next)).json;
      expect(page).toMatchObject({ type: 'OrderedCollectionPage', id: next, partOf: outbox.id });
      for (const { object } of page.orderedItems) names.push(object.name);
      next = page.next;
    }
    expect(names).toEqual(Array.from({ length: 12 }, (_, n) => `Dépêche ${n}`));
    const followers = (await read(`${actor}/followers`)).json;
    expect(followers).toMatchObject({ type: 'OrderedCollection', totalItems: 1 });
    // Who they are is between them and the newsroom.
    expect(JSON.stringify(followers)).not.toContain('nora');
    await close();
  });

  it('knows nobody who signed nothing, no edition that keeps to itself, and no site without a lasting address', async () => {
    const room = await smallNewsroom(await open());
    await room.publish({ headline: 'Au port' });
    const ask = async (handle: string, origin = 'https://jusant.example') => {
      const { read, close } = serverOf(room, origin);
      const { host } = new URL(origin);
      const found = await read(`/.well-known/webfinger?resource=acct:${handle}@${host}`);
      await close();
      return found.status;
    };
    expect(await ask('ysee-malavoy')).toBe(200);
    expect(await ask('bastien-orgeval')).toBe(404);
    expect(await ask('fr', 'http://jusant.example')).toBe(404);
    expect(await ask('fr', 'http://127.0.0.1:3000')).toBe(200);
    const { settings } = (await room.site()).publication;
    const { updatePublication } = await import('../../storage/publication.ts');
    const fediverse = { ...settings.fediverse, off: ['fr'] };
    await updatePublication(room.storage.db, { settings: { ...settings, fediverse } });
    expect(await ask('fr')).toBe(404);
    expect(await ask('en')).toBe(200);
    expect(await ask('ysee-malavoy')).toBe(404);
  });

  it('keeps every closed text at home, its beginning too', async () => {
    const room = await smallNewsroom(await open());
    const divider = { type: 'supportersDivider' as const };
    const closed = await room.publish({
      headline: 'Pour qui soutient',
      doc: doc(p('Début fermé.'), p('Suite fermée.')),
      access: 'supporters',
    });
    const divided = await room.publish({
      headline: 'En deux parties',
      doc: doc(p('Début ouvert.'), divider, p('Suite fermée.')),
    });
    const { read, close } = serverOf(room);
    for (const { articleId } of [closed, divided])
      expect((await read(`/ap/articles/${articleId}`, ACTIVITY)).status).toBe(404);
    const edition = `/ap/actors/${room.fr}/outbox?page=true`;
    expect((await read(edition)).json.orderedItems).toEqual([]);
    const pasted = await read('/fr/pour-qui-soutient', ACTIVITY);
    expect(pasted.status).toBe(200);
    expect(pasted.headers.get('content-type')).toContain('text/html');
    await close();
  });
});
