import type { GazetteStory } from '../types.ts';
import { at, footnote, foreign, h2, hevin, italic, link, p, pullQuote, table } from '../write.ts';

export const mots: GazetteStory = {
  key: 'mots',
  kind: 'ask-public',
  section: 'culture',
  tags: ['mots', 'lecture'],
  byline: [
    { author: 'anselme', role: 'author' },
    { author: 'selim', role: 'author' },
  ],
  articles: {
    fr: {
      slug: 'comment-dites-vous-vase-chez-vous',
      headline: 'Comment dites-vous « vase », chez vous ?',
      standfirst:
        'Le glossaire de Pol Kerdreux comptait 1 140 mots en 1934. Nous en avons entendu 214 cette année. Avant de refermer le cahier, nous avons besoin de vos grand-mères.',
      publishedAt: at('2026-07-25T07:00+02:00'),
      body: [
        p(
          'Une lectrice de la rue de l’Anse, Jeanne Tréanton, nous a posé la question sur une carte postale : « Ma mère disait ',
          hevin('bren'),
          ', mon père disait ',
          hevin('lag'),
          ', ils ont été mariés cinquante ans et pataugeaient dans la même. Qui avait raison ? »',
        ),
        p(
          'Les deux, répond le ',
          italic('Glossaire du parler de Port-Hévin'),
          ' de l’instituteur Pol Kerdreux. Le ',
          hevin('bren'),
          ' tient à la botte, le ',
          hevin('lag'),
          ' la garde. Le parler de la ville distingue sept vases, trois brumes et onze façons d’arriver en retard. Il a ramassé des mots partout où les bateaux s’arrêtaient : du breton ',
          foreign('gwalarn', 'br'),
          ', le vent de nord-ouest, au portugais ',
          foreign('saudade', 'pt'),
          ', devenu ici ',
          hevin('sodade'),
          ', qui ne désigne plus que l’ennui du lundi.',
        ),
        h2('Ce que nous avons entendu'),
        p(
          'De janvier à juin 2026, nous avons laissé un cahier à la criée, un à la boulangerie Rouault, un à la résidence des Tilleuls. Consigne : noter un mot quand quelqu’un l’emploie sans y penser. Deux cent quatorze mots ont passé l’épreuve',
          footnote(
            'Un mot est retenu s’il a été noté deux fois, par deux personnes, dans deux lieux. Les cahiers sont consultables à la rédaction, 4 quai aux Morutiers.',
          ),
          '. Voici les sept plus entendus.',
        ),
        table('Les sept mots les plus notés, janvier à juin 2026', [
          ['Mot', 'Sens', 'Fois'],
          ['bren', 'vase qui tient à la botte', '88'],
          ['tourneur (le)', 'le pont des Cordiers', '73'],
          ['gober le flot', 'arriver trop tard', '51'],
          ['lousser', 'écumer ; par extension, manger le dessus du plat', '40'],
          ['mic-mer', 'ciel et eau de même gris', '37'],
          ['tiñval', 'bruit d’en face, porté par l’eau', '22'],
          ['faire pont', 's’asseoir au milieu', '19'],
        ]),
        p(
          'Le sixième était donné pour mort par Kerdreux lui-même. Il est revenu depuis que ',
          link('le pont ne tourne plus', '/fr/pont-des-cordiers-la-facture-grimpe'),
          ', et il est revenu par les enfants de l’école du Phare, ce dont leur institutrice, Armelle Guéguen, ne se remet pas. « Je ne l’ai pas appris. Ils en avaient besoin. »',
        ),
        pullQuote(
          '« Je ne l’ai pas appris. Ils en avaient besoin. »',
          'Armelle Guéguen, institutrice',
        ),
        p(
          'Les mots ne reviennent pas tous par la même porte. À la criée, on garde ceux qui servent, et l’on en fait d’autres : le tableau lumineux installé en 2022 s’appelle déjà ',
          hevin('la mouette'),
          ', parce qu’il crie les prix. À la résidence des Tilleuls, on garde ceux qui consolent. Yvonne Tasseau, quatre-vingt-onze ans, en a dicté trente-deux à l’infirmière Aïssatou Brémond, qui les notait sur son poignet faute de papier.',
        ),
        h2('Ce qui nous manque'),
        p(
          'Neuf cent vingt-six mots, donc, et surtout leur son. Kerdreux écrivait à l’oreille et sans machine. Nous ne savons plus s’il faut dire le ñ de ',
          hevin('tiñval'),
          ' comme dans « montagne » ou comme dans « camping ». Si vous avez un doute, vous avez sans doute raison : appelez, on vous enregistrera.',
        ),
        p(
          'Selim Ben Achour, pour l’édition arabe, demande de son côté les mots arrivés par l’autre mer. Il en tient un, ',
          foreign('بحر', 'ar', 'rtl'),
          ' : sur le quai Nord, « avoir du ',
          italic('bahr'),
          ' » veut dire avoir du temps. Personne ne sait qui l’a débarqué. Il l’adopte.',
        ),
      ],
    },
    en: {
      slug: 'what-do-you-call-mud-where-you-live',
      headline: 'What do you call mud, where you live?',
      standfirst:
        'Pol Kerdreux’s glossary had 1,140 words in 1934. This year we have heard 214. Before we close the notebook we need your grandmothers.',
      publishedAt: at('2026-07-25T12:00+02:00'),
      body: [
        p(
          'A reader in the rue de l’Anse, Jeanne Tréanton, put the question to us on a postcard: “My mother said ',
          hevin('bren'),
          ', my father said ',
          hevin('lag'),
          '; they were married for fifty years and waded about in the same mud. Which of them was right?”',
        ),
        p(
          'Both, says the ',
          italic('Glossaire du parler de Port-Hévin'),
          ' by the schoolmaster Pol Kerdreux. ',
          hevin('Bren'),
          ' clings to the boot; ',
          hevin('lag'),
          ' keeps it. The speech of the town tells apart seven muds, three fogs and eleven ways of being late. It picked up words wherever the boats put in: from Breton ',
          foreign('gwalarn', 'br'),
          ', the north-west wind, to Portuguese ',
          foreign('saudade', 'pt'),
          ', which became ',
          hevin('sodade'),
          ' here and now means only the Monday feeling.',
        ),
        h2('What we heard'),
        p(
          'From January to June 2026 we left one notebook at the fish auction, one at the Rouault bakery and one at the Tilleuls home. The instruction: write down a word when someone uses it without thinking. Two hundred and fourteen words passed the test',
          footnote(
            'A word is kept if it was noted twice, by two people, in two places. The notebooks can be read at our office, 4 quai aux Morutiers.',
          ),
          '. These are the seven heard most.',
        ),
        table('The seven words noted most, January to June 2026', [
          ['Word', 'Meaning', 'Times'],
          ['bren', 'mud that clings to the boot', '88'],
          ['tourneur (le)', 'the Pont des Cordiers', '73'],
          ['gober le flot', '“to swallow the flood”: to come too late', '51'],
          ['lousser', 'to skim; hence, to eat the top of a dish', '40'],
          ['mic-mer', 'sky and water of one grey', '37'],
          ['tiñval', 'sound from the other side, carried by water', '22'],
          ['faire pont', '“to make a bridge”: to sit in the middle', '19'],
        ]),
        p(
          'The sixth was given up for dead by Kerdreux himself. It has come back since ',
          link('the bridge stopped turning', '/en/pont-des-cordiers-the-bill-climbs'),
          ', and it has come back through the children of the École du Phare, to the lasting surprise of their teacher, Armelle Guéguen. “I didn’t teach it to them. They needed it.”',
        ),
        pullQuote('“I didn’t teach it to them. They needed it.”', 'Armelle Guéguen, schoolteacher'),
        p(
          'Words do not all come back by the same door. At the fish auction they keep those that work, and make others: the electronic board put up in 2022 is already called ',
          hevin('la mouette'),
          ', the gull, because it screams prices. At the Tilleuls home they keep those that comfort. Yvonne Tasseau, ninety-one, dictated thirty-two of them to the nurse Aïssatou Brémond, who wrote them on her wrist for want of paper.',
        ),
        h2('What is missing'),
        p(
          'Nine hundred and twenty-six words, then, and above all their sound. Kerdreux wrote by ear and without a machine. We no longer know whether the ñ of ',
          hevin('tiñval'),
          ' is that of “canyon” or only a hum in the nose. If you are in doubt you are probably right: ring us, and we will record you.',
        ),
        p(
          'Selim Ben Achour, for the Arabic edition, asks in turn for words that came from the other sea. He has one, ',
          foreign('بحر', 'ar', 'rtl'),
          ': on the north quay “to have ',
          italic('bahr'),
          '”, to have some sea, means to have time. Nobody knows who landed it. He is adopting it.',
        ),
      ],
    },
  },
};
