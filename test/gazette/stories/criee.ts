import type { GazetteStory } from '../types.ts';
import { crieeAr } from './criee-ar.ts';
import { crieeEn } from './criee-en.ts';
import { crieeFr } from './criee-fr.ts';

export const criee: GazetteStory = {
  key: 'criee',
  kind: 'reportage',
  section: 'peche',
  hero: 'criee',
  tags: ['gens-de-mer', 'comptes', 'marees'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: { fr: crieeFr, en: crieeEn, ar: crieeAr },
};
