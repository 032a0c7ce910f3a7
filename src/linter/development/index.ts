import { CONDITIONAL_FR } from './conditional-fr.ts';
import { FIGURES_FR } from './figures-fr.ts';
import { FOURTH_FR } from './fourth-fr.ts';
import type { Labelled } from './labelled.ts';
import { PREDICTION_FR } from './prediction-fr.ts';
import { SECOND_FR } from './second-fr.ts';
import { SPEAKER_FR } from './speaker-fr.ts';
import { THIRD_FR } from './third-fr.ts';
import { VAGUE_FR } from './vague-fr.ts';

export interface DevelopmentTask {
  name: string;
  lang: 'fr' | 'en';
  /** A sentence counts as flagged when one of these rules finds something in it. */
  rules: readonly string[];
  sentences: readonly Labelled[];
}

function all(name: keyof typeof SECOND_FR, first: readonly Labelled[]): Labelled[] {
  return [...first, ...SECOND_FR[name], ...THIRD_FR[name], ...FOURTH_FR[name]];
}

/**
 * What the later batches gave before the rules were tuned on them: the nearest that our own
 * sentences come to telling how the rules do on others.
 */
export const FIRST_MEASURED: Readonly<
  Record<keyof typeof SECOND_FR, readonly { precision: number; recall: number }[]>
> = {
  'reporting conditional': [
    { precision: 0.88, recall: 0.97 },
    { precision: 0.95, recall: 1 },
    { precision: 0.92, recall: 1 },
  ],
  'vague source': [
    { precision: 1, recall: 0.87 },
    { precision: 1, recall: 0.81 },
    { precision: 0.91, recall: 0.83 },
  ],
  'unsourced quantity': [
    { precision: 0.92, recall: 0.88 },
    { precision: 0.91, recall: 1 },
    { precision: 0.76, recall: 1 },
  ],
  'prediction as fact': [
    { precision: 0.86, recall: 0.75 },
    { precision: 0.84, recall: 0.94 },
    { precision: 0.83, recall: 0.95 },
  ],
  'quote without speaker': [
    { precision: 0.81, recall: 0.93 },
    { precision: 1, recall: 0.91 },
    { precision: 0.93, recall: 0.87 },
  ],
};

/** The mapping from labels to rules, written down before anything was measured. */
export const DEVELOPMENT_TASKS: readonly DevelopmentTask[] = [
  {
    name: 'reporting conditional',
    lang: 'fr',
    rules: ['fr.cond-report'],
    sentences: all('reporting conditional', CONDITIONAL_FR),
  },
  {
    name: 'vague source',
    lang: 'fr',
    rules: [
      'attr.vague-plural',
      'attr.anonymous',
      'attr.report-no-ref',
      'attr.media-relay',
      'attr.impersonal',
      'attr.merged-sources',
      'attr.rumour',
    ],
    sentences: all('vague source', VAGUE_FR),
  },
  {
    name: 'unsourced quantity',
    lang: 'fr',
    rules: ['num.unsourced'],
    sentences: all('unsourced quantity', FIGURES_FR),
  },
  {
    name: 'prediction as fact',
    lang: 'fr',
    rules: ['mod.prediction-as-fact'],
    sentences: all('prediction as fact', PREDICTION_FR),
  },
  {
    name: 'quote without speaker',
    lang: 'fr',
    rules: ['quote.no-speaker'],
    sentences: all('quote without speaker', SPEAKER_FR),
  },
];
