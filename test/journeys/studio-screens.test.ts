/**
 * Every screen of the Studio for everybody: by axe, in both languages, in the light and in the dark, on a
 * desk and in a hand, turned around for those who read from the right. The list is the Studio's own map.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { h2, p, text } from '../../src/domain/document/build.ts';
import { createLetter } from '../../src/usecases/letter/letters.ts';
import { createMailing } from '../../src/usecases/mailing/compose.ts';
import { createEdition } from '../../src/usecases/publication/editions.ts';
import { createTranslation } from '../../src/usecases/translation/create.ts';
import { browserPath, type Desk, openStudio, type Studio } from '../support/studio.ts';

const MAP = readFileSync(join(import.meta.dirname, '../../studio/routes.tsx'), 'utf8');

/** The addresses of the map that are a screen's: what lies below `settings` is written after it. */
function screens(): string[] {
  const routes = MAP.matchAll(
    /getParentRoute: \(\) => (\w+),\s*path: '([^']*)',(?!\s*beforeLoad: \(\) => \{\s*throw redirect)/g,
  );
  return [...routes].map(([, parent, path = '']) =>
    parent === 'settings' ? `/settings${path}`.replace(/\/$/, '') : path,
  );
}

describe.skipIf(!browserPath)('every screen of the Studio', { timeout: 240_000 }, () => {
  let studio: Studio;
  let examples: Record<string, string>;
  let wide: Desk;
  let narrow: Desk;
  beforeAll(async () => {
    studio = await openStudio();
    examples = await fillRoom(studio);
    wide = await studio.enter({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    narrow = await studio.enter({
      viewport: { width: 360, height: 740 },
      locale: 'en-GB',
      colorScheme: 'dark',
    });
    const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } });
    await wide.page.request.post(`${studio.url}/api/v1/media?name=phare.png`, {
      data: await picture.png().toBuffer(),
      headers: { origin: studio.url, 'content-type': 'application/octet-stream' },
    });
    for (const { page } of [wide, narrow]) {
      await page.goto(`${studio.url}/studio/`);
      await page.locator('.top .pub').waitFor();
    }
  }, 180_000);
  afterAll(() => studio?.close());

  /** As a link within the Studio goes there: without loading all of it again. */
  async function go(page: Page, path: string): Promise<void> {
    await page.evaluate(`(() => {
      history.pushState(null, '', ${JSON.stringify(`/studio${path}`)});
      dispatchEvent(new PopStateEvent('popstate'));
    })()`);
    await page.waitForURL(`${studio.url}/studio${path}`);
    await page.locator('h1').first().waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  }
  /** While a screen is still being filled, its heading may not be there yet. */
  const isForEverybody = (page: Page) =>
    expect.poll(() => studio.axe(page), { timeout: 20_000 }).toEqual([]);
  const overflow = (page: Page) =>
    page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  const turn = (page: Page, dir: 'ltr' | 'rtl') =>
    page.evaluate(`document.documentElement.dir = '${dir}'`);

  it.each(screens())('%s', async (path) => {
    const address = path.replace(/\$(\w+)/g, (_, name: string) => {
      const example = examples[name];
      if (!example) throw new Error(`give an example of $${name} in fillRoom`);
      return example;
    });
    for (const { page } of [wide, narrow]) {
      await go(page, address);
      await isForEverybody(page);
    }
    expect(await overflow(narrow.page)).toBeLessThanOrEqual(0);
    await turn(narrow.page, 'rtl');
    expect(await overflow(narrow.page)).toBeLessThanOrEqual(0);
    await turn(narrow.page, 'ltr');
    const troubles = [wide, narrow].flatMap((desk) => desk.troubles.splice(0));
    expect(troubles).toEqual([]);
  });

  it('the desk of somebody who may write nothing', async () => {
    const { page, troubles, close } = await studio.enter({ role: 'moderator' });
    await page.goto(`${studio.url}/studio/`);
    await page.locator('.desk h1').waitFor();
    expect(await page.getByRole('button', { name: 'Choisir plusieurs' }).count()).toBe(0);
    await isForEverybody(page);
    expect(troubles).toEqual([]);
    await close();
  });

  it('an article that is written from right to left', async () => {
    for (const { page } of [wide, narrow]) {
      await go(page, `/articles/${examples.arabicId}`);
      await page.locator('.page[dir="rtl"] .ProseMirror').waitFor();
      await isForEverybody(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });

  it('a server that stumbles takes no screen away, and one that did not open is asked for again', async () => {
    const { page } = wide;
    await go(page, '/letters/settings');
    const name = page.getByRole('textbox', { name: 'Nom', exact: true }).first();
    const stumbling = /\/api\/v1\/(session|letters|staff)$/;
    const problem = {
      type: 'about:blank',
      title: '',
      status: 503,
      key: '',
      detail: 'Un faux pas.',
    };
    await page.route(stumbling, (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ status: 503, json: problem })
        : route.continue(),
    );
    await name.fill('La marée du samedi');
    await name.blur();
    await page.getByText(problem.detail).waitFor();
    expect(await name.inputValue()).toBe('La marée du samedi');
    await page.goto(`${studio.url}/studio/people`);
    await page.getByRole('heading', { name: 'Cette page ne s’est pas ouverte' }).waitFor();
    await isForEverybody(page);
    await page.unroute(stumbling);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('.people-rows').first().waitFor();
    expect(wide.troubles).toEqual([]);
  });
});

/** An example for each name in the map. */
async function fillRoom(studio: Studio): Promise<Record<string, string>> {
  const { room } = studio;
  if (!room) throw new Error('no newsroom');
  const ctx = { ...room.ctx, now: Date.now() };
  const { articleId } = await room.write({
    headline: 'La criée rouvre',
    standfirst: 'Fermée depuis trente ans.',
    body: [
      h2('La halle'),
      p('La halle emploie ', text('neuf', { type: 'claim', attrs: { id: 'c1' } }), ' personnes.'),
      p('Le quai nord, TK, fermera à 6 h.'),
    ],
  });
  await createTranslation(ctx, { articleId, editionId: room.en });
  await room.publish({ headline: 'Le mât du Sirius est levé' });
  const ar = await createEdition(ctx, { lang: 'ar', locale: 'ar', title: 'الجزر' });
  const arabic = await room.write({
    headline: 'البحر ينحسر',
    editionId: ar.id,
    sectionId: null,
    body: [p('ينحسر البحر في السادسة صباحا.')],
  });
  const letter = await createLetter(ctx, { editionId: room.fr, name: 'La marée du vendredi' });
  const mailing = await createMailing(ctx, { letterId: letter.id });
  return {
    articleId,
    mailingId: mailing.id,
    lang: 'en',
    authorId: room.authors.ysee,
    arabicId: arabic.articleId,
  };
}
