import type { GazetteStory } from '../types.ts';
import { selAr } from './sel-ar.ts';
import { selEn } from './sel-en.ts';
import { selFr } from './sel-fr.ts';

export const sel: GazetteStory = {
  key: 'sel',
  kind: 'interview',
  section: 'marais',
  hero: 'marais',
  tags: ['artisans', 'meteo', 'mots'],
  byline: [{ author: 'anselme', role: 'author' }],
  articles: { fr: selFr, en: selEn, ar: selAr },
};
