/** The other side of `darkroom.ts`: a process that draws one picture after another until it is sent away. */
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { AppError } from '../../domain/errors.ts';
import type { Order, Outcome } from './orders.ts';
import { redraw } from './redraw.ts';
import { resize } from './resize.ts';

async function carryOut(order: Order): Promise<Outcome> {
  try {
    if (order.kind === 'redraw') return { redrawn: await redraw(order.bytes, order.type) };
    return { resized: await resize(order.bytes, order.width, order.format) };
  } catch (error) {
    if (!(error instanceof AppError)) return { failed: String((error as Error)?.stack ?? error) };
    const { code, key, args } = error;
    return { refused: { code, key, args } };
  }
}

/** Readers come first, and when memory runs out it is the picture that goes, not the site. */
function stepBack(): void {
  try {
    setPriority(10);
    writeFileSync('/proc/self/oom_score_adj', '500');
  } catch {
    // Not Linux, or not allowed: the pictures are drawn all the same.
  }
}

stepBack();
process.on('message', (order: Order) => {
  carryOut(order).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit(0));
