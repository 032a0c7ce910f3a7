import { expect, it } from 'vitest';
import { fold, foldWithPlaces } from './fold.ts';

it('folds what typesetting changes and nothing else', () => {
  const set = 'Il dit\u00a0: «\u00a0Rien n’est sûr\u202f!\u00a0»\u00a0—\u00adpas même 3\u202f%.';
  expect(fold(set)).toBe(`Il dit: "Rien n'est sûr!"-pas même 3%.`.replace('"-', '" -'));
  expect(fold('neuf')).not.toBe(fold('onze'));
});

it('knows where each character came from', () => {
  const given = 'a\u00a0;  b «\u00a0c\u00a0»';
  const { text, places } = foldWithPlaces(given);
  expect(text).toBe('a; b "c"');
  expect([...text].map((_, at) => given[places[at] ?? -1])).toEqual([
    ...['a', ';', ' ', 'b', ' ', '«', 'c', '»'],
  ]);
  expect(places.at(-1)).toBe(given.length);
});
