import type { GazetteTranslationInWork } from './types.ts';

/** Half done; and the French text has learnt the right price since its second block was translated. */
export const facadesInEnglish: GazetteTranslationInWork = {
  story: 'facades',
  lang: 'en',
  by: 'nell',
  begunHoursAgo: 20,
  headline: 'Rue des Vents: eleven fronts, one scaffold',
  blocks: {
    0: 'The scaffold in the rue des Vents has a name, Gaston, and a vaccination book: at every house they note the day it came, the day it left and what was found under the render. At number 4, a biscuit advertisement from 1912. At number 7, a window bricked up so long ago that the family had forgotten it, and the bedroom behind it thought it had a cupboard.',
    1: 'It all began with a letter from the town, in November 2025: eleven fronts to be redone before 2029. Eleven owners asked for eleven quotes; the cheapest reckoned €5,600 of scaffolding a house. Rozenn Tilly, who lives at number 9 and used to keep the books of the fish auction, did the sum. “Sixty-five thousand euros of tubes, for eleven times the same tubes.”',
    2: 'The midsummer lottery',
    3: 'They hired a single one, on wheels, at €1,480 a month from a firm in Saint-Orme, according to the contract pinned up at number 1. Four months will do if everybody keeps to their nine days.',
  },
  changed: [{ block: 1, now: '5 900 €', before: '5 600 €' }],
};
