import { expect, it } from 'vitest';
import { keepAnswers } from './kept-answers.ts';

const SITE = {};

it('makes a document once for all who ask at once, and anew when it reads otherwise', async () => {
  const kept = keepAnswers<string>();
  let made = 0;
  const ask = (stamp: string, now: number, site: object = SITE) =>
    kept('article', { site, stamp, now }, async () => `${stamp} ${++made}`);
  const all = await Promise.all(Array.from({ length: 500 }, () => ask('first', 0)));
  expect(new Set(all)).toEqual(new Set(['first 1']));
  expect(await ask('corrected', 1)).toBe('corrected 2');
  expect(await ask('corrected', 9_000)).toBe('corrected 2');
  expect(await ask('corrected', 11_000)).toBe('corrected 3');
  expect(await ask('corrected', 11_001, {})).toBe('corrected 4');
});

it('does not keep what failed', async () => {
  const kept = keepAnswers<string>();
  const from = { site: SITE, stamp: '', now: 0 };
  await expect(kept('a', from, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await kept('a', from, async () => 'there')).toBe('there');
});
