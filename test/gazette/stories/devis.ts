import type { GazetteStory } from '../types.ts';
import { at, h2, li, link, ol, p, strike, supportBox, underline } from '../write.ts';

export const devis: GazetteStory = {
  key: 'devis',
  kind: 'opinion',
  section: 'opinions',
  tags: ['comptes', 'syndicat'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'pourquoi-nous-publions-nos-devis-meme-rates',
      headline: 'Pourquoi nous publions nos devis, même ratés',
      standfirst:
        'Une enquête de onze jours a coûté 1 140 €. Nous en avions prévu 700. Si nous demandons ses comptes au port, il faut bien que nous montrions les nôtres.',
      publishedAt: at('2026-10-08T07:00+02:00'),
      body: [
        p(
          'Le 2 octobre 2026, nous avons écrit que le pont des Cordiers coûterait 840 000 euros de plus que prévu, et nous avons demandé au syndicat du port de s’en expliquer. Il l’a fait, en quatre pages. Le soir même, un lecteur m’a posé la meilleure question de la semaine : « Et vous, votre enquête, elle a coûté ce que vous aviez dit ? »',
        ),
        p(
          'Non. La voici, ligne à ligne, telle que je l’avais proposée à Bastien Orgeval le 7 septembre 2026 :',
        ),
        ol(
          li('Six jours de travail, 540 € : ', strike('six'), ' il en a fallu onze, donc 990 €.'),
          li(
            'Copies certifiées de l’étude, 40 € : elles ont été gratuites, le syndicat les a remises à notre demande.',
          ),
          li(
            'Une heure de plongeur pour nous expliquer un joint, 80 € : il a refusé d’être payé, et nous lui avons offert un déjeuner, 36 €.',
          ),
          li(
            'Déplacements, 40 € : la navette est gratuite, mais pas le train de Saint-Orme, où se trouvent les archives du bureau d’études : 114 €.',
          ),
        ),
        p(
          'Total prévu : 700 €. Total payé : 1 140 €. Un dépassement de 63 %, soit, en proportion, davantage que celui du pont. Je l’écris avant que le directeur du syndicat ne fasse la division.',
        ),
        h2('Ce qui a manqué dans notre devis'),
        p(
          'La même chose que dans le sien : ce qu’on ne voit pas d’en haut. J’avais compté le temps de lire l’étude. Je n’avais pas compté le temps de comprendre que la page 18 contient deux colonnes, l’une pour les galets usés, l’autre pour les galets fendus. D’ailleurs je ne l’ai pas compris : nous avons imprimé treize, il y en a onze. ',
          underline('L’erreur est la mienne'),
          '. Un lecteur l’a vue le 6 octobre 2026 et nous l’a dite avec plus de politesse que je n’en aurais eu.',
        ),
        p(
          'Publier nos devis ne nous rend pas meilleurs. Cela nous oblige à une chose simple : demander aux autres seulement ce que nous acceptons de montrer. C’est une règle courte. Elle a coûté, ce mois-ci, 440 euros de surprise.',
        ),
        h2('Qui paie la surprise'),
        p(
          'Vous. 538 personnes versent de quoi payer 71 % du journal ; les annonces légales, deux conférences et la vente au numéro font le reste, comme on peut le lire dans ',
          link('nos comptes', '/fr/nos-comptes'),
          '. Quand une enquête déborde, nous en repoussons une autre. Celle qui attend porte sur le prix de l’eau au forage des Sables. Elle est prévue pour cinq jours. Comptez-en huit.',
        ),
        supportBox(),
      ],
    },
    en: {
      slug: 'why-we-publish-our-estimates-even-the-bad-ones',
      headline: 'Why we publish our estimates, even the bad ones',
      standfirst:
        'An eleven-day investigation cost €1,140. We had planned for €700. If we ask the port for its accounts, we had better show our own.',
      publishedAt: at('2026-10-08T12:00+02:00'),
      body: [
        p(
          'On 2 October 2026 we wrote that the Pont des Cordiers would cost €840,000 more than planned, and asked the harbour authority to explain itself. It did, in four pages. That evening a reader put to me the best question of the week: “And your investigation, did it cost what you said it would?”',
        ),
        p('No. Here it is, line by line, as I proposed it to Bastien Orgeval on 7 September 2026:'),
        ol(
          li('Six days’ work, €540: ', strike('six'), ' it took eleven, so €990.'),
          li(
            'Certified copies of the study, €40: they were free; the authority handed them over at our request.',
          ),
          li(
            'An hour of a diver’s time to explain a masonry joint to us, €80: he would not be paid, and we bought him lunch, €36.',
          ),
          li(
            'Travel, €40: the shuttle is free, but not the train to Saint-Orme, where the consultants keep their archives: €114.',
          ),
        ),
        p(
          'Planned: €700. Paid: €1,140. An overrun of 63%, which is, in proportion, more than the bridge’s. I write it down before the head of the authority does the division.',
        ),
        h2('What our estimate left out'),
        p(
          'The same thing as his: what cannot be seen from above. I had allowed time to read the study. I had not allowed time to understand that page 18 has two columns, one for worn rollers and one for cracked ones. As it happens I did not understand it: we printed thirteen, and there are eleven. ',
          underline('The mistake is mine'),
          '. A reader saw it on 6 October 2026 and told us, more politely than I should have done.',
        ),
        p(
          'Publishing our estimates does not make us better. It binds us to something simple: to ask of others only what we are willing to show. It is a short rule. This month it cost €440 worth of surprise.',
        ),
        h2('Who pays for the surprise'),
        p(
          'You do. 538 people give enough to pay for 71% of the paper; legal notices, two talks and single copies make up the rest, as can be read in ',
          link('our accounts', '/en/our-accounts'),
          '. When one investigation runs over, another is put back. The one now waiting is about the price of water at the Sables borehole. It is down for five days. Make that eight.',
        ),
        supportBox(),
      ],
    },
  },
};
