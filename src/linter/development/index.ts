import { CONDITIONAL_FR } from './conditional-fr.ts';
import { FIGURES_FR } from './figures-fr.ts';
import type { Labelled } from './labelled.ts';
import { PREDICTION_FR } from './prediction-fr.ts';
import { SPEAKER_FR } from './speaker-fr.ts';
import { VAGUE_FR } from './vague-fr.ts';

export interface DevelopmentTask {
  name: string;
  lang: 'fr' | 'en';
  /** A sentence counts as flagged when one of these rules finds something in it. */
  rules: readonly string[];
  sentences: readonly Labelled[];
}

/** The mapping from labels to rules, written down before anything was measured. */
export const DEVELOPMENT_TASKS: readonly DevelopmentTask[] = [
  {
    name: 'reporting conditional',
    lang: 'fr',
    rules: ['fr.cond-report'],
    sentences: CONDITIONAL_FR,
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
    sentences: VAGUE_FR,
  },
  { name: 'unsourced quantity', lang: 'fr', rules: ['num.unsourced'], sentences: FIGURES_FR },
  {
    name: 'prediction as fact',
    lang: 'fr',
    rules: ['mod.prediction-as-fact'],
    sentences: PREDICTION_FR,
  },
  { name: 'quote without speaker', lang: 'fr', rules: ['quote.no-speaker'], sentences: SPEAKER_FR },
];
