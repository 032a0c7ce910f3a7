import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRefillQueue } from './refill-queue.ts';

describe('the queue of pages to make anew', () => {
  it('gives each key once, the most read first', () => {
    const waiting = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat({ max: 50 })));
    fc.assert(
      fc.property(waiting, (pairs) => {
        const queue = createRefillQueue();
        const first = new Map<string, number>();
        for (const [key, priority] of pairs) {
          queue.push(key, priority);
          if (!first.has(key)) first.set(key, priority);
        }
        const out: string[] = [];
        for (let key = queue.pop(); key !== undefined; key = queue.pop()) out.push(key);
        expect([...out].sort()).toEqual([...first.keys()].sort());
        const priorities = out.map((key) => first.get(key) ?? -1);
        expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
        expect(queue.size).toBe(0);
      }),
    );
  });
});
