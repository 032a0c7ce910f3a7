import type { GazetteSection, Lang, Named } from './types.ts';

type Row = [slug: string, name: string, description: string];

function section(group: string, position: number, rows: Record<Lang, Row>): GazetteSection {
  const named = ([slug, name, description]: Row): Named => ({ slug, name, description });
  return {
    group,
    position,
    editions: { fr: named(rows.fr), en: named(rows.en), ar: named(rows.ar) },
  };
}

export const sections: GazetteSection[] = [
  section('port', 0, {
    fr: ['port', 'Port', 'Les quais, le pont, le bac, le phare, et ceux qui y travaillent.'],
    en: [
      'harbour',
      'Harbour',
      'Quays, bridge, ferry and lighthouse, and the people who work them.',
    ],
    ar: ['الميناء', 'الميناء', 'الأرصفة والجسر والعبّارة والمنارة، ومن يعملون فيها.'],
  }),
  section('ville', 1, {
    fr: ['ville', 'Ville', 'Rues, écoles, marchés, conseils municipaux et fours à pain.'],
    en: ['town', 'Town', 'Streets, schools, markets, council meetings and bread ovens.'],
    ar: ['المدينة', 'المدينة', 'الشوارع والمدارس والأسواق ومجلس البلدية وأفران الخبز.'],
  }),
  section('peche', 2, {
    fr: ['peche', 'Pêche', 'Les bateaux, la criée, les parcs à huîtres et le prix du poisson.'],
    en: ['fishing', 'Fishing', 'Boats, the fish auction, oyster beds and what the catch fetches.'],
    ar: ['الصيد', 'الصيد', 'القوارب وسوق السمك وأحواض المحار وأسعار الصيد.'],
  }),
  section('marais', 3, {
    fr: ['marais', 'Marais', 'Le sel, les digues, les prés salés, la météo et les oiseaux.'],
    en: ['marsh', 'Marsh', 'Salt, dykes, salt meadows, weather and birds.'],
    ar: ['المستنقعات', 'المستنقعات', 'الملح والسدود والمروج المالحة والطقس والطيور.'],
  }),
  section('culture', 4, {
    fr: ['culture', 'Culture', 'Scènes, livres, musique, cinéma et mots du pays.'],
    en: ['culture', 'Culture', 'Stage, books, music, cinema and the words of the place.'],
    ar: ['الثقافة', 'الثقافة', 'المسرح والكتب والموسيقى والسينما وكلمات أهل البلد.'],
  }),
  section('opinions', 5, {
    fr: ['opinions', 'Opinions', 'Des points de vue signés, discutables et discutés.'],
    en: ['opinion', 'Opinion', 'Signed points of view, open to argument and argued with.'],
    ar: ['آراء', 'آراء', 'وجهات نظر موقّعة، قابلة للنقاش.'],
  }),
  section('sport', 6, {
    fr: ['sport', 'Sport', 'L’Étoile, l’aviron, la nage et les terrains en pente.'],
    en: ['sport', 'Sport', 'The Étoile, rowing, swimming and sloping pitches.'],
    ar: ['الرياضة', 'الرياضة', 'كرة القدم والتجديف والسباحة والملاعب المائلة.'],
  }),
];
