import { p, text } from '../write.ts';
import type { GazetteWork } from './types.ts';

export const cale: GazetteWork = {
  key: 'cale',
  kind: 'news',
  section: 'port',
  byline: [{ author: 'ysee', role: 'author' }],
  by: 'ysee',
  begunHoursAgo: 8,
  stands: {
    as: 'in-review',
    with: 'bastien',
    word: 'Le passage sur le tarif me gêne encore. Le reste est prêt.',
    remark: {
      id: 'tarif-de-la-cale',
      quote: 'quatre-vingts euros par an',
      body: '@Bastien Orgeval le compte rendu dit 80 €, l’affiche de la cale dit 84 €. Tu as le barème voté ?',
      mentions: ['bastien'],
    },
  },
  articles: {
    fr: {
      headline: 'La cale sud rend la pente aux plaisanciers',
      standfirst:
        'Fermée depuis le printemps pour une fissure de trois doigts, elle rouvre avec un treuil neuf et un règlement d’une page.',
      dateline: 'Port-Hévin',
      body: [
        p(
          'La cale de la rive sud rouvre, annonce le syndicat du port dans une affiche posée à l’entrée. Elle était fermée depuis avril : une fissure de trois doigts courait sous le treuil. Le maçon Bertrand Quéau l’a reprise à marée basse, en onze matinées.',
        ),
        p(
          'Le treuil est neuf, et il a un bouton d’arrêt de chaque côté, ce que demandaient les plaisanciers. L’abonnement coûte ',
          text('quatre-vingts euros par an', {
            type: 'remark',
            attrs: { id: 'tarif-de-la-cale' },
          }),
          ', selon le compte rendu du conseil portuaire. Les canots de moins de quatre mètres montent sans payer.',
        ),
        p(
          'Le nouveau règlement tient sur une page. « L’ancien en faisait neuf et personne n’allait au bout, dit Ronan Le Bihan, qui garde la cale. Celui-ci finit par : on aide le suivant. »',
        ),
      ],
    },
  },
};
