import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { newBrowser } from '../../../test/support/door.ts';
import { COOKIE, readersRoom } from '../../../test/support/readers.ts';
import { SEALER } from '../../../test/support/session.ts';
import { openMailJob } from '../../usecases/mail/queue-mail.ts';

const MAIL = 'nolwenn@rive.example';

describeEachDatabase('the door of readers', (open) => {
  async function door() {
    const site = await readersRoom(await open());
    const { db } = site.room.storage;
    const link = async () => {
      const jobs = await db
        .selectFrom('jobs')
        .selectAll()
        .where('kind', '=', 'send-mail')
        .execute();
      const mail = openMailJob(JSON.parse(jobs.at(-1)?.payload ?? ''), SEALER, 0);
      return new URL(mail?.button?.url ?? '');
    };
    const people = async () => ({
      readers: (await db.selectFrom('readers').select('id').execute()).length,
      sessions: (await db.selectFrom('reader_sessions').select('id').execute()).length,
    });
    return { ...site, browser: newBrowser(site.app), link, people };
  }

  it('lets nobody in who only looks at the link, however often', async () => {
    const { app, browser, link, people } = await door();
    await browser.post('/fr/sign-in/link', { mail: MAIL, to: '/fr/pont' });
    const { pathname, search } = await link();
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await app.request(pathname + search, { method })).status).toBe(200);
    expect(await people()).toEqual({ readers: 0, sessions: 0 });
    const page = await (await browser.get(pathname + search)).text();
    expect(page).toContain(MAIL);
    expect(browser.cookies.size).toBe(0);
    const token = new URLSearchParams(search).get('token') ?? '';
    const elsewhere = { origin: 'https://evil.example' };
    expect((await browser.post('/fr/sign-in', { token }, elsewhere)).status).toBe(403);
    expect(await people()).toEqual({ readers: 0, sessions: 0 });
    const entry = await browser.post('/fr/sign-in', { token });
    expect([entry.status, entry.headers.get('location')]).toEqual([303, '/fr/pont']);
    expect(entry.headers.get('set-cookie')).toMatch(/HttpOnly.*Secure.*SameSite=Lax/i);
    expect(browser.cookies.has(COOKIE)).toBe(true);
    expect((await browser.post('/fr/sign-in', { token })).status).toBe(403);
    expect(await people()).toEqual({ readers: 1, sessions: 1 });
  });

  it('answers the same for a known address, an unknown one, and one asked for again', async () => {
    const { browser, reader } = await door();
    await reader(MAIL);
    const said = async (mail: string) => {
      const answer = await browser.post('/fr/sign-in/link', { mail });
      return [answer.status, await answer.text()];
    };
    const first = await said(MAIL);
    expect(await said('someone@else.example')).toEqual(first);
    expect(await said(MAIL)).toEqual(first);
    const wrong = await browser.post('/fr/sign-in/link', { mail: 'nolwenn' });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('aria-invalid="true"');
  });

  it('opens what is somebody’s own to them alone, and lets them leave', async () => {
    const { browser, reader, supporter } = await door();
    const { cookie } = await supporter(MAIL);
    const stranger = await reader('lea@rive.example');
    const go = await browser.get('/fr/account');
    expect(go.headers.get('location')).toBe('/fr/sign-in?to=%2Ffr%2Faccount');
    browser.cookies.set(COOKIE, cookie.slice(COOKIE.length + 1));
    const own = await browser.get('/fr/account');
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    expect(await own.text()).toContain('/fr/account/receipts/1');
    expect((await browser.get('/fr/account/receipts/1')).status).toBe(200);
    const data = await browser.get('/fr/account/data.json');
    expect(await data.json()).toMatchObject({ reader: { mail: MAIL }, receipts: [{ number: 1 }] });
    browser.cookies.set(COOKIE, stranger.cookie.slice(COOKIE.length + 1));
    expect((await browser.get('/fr/account/receipts/1')).status).toBe(404);
    expect((await browser.post('/fr/account/erase', {})).status).toBe(400);
    expect((await browser.post('/fr/account/erase', { sure: 'yes' })).status).toBe(200);
    expect(browser.cookies.has(COOKIE)).toBe(false);
    browser.cookies.set(COOKIE, cookie.slice(COOKIE.length + 1));
    expect((await browser.post('/fr/account/sign-out', {})).status).toBe(200);
    browser.cookies.set(COOKIE, cookie.slice(COOKIE.length + 1));
    expect((await browser.get('/fr/account')).status).toBe(303);
  });
});
