/** The Studio as somebody who is signed in finds it, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openStudio, type Studio } from '../support/studio.ts';

describe.skipIf(!browserPath)('the Studio', { timeout: 90_000 }, () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
  }, 120_000);
  afterAll(() => studio?.close());

  it('opens for each role without an error, and shows the publication', async () => {
    for (const role of ['owner', 'moderator'] as const) {
      const desk = await studio.enter({ role, viewport: { width: 360, height: 740 } });
      await desk.page.goto(`${studio.url}/studio`);
      await desk.page.locator('.top .pub').waitFor();
      expect(await desk.page.locator('.top .pub').textContent()).toContain('Le Jusant');
      expect(await studio.axe(desk.page)).toEqual([]);
      expect(desk.troubles).toEqual([]);
      await desk.close();
    }
  });
});
