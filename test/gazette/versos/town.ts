import type { GazetteVerso } from './types.ts';

/** The town and its people. */

export const navette: GazetteVerso = {
  story: 'navette',
  brief: 'Une nuit passée à bord, et le carton du chauffeur, recopié avec son accord.',
  sources: [
    {
      key: 'carton',
      type: 'photo',
      title: 'Carton de Ronan Guivarch, nuit du 29 mai 2026',
      publishedAt: '2026-05-29',
      isPrimary: true,
    },
  ],
  claims: [
    {
      words: 'conduit la ligne depuis le 9 mars 2026',
      text: 'La navette roule depuis le 9 mars 2026.',
      modality: 'confirmed',
      basis: ['named-person', 'own-observation'],
      by: { name: 'Ronan Guivarch', role: 'chauffeur de la navette' },
      mode: 'paraphrase',
    },
    {
      words: 'le minibus est plein et laisse trois personnes à quai',
      text: 'À 21 h 30, la navette a laissé trois personnes à quai.',
      modality: 'confirmed',
      basis: ['own-observation'],
      by: { who: 'Ysée Malavoy', when: '2026-05-29' },
      mode: 'paraphrase',
      for: [{ source: 'carton' }],
    },
  ],
};

export const ecole: GazetteVerso = {
  story: 'ecole',
  brief: 'La mairie et les parents comptent chacun de leur côté, et arrivent au même chiffre.',
  sources: [
    {
      key: 'decompte',
      type: 'document',
      title: 'Décompte des repas de la mairie, 15 septembre 2026',
      publishedAt: '2026-09-15',
      isPrimary: true,
      kept: 'Repas servis : 162. Juin 2025 : 109.',
    },
    {
      key: 'chrono',
      type: 'dataset',
      title: 'Chronométrage du collectif des parents, quatre midis',
      publishedAt: '2026-09-11',
      isPrimary: true,
    },
  ],
  claims: [
    {
      words: 'on en sert cent soixante-deux',
      text: 'La cantine sert 162 repas depuis la rentrée 2026.',
      kind: 'number',
      modality: 'confirmed',
      basis: ['document'],
      for: [{ source: 'decompte', passage: 'Repas servis : 162.' }],
    },
    {
      words: 'Le second service y parvient, le premier non',
      text: 'Le premier service laisse moins de trente minutes à table.',
      modality: 'confirmed',
      basis: ['data-analysis'],
      by: { name: 'Delphine Corre', role: 'collectif des parents' },
      mode: 'paraphrase',
      for: [{ source: 'chrono' }, { source: 'decompte' }],
    },
  ],
};

export const sirene: GazetteVerso = {
  story: 'sirene',
  brief: 'La délibération de 1958 répond à la question, en toutes lettres.',
  sources: [
    {
      key: 'deliberation',
      type: 'document',
      title: 'Délibération du 7 mai 1958, archives municipales, 2 D 41',
      publishedAt: '1958-05-07',
      isPrimary: true,
      kept: 'La sirène sonnera le premier mercredi, jour de marché, à midi juste, heure à laquelle on rend la monnaie.',
    },
  ],
  claims: [
    {
      words: 'en 1958 le marché se tenait le mercredi',
      text: 'En 1958, le marché de Port-Hévin se tenait le mercredi.',
      modality: 'confirmed',
      basis: ['document'],
      for: [{ source: 'deliberation', passage: 'le premier mercredi, jour de marché' }],
    },
  ],
};

export const orgue: GazetteVerso = {
  story: 'orgue',
  brief: 'Une lettre de 1954, une mesure de 2026, et un accordeur que nul ne peut plus interroger.',
  unknowns: [
    {
      question: 'Si Honoré Lescop a dit vrai',
      note: 'La lettre et la corne s’accordent. Personne de 1954 n’est plus là pour le confirmer.',
    },
  ],
  sources: [
    {
      key: 'lettre',
      type: 'document',
      title: 'Lettre d’Honoré Lescop, accordeur',
      publishedAt: '1954-10-19',
      isPrimary: true,
      kept: 'La corne du môle, posée neuve lundi, donne un la que toute la ville entend et que nul ne pourra dire faux.',
    },
    {
      key: 'mesure',
      type: 'dataset',
      title: 'Mesure tuyau par tuyau, 3 août 2026',
      publishedAt: '2026-08-03',
      isPrimary: true,
    },
  ],
  claims: [
    {
      words: 'datée du 19 octobre 1954 et signée d’un accordeur nommé Honoré Lescop',
      text: 'La lettre trouvée dans le soufflet est d’Honoré Lescop, du 19 octobre 1954.',
      modality: 'confirmed',
      basis: ['document', 'named-person'],
      by: { name: 'Enora Prigent', role: 'facteur d’orgues' },
      mode: 'paraphrase',
      for: [{ source: 'lettre', passage: 'nul ne pourra dire faux' }],
    },
    {
      words: 'l’écart est le même partout, à un cheveu près',
      text: 'Tous les tuyaux ont le même écart au diapason.',
      modality: 'confirmed',
      basis: ['own-observation'],
      by: { who: 'Anselme Griot', when: '2026-08-03', where: 'chapelle Saint-Gurval' },
      mode: 'paraphrase',
      for: [{ source: 'mesure' }],
    },
  ],
};
