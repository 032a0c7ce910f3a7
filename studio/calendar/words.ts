import { area } from '../words/area.ts';

export const calendarWords = area(
  'calendar',
  {
    title: 'Calendrier',
    month: 'Mois',
    week: 'Semaine',
    view: 'Vue',
    today: 'Aujourd’hui',
    before: { month: 'Mois précédent', week: 'Semaine précédente' },
    after: { month: 'Mois suivant', week: 'Semaine suivante' },
    weekOf: (day: string) => `Semaine du ${day}`,
    zone: (place: string) => `À l’heure de ${place}`,
    hour: 'Heure',
    toPlace: 'Sans heure',
    toPlaceHint: 'À glisser sur un jour.',
    nothingToPlace: 'Rien à placer.',
    keysHint:
      'Maj et flèches\u00a0: d’un jour à l’autre, d’une semaine ou d’une heure à l’autre. Entrée ouvre.',
    moved: (title: string, hour: string) => `«\u00a0${title}\u00a0» paraîtra ${hour}.`,
    out: (n: number) => (n === 1 ? '1 paru' : `${n} parus`),
    more: (n: number) => `et ${n} de plus`,
    untitled: 'Sans titre',
    standing: (n: number) =>
      n === 0
        ? 'Rien n’est encore programmé ici.'
        : n === 1
          ? 'Un article est programmé.'
          : `${n} articles sont programmés.`,
  },
  {
    title: 'Calendar',
    month: 'Month',
    week: 'Week',
    view: 'View',
    today: 'Today',
    before: { month: 'Month before', week: 'Week before' },
    after: { month: 'Next month', week: 'Next week' },
    weekOf: (day: string) => `Week of ${day}`,
    zone: (place: string) => `By the clocks of ${place}`,
    hour: 'Hour',
    toPlace: 'Without an hour',
    toPlaceHint: 'Drag one onto a day.',
    nothingToPlace: 'Nothing to place.',
    keysHint: 'Shift and arrows: from day to day, from week to week or hour to hour. Enter opens.',
    moved: (title: string, hour: string) => `“${title}” will appear ${hour}.`,
    out: (n: number) => `${n} out`,
    more: (n: number) => `and ${n} more`,
    untitled: 'Untitled',
    standing: (n: number) =>
      n === 0
        ? 'Nothing is scheduled here yet.'
        : n === 1
          ? 'One article is scheduled.'
          : `${n} articles are scheduled.`,
  },
);
