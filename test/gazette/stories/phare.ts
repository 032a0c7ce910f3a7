import type { GazetteStory } from '../types.ts';
import {
  abbr,
  at,
  callout,
  figure,
  footnote,
  h2,
  italic,
  li,
  ol,
  p,
  pullQuote,
  sub,
  sup,
  table,
} from '../write.ts';

export const phare: GazetteStory = {
  key: 'phare',
  kind: 'analysis',
  section: 'port',
  hero: 'phare',
  tags: ['oiseaux', 'patrimoine', 'gens-de-mer'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'le-phare-de-la-basse-change-d-ampoule',
      headline: 'Le phare de la Basse change d’ampoule, et les oiseaux de route',
      standfirst:
        'Plus blanche, plus sobre, la nouvelle lampe attire moins de migrateurs. Le comptage ne porte encore que sur un automne, et celle qui compte est la première à le dire.',
      dateline: 'Phare de la Basse',
      publishedAt: at('2026-10-07T07:00+02:00'),
      body: [
        p(
          'Il y a, au pied du phare de la Basse, un cahier que les gardiens appelaient ',
          italic('le livre des plumes'),
          '. Ouvert en 1926, il note chaque matin les oiseaux trouvés sur la galerie, tués ou étourdis contre la lanterne. Le dernier gardien est parti en 1989. Le cahier continue : Clémence Thibouville, ornithologue au Conservatoire des rives, monte les cent onze marches six jours sur sept, de la fin d’août à la Toussaint.',
        ),
        p(
          'Le 26 août 2025, le service des phares a remplacé la lampe à halogénures, 650 watts, par une rangée de diodes de 95 watts. La portée est restée la même, vingt-deux milles ; la couleur, non. L’ancienne lumière tirait sur le jaune orangé, la nouvelle sur le blanc froid, et elle ne monte plus vers le ciel : un écran coupe le faisceau trois degrés au-dessus de l’horizon.',
        ),
        h2('Un automne contre dix'),
        p(
          'Clémence Thibouville a compté 38 oiseaux sur la galerie à l’automne 2025. La moyenne des dix automnes précédents, dans le même cahier, est de 171',
          footnote(
            'Livre des plumes, années 2015 à 2024, du 26 août au 1er novembre. L’année 2020 compte vingt et un matins sans relevé.',
          ),
          '. Le rapport est d’un à quatre et demi. Voilà pour le chiffre ; le reste demande des pincettes.',
        ),
        table('Oiseaux relevés sur la galerie, du 26 août au 1er novembre', [
          ['Espèce', 'Moyenne 2015-2024', '2025'],
          ['Grive mauvis', '64', '11'],
          ['Rougegorge', '41', '9'],
          ['Alouette des champs', '33', '12'],
          ['Roitelet', '18', '3'],
          ['Autres', '15', '3'],
          ['Total', '171', '38'],
        ]),
        p('Trois choses ont changé en même temps, explique-t-elle, et une seule est l’ampoule :'),
        ol(
          li('la couleur et l’écran de la lampe, depuis août 2025 ;'),
          li(
            'le ciel, plus clair que d’ordinaire : 19 nuits couvertes, contre 31 en moyenne, selon la station du sémaphore ;',
          ),
          li(
            'l’heure du relevé, avancée de quarante minutes pour éviter les goélands, qui se servent.',
          ),
        ),
        p(
          'Or c’est par nuit couverte que les migrateurs descendent et tournent autour des feux. Moins de nuages, moins de victimes, quelle que soit la lampe. « Si vous me demandez un titre, mettez un point d’interrogation », dit Clémence Thibouville. Nous avons préféré la phrase qui suit le titre.',
        ),
        pullQuote(
          '« Une saison, c’est une anecdote avec des chiffres. Trois saisons, on en reparle. »',
          'Clémence Thibouville, ornithologue',
        ),
        h2('Ce que la lampe économise à coup sûr'),
        p(
          'Sur la sobriété, pas de point d’interrogation. La consommation se lit au compteur : 2 410 kWh pour l’année 2024, 352 pour les douze mois qui ont suivi le changement. À raison de 60 g de ',
          abbr('CO', 'dioxyde de carbone'),
          sub('2'),
          ' par kilowattheure, valeur retenue par le service des phares dans son dossier, cela fait 1,2 × 10',
          sup('2'),
          ' kg de moins par an, le poids d’un gardien et de son repas.',
        ),
        figure(
          'nuit',
          { layout: 'end' },
          'Le port depuis la galerie, à l’heure où les grives passent.',
        ),
        p(
          'Les marins, eux, n’ont pas vu de différence, ou n’ont pas voulu le dire. Jeanne Ardouin, qui rentre maintenant de jour, a interrogé pour nous les patrons de la flottille : sur vingt-trois, dix-huit n’avaient rien remarqué, quatre trouvent la lumière « plus dure », un la trouve « triste ». Léa Vauquelin, pilote du port à la retraite, se range avec le dernier. « L’ancienne avait une couleur de fenêtre. On rentrait chez quelqu’un. »',
        ),
        h2('Le deuxième automne a commencé'),
        p(
          'Les relevés ont repris le 26 août 2026, à l’ancienne heure cette fois, goélands ou pas. Au 5 octobre 2026, le cahier compte quatorze oiseaux. Clémence Thibouville ne veut pas en dire plus avant la Toussaint. Elle a collé sur la page un petit mot, de la main d’un gardien, daté du 3 octobre 1931 : « Ciel clair, rien. Je m’en réjouis sans comprendre. »',
        ),
        callout(
          'note',
          'Comment nous avons compté',
          p(
            'Nous avons relu le livre des plumes de 2015 à 2025 et refait les moyennes. Elles tombent juste à un oiseau près, l’année 2019. Clémence Thibouville a relu les passages qui la citent.',
          ),
        ),
      ],
    },
    en: {
      slug: 'the-basse-lighthouse-changes-its-bulb',
      headline: 'The Basse lighthouse changes its bulb, and the birds their course',
      standfirst:
        'Whiter and thriftier, the new lamp draws in fewer migrants. The count covers a single autumn so far, and the woman doing the counting is the first to say so.',
      dateline: 'Basse lighthouse',
      publishedAt: at('2026-10-07T12:00+02:00'),
      body: [
        p(
          'At the foot of the Basse lighthouse lies a ledger that the keepers called ',
          italic('the feather book'),
          '. Begun in 1926, it records every morning the birds found on the gallery, killed or stunned against the lantern. The last keeper left in 1989. The book goes on: Clémence Thibouville, an ornithologist at the Conservatoire des rives, climbs the hundred and eleven steps six days out of seven, from late August to All Saints’.',
        ),
        p(
          'On 26 August 2025 the lighthouse service replaced the 650-watt halide lamp with a row of diodes drawing 95. The range stayed the same, twenty-two miles; the colour did not. The old light leaned towards orange, the new one towards cold white, and it no longer reaches up into the sky: a screen cuts the beam three degrees above the horizon.',
        ),
        h2('One autumn against ten'),
        p(
          'Clémence Thibouville counted 38 birds on the gallery in the autumn of 2025. The average for the ten autumns before, in the same book, is 171',
          footnote(
            'Feather book, 2015 to 2024, from 26 August to 1 November. The year 2020 has twenty-one mornings without an entry.',
          ),
          '. That is four and a half times fewer. So much for the figure; the rest needs handling with care.',
        ),
        table('Birds found on the gallery, 26 August to 1 November', [
          ['Species', 'Average 2015–2024', '2025'],
          ['Redwing', '64', '11'],
          ['Robin', '41', '9'],
          ['Skylark', '33', '12'],
          ['Goldcrest', '18', '3'],
          ['Others', '15', '3'],
          ['Total', '171', '38'],
        ]),
        p('Three things changed at once, she explains, and only one of them is the bulb:'),
        ol(
          li('the colour of the lamp and its screen, since August 2025;'),
          li(
            'the sky, clearer than usual: 19 overcast nights against 31 on average, according to the semaphore weather station;',
          ),
          li(
            'the hour of the count, forty minutes earlier, to be ahead of the gulls, who help themselves.',
          ),
        ),
        p(
          'It is on overcast nights that migrants come down and circle the lights. Fewer clouds, fewer casualties, whatever the lamp. “If you are asking me for a headline, put a question mark on it,” says Clémence Thibouville. We preferred the sentence underneath.',
        ),
        pullQuote(
          '“One season is an anecdote with figures. Three seasons, and we can talk.”',
          'Clémence Thibouville, ornithologist',
        ),
        h2('What the lamp saves for certain'),
        p(
          'On thrift there is no question mark. Consumption is read off the meter: 2,410 kWh for 2024, 352 for the twelve months after the change. At 60 g of ',
          abbr('CO', 'carbon dioxide'),
          sub('2'),
          ' per kilowatt-hour, the value the lighthouse service uses in its file, that makes 1.2 × 10',
          sup('2'),
          ' kg less a year: the weight of a keeper and his dinner.',
        ),
        figure(
          'nuit',
          { layout: 'end' },
          'The harbour seen from the gallery, at the hour when the redwings go over.',
        ),
        p(
          'Seafarers saw no difference, or would not say so. Jeanne Ardouin, who now comes home by daylight, asked the skippers of the fleet on our behalf: of twenty-three, eighteen had noticed nothing, four find the light “harder”, one finds it “sad”. Léa Vauquelin, the retired harbour pilot, sides with the last. “The old one was the colour of a window. You were coming home to somebody.”',
        ),
        h2('The second autumn has begun'),
        p(
          'Since 26 August 2026 the count has resumed, at the old hour this time, gulls or no gulls. By 5 October 2026 the book held fourteen birds. Clémence Thibouville will say no more before All Saints’. On the page she has pasted a note in a keeper’s hand, dated 3 October 1931: “Clear sky, nothing. I am glad of it and do not understand.”',
        ),
        callout(
          'note',
          'How we counted',
          p(
            'We read the feather book again from 2015 to 2025 and worked out the averages afresh. They agree to within one bird, in 2019. Clémence Thibouville has read the passages that quote her.',
          ),
        ),
      ],
    },
  },
};
