import { expect, it } from 'vitest';
import { h2, p, supportBox } from './document/build.ts';
import { placeBoxes, USUAL_RULE } from './support-box.ts';

const places = (content: Parameters<typeof placeBoxes>[0], rule = USUAL_RULE) =>
  placeBoxes(content, rule).flatMap(({ type }, at) => (type === 'supportBox' ? [at] : []));
const text = (paragraphs: number) => Array.from({ length: paragraphs }, (_, n) => p(`n° ${n}`));

it('a box stands twice in a long text: after the fourth paragraph, and at the end', () => {
  expect(places([h2('Au port'), ...text(9)])).toEqual([5, 11]);
});

it('a short text is asked for support once, at its end', () => {
  expect(places(text(5))).toEqual([5]);
});

it('where the writer placed one, no other comes', () => {
  expect(places([p('a'), supportBox(), ...text(9)])).toEqual([1]);
});

it('a newsroom may want none by rule', () => {
  expect(places(text(9), { afterParagraph: null, atEnd: false })).toEqual([]);
});
