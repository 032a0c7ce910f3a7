import type { GazetteClaim, GazetteSource, Voice } from './types.ts';

/** Figures that carry less, each with what bears it: a reader who counts along finds them all. */

const YSEE: Voice = { who: 'Ysée Malavoy', when: '2026-09', where: 'Port-Hévin' };

/** Seen or counted by ourselves. */
const seen = (words: string, text: string, by: Voice = YSEE): GazetteClaim => ({
  words,
  text,
  kind: 'number',
  modality: 'confirmed',
  basis: ['own-observation'],
  importance: 'supporting',
  by,
  mode: 'paraphrase',
});

/** Read in a paper that the newsroom keeps. */
const read = (source: string, words: string, text: string): GazetteClaim => ({
  words,
  text,
  kind: 'number',
  modality: 'confirmed',
  basis: ['document'],
  importance: 'supporting',
  for: [{ source }],
});

/** Said to us by somebody, and put so in the record. */
const said = (words: string, text: string, name: string, role: string): GazetteClaim => ({
  words,
  text,
  modality: 'confirmed',
  basis: ['named-person'],
  importance: 'colour',
  by: { name, role },
  mode: 'paraphrase',
});

const paper = (key: string, title: string, kept: string): GazetteSource => ({
  key,
  type: 'document',
  title,
  isPrimary: true,
  kept,
});

interface More {
  sources?: GazetteSource[];
  claims: GazetteClaim[];
}

export const figures: Readonly<Record<string, More>> = {
  pont: {
    claims: [
      seen('à cent dix mètres', 'La criée est à cent dix mètres du muret.'),
      said(
        'Odette Crozet sera sur le muret',
        'Odette Crozet reviendra.',
        'Odette Crozet',
        'mareyeuse',
      ),
      seen('les 4,2 km du détour', 'Le détour mesure 4,2 kilomètres.'),
    ],
  },
  criee: {
    sources: [
      paper(
        'registre',
        'Registre des ventes de la criée, avril à août 2025 et 2026',
        'Maquereau de ligne, avril-août 2026 : 184 t, 2,46 €/kg. Avril-août 2025 : 181 t, 2,10 €/kg.',
      ),
    ],
    claims: [
      read('registre', 's’est vendu 2,46 € le kilo', 'Le kilo s’est vendu 2,46 € en moyenne.'),
      read('registre', '184 tonnes, contre 181', 'Les tonnages : 184 tonnes contre 181.'),
      seen('neuf mètres quatre-vingts', 'La Petite-Renverse mesure 9,80 mètres.'),
      seen('le plus lointain fait 310 km', 'Le camion le plus lointain fait 310 km.'),
      said(
        'Ce soir il dormira à dix heures',
        'Le matelot se couche tôt.',
        'Jeanne Ardouin',
        'patronne',
      ),
    ],
  },
  phare: {
    claims: [
      read('fiche', 'lampe à halogénures, 650 watts', 'L’ancienne lampe tirait 650 watts.'),
      read('fiche', 'un écran coupe le faisceau trois degrés', 'L’écran coupe à trois degrés.'),
    ],
  },
  digue: {
    sources: [
      paper(
        'devis',
        'Note du service des marais au conseil municipal, mars 2026',
        'Réparation : 86 000 €. Recul de 140 m : 230 000 €, dont deux tiers agence de l’eau.',
      ),
    ],
    claims: [
      read(
        'rapport',
        'le plan de 1936 montre une ancienne vanne',
        'Le plan de 1936 montre une vanne.',
      ),
      {
        ...read(
          'rapport',
          'Quatorze agents, huit voisins, deux cents sacs',
          'Les moyens de la nuit.',
        ),
        importance: 'colour',
      },
      read('devis', 'Réparation définitive : 86 000 €', 'La réparation est estimée à 86 000 €.'),
      read('devis', 'reculer la digue de 140 mètres', 'La digue reculerait de 140 mètres.'),
      read('devis', 'Coût estimé : 230 000 €', 'Le recul est estimé à 230 000 €.'),
      {
        ...said(
          'pencherait pour le recul',
          'Corentin Mahé préfère le recul.',
          'Corentin Mahé',
          'berger',
        ),
        modality: 'reported',
      },
    ],
  },
  huitres: {
    claims: [
      said(
        'Leurs tables ont été relevées de soixante centimètres',
        'Six parcs ont relevé leurs tables de soixante centimètres.',
        'Marie-Jo Cléach',
        'ostréicultrice',
      ),
      said(
        'la chair fait 12,4 % du poids',
        'La chair fait 12,4 % du poids des hautes.',
        'Marie-Jo Cléach',
        'ostréicultrice',
      ),
      said(
        'trois cents huîtres de chaque hauteur',
        'Le comité a pesé trois cents huîtres de chaque hauteur.',
        'Marie-Jo Cléach',
        'ostréicultrice',
      ),
    ],
  },
  avocettes: {
    claims: [
      seen('répartis en onze postes', 'Onze postes le 14 juin 2026.'),
      said(
        'Le record de la série, 701, date de juin 2023',
        'Le record est de 701, en juin 2023.',
        'Clémence Thibouville',
        'ornithologue',
      ),
    ],
  },
  navette: {
    claims: [
      seen('avec six personnes, un vélo d’enfant et un gâteau', 'Six personnes à 19 h 30.'),
      seen('quatre arrêts et 4,2 kilomètres', 'Le trajet mesure 4,2 kilomètres.'),
      seen('dix-neuf personnes remontent', 'Dix-neuf personnes à 23 h 30.'),
      seen('Elles n’iront pas au cinéma', 'Trois personnes sont restées à quai.'),
    ],
  },
  ecole: {
    claims: [
      seen('cent vingt secondes pour cent dix assiettes', 'Cent dix assiettes en deux minutes.'),
      {
        ...said(
          'le détour leur prendrait toute la pause',
          'Le détour prend la pause.',
          'Aude Lesquen',
          'maire',
        ),
        modality: 'reported',
      },
      said(
        'Le car est d’accord deux jours sur quatre',
        'Le car est d’accord deux jours.',
        'Aude Lesquen',
        'maire',
      ),
      said(
        'Il lui faut une plaque de plus : 2 900 €',
        'Une plaque de cuisson coûte 2 900 €.',
        'Maryvonne Queffélec',
        'cuisinière',
      ),
    ],
  },
  sirene: {
    claims: [
      read(
        'deliberation',
        'Le marché a changé de jour en 1974',
        'Le marché est le jeudi depuis 1974.',
      ),
    ],
  },
  orgue: {
    claims: [
      seen('vibre à 448', 'Le la de l’orgue vibre à 448 Hz.'),
      said(
        'peut rallonger 486 tuyaux',
        'L’orgue a 486 tuyaux.',
        'Enora Prigent',
        'facteur d’orgues',
      ),
      seen('486 tuyaux sonores', 'L’orgue a 486 tuyaux sonores.'),
      seen('Accordé à 448 Hz depuis', 'L’orgue est accordé à 448 Hz depuis 1954.'),
    ],
  },
};
