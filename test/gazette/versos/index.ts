import { pont } from './pont.ts';
import { avocettes, criee, digue, huitres, phare } from './shore.ts';
import { ecole, navette, orgue, sirene } from './town.ts';
import type { GazetteVerso } from './types.ts';

/** What stands behind the ten main stories. */
export const versos: readonly GazetteVerso[] = [
  pont,
  criee,
  phare,
  digue,
  huitres,
  avocettes,
  navette,
  ecole,
  sirene,
  orgue,
];
