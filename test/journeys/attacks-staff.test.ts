/** Attacks from inside and after a theft: others' ids, open desks, stolen databases, keys, last owners. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { addStaff, makeSignInLink } from '../../src/usecases/staff.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { MAIL, newBrowser, ORIGIN, PASSWORD, studioDoor } from '../support/door.ts';

const HOUR = 3_600_000;

describeEachDatabase('the staff under attack', (open) => {
  async function stage() {
    const door = await studioDoor(await open());
    const add = (name: string, role: string) =>
      addStaff(
        { ...door.room.ctx, now: door.clock.now },
        { name, mail: `${name.toLowerCase()}@jusant.example`, role },
      );
    return { ...door, add };
  }

  it('nobody reaches another’s sessions, passkeys, invitations or keys by their ids', async () => {
    const { room, inBrowser, add, close } = await stage();
    const mine = await inBrowser();
    const eve = await inBrowser(await add('Eve', 'editor'));
    const invited = await mine.ask('POST', '/staff/invitations', {
      ...{ name: 'Nour', mail: 'nour@jusant.example', role: 'author', say: 'fr' },
    });
    const key = await mine.ask('POST', '/keys', {
      ...{ name: 'k', scopes: ['article:write'], days: 1 },
    });
    const sessions = (await mine.ask('GET', '/account/sessions')).body as {
      sessions: { id: string }[];
    };
    const theirs = sessions.sessions[0]?.id;
    expect((await eve.ask('DELETE', `/account/sessions/${theirs}`)).status).toBe(404);
    expect((await eve.ask('DELETE', '/account/passkeys/0123abcd')).status).toBe(404);
    const ids = [
      `/staff/invitations/${(invited.body as { id: string }).id}`,
      `/keys/${(key.body as { id: string }).id}`,
      `/staff/${room.authors.ysee}`,
    ];
    for (const path of ids) expect((await eve.ask('DELETE', path)).status).toBe(403);
    const seen = (await eve.ask('GET', '/staff')).body as { members: { mail: string | null }[] };
    expect(seen.members.every(({ mail }) => mail === null)).toBe(true);
    expect((await mine.get('/studio')).status).toBe(200);
    await close();
  });

  it('the last owner stays, however many try at the same moment', async () => {
    const { owner, inBrowser, add, close } = await stage();
    const mine = await inBrowser();
    const demote = (staffId: string) =>
      mine.ask('PUT', `/staff/${staffId}/role`, { role: 'author' });
    expect((await demote(owner.id)).status).toBe(409);
    expect((await mine.ask('DELETE', `/staff/${owner.id}`)).status).toBe(409);
    const other = await add('Malo', 'owner');
    const theirs = await inBrowser(other);
    const both = await Promise.all([
      demote(other.id),
      theirs.ask('PUT', `/staff/${owner.id}/role`, { role: 'author' }),
    ]);
    expect(both.filter(({ status }) => status === 204)).toHaveLength(1);
    await close();
  });

  it('who finds a desk open changes no password, makes no key and no owner', async () => {
    const { clock, inBrowser, add, close } = await stage();
    const malo = await add('Malo', 'author');
    const desk = await inBrowser();
    clock.now += HOUR;
    const acts: [string, string, unknown?][] = [
      ['PUT', '/account/password', { password: PASSWORD }],
      ['PUT', '/account/mail', { mail: 'eve@elsewhere.example' }],
      ['POST', '/account/totp'],
      ['POST', '/account/passkeys/challenge'],
      ['POST', '/keys', { name: 'k', scopes: ['article:write'], days: null }],
      ['DELETE', `/staff/${malo.id}`],
      ['POST', `/staff/${malo.id}/reset`],
      ['PUT', `/staff/${malo.id}/role`, { role: 'owner' }],
      ['POST', '/staff/invitations', { name: 'E', mail: 'e@x.example', role: 'owner', say: 'en' }],
    ];
    for (const [method, path, body] of acts) {
      const said = await desk.ask(method, path, body);
      expect([path, said.status, (said.body as { key: string }).key]).toEqual([
        ...[path, 403, 'door.not-recent'],
      ]);
    }
    expect((await desk.ask('GET', '/account')).status).toBe(200);
    await close();
  });

  it('a key does what it names, no more, and ends with its person or its day', async () => {
    const { app, clock, inBrowser, add, close } = await stage();
    const second = await add('Malo', 'owner');
    const mine = await inBrowser(second);
    const made = await mine.ask('POST', '/keys', {
      ...{ name: 'k', scopes: ['remark:write'], days: 2 },
    });
    const { key } = made.body as { key: string };
    const ask = async (method: string, path: string, authorization = `Bearer ${key}`) =>
      app.request(`/api/v1${path}`, { method, headers: { authorization } });
    expect((await ask('GET', '/session')).status).toBe(200);
    expect((await ask('GET', '/keys')).status).toBe(403);
    expect((await ask('GET', '/audit')).status).toBe(403);
    expect((await ask('GET', '/account')).status).toBe(403);
    expect((await ask('GET', '/media')).status).not.toBe(401);
    for (const wrong of ['Bearer recto_x', `Bearer ${key}x`, `Basic ${key}`, 'Bearer'])
      expect((await ask('GET', '/session', wrong)).status).toBe(401);
    for (const scopes of [['staff:manage'], ['key:manage'], ['made:up']])
      expect((await mine.ask('POST', '/keys', { name: 'k', scopes, days: 1 })).status).toBe(400);
    clock.now += 49 * HOUR;
    expect((await ask('GET', '/session')).status).toBe(401);
    await close();
  });

  it('a stolen database opens nothing: no token, code, password or mail is in it', async () => {
    const { room, app, clock, inBrowser, close } = await stage();
    const mine = await inBrowser();
    const secrets: string[] = [...mine.cookies.values()];
    await mine.ask('PUT', '/account/password', { password: PASSWORD });
    const totp = (await mine.ask('POST', '/account/totp')).body as { secret: string };
    const invited = await mine.ask('POST', '/staff/invitations', {
      ...{ name: 'Nour', mail: 'nour@jusant.example', role: 'author', say: 'fr' },
    });
    const { link } = invited.body as { link: string };
    const made = await mine.ask('POST', '/keys', {
      ...{ name: 'k', scopes: ['article:write'], days: 1 },
    });
    const { token } = await makeSignInLink({ ...room.ctx, now: clock.now }, { mail: MAIL });
    await newBrowser(app).post('/studio/sign-in/link', { mail: MAIL });
    secrets.push(PASSWORD, totp.secret, new URL(link).searchParams.get('token') ?? '?', token);
    secrets.push((made.body as { key: string }).key);
    const tables = [
      ...['staff', 'sessions', 'sign_in_links', 'invitations', 'api_keys', 'door_steps', 'tries'],
      ...['recovery_codes', 'passkeys', 'jobs', 'audit_entries'],
    ];
    const kept: string[] = [];
    for (const table of tables) {
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(room.storage.db);
      kept.push(JSON.stringify(rows));
    }
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(15);
      expect(kept.filter((text) => text.includes(secret))).toEqual([]);
    }
    expect(kept.join()).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    await close();
  });

  it('the audit log tells it, and the database refuses to change a line of it', async () => {
    const { room, inBrowser, add, close } = await stage();
    const malo = await add('Malo', 'author');
    const mine = await inBrowser();
    await mine.ask('PUT', `/staff/${malo.id}/role`, { role: 'checker' });
    const log = (await mine.ask('GET', `/audit?subject=staff:${malo.id}`)).body as {
      entries: { action: string; actorLabel: string; details: object }[];
    };
    expect(log.entries[0]).toMatchObject({
      action: 'staff.role-changed',
      actorLabel: 'Bastien',
      details: { from: 'author', to: 'checker' },
    });
    const narrow = (await mine.ask('GET', '/audit?action=session')).body as typeof log;
    expect(new Set(narrow.entries.map(({ action }) => action))).toEqual(new Set(['session.begun']));
    await expect(
      room.storage.db.updateTable('audit_entries').set({ actor: 'staff:eve' }).execute(),
    ).rejects.toThrow(/never changed/);
    const forged = await mine.post(`/api/v1/staff/${malo.id}/reset`, {}, { origin: ORIGIN });
    expect(forged.status).toBe(200);
    await close();
  });
});
