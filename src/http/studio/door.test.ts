import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import { siteDeps } from '../../../test/support/site.ts';
import { findStaffByMail } from '../../storage/staff.ts';
import { askForNewMail } from '../../usecases/door/new-mail.ts';
import { openMailJob } from '../../usecases/mail/queue-mail.ts';
import { addStaff, makeSignInLink } from '../../usecases/staff.ts';
import { addDoor } from './door.ts';

const ORIGIN = 'https://jusant.example';

describeEachDatabase('the door of the Studio', (open) => {
  async function door() {
    const room = await smallNewsroom(await open());
    await addStaff(room.ctx, { name: 'Bastien', mail: 'bastien@jusant.example', role: 'owner' });
    const clock = { now: NOW };
    const deps = {
      ...siteDeps(room).deps,
      writeDb: room.storage.db,
      studio: {
        page: async () => '<p>The Studio</p>',
        find: async () => null,
        door: async () => null,
      },
      origin: ORIGIN,
      clock: () => clock.now,
    };
    const app = new Hono();
    addDoor(app, deps);
    const link = async () =>
      (await makeSignInLink(room.ctx, { mail: 'bastien@jusant.example' })).token;
    const press = (token: string, headers: Record<string, string> = { origin: ORIGIN }) =>
      app.request('/studio/sign-in', {
        method: 'POST',
        headers,
        body: new URLSearchParams({ token }),
      });
    return { room, app, link, press, clock };
  }

  it('opens by the button of a link, once', async () => {
    const { app, link, press } = await door();
    const token = await link();
    for (let i = 0; i < 3; i++)
      expect((await app.request(`/studio/sign-in?token=${token}`)).status).toBe(200);
    const entered = await press(token);
    expect(entered.status).toBe(303);
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-recto_session=[\w-]{43};/);
    for (const law of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(law);
    const inside = await app.request('/studio', {
      headers: { cookie: cookie.split(';')[0] ?? '' },
    });
    expect(inside.status).toBe(200);
    expect(await inside.text()).toContain('The Studio');
    expect((await press(token)).status).toBe(403);
  });

  it('stays shut to forms of other sites, old links, and guesses without end', async () => {
    const { app, link, press, clock } = await door();
    const token = await link();
    expect((await press(token, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await press(token, {})).status).toBe(403);
    clock.now += 25 * 3_600_000;
    expect((await press(token)).status).toBe(403);
    clock.now -= 25 * 3_600_000;
    for (let i = 0; i < 25; i++) await press(`guess-${i}`);
    expect((await press('guess')).status).toBe(429);
    expect((await app.request('/studio')).status).toBe(401);
  });

  it('forgets a session when its owner leaves', async () => {
    const { app, link, press } = await door();
    const entered = await press(await link());
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const headers = { cookie, origin: ORIGIN };
    await app.request('/studio/sign-out', { method: 'POST', headers });
    expect((await app.request('/studio', { headers: { cookie } })).status).toBe(401);
  });

  it('an address counts once the link that was sent there is followed, and once', async () => {
    const { room, app } = await door();
    const { db } = room.storage;
    const member = await findStaffByMail(db, 'bastien@jusant.example');
    const actor = { type: 'staff', id: member?.id ?? '', name: 'Bastien', role: 'owner' } as const;
    const own = { ...room.ctx, actor, sealer: SEALER, origin: ORIGIN };
    await askForNewMail(own, { mail: 'Bastien@Elsewhere.example ' });
    const mails = async () => {
      const jobs = await db
        .selectFrom('jobs')
        .selectAll()
        .where('kind', '=', 'send-mail')
        .execute();
      return jobs.map(({ payload }) => openMailJob(JSON.parse(String(payload)), SEALER, NOW));
    };
    const [mail] = await mails();
    expect(mail?.to).toBe('bastien@elsewhere.example');
    const path = mail?.button?.url.slice(ORIGIN.length) ?? '';
    // Opening it changes nothing.
    expect(await (await app.request(path)).text()).toContain('bastien@elsewhere.example');
    expect(await findStaffByMail(db, 'bastien@elsewhere.example')).toBeNull();
    const token = new URL(path, ORIGIN).searchParams.get('token') ?? '';
    const press = (origin: string, sent = token) =>
      app.request('/studio/new-mail', {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ token: sent }),
      });
    expect((await press('https://elsewhere.example')).status).toBe(403);
    expect((await press(ORIGIN, `${token.slice(0, -4)}AAAA`)).status).toBe(410);
    expect((await press(ORIGIN)).status).toBe(200);
    expect((await findStaffByMail(db, 'bastien@elsewhere.example'))?.id).toBe(member?.id);
    expect((await press(ORIGIN)).status).toBe(410);
    expect((await mails()).map((one) => one?.to)).toContain('bastien@jusant.example');
  });
});
