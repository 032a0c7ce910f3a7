import type { GazetteStory } from '../types.ts';
import { at, callout, h2, hevin, italic, li, ol, p, pullQuote } from '../write.ts';

export const avocettes: GazetteStory = {
  key: 'avocettes',
  kind: 'background',
  section: 'marais',
  hero: 'meteo',
  tags: ['oiseaux', 'ecole', 'meteo'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'qui-compte-les-avocettes-et-comment',
      headline: 'Qui compte les avocettes, et comment',
      standfirst:
        'Un dimanche par mois, dix-sept personnes se répartissent onze kilomètres de vase avec un crayon et une règle : on ne parle qu’à midi. Leur chiffre sert ensuite à toute l’Europe.',
      publishedAt: at('2026-06-27T07:00+02:00'),
      heroCaption: 'Le sémaphore, poste numéro 1 : de là, on voit venir.',
      body: [
        p(
          'Une avocette est facile à reconnaître et difficile à compter. Blanche et noire, le bec en virgule retournée, elle marche en fauchant l’eau de droite à gauche, jamais seule, jamais immobile. « Celui qui les compte une par une finit par compter la même », prévient Clémence Thibouville, du Conservatoire des rives, qui organise le relevé depuis 2012.',
        ),
        p(
          'Le 14 juin 2026, ils étaient donc dix-sept, de neuf à soixante-seize ans, répartis en onze postes entre le Petit-Clos et l’anse du Vau. Résultat, transmis le soir même au réseau des oiseaux d’eau : 642 avocettes, dont 118 poussins. Le record de la série, 701, date de juin 2023 ; le plus bas, 310, de juin 2013.',
        ),
        h2('La méthode du ticket'),
        p(
          'Elle s’apprend en dix minutes et se maîtrise en trois ans. Elle a été mise au point ici, par la classe de CM2 de l’école du Phare, et adoptée par deux réserves voisines.',
        ),
        ol(
          li(
            'On choisit dans le groupe un paquet de dix, et l’on apprend des yeux la place qu’il prend.',
          ),
          li(
            'On pose ce paquet sur le reste du groupe comme une règle, autant de fois qu’il faut.',
          ),
          li('On note le nombre de paquets, on échange son carnet avec le voisin, on recommence.'),
          li(
            'Si les deux chiffres s’écartent de plus d’un paquet, on mange un sandwich et l’on recompte.',
          ),
        ),
        p(
          'L’écart entre deux observateurs est tombé de 14 % en 2012 à 4 % en 2025, d’après les carnets doubles que garde le Conservatoire. ',
          italic('« C’est le sandwich »'),
          ', assure Nino Le Floc’h, neuf ans, poste 6, qui en est à sa deuxième saison.',
        ),
        pullQuote(
          '« Celui qui les compte une par une finit par compter la même. »',
          'Clémence Thibouville, ornithologue',
        ),
        p(
          'Les paludiers comptent aussi, sans carnet. Ninon Tasseau dit ',
          hevin('une nappe'),
          ' pour cinquante, ',
          hevin('deux nappes'),
          ' pour cent, et ne va pas plus loin. Le 14 juin 2026, elle avait annoncé, depuis sa cabane, « treize nappes moins les petits ». Cela faisait 650.',
        ),
        callout(
          'facts',
          'Compter avec eux',
          p(
            'Le deuxième dimanche de chaque mois, de mars à octobre. Rendez-vous au sémaphore deux heures avant la pleine mer. Jumelles prêtées, bottes non.',
          ),
        ),
      ],
    },
    en: {
      slug: 'who-counts-the-avocets-and-how',
      headline: 'Who counts the avocets, and how',
      standfirst:
        'One Sunday a month seventeen people share out eleven kilometres of mud with a pencil and a rule: no talking before noon. Their figure is then used all over Europe.',
      publishedAt: at('2026-06-27T12:00+02:00'),
      heroCaption: 'The semaphore, post number 1: from there you see them coming.',
      body: [
        p(
          'An avocet is easy to recognise and hard to count. Black and white, its bill a comma turned up, it walks scything the water from right to left, never alone, never still. “If you count them one by one you end up counting the same one,” warns Clémence Thibouville of the Conservatoire des rives, who has run the count since 2012.',
        ),
        p(
          'So on 14 June 2026 there were seventeen of them, aged from nine to seventy-six, at eleven posts between Le Petit-Clos and the Anse du Vau. The result, sent that evening to the waterbird network: 642 avocets, 118 of them chicks. The highest of the series, 701, was in June 2023; the lowest, 310, in June 2013.',
        ),
        h2('The ticket method'),
        p(
          'It is learnt in ten minutes and mastered in three years. It was worked out here, by the top class of the École du Phare, and has been taken up by two neighbouring reserves.',
        ),
        ol(
          li('Choose a bunch of ten in the flock, and learn by eye how much room it takes.'),
          li('Lay that bunch over the rest of the flock like a ruler, as often as need be.'),
          li('Write down the number of bunches, swap notebooks with your neighbour, begin again.'),
          li('If the two figures differ by more than one bunch, eat a sandwich and count again.'),
        ),
        p(
          'The gap between two observers fell from 14% in 2012 to 4% in 2025, by the double notebooks that the Conservatoire keeps. ',
          italic('“It’s the sandwich,”'),
          ' says Nino Le Floc’h, nine, post 6, who is in his second season.',
        ),
        pullQuote(
          '“If you count them one by one you end up counting the same one.”',
          'Clémence Thibouville, ornithologist',
        ),
        p(
          'The salt workers count too, without a notebook. Ninon Tasseau says ',
          hevin('une nappe'),
          ', a cloth, for fifty, ',
          hevin('deux nappes'),
          ' for a hundred, and stops there. On 14 June 2026 she had announced from her hut “thirteen cloths, less the little ones”. That made 650.',
        ),
        callout(
          'facts',
          'Count with them',
          p(
            'The second Sunday of each month, March to October. Meet at the semaphore two hours before high water. Binoculars lent, boots not.',
          ),
        ),
      ],
    },
  },
};
