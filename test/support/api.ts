import { Hono } from 'hono';
import type { Role } from '../../src/domain/permissions.ts';
import type { ApiDeps } from '../../src/http/api/deps.ts';
import { addApi } from '../../src/http/api/router.ts';
import type { Storage } from '../../src/storage/open.ts';
import { addStaff } from '../../src/usecases/staff.ts';
import { channelDepsFor } from './channels/house.ts';
import { NO_COPIES } from './evidence.ts';
import { mailingDeps } from './letters.ts';
import { NO_DESK } from './media-desk.ts';
import { NOW, smallNewsroom } from './newsroom.ts';
import { sessionOf } from './session.ts';
import { siteDeps } from './site.ts';

export const ORIGIN = 'https://jusant.example';

export interface Asked {
  status: number;
  body: unknown;
  headers: Headers;
}

export interface AskOptions {
  body?: unknown;
  /** Another person's session, or none: `''`. */
  cookie?: string;
  headers?: Record<string, string>;
}

/** A small newsroom whose API is asked as a person with this role would through the Studio. */
export async function signedIn(storage: Storage, role: Role, more: Partial<ApiDeps> = {}) {
  const room = await smallNewsroom(storage);
  const { deps: base, faults } = siteDeps(room);
  const deps: ApiDeps = {
    ...base,
    writeDb: storage.db,
    origin: ORIGIN,
    media: NO_DESK,
    copies: NO_COPIES,
    channels: channelDepsFor(storage),
    letters: mailingDeps(storage),
    ...more,
  };
  const app = new Hono();
  addApi(app, deps);
  const ctx = { ...room.ctx, now: deps.clock() };

  /** Adds a person and signs them in. */
  async function enter(name: string, as: Role) {
    const mail = `${name
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()}@jusant.example`;
    const member = await addStaff(ctx, { name, mail, role: as });
    const session = await sessionOf(ctx, member);
    return { member, cookie: `__Host-recto_session=${session}` };
  }

  const me = await enter('Maïwenn', role);

  async function ask(method: string, path: string, options: AskOptions = {}): Promise<Asked> {
    const isJson = options.body !== undefined;
    const answer = await app.request(`/api/v1${path}`, {
      method,
      headers: {
        origin: ORIGIN,
        cookie: options.cookie ?? me.cookie,
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...options.headers,
      },
      ...(isJson ? { body: JSON.stringify(options.body) } : {}),
    });
    const text = await answer.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    return { status: answer.status, body, headers: answer.headers };
  }

  return { room, app, deps, faults, me: me.member, cookie: me.cookie, enter, ask, now: NOW };
}
