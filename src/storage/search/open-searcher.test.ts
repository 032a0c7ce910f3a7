import { expect, it } from 'vitest';
import type { SearchRequest } from '../../domain/search.ts';
import { onServer } from './open-searcher.ts';

const request: SearchRequest = { editionId: 'e', lang: 'fr', words: 'pont', offset: 0, limit: 10 };
const nothing = { total: 0, isMore: false, hits: [], correctedTo: null };

it('a flood of searches leaves the server to the pages, and is asked to come back', async () => {
  let running = 0;
  let most = 0;
  const releases: (() => void)[] = [];
  const { find } = onServer(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((release) => releases.push(release));
    running -= 1;
    return nothing;
  });
  const asked = Array.from({ length: 300 }, () => find(request).catch((error) => error.key));
  const refused = await Promise.all(asked.slice(104));
  expect(refused.every((key) => key === 'search.busy')).toBe(true);
  while (releases.length > 0) {
    releases.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await Promise.all(asked.slice(0, 104))).toEqual(Array(104).fill(nothing));
  expect(most).toBe(4);
});

it('a search that fails gives its place to the next', async () => {
  const { find } = onServer(() => Promise.reject(new Error('down')));
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => find(request)));
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
  await expect(find(request)).rejects.toThrow('down');
});
