/**
 * A page of the size and grain of a real article: about 45 kB of HTML, the same on every run. Made
 * here and not from a database, so that this bench measures serving and nothing else.
 */
import type { Rendered } from '../src/cache/rendered.ts';
import { securityHeaders } from '../src/pages/security-headers.ts';

export const SAMPLE_PATH = '/fr/le-pont-du-bassin';

const WHO = split(
  'la capitaine du port|un marchand du quai|une élève de quatrième|le gardien du phare|la troupe du théâtre|un vieux pêcheur|la boulangère de la rue haute|le comité du marché|une équipe de jeunes|le conseil de la ville|la chorale du dimanche|un charpentier de marine|une photographe du quartier|le club de voile|la bibliothécaire|un facteur à vélo',
);
const DOES = split(
  'raconte|prépare|répare|attend|dessine|observe|partage|mesure|annonce|retrouve|transporte|protège|compare|accueille|imagine|remercie',
);
const WHAT = split(
  'les marées de l’automne|un ponton de bois clair|le carnet des horaires|une fête au bord de l’eau|la lumière des fenêtres|les filets mis à sécher|une barque bleue|la carte des courants|un jardin derrière l’école|les pièces du vieux moteur|une collecte de livres|le match de samedi|un concert sur la jetée|les semis du printemps|une rampe plus douce|la cloche du bassin',
);
const WHERE = split(
  'près de la passerelle|au matin, avant le bac|devant la halle|sous les platanes|à l’entrée du chenal|dans la salle commune|sur la grève|au pied de la digue|chez les voisins|entre deux averses|le long du quai neuf|à l’heure des sirènes',
);

function split(words: string): string[] {
  return words.split('|');
}

/** Numerical Recipes' generator: plain, quick, the same everywhere. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function samplePageHtml(paragraphs: number): string {
  const dice = createDice(2026);
  const pick = (words: string[]) => words[dice(words.length)] ?? '';
  const sentence = () => {
    const text = `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(WHERE)}, ${dice(90) + 2} fois sur ${dice(900) + 100}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const blocks = Array.from({ length: paragraphs }, (_, index) => {
    const text = Array.from({ length: 5 }, sentence).join(' ');
    const id = (dice(2 ** 24) + 2 ** 24).toString(36);
    return `<p id="b-${id}">${text}</p>\n${index % 6 === 5 ? `<h2 id="t-${id}">${sentence()}</h2>\n` : ''}`;
  });
  return `<!doctype html>
<html lang="fr" dir="ltr"><head><meta charset="utf-8"><title>Le pont du bassin</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/assets/reader.css"></head>
<body><main><article><h1>Le pont du bassin</h1>
${blocks.join('')}</article></main></body></html>
`;
}

export const samplePage: Rendered = {
  status: 200,
  headers: [
    ['content-type', 'text/html; charset=utf-8'],
    ['cache-control', 'public, max-age=0, must-revalidate'],
    ['content-language', 'fr'],
    ['last-modified', 'Fri, 02 Oct 2026 05:00:00 GMT'],
    ...securityHeaders({ kind: 'page', isHttps: true }),
  ],
  body: samplePageHtml(84),
  tags: ['article:sample', 'chrome'],
  cache: 'page',
};
