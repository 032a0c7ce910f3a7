import { expect, it } from 'vitest';
import { readableByAll } from './access.ts';
import { doc, p } from './document/build.ts';
import { textProjection } from './document/text.ts';

const divided = doc(p('Avant.'), { type: 'supportersDivider' }, p('Après.'));
const plain = doc(p('Un.'), p('Deux.'), p('Trois.'));
const seen = (text: ReturnType<typeof doc>, access: 'public' | 'supporters') =>
  textProjection(readableByAll(text, { access }));

it('what stands after the divider is for supporters, even in a public article', () => {
  expect(seen(divided, 'public')).toBe('Avant.');
  expect(seen(divided, 'supporters')).toBe('Avant.');
});

it('an article for supporters without a divider shows its beginning', () => {
  expect(seen(plain, 'supporters')).toBe('Un.\nDeux.');
  expect(seen(plain, 'public')).toBe('Un.\nDeux.\nTrois.');
});
