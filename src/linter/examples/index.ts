import { ATTRIBUTION } from './attribution.ts';
import type { RuleExamples } from './example.ts';
import { LOADED } from './loaded.ts';
import { MODALITY } from './modality.ts';
import { NUMBERS } from './numbers.ts';
import { QUOTES } from './quotes.ts';
import { VERSO } from './verso.ts';

/** By rule; every rule has some in both languages, as a test asks. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  ...ATTRIBUTION,
  ...MODALITY,
  ...NUMBERS,
  ...QUOTES,
  ...LOADED,
  ...VERSO,
};
