/**
 * How often the linter is right: precision, recall and F1 with 95 % intervals (Wilson) on sentences
 * of our own and on public corpora kept beside the repository, and how fast it is.
 * `npm run bench:linter -- [--json]`
 *
 * Our own sentences were written by the hand that wrote the rules, so their figures say that the
 * rules do what was meant; those on text that others labelled say what a newsroom may expect.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEVELOPMENT_TASKS } from '../src/linter/development/index.ts';
import { lintText } from '../src/linter/lint.ts';
import { measureForms } from './linter/forms.ts';
import { type Counts, countsOf, type Row, rowOf, tableOf } from './linter/scores.ts';
import { weaselRows } from './linter/weasel.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const DATA = resolve(import.meta.dirname, '../../shared/data/linguistics');

function developmentRows(): Row[] {
  return DEVELOPMENT_TASKS.map((task) => {
    const counts: Counts = countsOf(task.sentences, ({ text }) =>
      lintText(text, { lang: task.lang, kind: 'reportage' }).some(({ rule }) =>
        task.rules.includes(rule),
      ),
    );
    return rowOf(`our sentences: ${task.name}`, counts);
  });
}

/** Rows on a corpus, or a loud line where it is not here. */
function onCorpus(file: string, measure: (path: string) => Row[]): Row[] {
  const path = resolve(DATA, file);
  if (existsSync(path)) return measure(path);
  console.warn(`SKIPPED: ${file} is not beside the repository (../shared/data/linguistics).`);
  return [];
}

/** Milliseconds for 2,000 words, best and middle of many, once warm. */
function speed(): { best: number; median: number; words: number } {
  const sentences = DEVELOPMENT_TASKS.flatMap((task) => task.sentences.map(({ text }) => text));
  const lines: string[] = [];
  let words = 0;
  for (let at = 0; words < 2_000; at = (at + 1) % sentences.length) {
    const sentence = sentences[at] ?? '';
    words += sentence.split(/\s+/).length;
    if (at % 4 === 0) lines.push('');
    lines[lines.length - 1] += ` ${sentence}`;
  }
  const text = lines.join('\n');
  const times = Array.from({ length: 25 }, () => {
    const before = performance.now();
    lintText(text, { lang: 'fr', kind: 'reportage' });
    return performance.now() - before;
  })
    .slice(5)
    .sort((a, b) => a - b);
  return { best: times[0] ?? 0, median: times[10] ?? 0, words };
}

const rows = [
  ...developmentRows(),
  ...onCorpus('fr_sequoia-ud-train.conllu', measureForms),
  ...onCorpus('en_wiki_weasel_train.csv', weaselRows),
];
const time = speed();
if (values.json) {
  console.log(JSON.stringify({ rows, speed: time }, null, 2));
} else {
  console.log(tableOf(rows));
  console.log(
    `\n${time.words} words: best ${time.best.toFixed(1)} ms, median ${time.median.toFixed(1)} ms (limit 50 ms)`,
  );
}
