import type { GazetteStory } from '../types.ts';
import { at, callout, gallery, h2, italic, li, p, pullQuote, ul } from '../write.ts';

export const bibliotheque: GazetteStory = {
  key: 'bibliotheque',
  kind: 'news',
  section: 'ville',
  hero: 'bibliotheque',
  tags: ['lecture', 'patrimoine', 'gens-de-mer'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'bibliotheque-le-fonds-marin-prete',
      headline: 'Bibliothèque : le fonds marin prêté pour la première fois',
      standfirst:
        'Cartes annotées, journaux de bord, carnets de recettes de cambuse : 1 312 pièces que l’on ne pouvait lire qu’en gants sortent désormais dans un tube, pour trois semaines.',
      publishedAt: at('2026-07-03T07:00+02:00'),
      body: [
        p(
          'Le premier emprunteur s’est présenté le 1er juillet 2026 à 9 h 01. Il voulait la carte de l’estuaire levée en 1874, celle où la Basse est encore une île. « C’est pour la regarder à la bonne hauteur », a-t-il expliqué : chez lui, au troisième étage, d’où l’on voit la Basse. Théodora Quimart, la bibliothécaire, a tamponné une fiche neuve, roulé la carte dans un tube et demandé une seule chose, qu’on ne la pose pas près du café.',
        ),
        p(
          'Le fonds marin de Port-Hévin compte 1 312 pièces, selon l’inventaire achevé en mai. Des cartes pour moitié, cent quatre journaux de bord, des rôles d’équipage, vingt-deux carnets de cambuse et une boîte que tout le monde appelle ',
          italic('divers humides'),
          '. Léguée en 1962 par la veuve d’un courtier, la collection ne quittait pas la salle du fond. On la lisait sur rendez-vous, en gants, sous l’œil d’un hygromètre. L’an dernier, onze personnes l’avaient fait.',
        ),
        h2('Ce qu’on prête, au juste'),
        p(
          'Deux tiers du fonds, prévient la bibliothécaire : ce qui a été numérisé, restauré et doublé d’une toile. Les originaux d’avant 1850 restent à l’abri. Pour le reste, le règlement voté par le conseil municipal le 18 juin 2026 tient en six lignes, et Théodora Quimart en a écrit une septième à la main.',
        ),
        callout(
          'facts',
          'Le règlement',
          ul(
            li('Une pièce à la fois, trois semaines, gratuitement, avec la carte de lecteur.'),
            li('Dans son tube ou son coffret, fournis.'),
            li('Pas de soleil, pas de ruban adhésif, pas de plastification.'),
            li('Une caution morale : le nom de quelqu’un qui vous grondera.'),
            li('On signale ce qu’on abîme. Rien ne sera facturé, tout sera réparé ensemble.'),
            li('Les prolongations se demandent en personne.'),
            li('On a le droit de comprendre quelque chose : dans ce cas, on l’écrit sur la fiche.'),
          ),
        ),
        p(
          'La septième ligne a déjà servi. Une institutrice a reconnu, dans un carnet de 1931, la recette de la galette au saindoux que l’on vend encore place aux Œufs ; la fiche donne désormais deux proportions, celle du bord et celle de la boulangerie Rouault. Un ancien patron a identifié l’écriture de son père dans la marge d’une carte, à un endroit où il est noté « non ». Il y a bien une roche.',
        ),
        gallery(
          2,
          'Le fonds marin, le matin de l’ouverture.',
          {
            mediaId: 'carte-marees',
            caption: 'Une carte de l’estuaire, celle des marées, reproduite pour les écoles.',
          },
          {
            mediaId: 'plan',
            caption: 'Un plan du port, entré au fonds en juin : même les journaux y déposent.',
          },
        ),
        h2('Combien cela coûte'),
        p(
          'La restauration et les tubes ont demandé 23 400 €, dont 14 000 versés par la région, indique la délibération. Le reste vient du budget de la lecture. Il a fallu renoncer à deux cents romans cette année. Théodora Quimart ne s’en console pas et donne leur liste à qui veut : les dons sont admis, et une trentaine de titres étaient déjà rayés ce matin-là.',
        ),
        pullQuote(
          '« Une carte qu’on ne touche pas, c’est un poster. »',
          'Théodora Quimart, bibliothécaire',
        ),
        p(
          'Faut-il craindre les pertes ? Elle a fait le calcul avec ses collègues de trois villes qui prêtent leurs fonds : quatre pièces égarées sur deux mille prêts. Et elle a un argument d’un autre ordre. Ces papiers ont passé trente ans dans des cabines où l’on fumait, mangeait et tombait de sa chaise. « Ils sont mieux élevés que nous. »',
        ),
      ],
    },
    en: {
      slug: 'library-lends-its-sea-papers',
      headline: 'Library lends its sea papers for the first time',
      standfirst:
        'Annotated charts, ships’ logs, galley recipe books: 1,312 pieces that could be read only in gloves now leave in a tube, for three weeks.',
      publishedAt: at('2026-07-03T12:00+02:00'),
      body: [
        p(
          'The first borrower presented himself on 1 July 2026 at 9.01am. He wanted the chart of the estuary surveyed in 1874, the one in which the Basse is still an island. “It is to look at it from the right height,” he explained: at home, on the third floor, from where you can see the Basse. Théodora Quimart, the librarian, stamped a new card, rolled the chart into a tube and asked only one thing, that it should not be put down near the coffee.',
        ),
        p(
          'The sea collection of Port-Hévin holds 1,312 pieces, by the inventory completed in May. Half are charts; there are a hundred and four logs, crew lists, twenty-two galley notebooks, and a box that everyone calls ',
          italic('sundry, damp'),
          '. Left to the town in 1962 by a broker’s widow, the collection never went out of the back room. It was read by appointment, in gloves, under the eye of a hygrometer. Last year eleven people did so.',
        ),
        h2('What exactly is lent'),
        p(
          'Two thirds of it, says the librarian: what has been scanned, restored and backed with cloth. Originals from before 1850 stay in safety. For the rest, the rules voted by the town council on 18 June 2026 are six lines long, and Théodora Quimart has added a seventh by hand.',
        ),
        callout(
          'facts',
          'The rules',
          ul(
            li('One piece at a time, for three weeks, free, on a reader’s card.'),
            li('In its tube or box, provided.'),
            li('No sun, no sticky tape, no laminating.'),
            li('A moral surety: the name of somebody who will scold you.'),
            li('Own up to damage. Nothing will be charged, all will be mended together.'),
            li('Renewals are asked for in person.'),
            li('You may understand something: if so, write it on the card.'),
          ),
        ),
        p(
          'The seventh line has already been used. A schoolteacher recognised, in a notebook of 1931, the recipe for the lard biscuit still sold in the place aux Œufs; the card now gives two sets of proportions, the ship’s and the Rouault bakery’s. A retired skipper knew his father’s hand in the margin of a chart, at a spot marked “no”. There is indeed a rock.',
        ),
        gallery(
          2,
          'The sea collection on its first morning.',
          {
            mediaId: 'carte-marees',
            caption: 'A chart of the estuary, the tidal one, reprinted for schools.',
          },
          {
            mediaId: 'plan',
            caption: 'A plan of the harbour, added in June: even newspapers give their papers.',
          },
        ),
        h2('What it costs'),
        p(
          'Restoration and tubes came to €23,400, of which the region paid €14,000, according to the council’s resolution. The rest is from the reading budget. Two hundred novels had to be given up this year. Théodora Quimart is not reconciled to it and gives the list to anyone who asks: gifts are accepted, and thirty titles had been crossed out that morning.',
        ),
        pullQuote('“A chart you cannot touch is a poster.”', 'Théodora Quimart, librarian'),
        p(
          'Will things be lost? She has done the sum with colleagues in three towns that lend their collections: four pieces gone astray in two thousand loans. And she has an argument of another kind. These papers spent thirty years in cabins where people smoked, ate and fell off their chairs. “They have better manners than we do.”',
        ),
      ],
    },
  },
};
