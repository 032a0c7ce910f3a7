/** French conditional and future forms against the morphology of UD French Sequoia. */
import { readFileSync } from 'node:fs';
import { readFrench } from '../../src/linter/reading/french-forms.ts';
import { countsOf, type Row, rowOf } from './scores.ts';

interface Word {
  form: string;
  features: string;
}

function wordsOf(path: string): Word[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((columns) => /^\d+$/.test(columns[0] ?? ''))
    .map((columns) => ({
      form: (columns[1] ?? '').toLowerCase().replace(/-t$/, ''),
      features: columns[5] ?? '',
    }));
}

export function measureForms(path: string): Row[] {
  const words = wordsOf(path);
  const rows = [
    { name: 'conditional forms', form: 'conditional', isIt: /Mood=Cnd/ },
    { name: 'future forms, third person', form: 'future', isIt: /Person=3\|Tense=Fut/ },
  ];
  return rows.map(({ name, form, isIt }) =>
    rowOf(
      `UD French Sequoia, train: ${name}`,
      countsOf(
        words.map((word) => ({ ...word, flag: isIt.test(word.features) })),
        (word) => readFrench(word.form)?.form === form,
      ),
    ),
  );
}
