/** The other side of `drawing-board.ts`: draws one card or icon after another until it is sent away. */
import { setPriority } from 'node:os';
import sharp from 'sharp';
import { drawIcon } from '../pages/icons.ts';
import { drawShareCard } from '../pages/share-card.ts';
import type { Drawing, Drawn } from './drawing-board.ts';

async function carryOut(drawing: Drawing): Promise<Drawn> {
  try {
    const bytes =
      drawing.kind === 'card'
        ? await drawShareCard(drawing.model)
        : await drawIcon(drawing.model, drawing.form);
    return { bytes };
  } catch (error) {
    return { failed: String((error as Error)?.stack ?? error) };
  }
}

sharp.cache(false);
sharp.concurrency(1);
// Readers come first.
setPriority(10);
process.on('message', (drawing: Drawing) => {
  carryOut(drawing).then((drawn) => process.send?.(drawn));
});
process.on('disconnect', () => process.exit(0));
