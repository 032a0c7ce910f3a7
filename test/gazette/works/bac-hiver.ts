import { p } from '../write.ts';
import type { GazetteWork } from './types.ts';

export const bacHiver: GazetteWork = {
  key: 'bac-hiver',
  kind: 'news',
  section: 'port',
  byline: [{ author: 'ysee', role: 'author' }],
  by: 'ysee',
  begunHoursAgo: 30,
  stands: { as: 'scheduled', readBy: 'bastien', at: { inDays: 7, time: '07:00' } },
  articles: {
    fr: {
      headline: 'Le bac se couche plus tôt',
      standfirst:
        'Les horaires d’hiver commencent lundi : la dernière traversée part à 19 h 30, et le mercredi gagne un aller-retour.',
      dateline: 'Port-Hévin',
      body: [
        p(
          'Le bac de la Doëre prend ses horaires d’hiver lundi, annonce le syndicat du port dans une note affichée à l’embarcadère. La dernière traversée quitte le quai aux Morutiers à 19 h 30, contre 21 heures l’été.',
        ),
        p(
          '« On n’éclaire pas une cale vide », dit Maryvonne Kerdraon, qui tient la barre un jour sur deux. Le mercredi, un aller-retour de plus, à 12 h 15, ramène chez eux les élèves de la rive sud. Le collège l’avait demandé en juin.',
        ),
        p(
          'Les abonnements ne changent pas de prix, précise la note. Par avis de vent, le bac s’arrête et la navette prend le relais.',
        ),
      ],
    },
    en: {
      headline: 'The ferry goes to bed earlier',
      standfirst:
        'Winter times begin on Monday: the last crossing leaves at 7.30pm, and Wednesdays gain a round trip.',
      dateline: 'Port-Hévin',
      body: [
        p(
          'The Doëre ferry moves to its winter timetable on Monday, the harbour authority says in a notice posted on the landing stage. The last crossing leaves the quai aux Morutiers at 7.30pm, instead of 9pm in summer.',
        ),
        p(
          '“You don’t light an empty slipway,” says Maryvonne Kerdraon, who is at the helm every other day. On Wednesdays one more round trip, at 12.15pm, takes pupils from the South Bank home. Their school asked for it in June.',
        ),
        p(
          'Season tickets keep their price, the notice adds. When a wind warning is out the ferry stops and the shuttle takes over.',
        ),
      ],
    },
  },
};
