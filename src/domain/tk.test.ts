import { expect, it } from 'vitest';
import { findToCome } from './tk.ts';

it('finds what is still to come, and leaves ordinary words alone', () => {
  const text = 'Le bac coûte TK euros.\nDit-il [à compléter : nom], puis XXX. À COMPLÉTER';
  expect(findToCome(text).map((mark) => mark.text)).toEqual([
    'TK',
    '[à compléter : nom]',
    'XXX',
    'À COMPLÉTER',
  ]);
  expect(findToCome(text)[0]?.around).toBe('Le bac coûte TK euros.');
  const innocent =
    'La liste reste à compléter, dit le maire. The list is to come. ATKINS, tk maxx, XX siècle, le TKO.';
  expect(findToCome(innocent)).toEqual([]);
});
