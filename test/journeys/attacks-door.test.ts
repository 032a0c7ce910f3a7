/** Attacks on the Studio's door: floods, guesses, forged forms, kept and stolen links. */
import type { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { withoutNote } from '../../src/http/listener/from-response.ts';
import { addDoor } from '../../src/http/studio/door.ts';
import { addStaff, makeSignInLink, resetStaff } from '../../src/usecases/staff.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { NOW, smallNewsroom } from '../support/newsroom.ts';
import { siteDeps } from '../support/site.ts';

const ORIGIN = 'https://jusant.example';
const MAIL = 'bastien@jusant.example';

describeEachDatabase('the door under attack', (open) => {
  async function door({ origin = ORIGIN, isHttps = true } = {}) {
    const room = await smallNewsroom(await open());
    await addStaff(room.ctx, { name: 'Bastien', mail: MAIL, role: 'owner' });
    const { deps, close } = siteDeps(room, { isHttps });
    const doorDeps = {
      ...deps,
      writeDb: room.storage.db,
      studio: {
        page: async () => '<p>The Studio</p>',
        find: async () => null,
        door: async () => null,
      },
      origin,
      clock: () => NOW,
    };
    const app: Hono = createApp(deps, (inner) => addDoor(inner, doorDeps));
    const link = async () => (await makeSignInLink(room.ctx, { mail: MAIL })).token;
    const press = (token: string, headers: Record<string, string> = { origin }) =>
      app.request('/studio/sign-in', {
        method: 'POST',
        headers,
        body: new URLSearchParams({ token }),
      });
    const enter = async () => {
      const cookie = (await press(await link())).headers.get('set-cookie') ?? '';
      return cookie.split(';')[0] ?? '';
    };
    return { room, app, link, press, enter, close };
  }

  it('reads no more of a form than a form holds, announced or not', async () => {
    const { app, close } = await door();
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      let sent = 0;
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 65_536;
          if (sent > 64 * 1_048_576) controller.close();
          else controller.enqueue(new Uint8Array(65_536).fill(97));
        },
      });
      const response = await app.request('/studio/sign-in', {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': type },
        body: endless,
        duplex: 'half',
      } as RequestInit);
      expect(response.status, type).toBe(413);
      expect(sent, type).toBeLessThan(1_048_576);
      const announced = await app.request('/studio/sign-in', {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': type, 'content-length': '300000000' },
        body: 'token=x',
      });
      expect(announced.status, type).toBe(413);
    }
    await close();
  });

  it('tires of guesses, and still opens to a good link from the same address', async () => {
    const { link, press, close } = await door();
    const token = await link();
    const statuses: number[] = [];
    for (let i = 0; i < 40; i++) {
      statuses.push((await press(`guess-${i}-${'x'.repeat(36)}`.slice(0, 43))).status);
    }
    expect(statuses.slice(0, 20).every((status) => status === 403)).toBe(true);
    expect(statuses.slice(20).every((status) => status === 429)).toBe(true);
    // Behind a proxy everybody has one address: strangers must not be able to lock the staff out.
    expect((await press(token)).status).toBe(303);
    await close();
  });

  it('changes nothing by being looked at, by GET, HEAD or a preview', async () => {
    const { app, link, press, close } = await door();
    const token = await link();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const seen = await app.request(`/studio/sign-in?token=${token}`, { method });
      expect(seen.status).toBe(200);
      expect(seen.headers.get('set-cookie')).toBeNull();
      expect(seen.headers.get('cache-control')).toBe('no-store');
      expect(seen.headers.get('referrer-policy')).toMatch(/same-origin|strict-origin/);
    }
    expect((await press(token)).status).toBe(303);
    await close();
  });

  it('takes forms from its own address only, over the wire that readers use', async () => {
    const { app, link, press, close } = await door();
    const token = await link();
    for (const origin of [
      'https://elsewhere.example',
      'https://jusant.example.elsewhere.example',
      'https://elsewhere.jusant.example',
      'http://jusant.example',
      'null',
      '',
    ]) {
      expect((await press(token, { origin })).status, origin).toBe(403);
    }
    // A host header is the sender's to choose, and so is the address that it makes.
    const rebound = await app.request('http://elsewhere.example/studio/sign-in', {
      method: 'POST',
      headers: { origin: 'http://elsewhere.example' },
      body: new URLSearchParams({ token }),
    });
    expect(rebound.status).toBe(403);
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect((await press(token, { 'sec-fetch-site': site })).status, site).toBe(403);
    }
    expect((await press(token)).status).toBe(303);
    await close();
  });

  it('gives a session of its own making, never one that was brought along', async () => {
    const { app, link, press, close } = await door();
    const fixed = '__Host-recto_session=chosen-by-somebody-else';
    const entered = await press(await link(), { origin: ORIGIN, cookie: fixed });
    expect(entered.headers.get('set-cookie')).not.toContain('chosen');
    expect((await app.request('/studio', { headers: { cookie: fixed } })).status).toBe(401);
    // Without the prefix that browsers guard, a neighbour's cookie opens nothing.
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const bare = cookie.replace('__Host-', '');
    expect((await app.request('/studio', { headers: { cookie } })).status).toBe(200);
    expect((await app.request('/studio', { headers: { cookie: bare } })).status).toBe(401);
    await close();
  });

  it('marks its cookie for what the wire is', async () => {
    const plain = await door({ origin: 'http://127.0.0.1:3000', isHttps: false });
    const answer = await plain.press(await plain.link());
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^recto_session=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Domain');
    await plain.close();
  });

  it('opens a link once, however many press at the same moment', async () => {
    const { link, press, close } = await door();
    const token = await link();
    const answers = await Promise.all(Array.from({ length: 8 }, () => press(token)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    await close();
  });

  it('after a reset neither an old session nor an old link opens', async () => {
    const { room, app, link, press, enter, close } = await door();
    const cookie = await enter();
    const stolen = await link();
    const { token } = await resetStaff(room.ctx, { mail: MAIL });
    expect((await app.request('/studio', { headers: { cookie } })).status).toBe(401);
    expect((await press(stolen)).status).toBe(403);
    expect((await press(token)).status).toBe(303);
    await close();
  });

  it('keeps no token that a stolen database would give away', async () => {
    const { room, link, enter, close } = await door();
    const token = await link();
    const session = (await enter()).split('=')[1] ?? '';
    const kept = JSON.stringify([
      await room.storage.db.selectFrom('sign_in_links').selectAll().execute(),
      await room.storage.db.selectFrom('sessions').selectAll().execute(),
    ]);
    expect(kept).not.toContain(token);
    expect(session.length).toBe(43);
    expect(kept).not.toContain(session);
    await close();
  });

  it('shows hostile tokens, cookies and languages as what they are', async () => {
    const { app, close } = await door();
    const evil = '"><script>alert(1)</script>';
    const page = await app.request(`/studio/sign-in?token=${encodeURIComponent(evil)}`, {
      headers: { 'accept-language': evil, cookie: `__Host-recto_session=${evil}` },
    });
    expect(await page.text()).not.toContain('<script');
    const headers = { cookie: '__Host-recto_session=%E0%A4%A; __Host-recto_session=\u00ff' };
    expect((await app.request('/studio', { headers })).status).toBe(401);
    await close();
  });

  it('tells the cache nothing about what staff see', async () => {
    const { app, enter, close } = await door();
    const cookie = await enter();
    const desk = withoutNote(await app.request('/studio', { headers: { cookie } }));
    expect(desk.headers.get('cache-control')).toBe('no-store');
    expect([...desk.headers.keys()].filter((name) => name.startsWith('recto'))).toEqual([]);
    await close();
  });
});
