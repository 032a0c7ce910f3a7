/** Every rule, in the order of the catalogue. Order does not matter to what is found. */
import type { Rule } from '../rule.ts';
import { anonymousSource } from './anonymous.ts';
import { impersonal, mediaRelay, noDetail, rumour } from './attribution-lists.ts';
import { conditionalAttributed, conditionalReport } from './conditional.ts';
import { dateNoYear, dateRelative } from './dates.ts';
import { invisibleCharacters } from './invisible.ts';
import { euphemism, intensifier, labelPerson, loaded, peacock } from './loaded.ts';
import { mergedSources } from './merged.ts';
import {
  adverbUnsourced,
  doubtVerb,
  inevitable,
  overclaim,
  stackedHedges,
  truthVerb,
} from './modality.ts';
import {
  causeUnsourced,
  falselyPrecise,
  missingRange,
  numberWithoutBase,
  superlative,
  vagueQuantity,
} from './numbers.ts';
import { passiveAgentless } from './passive.ts';
import { predictionAsFact } from './prediction.ts';
import { numberUnsourced } from './quantities.ts';
import { quoteNoSpeaker, quotePartialChain, quoteScare } from './quotes.ts';
import { reportWithoutReference } from './reports.ts';
import { vaguePlural } from './vague-plural.ts';
import {
  claimNoResponse,
  claimNoSource,
  claimOrphan,
  claimStale,
  opinionInNews,
} from './verso/claims.ts';
import { headlineStronger } from './verso/headline.ts';
import { imageNoOrigin } from './verso/images.ts';
import { claimMissing } from './verso/missing.ts';
import { modalityMismatch } from './verso/modality.ts';
import { quoteNoRecord, quoteNotInSnapshot, quoteTranslated } from './verso/quotations.ts';
import { silentChange } from './verso/silent-change.ts';
import {
  circular,
  dateOrder,
  noSnapshot,
  onlySocial,
  ownArticle,
  singleSource,
  snapshotFailed,
  sourceChanged,
} from './verso/sources.ts';

export const RULES: readonly Rule[] = [
  // Attribution
  vaguePlural,
  anonymousSource,
  mergedSources,
  reportWithoutReference,
  mediaRelay,
  impersonal,
  passiveAgentless,
  noDetail,
  rumour,
  // Modality
  conditionalReport,
  conditionalAttributed,
  adverbUnsourced,
  overclaim,
  predictionAsFact,
  inevitable,
  stackedHedges,
  truthVerb,
  doubtVerb,
  // Numbers and time
  numberUnsourced,
  vagueQuantity,
  numberWithoutBase,
  falselyPrecise,
  missingRange,
  superlative,
  dateNoYear,
  dateRelative,
  dateOrder,
  causeUnsourced,
  // Quotes
  quoteNoSpeaker,
  quoteNoRecord,
  quoteNotInSnapshot,
  quoteTranslated,
  quoteScare,
  quotePartialChain,
  // Loaded language
  intensifier,
  loaded,
  euphemism,
  peacock,
  labelPerson,
  // Prose against the verso
  claimNoSource,
  claimMissing,
  modalityMismatch,
  claimStale,
  claimOrphan,
  headlineStronger,
  singleSource,
  circular,
  claimNoResponse,
  opinionInNews,
  noSnapshot,
  snapshotFailed,
  sourceChanged,
  onlySocial,
  ownArticle,
  imageNoOrigin,
  silentChange,
  invisibleCharacters,
];
