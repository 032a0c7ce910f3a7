import type { Hono } from 'hono';
import { addApi } from '../../src/http/api/router.ts';
import { createApp } from '../../src/http/app.ts';
import { addDoor } from '../../src/http/studio/door.ts';
import type { Storage } from '../../src/storage/open.ts';
import { addStaff } from '../../src/usecases/staff.ts';
import { channelDepsFor } from './channels/house.ts';
import { NO_COPIES } from './evidence.ts';
import { mailingDeps } from './letters.ts';
import { NO_DESK } from './media-desk.ts';
import { NOW, smallNewsroom } from './newsroom.ts';
import { SEALER, sessionOf } from './session.ts';
import { siteDeps } from './site.ts';

export const ORIGIN = 'https://jusant.example';
export const MAIL = 'bastien@jusant.example';
export const PASSWORD = 'six bateaux rentrent avant la nuit';

/** A browser: it keeps cookies, and sends them back. */
export interface Browser {
  cookies: Map<string, string>;
  get(path: string): Promise<Response>;
  post(
    path: string,
    form: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
}

/** The whole door and the API over a small newsroom with one owner, at a clock that tests turn. */
export async function studioDoor(storage: Storage) {
  const room = await smallNewsroom(storage);
  const clock = { now: NOW };
  const { deps, close } = siteDeps(room, { clock: () => clock.now });
  const inside = { ...deps, writeDb: storage.db, origin: ORIGIN };
  const studio = {
    page: async () => '<p>The Studio</p>',
    find: async () => null,
    door: async () => null,
  };
  /** One process of several that share the database. */
  const process = (): Hono =>
    createApp(deps, (door) => {
      const channels = channelDepsFor(storage);
      const letters = mailingDeps(storage);
      addApi(door, { ...inside, media: NO_DESK, copies: NO_COPIES, channels, letters });
      addDoor(door, { ...inside, studio });
    });
  const app = process();
  const ctx = () => ({ db: storage.db, now: clock.now, sealer: SEALER, origin: ORIGIN });
  const owner = await addStaff(
    { ...room.ctx, now: clock.now },
    { name: 'Bastien', mail: MAIL, role: 'owner' },
  );

  /** Signed in already, where the test is about what comes after. */
  async function inBrowser(member = owner, by: Hono = app): Promise<Browser> {
    const browser = newBrowser(by);
    browser.cookies.set('__Host-recto_session', await sessionOf(ctx(), member));
    return browser;
  }

  return {
    room,
    app,
    process,
    clock,
    ctx,
    owner,
    newBrowser: (by = app) => newBrowser(by),
    inBrowser,
    close,
  };
}

export function newBrowser(app: Hono): Browser {
  const cookies = new Map<string, string>();
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    cookies,
    get: async (path) => keep(await app.request(path, { headers: { cookie: cookie() } })),
    post: async (path, form, headers = { origin: ORIGIN }) =>
      keep(
        await app.request(path, {
          method: 'POST',
          headers: { cookie: cookie(), ...headers },
          body: new URLSearchParams(form),
        }),
      ),
    async ask(method, path, body) {
      const answer = await app.request(`/api/v1${path}`, {
        method,
        headers: {
          cookie: cookie(),
          origin: ORIGIN,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
    },
  };
}
