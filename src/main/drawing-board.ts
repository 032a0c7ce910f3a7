/**
 * Where share cards and icons are drawn: a process of its own, started for the first and sent away when
 * idle. Setting type holds a processor for tens of milliseconds, in which the site has pages to serve,
 * and what it takes (sharp, HarfBuzz, unpacked fonts: 70 MB) is given back.
 */

import type { IconForm, IconModel, ShareCardModel } from '../domain/sharing-models.ts';
import { openDrawingProcess, programBeside } from '../media/darkroom/drawing-process.ts';
import { oneAtATime } from '../media/one-at-a-time.ts';

export type Drawing =
  | { kind: 'card'; model: ShareCardModel }
  | { kind: 'icon'; model: IconModel; form: IconForm };

/** What could not be drawn is a mistake of ours; `failed` says where. */
export type Drawn = { bytes: Uint8Array } | { failed: string };

export interface DrawingBoard {
  /** @throws AppError `too-much` / `media.too-slow`; `unavailable` / `media.drawing-stopped`, `media.busy` */
  draw(drawing: Drawing): Promise<Uint8Array>;
  close(): void;
}

const TIMEOUT_MS = 30_000;
const IDLE_MS = 30_000;
const MAX_WAITING = 100;

export function openDrawingBoard(): DrawingBoard {
  const hand = openDrawingProcess<Drawing, Drawn>({
    program: programBeside(import.meta.url, 'drawing-board-process'),
    timeoutMs: TIMEOUT_MS,
    idleMs: IDLE_MS,
  });
  const inTurn = oneAtATime(MAX_WAITING);
  return {
    async draw(drawing) {
      const drawn = await inTurn(() => hand.carryOut(drawing));
      if ('failed' in drawn) throw new Error(drawn.failed);
      return drawn.bytes;
    },
    close: () => hand.stop(),
  };
}
