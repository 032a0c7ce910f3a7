import type { GazetteTag, Lang, Named } from './types.ts';

type Row = [slug: string, name: string];

/** Tags carry a sentence only where a name alone would not tell. */
function tag(group: string, fr: Row, en: Row, ar?: Row): GazetteTag {
  const named = ([slug, name]: Row, lang: Lang): Named => ({
    slug,
    name,
    description: DESCRIPTIONS[group]?.[lang] ?? '',
  });
  const editions: GazetteTag['editions'] = { fr: named(fr, 'fr'), en: named(en, 'en') };
  if (ar) editions.ar = named(ar, 'ar');
  return { group, editions };
}

const DESCRIPTIONS: Record<string, Partial<Record<Lang, string>>> = {
  pont: {
    fr: 'Le pont tournant de 1887, bloqué en position ouverte depuis le 2 mars 2026.',
    en: 'The swing bridge of 1887, stuck open since 2 March 2026.',
    ar: 'الجسر الدوّار المبني عام 1887، والمعطّل مفتوحًا منذ 2 مارس 2026.',
  },
  syndicat: {
    fr: 'L’établissement public qui tient les quais, les écluses et le pont.',
    en: 'The public body that keeps the quays, the locks and the bridge.',
    ar: 'الهيئة العامة التي تدير الأرصفة والأهوسة والجسر.',
  },
  mots: {
    fr: 'Le parler de Port-Hévin, ramassé sur les quais.',
    en: 'The speech of Port-Hévin, gathered on the quays.',
  },
};

export const tags: GazetteTag[] = [
  tag(
    'pont',
    ['pont-des-cordiers', 'pont des Cordiers'],
    ['pont-des-cordiers', 'Pont des Cordiers'],
    ['جسر-الحبالين', 'جسر الحبّالين'],
  ),
  tag('travaux', ['travaux', 'travaux'], ['works', 'works'], ['أشغال', 'أشغال']),
  tag(
    'syndicat',
    ['syndicat-du-port', 'syndicat du port'],
    ['harbour-authority', 'harbour authority'],
    ['هيئة-الميناء', 'هيئة الميناء'],
  ),
  tag(
    'rive-sud',
    ['rive-sud', 'rive sud'],
    ['south-bank', 'South Bank'],
    ['الضفة-الجنوبية', 'الضفة الجنوبية'],
  ),
  tag('marees', ['marees', 'marées'], ['tides', 'tides'], ['المد-والجزر', 'المدّ والجزر']),
  tag('oiseaux', ['oiseaux', 'oiseaux'], ['birds', 'birds']),
  tag(
    'gens-de-mer',
    ['gens-de-mer', 'gens de mer'],
    ['seafarers', 'seafarers'],
    ['أهل-البحر', 'أهل البحر'],
  ),
  tag('ecole', ['ecole', 'école'], ['school', 'school']),
  tag('musique', ['musique', 'musique'], ['music', 'music']),
  tag('lecture', ['lecture', 'lecture'], ['reading', 'reading']),
  tag('patrimoine', ['patrimoine', 'patrimoine'], ['heritage', 'heritage'], ['تراث', 'تراث']),
  tag('transports', ['transports', 'transports'], ['transport', 'transport']),
  tag('foire', ['foire-d-octobre', 'foire d’octobre'], ['october-fair', 'October fair']),
  tag('meteo', ['meteo', 'météo'], ['weather', 'weather'], ['الطقس', 'الطقس']),
  tag('mots', ['mots-du-pays', 'mots du pays'], ['local-words', 'local words']),
  tag('artisans', ['artisans', 'artisans'], ['makers', 'makers'], ['حرفيون', 'حرفيون']),
  tag('comptes', ['argent-public', 'argent public'], ['public-money', 'public money']),
];
