import type { GazetteStory } from '../types.ts';
import { at, callout, h2, li, p, ul } from '../write.ts';

export const facades: GazetteStory = {
  key: 'facades',
  kind: 'news',
  section: 'ville',
  tags: ['travaux', 'patrimoine', 'rive-sud'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'rue-des-vents-onze-facades-et-un-seul-echafaudage',
      headline: 'Rue des Vents, onze façades et un seul échafaudage',
      standfirst:
        'Plutôt que onze devis, les propriétaires ont loué un échafaudage sur roues et tiré au sort l’ordre de passage. Il avance d’une maison tous les neuf jours, en musique.',
      publishedAt: at('2026-08-18T07:00+02:00'),
      body: [
        p(
          'L’échafaudage de la rue des Vents a un nom, Gaston, et un carnet de vaccination : à chaque maison, on note la date d’arrivée, la date de départ et ce qu’on a trouvé sous l’enduit. Au numéro 4, une réclame de 1912 pour des biscuits. Au 7, une fenêtre murée depuis si longtemps que la famille l’avait oubliée, et que la chambre, derrière, croyait avoir un placard.',
        ),
        p(
          'Tout commence par une lettre de la ville, en novembre 2025 : onze façades à ravaler avant 2029. Onze propriétaires demandent onze devis ; le moins cher comptait 5 900 € d’échafaudage par maison. Rozenn Tilly, qui habite le 9 et fut comptable de la criée, additionne. « Soixante-cinq mille euros de tubes, pour onze fois les mêmes tubes. »',
        ),
        h2('La loterie de la Saint-Jean'),
        p(
          'Ils en ont loué un seul, sur roues, 1 480 € par mois chez un loueur de Saint-Orme, d’après le contrat affiché au numéro 1. Quatre mois suffiront si chacun tient ses neuf jours. Le 24 juin 2026, on a tiré l’ordre au sort dans un seau à enduit. Anselme Griot, luthier au 3, est tombé dernier, et s’en dit heureux : il entendra tous les autres d’abord.',
        ),
        callout(
          'facts',
          'Le règlement de Gaston',
          ul(
            li('Neuf jours par façade, dimanches compris, pluie non comptée.'),
            li('On enduit à la chaux ; la teinte se choisit le matin, à trois, sur un essai sec.'),
            li('On aide le suivant à pousser. Il y a une pente.'),
            li('Pas de disqueuse avant neuf heures, ni pendant la répétition du 3.'),
          ),
        ),
        p(
          'Au 18 août 2026, quatre façades sont finies, la cinquième en cours, et Gaston a un jour d’avance. La ville, qui n’avait pas prévu le cas, a fini par accorder une seule autorisation de voirie pour onze, à condition qu’on lui dise chaque lundi où elle se trouve.',
        ),
        p(
          'Les artisans y gagnent aussi, assure le maçon Bertrand Quéau, qui a pris six maisons sur onze : il n’a jamais eu si peu de kilomètres et autant de cafés. Il ne travaille plus sans témoin. Au numéro 8, sept voisins ont voté pour le jaune.',
        ),
      ],
    },
  },
};
