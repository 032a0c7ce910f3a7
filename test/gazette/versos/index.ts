import { figures } from './figures.ts';
import { pont } from './pont.ts';
import { avocettes, criee, digue, huitres, phare } from './shore.ts';
import { inTitles } from './titles.ts';
import { ecole, navette, orgue, sirene } from './town.ts';
import type { GazetteVerso } from './types.ts';
import { inLanguages } from './voices.ts';

const main: readonly GazetteVerso[] = [
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

/** What stands behind the ten main stories. */
export const versos: readonly GazetteVerso[] = main.map((verso) => {
  const { sources = [], claims = [] } = figures[verso.story] ?? {};
  return {
    ...verso,
    sources: [...verso.sources, ...sources].map(inTitles),
    claims: [...verso.claims, ...claims].map((claim) =>
      claim.by ? { ...claim, by: inLanguages(claim.by) } : claim,
    ),
  };
});
