import type { GazetteStory } from '../types.ts';
import { pontAr } from './pont-ar.ts';
import { pontEn } from './pont-en.ts';
import { pontFr } from './pont-fr.ts';

export const pont: GazetteStory = {
  key: 'pont',
  kind: 'investigation',
  section: 'port',
  hero: 'pont',
  tags: ['pont', 'travaux', 'syndicat', 'rive-sud', 'comptes'],
  byline: [
    { author: 'ysee', role: 'author' },
    { author: 'bastien', role: 'editor' },
  ],
  isPinned: true,
  articles: { fr: pontFr, en: pontEn, ar: pontAr },
};
