import { expect, it } from 'vitest';
import { withBlockIds } from './block-ids.ts';
import { doc, h2, p } from './build.ts';
import { compareDocuments, compareWords } from './compare.ts';
import { mergeDocuments } from './merge.ts';
import { parseDocument } from './parse.ts';
import type { DocumentJson } from './types.ts';

const text = (...lines: string[]) => parseDocument(doc(...lines.map((line) => p(line))));
const lines = (document: DocumentJson) =>
  document.content.map((block) => block.content?.[0]?.text ?? '');

it('compares texts block by block and word by word', () => {
  const before = text('La criée ferme.', 'On y vend à la voix.', 'Neuf personnes y travaillent.');
  const after = text('La criée rouvre.', 'Un camion attend.', 'Onze personnes y travaillent.');
  expect(compareDocuments(before, after).map(({ is }) => is)).toEqual([
    'changed',
    'removed',
    'added',
    'changed',
  ]);
  expect(compareWords('Neuf personnes', 'Onze personnes')).toEqual([
    { is: 'removed', text: 'Neuf' },
    { is: 'added', text: 'Onze' },
    { is: 'same', text: ' personnes' },
  ]);
});

it('gives each block an id that follows from its place, and keeps those that are there', () => {
  const named = withBlockIds(text('Un.', 'Deux.'), 'r1');
  expect(withBlockIds(text('Un.', 'Deux.'), 'r1')).toEqual(named);
  expect(withBlockIds(named, 'r2')).toEqual(named);
  const ids = named.content.map(({ attrs }) => attrs?.id);
  expect(new Set(ids).size).toBe(2);
  const [first] = named.content;
  const twice = withBlockIds({ type: 'doc', content: first ? [first, first] : [] }, 'r3');
  expect(new Set(twice.content.map(({ attrs }) => attrs?.id)).size).toBe(2);
});

it.each([
  ['one side alone', ['A', 'b', 'C'], ['A', 'B', 'C'], ['A', 'b', 'C']],
  ['each its own block', ['a', 'B', 'C'], ['A', 'B', 'c'], ['a', 'B', 'c']],
  ['neighbours', ['a', 'B', 'C'], ['A', 'b', 'C'], ['a', 'b', 'C']],
  ['the same change twice', ['a', 'B', 'C'], ['a', 'B', 'C'], ['a', 'B', 'C']],
  ['a block taken out and another changed', ['B', 'C'], ['A', 'B', 'c'], ['B', 'c']],
  [
    'blocks added at both ends',
    ['x', 'A', 'B', 'C'],
    ['A', 'B', 'C', 'y'],
    ['x', 'A', 'B', 'C', 'y'],
  ],
])('merges %s', (_what, mine, theirs, both) => {
  const base = text('A', 'B', 'C');
  const named = withBlockIds(text(...theirs), 'r1');
  const merged = mergeDocuments(base, text(...mine), named);
  expect(merged.isWhole && lines(merged.doc)).toEqual(both);
});

it('leaves it to people where both changed the same block', () => {
  const base = parseDocument(doc(h2('A'), p('B')));
  expect(mergeDocuments(base, text('a', 'B'), text('aa', 'B'))).toEqual({ isWhole: false });
});
