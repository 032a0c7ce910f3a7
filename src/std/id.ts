import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

/** A new ULID: 26 characters that sort by the moment they were made. */
export function newId(at: number = Date.now()): string {
  return next(at);
}
