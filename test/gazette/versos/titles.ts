/** The French titles of sources as the other languages of the paper have them. */
import type { GazetteSource } from './types.ts';

const TITLES: Readonly<Record<string, { en: string; ar?: string }>> = {
  'Visite de la cabine et photographie du journal de bord': {
    en: 'Visit to the cabin and photograph of its log book',
    ar: 'زيارة المقصورة وصورة سجلّها اليومي',
  },
  'Étude « Pont des Cordiers, mécanisme et pile », 58 p.': {
    en: 'Study of the mechanism and pier of the Pont des Cordiers, 58 pages',
    ar: 'دراسة آلية جسر الحبّالين ودعامته، 58 صفحة',
  },
  'Délibération 2026-07 du comité syndical': {
    en: 'Resolution 2026-07 of the harbour authority’s board',
    ar: 'قرار مجلس هيئة الميناء رقم 2026-07',
  },
  'Réponse écrite du syndicat mixte du port, 4 p.': {
    en: 'Written answer of the harbour authority, 4 pages',
    ar: 'ردّ هيئة الميناء كتابةً، 4 صفحات',
  },
  'Enquête de l’union des commerçants de la rive sud, une page': {
    en: 'Survey by the union of South Bank shopkeepers, one page',
    ar: 'استطلاع اتحاد تجّار الضفة الجنوبية، صفحة واحدة',
  },
  'Entretien avec Hermine Vasseraud, 52 minutes': {
    en: 'Interview with Hermine Vasseraud, 52 minutes',
    ar: 'مقابلة مع إيرمين فاسرو، 52 دقيقة',
  },
  'Décision affichée à la criée, une page': {
    en: 'Decision posted at the auction, one page',
    ar: 'قرار معلّق في سوق السمك، صفحة واحدة',
  },
  'Cahier de la galerie, dit « livre des plumes », 1926-2025': {
    en: 'Notebook of the gallery, called the book of feathers, 1926–2025',
  },
  'Fiche technique de la lanterne, service des phares': {
    en: 'Data sheet of the lantern, lighthouse service',
  },
  'Premier rapport du service des marais': { en: 'First report of the marsh service' },
  'Film de Solène Quéré, 4 minutes': { en: 'Film by Solène Quéré, 4 minutes' },
  'Pesées du comité ostréicole, automne 2025': {
    en: 'Weighings of the oyster committee, autumn 2025',
  },
  'Étiquettes de cinq étals, place aux Œufs': { en: 'Price tags of five stalls, Egg Square' },
  'Carton de Ronan Guivarch, nuit du 29 mai 2026': {
    en: 'Ronan Guivarch’s card, night of 29 May 2026',
  },
  'Décompte des repas de la mairie, 15 septembre 2026': {
    en: 'The town hall’s count of meals, 15 September 2026',
  },
  'Chronométrage du collectif des parents, quatre midis': {
    en: 'Timings by the parents’ group, four noons',
  },
  'Délibération du 7 mai 1958, archives municipales, 2 D 41': {
    en: 'Resolution of 7 May 1958, municipal archives, 2 D 41',
  },
};

/** A source with its title in English and Arabic, where somebody said it so. */
export function inTitles(source: GazetteSource): GazetteSource {
  const titles = TITLES[source.title];
  return titles ? { ...source, titles } : source;
}
