import { area } from '../words/area.ts';

export const readershipWords = area(
  'readership',
  {
    title: 'Lectures',
    days: (n: string) => `${n} en trente jours`,
    all: (n: string) => `${n} depuis la parution, ou en treize mois au plus.`,
    how: 'Des nombres par jour, comptés ici, sans rien savoir de qui lit.',
    byDay: (said: string) => `Lectures par jour\u00a0: ${said}`,
    none: 'Pas encore lu depuis trente jours.',
  },
  {
    title: 'Readership',
    days: (n: string) => `${n} in thirty days`,
    all: (n: string) => `${n} since it appeared, or in thirteen months at most.`,
    how: 'Numbers by day, counted here, knowing nothing of who reads.',
    byDay: (said: string) => `Reads by day: ${said}`,
    none: 'Not read in the last thirty days.',
  },
);
