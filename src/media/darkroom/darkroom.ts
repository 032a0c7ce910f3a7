/**
 * Where pictures are drawn: a process of its own, started for the first picture and sent away when
 * idle. The site keeps its memory and its pace; a picture that takes too long can be ended, and one
 * that brings the decoder down brings nothing else down. It inherits no secrets.
 */
import { AppError } from '../../domain/errors.ts';
import type { RenditionFormat } from '../../domain/media.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { openDrawingProcess, programBeside } from './drawing-process.ts';
import type { Order, Outcome, PictureType, Redrawn } from './orders.ts';

export interface Darkroom {
  /**
   * @throws AppError what `redraw.ts` says; `too-much` / `media.too-slow`; `unavailable` /
   *   `media.drawing-stopped`, `media.busy`
   */
  redraw(bytes: Buffer, type: PictureType): Promise<Redrawn>;
  /** @throws AppError as `redraw` does */
  resize(bytes: Buffer, width: number, format: RenditionFormat): Promise<Buffer>;
  /** Ends it; orders not carried out are refused as `unavailable`. */
  close(): void;
}

export interface DarkroomOptions {
  /** For one picture. Default a minute. */
  timeoutMs?: number;
  /** After which the process is sent away. Default half a minute. */
  idleMs?: number;
  /** Orders that may wait. Default 500. */
  maxWaiting?: number;
}

/** One picture at a time: two at once would need twice the memory and be no faster on one core. */
export function openDarkroom(options: DarkroomOptions = {}): Darkroom {
  const { timeoutMs = 60_000, idleMs = 30_000, maxWaiting = 500 } = options;
  const program = programBeside(import.meta.url, 'darkroom-process');
  const drawing = openDrawingProcess<Order, Outcome>({ program, timeoutMs, idleMs });
  const inTurn = oneAtATime(maxWaiting);
  let isClosed = false;

  function ask(order: Order): Promise<Outcome> {
    return inTurn(() => {
      if (isClosed) throw new AppError('unavailable', 'media.busy');
      return drawing.carryOut(order);
    });
  }

  return {
    async redraw(bytes, type) {
      const outcome = await ask({ kind: 'redraw', bytes, type });
      return 'redrawn' in outcome ? outcome.redrawn : fail(outcome);
    },
    async resize(bytes, width, format) {
      const outcome = await ask({ kind: 'resize', bytes, width, format });
      return 'resized' in outcome ? outcome.resized : fail(outcome);
    },
    close() {
      isClosed = true;
      drawing.stop();
    },
  };
}

function fail(outcome: Outcome): never {
  if ('refused' in outcome) {
    const { code, key, args } = outcome.refused;
    throw new AppError(code, key, args);
  }
  throw new Error('failed' in outcome ? outcome.failed : 'the darkroom gave something else');
}
