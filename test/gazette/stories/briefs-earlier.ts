/** The short news of the spring and the summer of 2026. */
import type { GazetteStory } from '../types.ts';
import { at, p } from '../write.ts';

const aviron: GazetteStory = {
  key: 'aviron',
  kind: 'brief',
  section: 'sport',
  tags: ['ecole', 'rive-sud'],
  byline: [{ author: 'lea', role: 'author' }],
  articles: {
    fr: {
      slug: 'aviron-le-huit-de-la-doere-cherche-un-barreur',
      headline:
        'Aviron : le huit de la Doëre cherche un barreur de moins de cinquante-cinq kilos qui parle fort',
      standfirst:
        'L’ancien a grandi. Essais le dimanche matin, cale du club, jusqu’à la Toussaint.',
      publishedAt: at('2026-09-27T18:00+02:00'),
      body: [
        p(
          'Quatrième des régates d’automne, dimanche 27 septembre 2026, le huit mixte de la Doëre a fini à sept secondes du premier. Le barreur, Killian Morvan, quinze ans, a pris six centimètres et onze kilos depuis juin ; il passe à la rame, au quatre. Le club cherche donc quelqu’un de léger, de matinal, et qu’on entende du pont-route. Savoir nager est obligatoire, savoir compter aussi, « surtout jusqu’à dix », précise l’entraîneuse, Soazig Riou. Essais le dimanche à neuf heures.',
        ),
      ],
    },
    en: {
      slug: 'rowing-doere-eight-seeks-a-cox',
      headline: 'Rowing: Doëre eight seeks a cox under fifty-five kilos with a loud voice',
      standfirst:
        'The last one grew. Trials on Sunday mornings at the club slip, until All Saints’.',
      publishedAt: at('2026-09-28T09:00+02:00'),
      body: [
        p(
          'Fourth in the autumn regatta on Sunday 27 September 2026, the Doëre mixed eight finished seven seconds behind the winners. The cox, Killian Morvan, fifteen, has put on six centimetres and eleven kilos since June; he is moving to an oar, in the four. The club therefore wants somebody light, an early riser, and audible from the road bridge. Swimming is compulsory, counting too, “especially up to ten”, says the coach, Soazig Riou. Trials on Sundays at nine.',
        ),
      ],
    },
  },
};

const traversee: GazetteStory = {
  key: 'traversee',
  kind: 'brief',
  section: 'sport',
  tags: ['pont', 'rive-sud'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'natation-312-nageurs-et-un-plateau-de-cafes',
      headline: 'Natation : 312 nageurs traversent le chenal, et un plateau de cafés',
      standfirst:
        'La traversée des Cordiers n’avait jamais réuni tant de monde. C’est aussi le chemin le plus court.',
      publishedAt: at('2026-08-30T17:00+02:00'),
      body: [
        p(
          'Ils étaient 312 au départ de la traversée du chenal, dimanche 30 août 2026, contre 190 l’an dernier, d’après la feuille des organisateurs. Cent dix mètres, quai à quai, à l’étale. La plus rapide, Inès Barzic, défenseuse de l’Étoile, a mis une minute vingt-deux. Le plus applaudi, Ewen Postic, serveur, a nagé sur le dos avec un plateau et quatre cafés ; trois sont arrivés pleins. Odette Crozet, soixante-huit ans, a traversé en treize minutes, avec son cabas. Elle avait une commande.',
        ),
      ],
    },
    en: {
      slug: 'swimming-312-cross-the-channel-with-coffee',
      headline: 'Swimming: 312 cross the channel, and so does a tray of coffee',
      standfirst: 'The Cordiers crossing had never drawn so many. It is also the shortest way.',
      publishedAt: at('2026-08-31T09:00+02:00'),
      body: [
        p(
          'There were 312 starters in the swim across the channel on Sunday 30 August 2026, against 190 last year, by the organisers’ sheet. A hundred and ten metres, quay to quay, at slack water. The fastest, Inès Barzic, a defender for the Étoile, took one minute twenty-two. The most applauded, Ewen Postic, a waiter, swam on his back with a tray and four coffees; three arrived full. Odette Crozet, sixty-eight, crossed in thirteen minutes with her shopping bag. She had an order to deliver.',
        ),
      ],
    },
  },
};

const araignees: GazetteStory = {
  key: 'araignees',
  kind: 'brief',
  section: 'peche',
  hero: 'bateaux',
  tags: ['gens-de-mer'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'araignees-la-saison-avance-de-neuf-jours',
      headline: 'Araignées : la saison s’ouvre avec neuf jours d’avance, sur parole',
      standfirst:
        'Les vingt-trois patrons ont voté l’ouverture au 17 avril 2026, à main levée, sous réserve de taille.',
      publishedAt: at('2026-04-17T18:00+02:00'),
      body: [
        p(
          'L’araignée de mer est en avance : au casier d’essai du comité des pêches, relevé mardi 14 avril 2026, sept sur dix dépassaient la taille de douze centimètres, contre quatre sur dix le même jour de 2025. Les vingt-trois patrons de Port-Hévin ont donc voté l’ouverture au 17, par dix-neuf mains contre quatre. Ils s’engagent à rejeter les femelles grainées, ce qu’aucun règlement ne leur demande. « On le fait pour avril prochain », dit Jeanne Ardouin. Premier prix à la criée, vendredi : 3,10 € le kilo.',
        ),
      ],
    },
    en: {
      slug: 'spider-crabs-season-opens-nine-days-early',
      headline: 'Spider crabs: season opens nine days early, on the skippers’ word',
      standfirst:
        'The twenty-three skippers voted by show of hands to open on 17 April 2026, subject to size.',
      publishedAt: at('2026-04-17T19:00+02:00'),
      body: [
        p(
          'The spider crab is early: in the fisheries committee’s test pot, lifted on Tuesday 14 April 2026, seven out of ten were over the minimum of twelve centimetres, against four out of ten on the same day of 2025. The twenty-three skippers of Port-Hévin have voted to open on the 17th, by nineteen hands to four. They undertake to throw back females in berry, which no rule requires. “We are doing it for next April,” says Jeanne Ardouin. First price at the auction, on Friday: €3.10 a kilo.',
        ),
      ],
    },
  },
};

const fanfare: GazetteStory = {
  key: 'fanfare',
  kind: 'brief',
  section: 'culture',
  tags: ['musique'],
  byline: [{ author: 'anselme', role: 'author' }],
  articles: {
    fr: {
      slug: 'la-fanfare-cherche-un-soubassophone',
      headline: 'La fanfare cherche un soubassophone, et quelqu’un dedans',
      standfirst: 'Le précédent a déménagé avec le sien. Répétitions le jeudi, sous la halle.',
      publishedAt: at('2026-06-18T09:00+02:00'),
      body: [
        p(
          'La fanfare de Port-Hévin compte trente et un musiciens et plus de basse : Gildas Prémel, vingt-deux ans de pupitre, est parti s’installer à Saint-Guéry avec son soubassophone, qui tenait mal sur le bac. L’association prête un instrument, acheté 900 € d’occasion grâce à la foire, et cherche les épaules. Savoir lire la musique n’est pas exigé, savoir marcher, si. Essai le jeudi 25 juin 2026 à 19 heures, sous la halle. Il y aura à boire, prévoir de rincer.',
        ),
      ],
    },
  },
};

const glace: GazetteStory = {
  key: 'glace',
  kind: 'brief',
  section: 'peche',
  tags: ['gens-de-mer', 'artisans'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'la-machine-a-glace-prete-ses-apres-midi',
      headline: 'La machine à glace de la criée prête ses après-midi au glacier',
      standfirst: 'Depuis que la vente a lieu le soir, elle tournait à vide de une heure à quatre.',
      publishedAt: at('2026-07-21T17:00+02:00'),
      body: [
        p(
          'Deux cents kilos de glace par jour ne servaient à personne, a calculé Malo Ferrec en relisant le compteur de juin 2026 : la machine de la criée s’échauffe si on l’arrête, et la vente du maquereau n’a plus lieu qu’à 18 h 30. Depuis lundi, le glacier de la place aux Œufs, Tugdual Le Hénaff, vient donc en chercher à 13 heures, avec une brouette propre. Il paie en sorbets. Le premier parfum, citron et goémon, a été jugé « franc » par les vingt-trois patrons, dont onze en ont repris.',
        ),
      ],
    },
    en: {
      slug: 'the-auctions-ice-machine-lends-its-afternoons',
      headline: 'The fish auction’s ice machine lends its afternoons to the ice-cream maker',
      standfirst:
        'Since the sale moved to the evening it had been running for nobody from one to four.',
      publishedAt: at('2026-07-22T09:00+02:00'),
      body: [
        p(
          'Two hundred kilos of ice a day were of use to nobody, Malo Ferrec worked out from the meter for June 2026: the auction’s machine overheats if it is stopped, and the mackerel sale is now at 6.30pm. So since Monday the ice-cream maker of the place aux Œufs, Tugdual Le Hénaff, has come at one o’clock with a clean wheelbarrow. He pays in sorbets. The first flavour, lemon and seaweed, was judged “frank” by the twenty-three skippers, eleven of whom had more.',
        ),
      ],
    },
  },
};

export const earlierBriefs: GazetteStory[] = [aviron, traversee, araignees, glace, fanfare];
