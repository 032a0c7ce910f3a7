/** Attacks on the ways in: guessing, replaying, forging, redirecting, finding out who is here. */
import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { addStaff, makeSignInLink } from '../../src/usecases/staff.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { type Browser, MAIL, ORIGIN, PASSWORD, studioDoor } from '../support/door.ts';

const MINUTE = 60_000;

describeEachDatabase('the ways into the Studio under attack', (open) => {
  const withPassword = async (browser: Browser) =>
    expect((await browser.ask('PUT', '/account/password', { password: PASSWORD })).status).toBe(
      204,
    );
  const enter = (browser: Browser, password: string, mail = MAIL) =>
    browser.post('/studio/sign-in/password', { mail, password });

  it('are shut to guesses, in all processes together, and not to who came in before', async () => {
    const { process, newBrowser, inBrowser, close } = await studioDoor(await open());
    await withPassword(await inBrowser());
    const known = newBrowser();
    expect((await enter(known, PASSWORD)).status).toBe(303);
    const crowd = [newBrowser(), newBrowser(process())];
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const one = crowd[i % 2];
      if (one) statuses.push((await enter(one, `guess number ${i}`)).status);
    }
    expect(statuses).toEqual([...Array(10).fill(403), 429, 429]);
    // The right one no longer helps a stranger; whoever signed in here before is counted apart.
    expect((await enter(newBrowser(), PASSWORD)).status).toBe(429);
    expect((await enter(known, PASSWORD)).status).toBe(303);
    await close();
  });

  it('count many guesses at the same moment as many one after another', async () => {
    const { newBrowser, close } = await studioDoor(await open());
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, i) => enter(newBrowser(), `guess ${i}`)),
    );
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(10);
    await close();
  });

  it('do not tell who is on the staff', async () => {
    const { room, newBrowser, close } = await studioDoor(await open());
    const said = async (mail: string) => {
      const wrong = await enter(newBrowser(), 'not the password', mail);
      const asked = await newBrowser().post('/studio/sign-in/link', { mail });
      const pages = [await wrong.text(), await asked.text()].map((text) =>
        text.replaceAll(mail, 'M'),
      );
      return [wrong.status, asked.status, ...pages];
    };
    expect(await said('nobody@jusant.example')).toEqual(await said(MAIL));
    // The same is written for both, so that the answer takes the same time.
    const jobs = await room.storage.db.selectFrom('jobs').select(['kind', 'payload']).execute();
    expect(jobs.map(({ kind }) => kind)).toEqual(['send-sign-in-link', 'send-sign-in-link']);
    expect(JSON.stringify(jobs)).not.toContain('jusant');
    for (let i = 0; i < 5; i++) await newBrowser().post('/studio/sign-in/link', { mail: MAIL });
    const many = await room.storage.db.selectFrom('jobs').select('id').execute();
    expect(many).toHaveLength(4);
    await close();
  });

  it('take a code once, ask it after a link too, and tire of guesses', async () => {
    const { room, clock, newBrowser, inBrowser, close } = await studioDoor(await open());
    const mine = await inBrowser();
    await withPassword(mine);
    const begun = (await mine.ask('POST', '/account/totp')).body as { secret: string };
    const codeAt = (at: number) =>
      new TOTP({ secret: Secret.fromBase32(begun.secret) }).generate({ timestamp: at });
    const first = codeAt(clock.now);
    const on = await mine.ask('POST', '/account/totp/confirm', { code: first });
    const { recoveryCodes } = on.body as { recoveryCodes: string[] };

    const { token } = await makeSignInLink({ ...room.ctx, now: clock.now }, { mail: MAIL });
    const byLink = newBrowser();
    const pressed = await byLink.post('/studio/sign-in', { token });
    expect(pressed.headers.get('location')).toMatch(/^\/studio\/sign-in\/code/);
    expect((await byLink.get('/studio')).status).toBe(401);
    const give = (browser: Browser, code: string) => browser.post('/studio/sign-in/code', { code });
    // The code that switched it on was taken; the one before it is older still.
    expect((await give(byLink, first)).status).toBe(403);
    expect((await give(byLink, codeAt(clock.now - 30_000))).status).toBe(403);
    clock.now += 30_000;
    expect((await give(byLink, codeAt(clock.now))).status).toBe(303);
    expect((await byLink.get('/studio')).status).toBe(200);

    const again = newBrowser();
    await enter(again, PASSWORD);
    expect((await give(again, codeAt(clock.now))).status).toBe(403);
    expect((await give(again, recoveryCodes[0] ?? '')).status).toBe(303);
    const third = newBrowser();
    await enter(third, PASSWORD);
    expect((await give(third, recoveryCodes[0] ?? '')).status).toBe(403);
    for (let i = 0; i < 8; i++) await give(third, String(100_000 + i));
    expect((await give(third, '000000')).status).toBe(429);
    clock.now += 11 * MINUTE;
    expect((await give(third, codeAt(clock.now))).status).toBe(403);
    await close();
  });

  it('lead to addresses of the Studio only', async () => {
    const { room, newBrowser, clock, close } = await studioDoor(await open());
    const { token } = await makeSignInLink({ ...room.ctx, now: clock.now }, { mail: MAIL });
    const elsewhere = [
      'https://elsewhere.example/studio',
      '//elsewhere.example/studio',
      '/\\elsewhere.example',
      '/studio/..//elsewhere.example',
      '/studio@elsewhere.example',
      'javascript:alert(1)',
      '/studio/../fr',
      '/studio\\..\\..//elsewhere.example',
      '/studio/sign-out',
    ];
    for (const to of elsewhere) {
      const page = await newBrowser().get(`/studio/sign-in?to=${encodeURIComponent(to)}`);
      expect([to, /name="to" value="([^"]*)"/.exec(await page.text())?.[1]]).toEqual([
        to,
        '/studio',
      ]);
    }
    const wanted = '/studio/articles/01?panel=history';
    const entered = await newBrowser().post('/studio/sign-in', { token, to: wanted });
    expect(entered.headers.get('location')).toBe(wanted);
    const shut = await newBrowser().get('/studio/people?x=1');
    expect(await shut.text()).toContain('name="to" value="/studio/people?x=1"');
    await close();
  });

  it('take forms from their own pages only', async () => {
    const { app, newBrowser, inBrowser, close } = await studioDoor(await open());
    await withPassword(await inBrowser());
    const forms: [string, Record<string, string>][] = [
      ['/studio/sign-in/password', { mail: MAIL, password: PASSWORD }],
      ['/studio/sign-in/link', { mail: MAIL }],
      ['/studio/sign-in/code', { code: '000000' }],
      ['/studio/join', { token: 'x', name: 'Eve' }],
      ['/studio/set-up', { token: 'x' }],
      ['/studio/sign-out', {}],
    ];
    const strangers: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ];
    for (const [path, form] of forms) {
      for (const headers of strangers) {
        const answer = await newBrowser().post(path, form, headers);
        expect([path, answer.status, answer.headers.getSetCookie()]).toEqual([path, 403, []]);
      }
    }
    const passkey = await app.request('/studio/sign-in/passkey', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      body: '{"response":{"id":"x"}}',
    });
    expect(passkey.status).toBe(403);
    await close();
  });

  it('refuse a passkey answer that is made up, replayed or for another site', async () => {
    const { app, newBrowser, close } = await studioDoor(await open());
    const challenge = await newBrowser().get('/studio/sign-in/challenge');
    expect(challenge.headers.get('cache-control')).toBe('no-store');
    for (const response of [null, {}, { id: 'nobodys' }, { id: 'x'.repeat(9000) }, 'text', []]) {
      const answer = await app.request('/studio/sign-in/passkey', {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': 'application/json' },
        body: JSON.stringify({ response }),
      });
      expect(answer.status).toBe(403);
    }
    await close();
  });

  it('end a session after a week unused, after a month, and with the person', async () => {
    const { room, clock, inBrowser, close } = await studioDoor(await open());
    const day = 24 * 60 * MINUTE;
    const idle = await inBrowser();
    clock.now += 8 * day;
    expect((await idle.get('/studio')).status).toBe(401);
    const busy = await inBrowser();
    for (let i = 0; i < 5; i++) {
      expect((await busy.get('/studio')).status).toBe(200);
      clock.now += 6 * day;
    }
    expect((await busy.get('/studio')).status).toBe(401);
    const malo = await addStaff(
      { ...room.ctx, now: clock.now },
      { name: 'Malo', mail: 'malo@jusant.example', role: 'author' },
    );
    const theirs = await inBrowser(malo);
    const owner = await inBrowser();
    expect((await owner.ask('DELETE', `/staff/${malo.id}`)).status).toBe(204);
    expect((await theirs.get('/studio')).status).toBe(401);
    await close();
  });
});
