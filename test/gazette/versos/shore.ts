import type { GazetteVerso } from './types.ts';

/** The harbour, the marsh and the sea. */

export const criee: GazetteVerso = {
  story: 'criee',
  brief:
    'Nous avons assisté à trois ventes du soir. La décision est affichée ; nous l’avons photographiée.',
  sources: [
    {
      key: 'affiche',
      type: 'photo',
      title: 'Décision affichée à la criée, une page',
      publishedAt: '2026-03-20',
      isPrimary: true,
      kept: 'À compter du 1er avril 2026, la vente du maquereau de ligne a lieu à dix-huit heures trente.',
    },
  ],
  claims: [
    {
      words: 'la criée a déplacé la vente du maquereau de l’aube au soir',
      text: 'La vente du maquereau a lieu le soir depuis le 1er avril 2026.',
      modality: 'confirmed',
      basis: ['document', 'own-observation'],
      for: [
        {
          source: 'affiche',
          passage: 'la vente du maquereau de ligne a lieu à dix-huit heures trente',
        },
      ],
    },
    {
      words: 'Quatorze acheteurs sont debout.',
      text: 'Quatorze acheteurs assistaient à la vente du soir.',
      kind: 'number',
      modality: 'confirmed',
      basis: ['own-observation'],
      by: { who: 'Ysée Malavoy', when: '2026-09', where: 'halle à marée' },
      mode: 'paraphrase',
    },
  ],
};

export const phare: GazetteVerso = {
  story: 'phare',
  brief:
    'Un cahier tenu depuis 1926 porte les chiffres. Une seule saison ne prouve rien : l’article le dit, et l’ornithologue aussi.',
  unknowns: [
    {
      question: 'Ce qui revient à la lampe, et ce qui revient au ciel',
      note: 'Trois choses ont changé en même temps. Il faudra plusieurs automnes pour les séparer.',
    },
  ],
  sources: [
    {
      key: 'cahier',
      type: 'document',
      title: 'Cahier de la galerie, dit « livre des plumes », 1926-2025',
      isPrimary: true,
      kept: 'Automne 2025 : 38. Moyenne des dix automnes précédents : 171.',
    },
    {
      key: 'fiche',
      type: 'document',
      title: 'Fiche technique de la lanterne, service des phares',
      publishedAt: '2025-08-26',
      isPrimary: true,
      kept: 'Remplacement de la lampe à halogénures de 650 watts par des diodes, 95 watts. Portée inchangée.',
    },
  ],
  claims: [
    {
      words: 'Clémence Thibouville a compté 38 oiseaux sur la galerie à l’automne 2025',
      text: 'Trente-huit oiseaux ont été relevés sur la galerie à l’automne 2025.',
      kind: 'number',
      modality: 'confirmed',
      basis: ['document', 'named-person'],
      by: {
        name: 'Clémence Thibouville',
        role: 'ornithologue',
        affiliation: 'Conservatoire des rives',
      },
      mode: 'paraphrase',
      for: [{ source: 'cahier', passage: 'Automne 2025 : 38.' }],
    },
    {
      words: 'La moyenne des dix automnes précédents, dans le même cahier, est de 171',
      text: 'La moyenne de 2015 à 2024 est de 171 oiseaux.',
      kind: 'number',
      modality: 'confirmed',
      basis: ['data-analysis', 'document'],
      for: [{ source: 'cahier', passage: 'Moyenne des dix automnes précédents : 171.' }],
    },
    {
      words: 'La portée est restée la même, vingt-deux milles',
      text: 'La portée du phare n’a pas changé.',
      modality: 'confirmed',
      basis: ['document'],
      for: [{ source: 'fiche', passage: 'Portée inchangée.' }],
    },
  ],
};

export const digue: GazetteVerso = {
  story: 'digue',
  brief: 'Un témoin, une agente du service et un film disent la même heure.',
  sources: [
    {
      key: 'rapport',
      type: 'document',
      title: 'Premier rapport du service des marais',
      publishedAt: '2026-02-19',
      isPrimary: true,
      kept: 'Rupture sur six mètres à 19 h 36. Ancienne vanne bouchée à la glaise, fendue pendant l’été 2025.',
    },
    {
      key: 'film',
      type: 'video',
      title: 'Film de Solène Quéré, 4 minutes',
      publishedAt: '2026-02-17',
      isPrimary: true,
    },
  ],
  claims: [
    {
      words: 'la digue du Petit-Clos s’est ouverte sur six mètres',
      text: 'La digue du Petit-Clos s’est ouverte sur six mètres le 17 février 2026.',
      modality: 'confirmed',
      basis: ['document', 'named-person'],
      by: { name: 'Corentin Mahé', role: 'berger' },
      mode: 'paraphrase',
      for: [
        { source: 'rapport', passage: 'Rupture sur six mètres à 19 h 36.' },
        { source: 'film' },
      ],
    },
    {
      words: 'Corentin Mahé avait fait passer ses cinquante brebis sur la butte',
      text: 'Les cinquante brebis étaient à l’abri avant la rupture.',
      modality: 'confirmed',
      basis: ['named-person'],
      by: { name: 'Corentin Mahé', role: 'berger' },
      mode: 'paraphrase',
      for: [{ source: 'film' }, { source: 'rapport' }],
    },
  ],
  correction: {
    kind: 'clarification',
    now: 'Corentin Mahé avait fait passer ses cinquante brebis sur la butte',
    before: 'Corentin Mahé avait fait passer ses quarante brebis sur la butte',
    claim: 'Corentin Mahé avait fait passer ses cinquante brebis sur la butte',
    was: 'quarante brebis',
    isNow: 'cinquante brebis',
    why: 'Les dix agnelles de l’année passent aussi la digue : le berger nous les a comptées au téléphone.',
    reportedBy: 'subject',
    severity: 'detail',
  },
};

export const huitres: GazetteVerso = {
  story: 'huitres',
  brief: 'Le comité ostréicole a pesé ; nous avons relevé les prix nous-mêmes, à cinq étals.',
  sources: [
    {
      key: 'pesees',
      type: 'dataset',
      title: 'Pesées du comité ostréicole, automne 2025',
      publishedAt: '2025-11',
      isPrimary: true,
      kept: 'Tables hautes : 61 g en moyenne, chair 12,4 %. Tables basses : 78 g, chair 10,1 %.',
    },
    {
      key: 'etiquettes',
      type: 'photo',
      title: 'Étiquettes de cinq étals, place aux Œufs',
      publishedAt: '2025-12-27',
      isPrimary: true,
    },
  ],
  claims: [
    {
      words: 'Les hautes pesaient en moyenne 61 grammes, les basses 78',
      text: 'Les huîtres des tables hautes pesaient 61 grammes, celles des basses 78.',
      kind: 'number',
      modality: 'confirmed',
      basis: ['document'],
      for: [{ source: 'pesees', passage: 'Tables hautes : 61 g en moyenne' }],
    },
    {
      words: 'la douzaine de spéciales du Vau se vendait 11,50 €',
      text: 'La douzaine de spéciales du Vau se vendait 11,50 € fin décembre 2025.',
      kind: 'number',
      modality: 'confirmed',
      basis: ['own-observation'],
      by: { who: 'Ysée Malavoy', when: '2025-12-27', where: 'place aux Œufs' },
      mode: 'paraphrase',
      for: [{ source: 'etiquettes' }],
    },
  ],
  correction: {
    kind: 'correction',
    now: 'Les hautes pesaient en moyenne 61 grammes, les basses 78',
    before: 'Les hautes pesaient en moyenne 78 grammes, les basses 61',
    claim: 'Les hautes pesaient en moyenne 61 grammes, les basses 78',
    was: 'Les hautes pesaient en moyenne 78 grammes, les basses 61',
    isNow: 'Les hautes pesaient en moyenne 61 grammes, les basses 78',
    why: 'Nous avions échangé les deux colonnes du comité. L’huître haute est plus légère et plus charnue.',
    reportedBy: 'newsroom',
    severity: 'substance',
  },
};

export const avocettes: GazetteVerso = {
  story: 'avocettes',
  brief: 'Les carnets doubles du Conservatoire sont publics ; nous les avons relus.',
  sources: [
    {
      key: 'releve',
      type: 'dataset',
      title: 'Relevé des oiseaux d’eau, 2012-2026, Conservatoire des rives',
      publishedAt: '2026-06-14',
      isPrimary: true,
      kept: '14 juin 2026 : 642 avocettes, dont 118 poussins. Écart moyen : 14 % en 2012, 4 % en 2025.',
    },
  ],
  claims: [
    {
      words: '642 avocettes, dont 118 poussins',
      text: 'Le 14 juin 2026, 642 avocettes ont été comptées, dont 118 poussins.',
      kind: 'number',
      modality: 'confirmed',
      basis: ['document', 'own-observation'],
      for: [{ source: 'releve', passage: '642 avocettes, dont 118 poussins' }],
    },
    {
      words: 'L’écart entre deux observateurs est tombé de 14 % en 2012 à 4 % en 2025',
      text: 'L’écart entre deux observateurs est passé de 14 % à 4 % en treize ans.',
      kind: 'number',
      modality: 'confirmed',
      basis: ['document'],
      for: [{ source: 'releve', passage: 'Écart moyen : 14 % en 2012, 4 % en 2025.' }],
    },
  ],
};
