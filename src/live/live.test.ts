import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { describeEachDatabase } from '../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../test/support/newsroom.ts';
import { sessionOf } from '../../test/support/session.ts';
import { LIVE_CHANNEL } from '../storage/live-drafts.ts';
import type { Storage } from '../storage/open.ts';
import { draftAccess } from '../usecases/draft/access.ts';
import { contentOf } from '../usecases/draft/content.ts';
import { openDraft } from '../usecases/draft/open.ts';
import { signOut } from '../usecases/session.ts';
import { addStaff } from '../usecases/staff.ts';
import { LIVE_PATH, openLive } from './live.ts';

const cleaning: (() => unknown)[] = [];

/** A node of its own over the database: a server with nothing but sockets. */
async function node(storage: Storage) {
  const errors: unknown[] = [];
  const live = openLive({
    db: storage.db,
    watch: (heard) => storage.watch(heard, LIVE_CHANNEL),
    clock: () => NOW,
    isOwnOrigin: (origin) => origin === 'https://jusant.example',
    sessionToken: (cookie) => cookie,
    onError: (error) => errors.push(error),
    quietMs: 50,
    mostMs: 200,
  });
  const server = createServer().on('upgrade', live.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    await live.close();
    server.close();
  };
  cleaning.push(close);
  return { url: `ws://127.0.0.1:${port}${LIVE_PATH}`, errors, live, close };
}

async function until(holds: () => unknown): Promise<void> {
  for (let tries = 0; tries < 250; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await holds()).toBeTruthy();
}

/** A copy of a draft in the hands of somebody. */
function copy(url: string, articleId: string, epoch: string, who: { id: string; session: string }) {
  const ydoc = new Y.Doc();
  const state = { refused: '', code: 0, isReadOnly: false };
  class Polyfill extends WebSocket {
    constructor(address: string) {
      super(address, {
        headers: { cookie: who.session, origin: 'https://jusant.example' },
      } as unknown as string[]);
    }
  }
  const socket = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: Polyfill });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: articleId,
    document: ydoc,
    token: `${epoch} ${who.id}`,
    onAuthenticationFailed: ({ reason }) => {
      state.refused = reason;
    },
    onAuthenticated: ({ scope }) => {
      state.isReadOnly = scope === 'readonly';
    },
    onClose: ({ event }) => {
      state.code ||= event.code;
    },
  });
  provider.attach();
  const leave = () => {
    provider.destroy();
    socket.destroy();
  };
  cleaning.push(leave);
  const headline = ydoc.getText('headline');
  return {
    ydoc,
    provider,
    state,
    headline,
    leave,
    isKept: () => provider.isSynced && !provider.hasUnsyncedChanges,
  };
}

describeEachDatabase('the room where people write together', (open) => {
  afterEach(async () => {
    for (const clean of cleaning.splice(0).reverse()) await clean();
  });

  async function begin() {
    const storage = await open();
    const room = await smallNewsroom(storage);
    const { articleId } = await room.write({ headline: 'La criée' });
    const enter = async (name: string, role: string) => {
      const mail = `${name}@jusant.example`;
      const member = await addStaff(room.ctx, { name, mail, role });
      return { id: member.id, session: await sessionOf(room.ctx, member) };
    };
    const { epoch } = await draftAccess(room.ctx, articleId);
    const rows = async () => {
      const counts = [];
      for (const table of ['live_drafts', 'live_updates', 'revisions'] as const) {
        const [row] = await storage.db
          .selectFrom(table)
          .select((e) => e.fn.countAll<number>().as('n'))
          .execute();
        counts.push(Number(row?.n));
      }
      return counts;
    };
    const stored = async () => contentOf((await openDraft(storage.db, articleId)).ydoc);
    return { storage, room, articleId, epoch, enter, rows, stored };
  }

  it('writes nothing when somebody opens, looks and leaves', async () => {
    const { storage, articleId, epoch, enter, rows } = await begin();
    const ysee = await enter('ysee', 'editor');
    const before = await rows();
    const here = await node(storage);
    const reader = copy(here.url, articleId, epoch, ysee);
    await until(reader.isKept);
    expect(reader.headline.toString()).toBe('La criée');
    reader.leave();
    await until(() => here.live.stats().documents === 0);
    expect(await rows()).toEqual(before);
    expect(here.errors).toEqual([]);
  });

  it('has every acknowledged letter in the database, and makes a revision at a quiet moment', async () => {
    const { storage, articleId, epoch, enter, rows, stored } = await begin();
    const ysee = await enter('ysee', 'editor');
    const here = await node(storage);
    const writer = copy(here.url, articleId, epoch, ysee);
    await until(writer.isKept);
    writer.headline.insert(8, ' rouvre');
    await until(writer.isKept);
    expect((await stored()).headline).toBe('La criée rouvre');
    await until(async () => (await rows())[2] === 2);
    const authors = await storage.db.selectFrom('revision_authors').selectAll().execute();
    expect(authors.map(({ actor }) => actor)).toEqual([`staff:${ysee.id}`]);
  });

  it('joins what two people write on two nodes', async () => {
    const { storage, articleId, epoch, enter, stored } = await begin();
    const [one, two] = [await enter('ysee', 'editor'), await enter('bastien', 'editor')];
    const [here, there] = [await node(storage), await node(storage)];
    const ysee = copy(here.url, articleId, epoch, one);
    const bastien = copy(there.url, articleId, epoch, two);
    await until(() => ysee.isKept() && bastien.isKept());
    ysee.headline.insert(8, ' rouvre');
    bastien.headline.insert(0, 'Vendredi : ');
    const both = 'Vendredi : La criée rouvre';
    await until(() => ysee.headline.toString() === both && bastien.headline.toString() === both);
    expect((await stored()).headline).toBe(both);
    expect([...here.errors, ...there.errors]).toEqual([]);
  });

  it('lets somebody who may not write read along, and nothing more', async () => {
    const { storage, articleId, epoch, enter, stored } = await begin();
    const malo = await enter('malo', 'author');
    const here = await node(storage);
    const reader = copy(here.url, articleId, epoch, malo);
    await until(() => reader.provider.isSynced);
    expect(reader.state.isReadOnly).toBe(true);
    reader.headline.insert(0, 'X');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await stored()).headline).toBe('La criée');
  });

  it('ends the socket when the session ends, and keeps nothing more from it', async () => {
    const { storage, articleId, epoch, enter, stored, room } = await begin();
    const ysee = await enter('ysee', 'editor');
    const here = await node(storage);
    const writer = copy(here.url, articleId, epoch, ysee);
    await until(writer.isKept);
    await signOut(room.ctx, ysee.session);
    writer.headline.insert(0, 'X');
    await until(() => writer.state.code === 4401);
    expect((await stored()).headline).toBe('La criée');
    expect(writer.isKept()).toBe(false);
  });

  it('turns away strangers, other pages, and copies with another beginning', async () => {
    const { storage, articleId, epoch, enter } = await begin();
    const ysee = await enter('ysee', 'editor');
    const here = await node(storage);
    const knock = (headers: Record<string, string>) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(here.url, { headers } as unknown as string[]);
        socket.onopen = () => resolve('open');
        socket.onerror = () => resolve('closed');
        cleaning.push(() => socket.close());
      });
    const origin = 'https://jusant.example';
    expect(await knock({ cookie: ysee.session, origin })).toBe('open');
    expect(await knock({ cookie: ysee.session, origin: 'https://other.example' })).toBe('closed');
    expect(await knock({ cookie: ysee.session })).toBe('closed');
    expect(await knock({ cookie: 'x', origin })).toBe('closed');
    const stale = copy(here.url, articleId, `${epoch}0`, ysee);
    await until(() => stale.state.refused === 'other-beginning');
    const someoneElse = copy(here.url, articleId, epoch, { ...ysee, id: 'another' });
    await until(() => someoneElse.state.refused === 'other-person');
    const nowhere = copy(here.url, 'nowhere', epoch, ysee);
    await until(() => nowhere.state.refused === 'not-found');
  });
});
