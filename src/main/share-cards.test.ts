import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { AppError } from '../domain/errors.ts';
import { DEFAULT_SETTINGS } from '../domain/publication.ts';
import { openDiskStore } from '../media/disk-store.ts';
import { drawShareCard } from '../pages/share-card.ts';
import type { CardReading } from '../usecases/reading/share-card.ts';
import { cardDrawer } from './share-cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'recto-cards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function card(n: number): CardReading {
  return {
    path: `/cards/01K6FJ00000000000000000${String(n).padStart(3, '0')}-00000000.jpg`,
    picture: { mediaId: 'm', path: '/media/m/00000000-640.webp', focusX: 0.5, focusY: 0.5 },
    model: {
      lang: 'fr',
      dir: 'ltr',
      nameplate: 'Le Jusant',
      kindLabel: 'Reportage',
      section: 'Port',
      headline: `Le bac ${n}`,
      byline: 'Ysée Malavoy',
      theme: DEFAULT_SETTINGS.theme,
    },
  };
}

it('a card whose picture cannot be had now is not kept without it', async () => {
  let isBusy = true;
  const store = await openDiskStore(join(folder, 'busy'));
  const draw = cardDrawer({
    store,
    drawAtBoard: drawShareCard,
    async pictureBytes() {
      if (isBusy) throw new AppError('unavailable', 'media.busy');
      return null;
    },
  });
  await expect(draw(card(1))).rejects.toMatchObject({ code: 'unavailable' });
  isBusy = false;
  expect((await draw(card(1))).length).toBeGreaterThan(1000);
});

it('all cards of an archive asked for at once: some are drawn in turn, the rest is asked to come back', async () => {
  const store = await openDiskStore(join(folder, 'flood'));
  let pending = 0;
  let most = 0;
  const draw = cardDrawer({
    store,
    drawAtBoard: drawShareCard,
    async pictureBytes() {
      pending += 1;
      most = Math.max(most, pending);
      await new Promise((resolve) => setImmediate(resolve));
      pending -= 1;
      throw new AppError('unavailable', 'media.store-unavailable');
    },
  });
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, n) => draw(card(n)).catch((error) => error.key)),
  );
  expect(most).toBe(1);
  expect(outcomes.filter((key) => key === 'media.busy').length).toBeGreaterThan(100);
});
