import { area } from '../words/area.ts';

export const lookWords = area(
  'look',
  {
    states: {
      draft: 'brouillon',
      'in-review': 'en relecture',
      scheduled: 'programmé',
      published: 'paru',
      unpublished: 'dépublié',
      todo: 'à reprendre',
      none: 'pas prévu',
    },
    choose: 'Choisir…',
  },
  {
    states: {
      draft: 'draft',
      'in-review': 'in review',
      scheduled: 'scheduled',
      published: 'published',
      unpublished: 'unpublished',
      todo: 'to take up again',
      none: 'not planned',
    },
    choose: 'Choose…',
  },
);
