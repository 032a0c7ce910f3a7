import type { GazetteStory } from '../types.ts';
import { at, callout, figure, gallery, h2, li, link, p, pullQuote, ul } from '../write.ts';

export const foire: GazetteStory = {
  key: 'foire',
  kind: 'news',
  section: 'ville',
  hero: 'foire',
  tags: ['foire', 'transports', 'artisans'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'foire-d-octobre-deux-rives-une-seule-soupe',
      headline: 'Foire d’octobre : deux rives, une seule soupe',
      standfirst:
        'Sans pont, la foire du samedi 10 octobre 2026 se tient sur les deux quais. Cent vingt-six étals, une navette toutes les vingt minutes, et un câble tendu au-dessus du chenal pour la marmite.',
      heroCaption: 'Place aux Œufs, l’an dernier : le manège et la grande roue.',
      publishedAt: at('2026-10-07T17:00+02:00'),
      body: [
        p(
          'La foire d’octobre de Port-Hévin date de 1622 et n’a été annulée que quatre fois, d’après le registre municipal : une peste, une guerre, une tempête, une peste. La panne d’un pont n’y figurera pas. « On a regardé la place qui manquait rive nord, et la place qui restait rive sud. C’était la même », raconte Carole Mevel, adjointe aux déplacements, qui a hérité du dossier parce que c’était, a dit le conseil, « un problème de traversée ».',
        ),
        p(
          'Samedi, de huit heures à la nuit, on trouvera donc les bêtes, les cordages et les étals de bouche quai aux Morutiers, et tout le reste place aux Œufs et sous la halle. Cent vingt-six exposants sont inscrits, contre cent quatorze l’an dernier. Douze viennent pour la première fois, dont une fabricante de sabots, un rémouleur de dix-neuf ans et la coopérative des paludières.',
        ),
        figure(
          'halle',
          { layout: 'wide' },
          'La halle de 1902. Elle abritera les livres, les graines et la fanfare.',
        ),
        h2('La marmite volante'),
        p(
          'Reste la soupe. Depuis toujours, ou depuis 1951, ce que le comité des fêtes tient pour la même chose, la foire finit par une soupe de poisson servie au même chaudron à qui tend un bol. Un chaudron, deux rives. La solution est venue de Lucien Abgrall, ancien chef de la cabine du pont. Un câble de l’armement Kerdoncuff, tendu de la tourelle nord au mât de la criée ; une poulie ; une marmite de quarante litres, à couvercle vissé.',
        ),
        p(
          'Elle fera vingt-deux voyages, à 110 mètres le voyage, cent secondes chacun. L’essai du 3 octobre 2026 s’est fait avec de l’eau. Il en est arrivé trente-neuf litres et demi, et une mouette a suivi de près. La préfecture a donné son accord le 5, à condition qu’aucun bateau ne passe dessous pendant la manœuvre. Le pont, lui, restera ouvert.',
        ),
        pullQuote(
          '« Il ne porte plus de voitures, mais il porte encore une corde. »',
          'Lucien Abgrall',
        ),
        h2('S’y rendre, en revenir'),
        callout(
          'facts',
          'Samedi 10 octobre 2026',
          ul(
            li('Navette : toutes les vingt minutes de 7 h 30 à minuit, gratuite, deux minibus.'),
            li(
              'Passage en canot, quai à quai, par le club d’aviron : 1 €, de 9 h à 11 h et de 16 h 30 à 18 h 30, tant qu’il y a de l’eau.',
            ),
            li('Parking : stade des Sables (en pente, serrer le frein).'),
            li('Soupe : 19 h, sur les deux quais. Apporter son bol.'),
            li('Concours de cris de marché, enfants et adultes : 16 h, place aux Œufs.'),
          ),
          p('Source : arrêté municipal 2026-211 et comité des fêtes.'),
        ),
        p(
          'Le jury du concours de cris est présidé cette année par Malo Ferrec, de la criée, qui s’est engagé à ne pas concourir. Les cinquante brebis du Petit-Clos feront le tour de la place à onze heures. Les horaires de tous les passages d’eau sont dans ',
          link('notre article sur le bac', '/fr/le-bac-apprend-a-partir-a-l-heure-de-la-mer'),
          '. Et à la tombée du jour, quelqu’un rive sud jouera de la trompette. Il répète depuis un an.',
        ),
        gallery(
          2,
          'La foire tient dans deux quais et une halle.',
          { mediaId: 'brebis', caption: 'Le passage des brebis, à onze heures.' },
          { mediaId: 'nuit', caption: 'À la tombée du jour, la soupe et la trompette.' },
        ),
      ],
    },
    en: {
      slug: 'october-fair-two-banks-and-one-soup',
      headline: 'October fair: two banks and one soup',
      standfirst:
        'With no bridge, the fair of Saturday 10 October 2026 is held on both quays. A hundred and twenty-six stalls, a shuttle every twenty minutes, and a cable across the channel for the cauldron.',
      heroCaption: 'Place aux Œufs, last year: the roundabout and the big wheel.',
      publishedAt: at('2026-10-07T19:00+02:00'),
      body: [
        p(
          'Port-Hévin’s October fair goes back to 1622 and has been cancelled only four times, by the town register: a plague, a war, a storm, a plague. A broken bridge will not join the list. “We looked at the space that was missing on the north bank and the space that was left over on the south. It was the same space,” says Carole Mevel, councillor for transport, who inherited the file because it was, the council said, “a matter of crossing”.',
        ),
        p(
          'So on Saturday, from eight until dark, the animals, ropes and food stalls will be on the quai aux Morutiers, and everything else in the place aux Œufs and under the market hall. A hundred and twenty-six stallholders have signed up, against a hundred and fourteen last year. Twelve are new, among them a clog maker, a knife grinder of nineteen and the salt workers’ co-operative.',
        ),
        figure(
          'halle',
          { layout: 'wide' },
          'The market hall of 1902. It will shelter the books, the seeds and the town band.',
        ),
        h2('The flying cauldron'),
        p(
          'That leaves the soup. Since the beginning, or since 1951, which the fair committee holds to be the same thing, the fair has ended with a fish soup ladled from one cauldron to anyone who holds out a bowl. One cauldron, two banks. The answer came from Lucien Abgrall, former head of the bridge cabin. A cable from the Kerdoncuff yard, stretched from the north turret to the mast of the fish auction; a pulley; a pot of forty litres with a lid that screws down.',
        ),
        p(
          'It will make twenty-two trips, 110 metres a trip, a hundred seconds each. The trial on 3 October 2026 was made with water. Thirty-nine and a half litres arrived, closely followed by a gull. The préfecture gave its consent on the 5th, provided that no boat passes underneath meanwhile. The bridge itself will stay open.',
        ),
        pullQuote('“It carries no more cars, but it can still carry a rope.”', 'Lucien Abgrall'),
        h2('There and back'),
        callout(
          'facts',
          'Saturday 10 October 2026',
          ul(
            li('Shuttle: every twenty minutes from 7.30am to midnight, free, two minibuses.'),
            li(
              'By dinghy, quay to quay, with the rowing club: €1, 9 to 11am and 4.30 to 6.30pm, while there is water.',
            ),
            li('Parking: Stade des Sables (it slopes; handbrake).'),
            li('Soup: 7pm on both quays. Bring your bowl.'),
            li('Market-cry contest, children and adults: 4pm, place aux Œufs.'),
          ),
          p('Source: town by-law 2026-211 and the fair committee.'),
        ),
        p(
          'The jury of the contest is chaired this year by Malo Ferrec of the fish auction, who has undertaken not to compete. The fifty ewes of Le Petit-Clos will go round the square at eleven. And at nightfall someone on the South Bank will play the trumpet. He has been practising for a year.',
        ),
        gallery(
          2,
          'The fair fits into two quays and a hall.',
          { mediaId: 'brebis', caption: 'The ewes, at eleven.' },
          { mediaId: 'nuit', caption: 'At nightfall, the soup and the trumpet.' },
        ),
      ],
    },
  },
};
