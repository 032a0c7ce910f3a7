import { expect, it } from 'vitest';
import { lostDistance } from './certainty.ts';

const fr = (text: string) => ({ text, lang: 'fr' });
const en = (text: string) => ({ text, lang: 'en' });

it.each([
  ['Le quai serait fermé dès l’automne.', 'The quay will be closed from the autumn.', 'serait'],
  ['Le quai serait fermé dès l’automne.', 'The quay is reportedly to be closed.', null],
  ['Selon la régie, le quai ferme.', 'The quay closes.', 'Selon'],
  ['Selon la régie, le quai ferme.', 'The quay closes, according to the board.', null],
  ['Le quai ferme.', 'The quay closes.', null],
  ['Le quai serait fermé.', '', null],
])('« %s » as “%s” loses: %s', (source, target, lost) => {
  expect(lostDistance(fr(source), en(target))).toBe(lost);
});

it('says nothing of languages that it does not know', () => {
  expect(lostDistance(fr('Le quai serait fermé.'), { text: 'الرصيف مغلق', lang: 'ar' })).toBe(null);
});
