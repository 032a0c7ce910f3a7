import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDeskComments } from '../../src/storage/comment-desk.ts';
import { tellWriters } from '../../src/usecases/comment/tell-writers.ts';
import { heardIn } from '../support/heard.ts';
import { type MailSink, openMailSink } from '../support/mail-sink.ts';
import { browserPath, type Desk, openStudio, type Studio, watch } from '../support/studio.ts';

const PATH = '/fr/la-corne-du-mole';
/** What a busy machine may take. */
const SOON = { timeout: 30_000 };

describe.skipIf(!browserPath)(
  'a comment, from the form to the thread',
  { timeout: 120_000 },
  () => {
    let studio: Studio;
    let sink: MailSink;
    let desk: Desk;
    beforeAll(async () => {
      sink = await openMailSink({ keepText: true });
      studio = await openStudio({ environment: { SMTP_URL: sink.url } });
      await studio.room?.publish({ headline: 'La corne du môle' }, Date.now());
      desk = await studio.enter({ role: 'moderator', viewport: { width: 1440, height: 900 } });
      // The moderator signs this article: answers of theirs say so.
      await studio.house.storage.db
        .updateTable('authors')
        .set({ staff_id: desk.member.id })
        .where('slug', '=', 'ysee-malavoy')
        .execute();
    }, 240_000);
    afterAll(async () => {
      await studio?.close();
      await sink?.close();
    });

    const text = async () => (await fetch(`${studio.url}${PATH}`)).text();
    const at = (tab: 'held' | 'approved') =>
      listDeskComments(studio.house.storage.db, { tab, after: null, limit: 50 });
    const names = async (tab: 'held' | 'approved') =>
      (await at(tab)).map(({ authorName }) => authorName).sort();
    const soon = <Value>(look: () => Promise<Value>) => expect.poll(look, SOON);

    /** Somebody at the site, to whom none of its scripts comes unless they are let in. */
    async function reader({ hasScripts = false } = {}) {
      const context = await studio.browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      if (!hasScripts) await page.route('**/*.js', (route) => route.abort());
      page.setDefaultTimeout(45_000);
      return { page, troubles: watch(page), close: () => context.close() };
    }

    async function fill(page: Page, name: string, body?: string): Promise<void> {
      await page.getByLabel('Nom').fill(name);
      await page.getByLabel('Adresse électronique').fill(`${name}@courrier.example`);
      if (body) await page.locator('textarea[name=body]').fill(body);
    }
    const press = (page: Page) =>
      page.getByRole('button', { name: 'Envoyer le commentaire' }).click();

    /** The newest mail to a mailbox, as plain text. */
    async function mailTo(name: string): Promise<string> {
      const [comment] = (await at('approved')).filter(({ authorName }) => authorName === name);
      const { storage, sealer, config } = studio.house;
      const ctx = { db: storage.db, sealer, origin: config.url, now: Date.now() };
      await tellWriters(ctx, { commentId: comment?.id ?? '' });
      const to = `${name.toLowerCase()}@courrier.example`;
      const found = () => sink.mails.findLast((mail) => mail.to === to)?.raw ?? '';
      await soon(async () => found()).not.toBe('');
      return found().replace(/=\r\n/g, '').replace(/=3D/g, '=');
    }

    it('a reader without a script hears what each field wants, is told there what is wrong, and loses nothing', async () => {
      const { page, close } = await reader();
      await page.goto(studio.url + PATH);
      expect(await heardIn(page, 'Laisser un commentaire')).toEqual([
        'textbox « Nom » required',
        'textbox « Adresse électronique » required',
        'textbox « Site web »',
        'textbox « Commentaire » required',
        'checkbox « M’écrire quand il est publié et quand on y répond »',
        'button « Envoyer le commentaire »',
      ]);
      // What a browser lets pass and we do not.
      await page.getByLabel('Nom').fill(' ');
      await page.getByLabel('Adresse électronique').fill('gael@courrier');
      await page.locator('textarea[name=body]').fill('Deux coups\n\nOu trois ?');
      await page.getByRole('checkbox').check();
      await press(page);
      const alert = page.getByRole('alert');
      expect(await alert.textContent()).toContain('Il manque 2 choses');
      expect(await page.locator('[role=alert]:focus').count()).toBe(1);
      const heard = await heardIn(page, 'Laisser un commentaire');
      expect(heard[0]).toMatch(/^textbox « Nom » required invalid: Dites sous quel nom/);
      expect(heard[1]).toMatch(/^textbox « Adresse électronique » required invalid: .*n’a pas/);
      expect(await page.getByLabel('Adresse électronique').inputValue()).toBe('gael@courrier');
      expect(await page.locator('textarea[name=body]').inputValue()).toBe(
        'Deux coups\n\nOu trois ?',
      );
      expect(await page.getByRole('checkbox').isChecked()).toBe(true);
      expect(await studio.axe(page)).toEqual([]);
      await fill(page, 'Gael');
      await press(page);
      await page.getByText('quand la rédaction l’aura lu').waitFor();
      expect(await studio.axe(page)).toEqual([]);
      await close();
      expect(await names('held')).toEqual(['Gael']);
    });

    it('a moderator reads by the keys, and readers see a thread two deep with the author’s answer', async () => {
      const { page } = desk;
      await page.goto(`${studio.url}/studio/comments`);
      await page.getByRole('heading', { name: 'Un commentaire à lire' }).waitFor();
      await page.keyboard.press('p');
      await page.getByText('Commentaire de Gael publié.').waitFor();
      await soon(text).toContain('Ou trois');
      await page.keyboard.press('z');
      await soon(text).not.toContain('Ou trois');
      await page.getByText('Un commentaire à lire').waitFor();
      await page.keyboard.press('r');
      await page.keyboard.type('Trois, par temps de brume.');
      await page.getByRole('button', { name: 'Publier la réponse' }).click();
      await soon(text).toContain('temps de brume');

      const one = await reader();
      await one.page.goto(studio.url + PATH);
      await one.page.getByRole('link', { name: 'Répondre à Ysée Malavoy' }).click();
      const quoted = one.page.locator('textarea[name=body]');
      expect(await quoted.inputValue()).toContain('> Trois, par temps de brume.');
      await quoted.fill(`${await quoted.inputValue()}\n\nMerci, Ysée.`);
      await fill(one.page, 'Yuna');
      await press(one.page);
      await one.page.getByRole('status').waitFor();
      await soon(() => page.getByText('Merci, Ysée.').count()).toBe(1);
      await page.keyboard.press('p');
      await soon(text).toContain('Merci, Ysée.');
      await one.page.goto(studio.url + PATH);
      const thread = one.page.locator('.said > li');
      expect(await thread.count()).toBe(1);
      expect(await thread.locator('ol ol').count()).toBe(0);
      expect(await thread.locator('ol > li').allTextContents()).toEqual([
        expect.stringMatching(/Ysée Malavoy\s*signe cet article[\s\S]*temps de brume/),
        expect.stringMatching(/Yuna[\s\S]*temps de brume[\s\S]*Merci, Ysée/),
      ]);
      expect(await thread.locator('blockquote').textContent()).toContain(
        'Trois, par temps de brume.',
      );
      expect(await studio.axe(one.page)).toEqual([]);
      await one.close();
    });

    it('a writer corrects by the link in the mail, and stops the mails at one press', async () => {
      const mail = await mailTo('Gael');
      const link = /http\S+\/comments\/mine\?key=[\w.%-]+/.exec(mail)?.[0] ?? '';
      const { page, close } = await reader();
      await page.goto(link);
      expect(await studio.axe(page)).toEqual([]);
      await page.getByLabel('Commentaire').fill('Deux coups\n\nOu trois ? Trois.');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('est corrigé').waitFor();
      await soon(text).toMatch(/modifié[\s\S]*Ou trois \? Trois\./);
      expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
      const stop = /List-Unsubscribe:\s+<([^>]+)>/.exec(mail)?.[1] ?? '';
      const body = 'List-Unsubscribe=One-Click';
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      expect((await fetch(stop, { method: 'POST', headers, body })).status).toBe(200);
      expect((await at('approved')).some(({ wantsNotices }) => wantsNotices)).toBe(false);

      // Anybody may say that something is out of place; the desk hears of it, and looks.
      await page.goto(studio.url + PATH);
      await page.getByRole('link', { name: 'Signaler le commentaire de Yuna' }).click();
      await page.getByLabel(/Ce qui ne va pas/).fill('Hors sujet');
      expect(await studio.axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Signaler à la rédaction' }).click();
      await page.getByText('La rédaction va relire').waitFor();
      await close();
    });
  },
);
