import { area } from '../words/area.ts';

export const startWords = area(
  'start',
  {
    title: (name: string) => `Bonjour, ${name}`,
    text: 'Le bureau se prépare.',
  },
  {
    title: (name: string) => `Hello, ${name}`,
    text: 'The desk is being made ready.',
  },
);
