import { area } from '../words/area.ts';

/** What the kinds of stories are called in the newsroom. */
export const kindWords = area(
  'kinds',
  {
    news: 'actualité',
    reportage: 'reportage',
    investigation: 'enquête',
    analysis: 'analyse',
    background: 'repères',
    interview: 'entretien',
    opinion: 'opinion',
    review: 'critique',
    'ask-public': 'appel',
    live: 'en direct',
    'fact-check': 'vérification',
    sponsored: 'parrainé',
    brief: 'brève',
    page: 'page',
  },
  {
    news: 'news',
    reportage: 'reportage',
    investigation: 'investigation',
    analysis: 'analysis',
    background: 'background',
    interview: 'interview',
    opinion: 'opinion',
    review: 'review',
    'ask-public': 'call-out',
    live: 'live',
    'fact-check': 'fact check',
    sponsored: 'sponsored',
    brief: 'brief',
    page: 'page',
  },
);
