import type { GazetteStory } from '../types.ts';
import {
  abbr,
  at,
  audio,
  code,
  codeBlock,
  figure,
  file,
  h2,
  h3,
  italic,
  li,
  liWith,
  p,
  sub,
  ul,
} from '../write.ts';

export const marees: GazetteStory = {
  key: 'marees',
  kind: 'background',
  section: 'marais',
  hero: 'carte-marees',
  tags: ['marees', 'meteo', 'rive-sud'],
  byline: [
    { author: 'ysee', role: 'author' },
    { author: 'anselme', role: 'illustrator' },
  ],
  articles: {
    fr: {
      slug: 'carte-l-eau-de-la-grande-maree-rue-par-rue',
      headline: 'Carte : l’eau de la grande marée, rue par rue',
      standfirst:
        'Lundi 28 septembre 2026, coefficient 102. Quelles rues seront mouillées, à quelle heure, et comment le savoir soi-même avec un crayon et la règle des douzièmes.',
      publishedAt: at('2026-09-24T07:00+02:00'),
      heroCaption:
        'En haut l’estuaire, en bas la courbe de deux marées ; le trait rouge est l’heure où l’eau entre rue de l’Anse. Dessin : Anselme Griot, d’après les cotes du service de l’urbanisme.',
      body: [
        p(
          'Trois fois par an, la Doëre visite la ville. Elle prend toujours le même chemin, par la cale des Sables, puis la rue de l’Anse, puis le bas de la rue des Vents, et repart sans fermer. Ce n’est ni une crue ni une tempête : c’est une marée d’équinoxe, et l’on connaît l’heure depuis des siècles. Celle du lundi 28 septembre 2026 est annoncée à 21 h 42 par l’annuaire du service hydrographique, hauteur 8,7 mètres, coefficient 102.',
        ),
        p(
          'Nous avons posé cette hauteur sur le plan de nivellement de la ville, que le service de l’urbanisme publie rue par rue. Le quai aux Morutiers est à 8,4 mètres, la place aux Œufs à 9,3. Entre les deux, il suffit de lire.',
        ),
        h2('Où, et jusqu’où'),
        ul(
          liWith(
            ['Rive nord :'],
            ul(
              li('cale des Sables, 40 cm d’eau de 20 h 50 à 22 h 35 ;'),
              li('rue de l’Anse, 20 cm devant le 12, rien après le 20.'),
            ),
          ),
          liWith(
            ['Rive sud :'],
            ul(
              li('quai aux Morutiers, 30 cm, côté bornes ;'),
              li('bas de la rue des Vents, 10 cm, jusqu’à la plaque de 1924.'),
            ),
          ),
          liWith(
            ['Route :'],
            ul(li('les Trois-Saules, 20 cm : la navette s’arrête de 20 h 40 à 22 h 45.')),
          ),
        ),
        p(
          'Ces hauteurs valent par temps calme. La pression compte : dix hectopascals de moins, dix centimètres de plus. Le vent aussi, qui pousse ou retient. Au sémaphore, la prévision de mardi donne 1 012 hPa et un vent de terre faible pour lundi ; l’observateur Edmond Lahure retire donc « deux doigts ».',
        ),
        h2('La règle des douzièmes, à la main'),
        p(
          'La mer ne monte pas comme une baignoire. Elle part lentement, court au milieu, finit lentement. Les marins partagent la montée en douze parts et les six heures de marée en six : 1, 2, 3, 3, 2, 1. C’est une approximation d’un cosinus, et l’une des plus vieilles tables de calcul encore en usage.',
        ),
        codeBlock(
          'h(t) = Hb + (Hh − Hb) × (1 − cos(π × t / T)) / 2\n\nHb  hauteur de basse mer    0,7 m\nHh  hauteur de pleine mer   8,7 m\nT   durée de la montée      6 h 10\nt   temps depuis la basse mer',
          'text',
        ),
        p(
          'Exemple : à 19 h 42, deux heures avant la pleine mer, il reste deux parts et une part à monter, soit 3/12 de huit mètres. La mer est à 6,70 m. Avec la formule, en prenant ',
          code('t = 4 h 10'),
          ', on trouve 6,80 m. L’écart entre le crayon et le cosinus, 10 cm, est la hauteur d’un talon.',
        ),
        h3('Et le coefficient ?'),
        p(
          'Il mesure l’ampleur, de 20 à 120, à partir du ',
          abbr('marnage', 'différence de hauteur entre la pleine mer et la basse mer'),
          ' du jour. On écrit ',
          italic('C'),
          ' = 100 × ',
          italic('m'),
          ' / ',
          italic('m'),
          sub('moyen'),
          ', le marnage moyen étant celui des vives-eaux d’équinoxe. Ainsi 100 n’est pas un maximum, c’est une moyenne des grands jours.',
        ),
        figure(
          'plan',
          { layout: 'full' },
          'Ce que l’eau trouve sur son chemin. B, le quai aux Morutiers : 30 cm. La cale des Sables est juste à l’est de A.',
        ),
        audio(
          'son-maree',
          'La marée monte dans la cale des Sables',
          'Deux lames, au soir du 22 septembre 2026. La première passe le seuil, la seconde le sait.',
        ),
        p(
          'Pour calculer la vôtre, voici les marées d’octobre, heures et hauteurs, dans un fichier que tout tableur sait ouvrir.',
        ),
        file('marees-octobre', 'Marées de Port-Hévin, octobre 2026 (CSV)'),
        p(
          'Un conseil pour finir, qui vient de la rue de l’Anse et n’est dans aucun annuaire : monter les chaussures. On pense toujours aux tapis.',
        ),
      ],
    },
    en: {
      slug: 'map-the-big-tide-street-by-street',
      headline: 'Map: the big tide, street by street',
      standfirst:
        'Monday 28 September 2026, coefficient 102. Which streets will be wet, at what hour, and how to work it out yourself with a pencil and the rule of twelfths.',
      publishedAt: at('2026-09-24T12:00+02:00'),
      heroCaption:
        'Above, the estuary; below, the curve of two tides. The red line is the hour when the sea enters the rue de l’Anse. Drawn by Anselme Griot from the town’s levels.',
      body: [
        p(
          'Three times a year the Doëre pays the town a visit. It always comes the same way, by the Sables slip, then the rue de l’Anse, then the foot of the rue des Vents, and leaves without closing the door. It is neither a flood nor a storm: it is an equinoctial tide, and the hour has been known for centuries. That of Monday 28 September 2026 is given for 9.42pm in the hydrographic service’s tables, height 8.7 metres, coefficient 102.',
        ),
        p(
          'We laid that height over the town’s levels, which the planning office publishes street by street. The quai aux Morutiers is at 8.4 metres, the place aux Œufs at 9.3. In between, one has only to read.',
        ),
        h2('Where, and how far'),
        ul(
          liWith(
            ['North bank:'],
            ul(
              li('Sables slip, 40 cm of water from 8.50 to 10.35pm;'),
              li('rue de l’Anse, 20 cm at number 12, nothing beyond number 20.'),
            ),
          ),
          liWith(
            ['South Bank:'],
            ul(
              li('quai aux Morutiers, 30 cm on the bollard side;'),
              li('foot of the rue des Vents, 10 cm, as far as the plaque of 1924.'),
            ),
          ),
          liWith(
            ['Road:'],
            ul(li('Les Trois-Saules, 20 cm: the shuttle stops from 8.40 to 10.45pm.')),
          ),
        ),
        p(
          'These heights hold for calm weather. Pressure counts: ten hectopascals less, ten centimetres more. So does wind, which pushes or holds back. Tuesday’s forecast at the semaphore gives 1,012 hPa and a light offshore breeze for Monday; the observer, Edmond Lahure, therefore takes off “two fingers”.',
        ),
        h2('The rule of twelfths, by hand'),
        p(
          'The sea does not fill like a bath. It starts slowly, runs in the middle, ends slowly. Sailors divide the rise into twelve parts and the six hours of tide into six: 1, 2, 3, 3, 2, 1. It is an approximation to a cosine, and one of the oldest reckoning tables still in use.',
        ),
        codeBlock(
          'h(t) = Hl + (Hh − Hl) × (1 − cos(π × t / T)) / 2\n\nHl  height of low water    0.7 m\nHh  height of high water   8.7 m\nT   duration of the rise   6 h 10\nt   time since low water',
          'text',
        ),
        p(
          'For example: at 7.42pm, two hours before high water, two parts and one part remain to come, or 3/12 of eight metres. The sea is at 6.70 m. By the formula, with ',
          code('t = 4 h 10'),
          ', it is at 6.80 m. The difference between pencil and cosine, 10 cm, is the height of a heel.',
        ),
        h3('And the coefficient?'),
        p(
          'It measures size, from 20 to 120, by the ',
          abbr('range', 'difference in height between high and low water'),
          ' of the day. One writes ',
          italic('C'),
          ' = 100 × ',
          italic('r'),
          ' / ',
          italic('r'),
          sub('mean'),
          ', where the mean range is that of equinoctial springs. So 100 is not a maximum; it is the average of big days.',
        ),
        figure(
          'plan',
          { layout: 'full' },
          'What the water finds in its way. B, quai aux Morutiers: 30 cm. The Sables slip is just east of A.',
        ),
        audio(
          'son-maree',
          'The tide rising at the Sables slip',
          'Two waves on the evening of 22 September 2026. The first crosses the sill; the second knows it can.',
        ),
        p(
          'To work out your own, here are the tides of October, times and heights, in a file that any spreadsheet can open.',
        ),
        file('marees-octobre', 'Tides at Port-Hévin, October 2026 (CSV)'),
        p(
          'A last piece of advice, which comes from the rue de l’Anse and is in no tables: take the shoes upstairs. People always think of the rugs.',
        ),
      ],
    },
  },
};
