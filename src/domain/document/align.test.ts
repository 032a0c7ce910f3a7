import { expect, it } from 'vitest';
import { withIdsOf } from './align.ts';
import { h2, p } from './build.ts';
import type { NodeJson } from './types.ts';

const named = (id: string, block: NodeJson): NodeJson => ({
  ...block,
  attrs: { ...block.attrs, id },
});
const doc = (...content: NodeJson[]) => ({ type: 'doc' as const, content });
const idsOf = (content: readonly NodeJson[]) => content.map(({ attrs }) => attrs?.id ?? null);

const source = doc(
  named('a', p('La halle rouvre.')),
  named('b', h2('Les prix')),
  named('c', p('Ils montent.')),
  named('d', p('Puis ils baissent.')),
);

it('blocks of a translation that came from elsewhere answer those of its source, by kind and order', () => {
  const whole = doc(p('The hall reopens.'), h2('Prices'), p('They rise.'), p('Then they fall.'));
  expect(idsOf(withIdsOf(source, whole).content)).toEqual(['a', 'b', 'c', 'd']);
});

it('a block that the source has not stands alone, and moves no other', () => {
  const rule: NodeJson = { type: 'horizontalRule' };
  const longer = doc(rule, p('The hall reopens.'), h2('Prices'), rule, p('They rise.'));
  expect(idsOf(withIdsOf(source, longer).content)).toEqual([null, 'a', 'b', null, 'c']);
});

it('blocks that are known to answer one another keep their places', () => {
  const begun = doc(p('The hall reopens.'), named('d', p('Then they fall.')), p('A last word.'));
  expect(idsOf(withIdsOf(source, begun).content)).toEqual(['a', 'd', null]);
});
