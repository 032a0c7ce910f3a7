import { p } from '../write.ts';
import type { GazetteWork } from './types.ts';

export const chenal: GazetteWork = {
  key: 'chenal',
  kind: 'news',
  section: 'port',
  byline: [{ author: 'bastien', role: 'author' }],
  by: 'bastien',
  begunHoursAgo: 50,
  stands: { as: 'embargoed', with: 'bastien', until: { inDays: 3, time: '18:00' } },
  articles: {
    fr: {
      headline: 'Le chenal a perdu une hauteur d’enfant',
      standfirst:
        'L’étude remise aux élus du port mesure la vase pour la première fois depuis le blocage du pont. Elle propose trois façons de l’enlever, et une de la laisser.',
      dateline: 'Port-Hévin',
      body: [
        p(
          'Le fond du chenal est monté de quatre-vingt-dix centimètres devant le pont des Cordiers, selon l’étude remise aux élus du syndicat du port. Nous l’avons lue à condition de n’en rien dire avant sa présentation publique. La dernière mesure datait d’avant la panne.',
        ),
        p(
          'Le bureau qui l’a faite propose de draguer en une fois, en deux, ou d’ouvrir les écluses une nuit de grande marée pour que le courant fasse le travail. La quatrième page dit ce que coûterait de ne rien faire : une place de moins à quai pour deux chalutiers.',
        ),
        p(
          'Interrogé, le syndicat répond qu’il ne commente pas une étude avant de l’avoir montrée. Nous lui avons laissé nos questions par écrit.',
        ),
      ],
    },
  },
};
