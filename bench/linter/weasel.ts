/**
 * Sentences of the English Wikipedia, labelled as holding a “weasel” or not by its editors’ own
 * tags (CoNLL-2010 shared task). Sources without a name are the nearest that our rules have; the
 * wider row adds vague quantities, which the tags also cover.
 */
import { readFileSync } from 'node:fs';
import { lintText } from '../../src/linter/lint.ts';
import { countsOf, type Row, rowOf } from './scores.ts';

const SOURCES = [
  'attr.vague-plural',
  'attr.anonymous',
  'attr.impersonal',
  'attr.report-no-ref',
  'attr.media-relay',
  'mod.adverb-unsourced',
];
const WIDER = [...SOURCES, 'attr.rumour', 'num.vague-quantity'];

/** Undoes the marks of the treebank that the sentences come in. */
function readable(text: string): string {
  return text
    .replace(/""/g, '"')
    .replace(/\s*-LRB-\s*/g, ' (')
    .replace(/\s*-RRB-/g, ')')
    .replace(/``|''/g, '"')
    .trim();
}

export function weaselRows(path: string): Row[] {
  const rows = readFileSync(path, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*)),([01])\r?\n/g);
  const sentences = [...rows].map((row) => {
    const found = lintText(readable(row[1] ?? row[2] ?? ''), { lang: 'en', kind: 'reportage' });
    return { flag: row[3] === '1', rules: new Set(found.map(({ rule }) => rule)) };
  });
  const measured = (name: string, rules: readonly string[]) =>
    rowOf(
      `Wiki Weasel, train: ${name}`,
      countsOf(sentences, ({ rules: found }) => rules.some((rule) => found.has(rule))),
    );
  return [
    measured('attr.vague-plural', ['attr.vague-plural']),
    measured('attr.impersonal', ['attr.impersonal']),
    measured('mod.adverb-unsourced', ['mod.adverb-unsourced']),
    measured('num.vague-quantity', ['num.vague-quantity']),
    measured('sources without a name', SOURCES),
    measured('and vague quantities', WIDER),
  ];
}
