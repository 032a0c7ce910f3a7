import type { GazetteStory } from '../types.ts';
import {
  at,
  callout,
  codeBlock,
  figure,
  footnote,
  h2,
  h3,
  li,
  link,
  ol,
  p,
  sup,
  video,
} from '../write.ts';

export const galets: GazetteStory = {
  key: 'galets',
  kind: 'background',
  section: 'port',
  hero: 'pont',
  tags: ['pont', 'patrimoine', 'travaux'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'comment-tourne-un-pont-de-412-tonnes',
      headline: 'Comment tourne un pont de 412 tonnes',
      standfirst:
        'Une couronne, vingt-quatre galets, un pignon et un homme dans une cabine : visite de la mécanique qui s’est arrêtée le 2 mars 2026, expliquée par ceux qui l’ont graissée.',
      publishedAt: at('2026-03-14T07:00+01:00'),
      updatedAt: at('2026-10-07T11:30+02:00'),
      heroCaption: 'Le pont des Cordiers fermé, du temps où il tournait.',
      body: [
        p(
          'Un pont tournant est une porte couchée. Le gond est au milieu, la porte fait soixante-deux mètres, et elle doit s’ouvrir deux fois par marée sans grincer. Au pont des Cordiers, le gond est une pile ronde, plantée au centre du chenal. Dessus, tout repose sur des roues.',
        ),
        p(
          'Nous avons demandé à Lucien Abgrall, chef de la cabine de 1978 à 2015, de nous la faire visiter en paroles. Il a préféré un moule à tarte, une assiette et des billes. La suite vient de sa cuisine, et du carnet d’entretien de 1887, conservé aux archives du port sous la cote 4 S 12.',
        ),
        h2('Cinq gestes'),
        ol(
          li(
            'On déverrouille. Deux verrous de fonte, un à chaque bout, reculent dans leur logement.',
          ),
          li(
            'On soulève. Des vérins montent le tablier de quatre centimètres : tout son poids passe sur la couronne.',
          ),
          li(
            'On tourne. Un moteur de 30 kW entraîne un pignon, qui mord une crémaillère circulaire. Quatre-vingt-dix degrés en deux minutes dix.',
          ),
          li('On attend que le bateau passe, ce qui est la partie la plus longue.'),
          li('On recommence à l’envers, et l’on compte les verrous à voix haute.'),
        ),
        video(
          'film-pont',
          'pont',
          'Le pont vu d’en haut, de fermé à ouvert et retour',
          'Douze secondes pour quatre minutes vingt de manœuvre. Film dessiné image par image à l’atelier du Jusant, sans paroles.',
        ),
        h2('Des meules pour rouler'),
        p(
          'Entre le tablier et la pile, vingt-quatre rouleaux de fonte marchent sur un chemin circulaire de sept mètres de diamètre. On les appelle des galets. Chacun pèse 310 kg et a la forme d’un cône tronqué, plus large dehors que dedans : sans cela, le bord extérieur, qui a plus de route à faire, déraperait. « C’est le même problème que dans un virage, dit Lucien Abgrall. Sauf que le virage ne finit jamais. »',
        ),
        h3('Combien porte un galet ?'),
        p(
          'La division est simple, et c’est par elle que l’ingénieure Hermine Vasseraud commence son cours :',
        ),
        codeBlock(
          '412 t / 24 galets          = 17,2 t par galet\n412 t / 13 galets valides  = 31,7 t par galet\n412 t / 11 galets valides  = 37,5 t par galet',
          'text',
        ),
        p(
          'Un galet neuf était éprouvé à 40 tonnes à la fonderie, en 1887. Ce n’est pas la casse qui arrête un pont : c’est que la charge d’un galet fendu passe sur ses voisins, qui se fendent à leur tour',
          footnote(
            'Entretien avec Hermine Vasseraud, bureau d’études Charpente & Marées, le 10 mars 2026. Le nombre de galets fendus a été établi plus tard, par l’étude de juillet : il y en a onze.',
          ),
          '.',
        ),
        figure(
          'plan',
          { layout: 'text' },
          'D, le pont des Cordiers : il barre le seul passage entre le port et la rivière.',
        ),
        h2('Pourquoi ne pas en racheter'),
        p(
          'Parce que personne n’en vend. Le modèle, dit « de Port-Hévin » dans le catalogue de la fonderie d’origine, a été retiré en 1931. Il faut refaire un moule, couler une fonte grise à gros grain qui supporte l’eau salée, tourner le cône au dixième de millimètre. Et le faire vingt-quatre fois : un galet neuf parmi les vieux porterait tout, puisqu’il est le seul à sa cote.',
        ),
        p(
          'Lucien Abgrall range les billes dans un bocal. En partant, nous posons la 1',
          sup('re'),
          ' question que nous avions préparée : savait-il que le pont s’arrêterait ? Oui, au bruit. « Un galet qui va, c’est un roulement de tambour. Un galet qui ne va pas, il y a un soldat qui boite. »',
        ),
        callout(
          'update',
          'Mise à jour, 7 octobre 2026',
          p(
            'Nous avons précisé le nombre de galets fendus, connu depuis l’étude de juillet. Voir ',
            link('notre enquête', '/fr/pont-des-cordiers-la-facture-grimpe'),
            '.',
          ),
        ),
      ],
    },
    en: {
      slug: 'how-to-turn-a-412-tonne-bridge',
      headline: 'How to turn a 412-tonne bridge',
      standfirst:
        'A ring, twenty-four rollers, a pinion and a man in a cabin: a tour of the machinery that stopped on 2 March 2026, led by those who greased it.',
      publishedAt: at('2026-03-14T12:00+01:00'),
      updatedAt: at('2026-10-07T11:45+02:00'),
      heroCaption: 'The Pont des Cordiers closed, in the days when it turned.',
      body: [
        p(
          'A swing bridge is a door lying down. The hinge is in the middle, the door is sixty-two metres long, and it has to open twice a tide without creaking. At the Pont des Cordiers the hinge is a round pier planted in the middle of the channel. On top of it, everything rests on wheels.',
        ),
        p(
          'We asked Lucien Abgrall, head of the cabin from 1978 to 2015, to show us round in words. He preferred a tart tin, a plate and some marbles. What follows comes from his kitchen, and from the maintenance book of 1887, kept in the port archives as 4 S 12.',
        ),
        h2('Five movements'),
        ol(
          li('Unlock. Two cast-iron bolts, one at each end, draw back into their housings.'),
          li(
            'Lift. Jacks raise the deck by four centimetres, and all its weight passes to the ring.',
          ),
          li(
            'Turn. A 30 kW motor drives a pinion that bites on a circular rack. Ninety degrees in two minutes ten.',
          ),
          li('Wait for the boat to go through, which is the longest part.'),
          li('Do it all again backwards, counting the bolts aloud.'),
        ),
        video(
          'film-pont',
          'pont',
          'The bridge from above, shut, open and shut again',
          'Twelve seconds for a manoeuvre of four minutes twenty. Drawn frame by frame at the Jusant workshop, without words.',
        ),
        h2('Millstones to roll on'),
        p(
          'Between deck and pier, twenty-four cast-iron rollers walk a circular path seven metres across. They are called galets, pebbles. Each weighs 310 kg and has the shape of a cut cone, wider outside than in: otherwise the outer edge, which has farther to go, would skid. “It is the same problem as going round a bend,” says Lucien Abgrall. “Except that the bend never ends.”',
        ),
        h3('How much does one roller carry?'),
        p(
          'The division is simple, and it is where the engineer Hermine Vasseraud begins her lesson:',
        ),
        codeBlock(
          '412 t / 24 rollers        = 17.2 t per roller\n412 t / 13 sound rollers  = 31.7 t per roller\n412 t / 11 sound rollers  = 37.5 t per roller',
          'text',
        ),
        p(
          'A new roller was proved to 40 tonnes at the foundry in 1887. It is not breakage that stops a bridge: the load of a cracked roller passes to its neighbours, which crack in turn',
          footnote(
            'Interview with Hermine Vasseraud, of the consultants Charpente & Marées, 10 March 2026. How many are cracked was established later, by the July study: eleven.',
          ),
          '.',
        ),
        figure(
          'plan',
          { layout: 'text' },
          'D, Pont des Cordiers: it bars the only way between the harbour and the river.',
        ),
        h2('Why not buy new ones'),
        p(
          'Because nobody sells them. The pattern, called “Port-Hévin” in the original foundry’s catalogue, was withdrawn in 1931. A mould must be made anew, a coarse grey iron cast that can bear salt water, the cone turned to a tenth of a millimetre. And all that twenty-four times: one new roller among the old would carry everything, being the only one to its full size.',
        ),
        p(
          'Lucien Abgrall puts the marbles back in their jar. On the way out we ask the first question we had prepared: did he know that the bridge would stop? Yes, from the sound. “A roller that is right is a drum roll. When one is wrong, there is a soldier with a limp.”',
        ),
        callout(
          'update',
          'Updated, 7 October 2026',
          p(
            'We have added the number of cracked rollers, known since the July study. See ',
            link('our investigation', '/en/pont-des-cordiers-the-bill-climbs'),
            '.',
          ),
        ),
      ],
    },
  },
};
