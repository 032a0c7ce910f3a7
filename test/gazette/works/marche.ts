import { h2, p } from '../write.ts';
import type { GazetteWork } from './types.ts';

export const marche: GazetteWork = {
  key: 'marche',
  kind: 'news',
  section: 'ville',
  byline: [{ author: 'ysee', role: 'author' }],
  by: 'ysee',
  begunHoursAgo: 26,
  stands: { as: 'draft', with: 'ysee' },
  articles: {
    fr: {
      headline: 'Douze cabanes, une seule machine à chichis',
      standfirst:
        'Le marché d’hiver revient sur le quai aux Morutiers. Le comité des fêtes a tiré les places au sort, et la place du milieu fait des jaloux.',
      dateline: 'Port-Hévin',
      body: [
        p(
          'Les douze cabanes du marché d’hiver ouvriront le TK sur le quai aux Morutiers, d’après le calendrier que le comité des fêtes a remis aux exposants. Elles étaient neuf l’an dernier. Le menuisier de la rue des Vents en a raboté trois de plus dans des caisses à poisson.',
        ),
        p(
          'Les places ont été tirées au sort dans un casier à homards. Odile Tanguy, qui vend des bonnets, a tiré la 7, au milieu, à l’abri du vent et face à la machine à chichis. « Je n’ai rien dit, raconte-t-elle. J’ai remis mes gants. »',
        ),
        h2('Ce qui reste à savoir'),
        p(
          'Qui tiendra la machine. Deux associations la demandent, le comité tranchera [à vérifier auprès du comité : date de la réunion].',
        ),
      ],
    },
  },
};
