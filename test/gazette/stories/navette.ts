import type { GazetteStory } from '../types.ts';
import { at, figure, h2, italic, p, pullQuote, rule, supportBox, table } from '../write.ts';

export const navette: GazetteStory = {
  key: 'navette',
  kind: 'reportage',
  section: 'ville',
  hero: 'nuit',
  tags: ['rive-sud', 'transports', 'pont'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'une-nuit-dans-la-navette-de-la-rive-sud',
      headline: 'Une nuit dans la navette de la rive sud',
      standfirst:
        'Depuis que le pont ne tourne plus, un minibus de dix-neuf places relie les deux quais jusqu’à une heure du matin. On y parle plus qu’en ville, et à des gens qu’on ne connaissait pas.',
      dateline: 'Port-Hévin',
      publishedAt: at('2026-06-06T07:00+02:00'),
      heroCaption: 'Le port un soir de juin : les deux rives vues du pont-route.',
      body: [
        p(
          'À 19 h 30, la navette part du quai aux Morutiers avec six personnes, un vélo d’enfant et un gâteau. Le gâteau est pour la rive nord. Sa propriétaire, qui le tient sur les genoux comme un chat, l’a fait rond exprès : « Le rectangulaire a glissé jeudi. »',
        ),
        p(
          'Au volant, Ronan Guivarch, cinquante-trois ans, conduit la ligne depuis le 9 mars 2026, une semaine après la panne. Il était chauffeur de car scolaire. Il a demandé la nuit. « Les enfants, on leur dit de s’asseoir. Les gens du soir, on leur dit de descendre : ils restent à causer. »',
        ),
        h2('Onze minutes, quarante-trois arrêts de conversation'),
        p(
          'Le trajet n’a que quatre arrêts et 4,2 kilomètres. Ronan Guivarch a pris l’habitude de noter les montées sur un carton, pour le syndicat. Nous avons recopié celles de la nuit du 29 mai 2026.',
        ),
        table('Voyageurs montés, un départ sur deux, nuit du vendredi 29 mai 2026', [
          ['Départ', 'De la rive sud', 'De la rive nord'],
          ['19 h 30', '6', '14'],
          ['20 h 30', '11', '9'],
          ['21 h 30', '19', '4'],
          ['22 h 30', '3', '17'],
          ['23 h 30', '2', '19'],
          ['0 h 30', '1', '8'],
        ]),
        p(
          'À 21 h 30, le minibus est plein et laisse trois personnes à quai : c’est l’heure de la seconde séance à l’Embrun. Elles n’iront pas au cinéma. Elles s’assoient sur le muret et se racontent le début du film, que l’une a déjà vu. À minuit, elles y sont encore, et elles ne se connaissaient pas à vingt et une heures.',
        ),
        p(
          'Deux sièges derrière le chauffeur, Aïssatou Brémond, infirmière à la résidence des Tilleuls, fait le trajet dix fois par semaine. Elle a perdu deux heures de sommeil et gagné, dit-elle, une place attitrée, un voisin qui lui garde le journal, et le nom de presque tout le monde. « Sur le pont, on se croisait à cinquante à l’heure. »',
        ),
        pullQuote(
          '« Sur le pont, on se croisait à cinquante à l’heure. »',
          'Aïssatou Brémond, infirmière',
        ),
        h2('Quand la route se noie'),
        p(
          'Aux grandes marées, l’eau passe sur la chaussée au lieu-dit les Trois-Saules. La navette s’arrête alors, une heure avant la pleine mer et une heure après. C’est arrivé neuf fois en avril, d’après le carnet de bord. Ce soir, coefficient 84, elle est restée au pied du talus.',
        ),
        figure(
          'plan',
          { layout: 'end' },
          'Le trajet, en tirets. Les Trois-Saules sont juste avant C.',
        ),
        p(
          'À 23 h 30, dix-neuf personnes remontent de la rive nord avec les voix de ceux qui viennent de voir la même chose. Un garçon joue un air sur un accordéon trop petit pour lui. Ronan Guivarch coupe la radio. Au deuxième virage, quelqu’un chante, au troisième ils sont sept ; au pont-route, même la dame au gâteau, qui rapporte le plat vide.',
        ),
        rule(),
        p(
          'À 0 h 41, la navette n’a plus qu’un passager. Il dort. Ronan Guivarch sait où il habite ; il s’arrête devant la porte, hors de tout arrêt réglementaire, et tousse. L’homme descend, dit merci, se retourne : « Et quand le pont remarchera ? » Le chauffeur hausse les épaules. On entend, par la porte ouverte, l’eau qui s’en va. ',
          italic('« On se croisera »'),
          ', dit-il.',
        ),
        supportBox(),
      ],
    },
    en: {
      slug: 'a-night-on-the-south-bank-shuttle',
      headline: 'A night on the South Bank shuttle',
      standfirst:
        'Since the bridge stopped turning, a nineteen-seat minibus has linked the two quays until one in the morning. People talk more on it than in town, and to people they did not know.',
      dateline: 'Port-Hévin',
      publishedAt: at('2026-06-06T12:00+02:00'),
      heroCaption: 'The harbour one evening in June: both banks from the road bridge.',
      body: [
        p(
          'At 7.30pm the shuttle leaves the quai aux Morutiers with six people, a child’s bicycle and a cake. The cake is bound for the north bank. Its owner, who holds it on her knees like a cat, made it round on purpose: “The rectangular one slid on Thursday.”',
        ),
        p(
          'At the wheel Ronan Guivarch, fifty-three, has driven the line since 9 March 2026, a week after the breakdown. He used to drive a school bus. He asked for nights. “Children, you tell them to sit down. Evening people, you tell them to get off: they stay and chat.”',
        ),
        h2('Eleven minutes, forty-three conversations'),
        p(
          'The journey has only four stops and 4.2 kilometres. Ronan Guivarch has taken to noting the passengers on a piece of card, for the harbour authority. We copied out those of the night of 29 May 2026.',
        ),
        table('Passengers boarding, every other departure, night of Friday 29 May 2026', [
          ['Departure', 'From the South Bank', 'From the north bank'],
          ['7.30pm', '6', '14'],
          ['8.30pm', '11', '9'],
          ['9.30pm', '19', '4'],
          ['10.30pm', '3', '17'],
          ['11.30pm', '2', '19'],
          ['12.30am', '1', '8'],
        ]),
        p(
          'At 9.30 the minibus is full and leaves three people on the quay: it is the hour of the late showing at L’Embrun. They will not get to the cinema. They sit on the wall and tell each other the beginning of the film, which one of them has seen. At midnight they are still there, and at nine o’clock they were strangers.',
        ),
        p(
          'Two seats behind the driver, Aïssatou Brémond, a nurse at the Tilleuls home, makes the trip ten times a week. She has lost two hours’ sleep and gained, she says, a seat of her own, a neighbour who keeps the paper for her, and the names of almost everybody. “On the bridge we passed each other at fifty kilometres an hour.”',
        ),
        pullQuote(
          '“On the bridge we passed each other at fifty kilometres an hour.”',
          'Aïssatou Brémond, nurse',
        ),
        h2('When the road drowns'),
        p(
          'At spring tides water crosses the road at a place called Les Trois-Saules. The shuttle then stops, from an hour before high water to an hour after. That happened nine times in April, by the log. Tonight the coefficient is 84, and it has stayed at the foot of the bank.',
        ),
        figure(
          'plan',
          { layout: 'end' },
          'The route, in dashes. Les Trois-Saules lies just before C.',
        ),
        p(
          'At 11.30 nineteen people ride back from the north bank with the voices of those who have just seen the same thing. A boy plays a tune on an accordion too small for him. Ronan Guivarch turns off the radio. By the second bend someone is singing, by the third there are seven of them; by the road bridge even the lady with the cake, who is bringing home the empty dish.',
        ),
        rule(),
        p(
          'At 12.41 the shuttle has one passenger left. He is asleep. Ronan Guivarch knows where he lives; he pulls up at the door, at no authorised stop, and coughs. The man gets down, says thank you, turns round: “And when the bridge works again?” The driver shrugs. Through the open door you can hear the water going out. ',
          italic('“We’ll pass each other,”'),
          ' he says.',
        ),
        supportBox(),
      ],
    },
  },
};
