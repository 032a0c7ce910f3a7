/** Keys waiting for a fresh page, the most read first; a binary heap, each key once. */
export interface RefillQueue {
  push(key: string, priority: number): void;
  pop(): string | undefined;
  clear(): void;
  readonly size: number;
}

interface Waiting {
  key: string;
  priority: number;
}

export function createRefillQueue(): RefillQueue {
  const heap: Waiting[] = [];
  const known = new Set<string>();

  /** Is the one at `a` to come out before the one at `b`? */
  function precedes(a: number, b: number): boolean {
    return (heap[a]?.priority ?? -1) > (heap[b]?.priority ?? -1);
  }

  function swap(a: number, b: number): void {
    const [first, second] = [heap[a], heap[b]];
    if (!first || !second) return;
    heap[a] = second;
    heap[b] = first;
  }

  function siftUp(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!precedes(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  }

  function siftDown(from: number): void {
    for (let at = from; ; ) {
      const left = 2 * at + 1;
      const child = precedes(left + 1, left) ? left + 1 : left;
      if (!precedes(child, at)) return;
      swap(at, child);
      at = child;
    }
  }

  return {
    push(key, priority) {
      if (known.has(key)) return;
      known.add(key);
      heap.push({ key, priority });
      siftUp(heap.length - 1);
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (!first || !last) return undefined;
      known.delete(first.key);
      if (heap.length > 0) {
        heap[0] = last;
        siftDown(0);
      }
      return first.key;
    },
    clear() {
      heap.length = 0;
      known.clear();
    },
    get size() {
      return heap.length;
    },
  };
}
