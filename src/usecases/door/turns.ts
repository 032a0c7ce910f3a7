import { AppError } from '../../domain/errors.ts';

/** A hash takes 19 MiB and fifty milliseconds of a core: a flood of them must not take the machine. */
const AT_ONCE = 2;
const LONGEST_QUEUE = 40;

let running = 0;
const waiting: (() => void)[] = [];

/** @throws AppError `unavailable` / `door.busy` */
export async function takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= LONGEST_QUEUE) throw new AppError('unavailable', 'door.busy');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    // The turn goes to the next, or ends.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
