import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

/** Random bytes drawn many at a time: asking for each alone costs more than all the rest of an id. */
const pool = new Uint8Array(4096);
let drawn = pool.length;

function random(): number {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  return (pool[drawn++] ?? 0) / 256;
}

const next = monotonicFactory(random);

/** A new ULID: 26 characters that sort by the moment they were made. */
export function newId(at: number = Date.now()): string {
  return next(at);
}
