/**
 * Which page to let go when memory is full: SIEVE (Zhang and others, NSDI 2024). A queue in order of
 * arrival and a hand that walks from the oldest to the newest, sparing once whatever was read since
 * it last came by. A hit only sets a flag, and pages that a crawler reads once leave first.
 */
export interface Slot<T> {
  value: T;
  /** Read since the hand last came by. */
  visited: boolean;
  newer: Slot<T> | null;
  older: Slot<T> | null;
}

export interface Sieve<T> {
  add(value: T): Slot<T>;
  remove(slot: Slot<T>): void;
  /** Takes out the next to go, or `null` when empty. */
  evict(): Slot<T> | null;
}

export function createSieve<T>(): Sieve<T> {
  let newest: Slot<T> | null = null;
  let oldest: Slot<T> | null = null;
  let hand: Slot<T> | null = null;

  function remove(slot: Slot<T>): void {
    if (hand === slot) hand = slot.newer;
    if (slot.newer) slot.newer.older = slot.older;
    else newest = slot.older;
    if (slot.older) slot.older.newer = slot.newer;
    else oldest = slot.newer;
    slot.newer = null;
    slot.older = null;
  }

  return {
    add(value) {
      const slot: Slot<T> = { value, visited: false, newer: null, older: newest };
      if (newest) newest.newer = slot;
      else oldest = slot;
      newest = slot;
      return slot;
    },
    remove,
    evict() {
      let slot = hand ?? oldest;
      while (slot?.visited) {
        slot.visited = false;
        slot = slot.newer ?? oldest;
      }
      if (!slot) return null;
      hand = slot;
      remove(slot);
      return slot;
    },
  };
}
