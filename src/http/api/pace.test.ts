import { expect, it } from 'vitest';
import { createPace, PACE } from './pace.ts';

it('counts each caller by themselves, says how far they are, and begins anew each minute', () => {
  const take = createPace();
  const at = (seconds: number) => seconds * 1_000;
  for (let n = 1; n < PACE.key; n++) expect(take('key', 'a', at(60)).isAllowed).toBe(true);
  expect(take('key', 'a', at(75))).toMatchObject({
    isAllowed: true,
    headers: [
      ['RateLimit-Policy', '"key";q=600;w=60'],
      ['RateLimit', '"key";r=0;t=45'],
    ],
  });
  const over = take('key', 'a', at(110));
  expect(over.isAllowed).toBe(false);
  expect(over.headers).toContainEqual(['Retry-After', '10']);
  expect(take('key', 'b', at(110)).isAllowed).toBe(true);
  expect(take('key', 'a', at(120)).isAllowed).toBe(true);
});
