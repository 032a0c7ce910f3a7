/**
 * Precision of rules where it was measured, by `bench/linter.ts`. The pages that explain the rules
 * print it; a rule without a figure here has none, and says so.
 */

export interface Measured {
  precision: number;
  recall: number;
  /** On what, in both languages. */
  on: Readonly<Record<'fr' | 'en', string>>;
}

const OWN = {
  fr: 'phrases écrites par nous, première mesure',
  en: 'sentences of our own, measured first',
};
const WEASEL = {
  fr: 'Wiki Weasel (CoNLL-2010), 7 363 phrases anglaises',
  en: 'Wiki Weasel (CoNLL-2010), 7,363 English sentences',
};

/** For our own sentences: the lowest of the batches that were measured before any tuning. */
export const MEASURED: Readonly<Record<string, readonly Measured[]>> = {
  'fr.cond-report': [{ precision: 0.88, recall: 0.97, on: OWN }],
  'attr.vague-plural': [
    { precision: 0.91, recall: 0.81, on: OWN },
    { precision: 0.79, recall: 0.08, on: WEASEL },
  ],
  'attr.impersonal': [{ precision: 0.71, recall: 0.14, on: WEASEL }],
  'mod.adverb-unsourced': [{ precision: 0.66, recall: 0.08, on: WEASEL }],
  'num.vague-quantity': [{ precision: 0.54, recall: 0.47, on: WEASEL }],
  'num.unsourced': [{ precision: 0.76, recall: 0.88, on: OWN }],
  'mod.prediction-as-fact': [{ precision: 0.83, recall: 0.75, on: OWN }],
  'quote.no-speaker': [{ precision: 0.81, recall: 0.87, on: OWN }],
};
