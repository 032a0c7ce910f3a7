/**
 * The main journeys of a newsroom, as somebody lives them who opens the Studio for the first time: from
 * an empty folder to readers, by the mouse; the same by the keyboard; an hour that does not exist; a
 * correction.
 */
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { wallTimeText } from '../../src/domain/zones.ts';
import { makeSetUpKey } from '../../src/usecases/door/first-run.ts';
import { browserPath, type Desk, openStudio, type Studio, watch } from '../support/studio.ts';

/** What the server has soon after the screen. */
const SOON = { timeout: 30_000 };
/**
 * What an act costs a person, in seconds. Card, Moran and Newell (“The Keystroke-Level Model”, 1980) give
 * 1.35 to think, 1.1 to point, 0.2 to press a button of the mouse, 0.28 a key. Words are the writer's own.
 */
const SECONDS_A_PRESS = 2.65;
const SECONDS_A_THOUGHT = 1.35;
const SECONDS_A_KEY = 0.28;
const THREE_MINUTES = 180;

/** For the page to run: counts what the hand presses. */
const COUNT = `addEventListener('pointerdown', () => {
  sessionStorage.setItem('presses', String(Number(sessionStorage.getItem('presses') ?? 0) + 1));
}, true)`;

/** For the page to run: pastes a picture from the clipboard. */
const pasteOf = (bytes: Buffer) => `(() => {
  const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (one) => one.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], 'La criée.png', { type: 'image/png' }));
  document.querySelector('.ProseMirror').dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
})()`;

/** For the page to run: what copying a picture elsewhere does. */
const copyOf = (bytes: Buffer) => `(async () => {
  const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (one) => one.charCodeAt(0));
  const image = new Blob([bytes], { type: 'image/png' });
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
})()`;

const picture = () =>
  sharp({ create: { width: 640, height: 400, channels: 3, background: '#246' } })
    .png()
    .toBuffer();

/** Somebody without a mouse, and what it costs them. */
interface Hand {
  page: Page;
  /** Walks with Tab until something has the focus. */
  to(target: Locator): Promise<void>;
  fill(target: Locator, words: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(words: string): Promise<void>;
  seconds(): number;
}

function keyboardOf(page: Page): Hand {
  let keys = 0;
  let thoughts = 0;
  const strike = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const to = async (target: Locator) => {
    thoughts += 1;
    await target.waitFor();
    const isThere = async () => (await target.and(page.locator(':focus')).count()) > 0;
    for (let pressed = 0; pressed < 80 && !(await isThere()); pressed++) await strike('Tab');
    expect(await isThere(), String(target)).toBe(true);
  };
  // As a paste or a phone's keyboard would: what the letters one by one do is seen elsewhere.
  const type = (words: string) => page.keyboard.insertText(words);
  return {
    page,
    to,
    type,
    async fill(target, words) {
      await to(target);
      await type(words);
    },
    async press(...pressed) {
      thoughts += 1;
      for (const key of pressed) await strike(key);
    },
    seconds: () => keys * SECONDS_A_KEY + thoughts * SECONDS_A_THOUGHT,
  };
}

describe.skipIf(!browserPath)('a newsroom', { timeout: 240_000 }, () => {
  let studio: Studio | undefined;
  afterEach(async () => {
    await studio?.close();
    studio = undefined;
  });

  const saved = (page: Page) => page.locator('[data-state="saved"]').waitFor();
  const read = async (path: string) => (await fetch(`${studio?.url}${path}`)).text();
  const readers = (path: string) => expect.poll(() => read(path), SOON);

  it('goes from an empty folder to an article in two languages with a picture, in three minutes of presses', async () => {
    studio = await openStudio({ newsroom: 'none' });
    const context = await studio.browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 1440, height: 900 },
    });
    await context.addInitScript(COUNT);
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    const troubles = watch(page);
    await setUp(studio, page);
    await write(page);
    await translate(page);
    await page.goBack();
    await publish(page);
    await readers('/fr/la-criee-rouvre-vendredi').toContain('La halle, volets ouverts');
    await readers('/fr/la-criee-rouvre-vendredi').toContain('Ysée Malavoy');
    await readers('/en/the-fish-hall-reopens-on-friday').toContain('The hall, shutters open');
    const presses = Number(await page.evaluate("sessionStorage.getItem('presses')"));
    expect(presses * SECONDS_A_PRESS).toBeLessThan(THREE_MINUTES);
    expect(troubles).toEqual([]);
  });

  async function setUp({ house, url }: Studio, page: Page): Promise<void> {
    const key = await makeSetUpKey({ db: house.storage.db, now: Date.now() });
    await page.goto(`${url}/studio/set-up?token=${key}`);
    await page.getByLabel('Nom de la publication').fill('Le Jusant');
    await page.getByRole('checkbox', { name: 'English' }).check();
    await page.getByLabel('Votre nom').fill('Maïwenn Le Goff');
    await page.getByLabel('Votre adresse électronique').fill('maiwenn@jusant.example');
    await page.getByRole('button', { name: 'Créer la publication et entrer' }).click();
  }

  async function write(page: Page): Promise<void> {
    await page
      .getByRole('button', { name: /^Écrire un article/ })
      .first()
      .click();
    await page.getByLabel('Titre', { exact: true }).click();
    await page.keyboard.type('La criée rouvre vendredi');
    await page.keyboard.press('Enter');
    await page.keyboard.type('On y vend à la voix.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('La halle ouvre à six heures.');
    await page.keyboard.press('Enter');
    await page.evaluate(pasteOf(await picture()));
    await page.locator('.fig img').waitFor();
    await page.locator('.fig img').click();
    await page.getByLabel('Ce que l’image montre').fill('La halle, volets ouverts');
    await page.getByLabel('Crédit').fill('Ysée Malavoy');
    await saved(page);
  }

  async function translate(page: Page): Promise<void> {
    await page.getByRole('tab', { name: 'Langues' }).click();
    await page.getByRole('link', { name: 'Commencer' }).click();
    await page.getByRole('button', { name: 'Traduire en anglais' }).click();
    await page.locator('.beside .ProseMirror').waitFor();
    await page.getByLabel('Titre', { exact: true }).fill('The fish hall reopens on Friday');
    await page.getByLabel('Chapô', { exact: true }).fill('They sell by voice.');
    await page.locator('.beside .ProseMirror > p').first().click();
    await page.keyboard.type('The hall opens at six.');
    await page.locator('.beside .fig img').click();
    await page.getByLabel('Ce que l’image montre').fill('The hall, shutters open');
    await saved(page);
  }

  async function publish(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Publier…' }).click();
    await page.locator('.stopped').getByRole('button', { name: 'Compléter' }).click();
    const leaf = page.getByRole('dialog');
    await leaf.getByRole('button', { name: /Comment elle a été faite/ }).click();
    await page
      .getByRole('option', { name: /Photo ou film/ })
      .first()
      .click();
    await leaf.getByLabel('Date de la prise de vue').fill('2026-10-01');
    await leaf.getByLabel('Lieu').fill('Port-Hévin');
    await leaf.getByRole('button', { name: 'C’est fait' }).click();
    await page.getByText('En anglais').click();
    await page.getByRole('button', { name: /^Publier/ }).click();
    await page.getByText(/En ligne depuis/).waitFor();
  }

  it('goes the same way by the keyboard alone', async () => {
    studio = await openStudio({ newsroom: 'none' });
    const context = await studio.browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    const troubles = watch(page);
    const key = await makeSetUpKey({ db: studio.house.storage.db, now: Date.now() });
    await page.goto(`${studio.url}/studio/set-up?token=${key}`);
    const hand = keyboardOf(page);
    await setUpByKeys(hand);
    await writeByKeys(hand);
    await translateByKeys(hand);
    await publishByKeys(hand);
    await readers('/fr/le-bac-passe').toContain('Le bac, au milieu du chenal');
    await readers('/en/the-ferry-crosses').toContain('The ferry in mid-channel');
    expect(hand.seconds()).toBeLessThan(THREE_MINUTES);
    expect(troubles).toEqual([]);
  });

  async function setUpByKeys({ page, to, fill, press }: Hand): Promise<void> {
    await fill(page.getByLabel('Nom de la publication'), 'Le Jusant');
    await to(page.getByRole('checkbox', { name: 'English' }));
    await press('Space');
    await fill(page.getByLabel('Votre nom'), 'Maïwenn Le Goff');
    await fill(page.getByLabel('Votre adresse électronique'), 'maiwenn@jusant.example');
    await press('Enter');
  }

  /** The cursor stands in the headline; Enter leads from line to line; the picture is pasted. */
  async function writeByKeys({ page, to, fill, press, type }: Hand): Promise<void> {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await press('n');
    await page.locator('textarea.headline:focus').waitFor();
    await type('Le bac passe');
    await press('Enter');
    await type('Toutes les vingt minutes.');
    await press('Enter');
    await type('Il part du quai nord.');
    await press('Enter');
    await page.evaluate(copyOf(await picture()));
    await press('Control+v');
    await page.locator('.fig img').waitFor();
    await press('Alt+Enter');
    await type('Le bac, au milieu du chenal');
    await fill(page.getByLabel('Crédit'), 'Ysée Malavoy');
    await saved(page);
    await to(page.getByRole('tab', { selected: true }));
    const languages = page.getByRole('tab', { name: 'Langues', selected: true });
    for (let pressed = 0; pressed < 8 && !(await languages.isVisible()); pressed++)
      await press('ArrowRight');
    await to(page.getByRole('link', { name: 'Commencer' }));
    await press('Enter');
  }

  async function translateByKeys({ page, to, press, type }: Hand): Promise<void> {
    await to(page.getByRole('button', { name: 'Traduire en anglais' }));
    await press('Enter');
    await page.locator('.beside .ProseMirror').waitFor();
    await press('Alt+ArrowDown');
    await page.locator('textarea.headline:focus').waitFor();
    await type('The ferry crosses');
    await press('Alt+ArrowDown');
    await page.locator('textarea.stand:focus').waitFor();
    await type('Every twenty minutes.');
    await press('Alt+ArrowDown');
    await page.locator('.beside .ProseMirror:focus').waitFor();
    await type('It leaves from the north quay.');
    await press('Alt+ArrowDown', 'Alt+Enter');
    await type('The ferry in mid-channel');
    await saved(page);
    await press('Control+Enter');
  }

  async function publishByKeys({ page, to, fill, press }: Hand): Promise<void> {
    await to(page.locator('.stopped').getByRole('button', { name: 'Compléter' }));
    await press('Enter');
    const leaf = page.getByRole('dialog');
    await to(leaf.getByRole('button', { name: /Comment elle a été faite/ }));
    await press('Enter');
    await page.getByRole('listbox').waitFor();
    await press('ArrowDown', 'Enter');
    await fill(leaf.getByLabel('Date de la prise de vue'), '2026-10-01');
    await fill(leaf.getByLabel('Lieu'), 'Port-Hévin');
    await to(leaf.getByRole('button', { name: 'C’est fait' }));
    await press('Enter');
    await to(page.getByRole('switch', { name: 'En français' }));
    await press('Space');
    await page.getByText('Paraît tout de suite, en anglais et français.').waitFor();
    const button = page.getByRole('button', { name: /^Publier/ });
    await expect.poll(() => button.isEnabled(), SOON).toBe(true);
    await press('Control+Enter');
    await page.getByText(/En ligne depuis/).waitFor();
  }

  it('is held back by a TK, reads over, is refused the hour that never comes, and appears at the next', async () => {
    studio = await openStudio();
    const { page, troubles } = await studio.enter({ viewport: { width: 1440, height: 900 } });
    const { articleId } = (await studio.room?.write({
      headline: 'L’heure d’été',
      body: [{ type: 'paragraph', content: [{ type: 'text', text: 'On avance de TK heure.' }] }],
    })) ?? { articleId: '' };
    const at = `${studio.url}/studio/articles/${articleId}`;
    await page.goto(`${at}/publish`);
    await page.getByText('Reste un point bloquant').waitFor();
    await page.goto(at);
    await page.locator('.ProseMirror .tk').dblclick();
    await page.keyboard.type('une');
    await saved(page);
    await page.getByRole('link', { name: 'Publier…' }).click();
    await page.getByText('Reste un point bloquant').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Je l’ai relu' }).click();
    await page.getByRole('button', { name: 'Je l’ai relu' }).waitFor({ state: 'detached' });
    await page.getByText('À une heure', { exact: true }).click();
    await page.getByLabel('Jour').fill('2027-03-28');
    await page.getByLabel('Heure', { exact: true }).fill('02:30');
    await page.getByText('02:30 n’existe pas').waitFor();
    expect(await page.getByRole('button', { name: /^Programmer/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Prendre 03:00' }).click();
    await page.getByRole('button', { name: 'Programmer pour 03:00' }).click();
    const hour = async () => {
      const row = await studio?.house.storage.db
        .selectFrom('articles')
        .select(['state', 'scheduled_at'])
        .where('id', '=', articleId)
        .executeTakeFirst();
      return row?.scheduled_at ? wallTimeText(row.scheduled_at, 'Europe/Paris') : row?.state;
    };
    await expect.poll(hour, SOON).toBe('2027-03-28T03:00');
    await page.getByText('Maintenant', { exact: true }).click();
    await page.getByRole('button', { name: /^Publier/ }).click();
    // It stays as long as somebody is at it.
    await page.locator('.undo', { hasText: 'est paru' }).hover();
    await readers('/fr/l-heure-d-ete').toContain('On avance de une heure.');
    await page.keyboard.press('z');
    await expect.poll(hour, SOON).toBe('unpublished');
    expect(troubles).toEqual([]);
  });

  it('corrects what readers have, and tells them', async () => {
    studio = await openStudio();
    const desk: Desk = await studio.enter({ viewport: { width: 1440, height: 900 } });
    const { page, troubles } = desk;
    const { articleId } = (await studio.room?.publish({
      headline: 'La halle emploie',
      body: [{ type: 'paragraph', content: [{ type: 'text', text: 'Neuf personnes y vendent.' }] }],
    })) ?? { articleId: '' };
    await page.goto(`${studio.url}/studio/articles/${articleId}`);
    await page
      .locator('.ProseMirror')
      .getByText('Neuf')
      .dblclick({ position: { x: 5, y: 8 } });
    await page.keyboard.type('Onze');
    await saved(page);
    await page.getByRole('link', { name: 'Publier…' }).click();
    await page.getByRole('link', { name: 'Écrire la note' }).click();
    await page.getByLabel('Nous avions écrit').fill('Neuf personnes');
    await page.getByLabel('Nous écrivons').fill('Onze personnes');
    await page.getByLabel('Pourquoi').fill('Deux vendeuses ont été oubliées dans le compte.');
    await page.getByRole('button', { name: 'Garder la note' }).click();
    await page.getByRole('button', { name: 'Ôter la note' }).waitFor();
    await page.getByRole('button', { name: 'Publier les changements' }).click();
    await readers('/fr/la-halle-emploie').toContain('Onze personnes y vendent.');
    await readers('/fr/la-halle-emploie').toContain('Deux vendeuses ont été oubliées');
    expect(troubles).toEqual([]);
  });
});
