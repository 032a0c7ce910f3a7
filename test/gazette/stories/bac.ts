import type { GazetteStory } from '../types.ts';
import {
  at,
  bold,
  callout,
  codeBlock,
  embed,
  figure,
  file,
  h2,
  li,
  ol,
  p,
  pullQuote,
} from '../write.ts';

export const bac: GazetteStory = {
  key: 'bac',
  kind: 'news',
  section: 'port',
  hero: 'bac',
  tags: ['transports', 'marees', 'gens-de-mer'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'le-bac-apprend-a-partir-a-l-heure-de-la-mer',
      headline: 'Le bac de Saint-Guéry apprend à partir à l’heure de la mer',
      standfirst:
        'Depuis jeudi, l’horaire du bac suit la marée et non plus l’horloge. Il y gagne onze traversées par semaine et y perd les habitudes de trois cents personnes, qui s’y font.',
      dateline: 'Cale des Sables',
      publishedAt: at('2026-04-04T07:00+02:00'),
      body: [
        p(
          'À la cale des Sables, le panneau émaillé de 1958 disait : « Toutes les heures, à l’heure. » C’était faux six jours sur quatorze. Quand la mer est trop basse, le bac de Saint-Guéry ne touche pas la cale ; il attend au large, moteur au ralenti, et l’heure passe. Jeudi 2 avril 2026, le panneau a été dévissé, avec égards. Le nouvel horaire part de la seule chose qui soit ponctuelle ici, la pleine mer.',
        ),
        p(
          'Le principe tient sur un ticket. On ne dit plus « le bac de neuf heures », on dit « le deuxième avant », « la pleine », « le premier après ». Autour de chaque pleine mer de jour, neuf départs, toutes les quarante minutes ; puis le bac se repose le temps que l’eau se retire. « On a cessé de courir après la mer, dit Katell Riou, qui commande le bac depuis 2017. On l’attend à sa porte. »',
        ),
        figure(
          'phare',
          { layout: 'wide' },
          'La traversée laisse le phare de la Basse à bâbord : deux kilomètres trois cents, dix-huit minutes.',
        ),
        h2('Comment lire l’horaire'),
        ol(
          li(
            bold('Prenez la pleine mer du jour.'),
            ' Elle est affichée à la cale, à la criée et au dos de ce journal.',
          ),
          li(bold('Retirez 2 h 40.'), ' C’est le premier départ des Sables.'),
          li(bold('Ajoutez quarante minutes'), ' autant de fois qu’il faut, huit au plus.'),
          li(bold('Pour Saint-Guéry,'), ' ajoutez encore vingt minutes : le bac revient.'),
        ),
        p('Exemple, pour le samedi 4 avril 2026, pleine mer à 9 h 30 :'),
        codeBlock(
          'pleine_mer;depart;des_sables;de_saint_guery\n2026-04-04T09:30;-4;06:50;07:10\n2026-04-04T09:30;-3;07:30;07:50\n2026-04-04T09:30;-2;08:10;08:30\n2026-04-04T09:30;-1;08:50;09:10\n2026-04-04T09:30;0;09:30;09:50\n2026-04-04T09:30;+1;10:10;10:30',
          'csv',
        ),
        p(
          'Le fichier complet, d’avril à septembre, peut se télécharger et s’imprimer. Les départs y sont déjà calculés, pour qui n’aime pas retirer 2 h 40 avant le café.',
        ),
        file('horaires-bac', 'Horaires du bac, avril à septembre 2026 (CSV)'),
        h2('Qui y perd'),
        p(
          'Les internes du lycée des Deux-Rives, qui rentraient à Saint-Guéry par le bac de 17 heures. Un jour sur deux, il n’y en a plus. Le département a mis un car, les mercredis et vendredis concernés, d’avril à juin : dix-neuf trajets, 5 130 € selon la convention signée le 24 mars 2026. Le proviseur, Denis Lagadec, préférait un internat ouvert le vendredi soir. La moitié des internes aussi, d’après leur vote ; il y aura un film.',
        ),
        p(
          'La factrice de Saint-Guéry, elle, a refait sa tournée. Elle commence par la fin. Deux destinataires ont découvert qu’ils n’étaient pas du matin.',
        ),
        pullQuote(
          '« On a cessé de courir après la mer. On l’attend à sa porte. »',
          'Katell Riou, patronne du bac',
        ),
        h2('Qui y gagne'),
        p(
          'Onze traversées de plus par semaine, compte le syndicat mixte du port sur la saison, et 14 % de gazole en moins, puisque le bac n’attend plus au large. C’est une prévision, tirée de l’essai de septembre 2025 sur deux semaines. Le relevé du premier mois paraîtra ici le 8 mai 2026.',
        ),
        embed(
          'youtube',
          'https://www.youtube.com/watch?v=Jusant-2026',
          'La traversée filmée de la passerelle',
          'La traversée entière, filmée de la passerelle par Katell Riou. Dix-huit minutes, sans commentaire.',
        ),
        callout(
          'note',
          'Le panneau de 1958',
          p(
            'Il ira à la bibliothèque. En attendant, il est posé face au mur, à la billetterie : des gens continuaient d’y croire.',
          ),
        ),
      ],
    },
    en: {
      slug: 'the-ferry-learns-to-leave-on-sea-time',
      headline: 'The Saint-Guéry ferry learns to leave on sea time',
      standfirst:
        'Since Thursday the ferry’s timetable has followed the tide rather than the clock. It gains eleven crossings a week and loses the habits of three hundred people, who are adjusting.',
      dateline: 'Sables slip',
      publishedAt: at('2026-04-04T12:00+02:00'),
      body: [
        p(
          'At the Sables slip the enamel sign of 1958 read: “Every hour, on the hour.” It was untrue six days in fourteen. When the sea is too low the Saint-Guéry ferry cannot touch the slip; it waits offshore, engine idling, and the hour goes by. On Thursday 2 April 2026 the sign was unscrewed, with ceremony. The new timetable begins from the only thing that is punctual here, high water.',
        ),
        p(
          'The principle fits on a ticket. One no longer says “the nine o’clock”, one says “the second before”, “the full”, “the first after”. Around each daytime high water there are nine sailings, forty minutes apart; then the ferry rests while the water withdraws. “We have stopped running after the sea,” says Katell Riou, who has commanded the ferry since 2017. “We wait for it at its door.”',
        ),
        figure(
          'phare',
          { layout: 'wide' },
          'The crossing leaves the Basse lighthouse to port: two thousand three hundred metres, eighteen minutes.',
        ),
        h2('How to read the timetable'),
        ol(
          li(
            bold('Take the day’s high water.'),
            ' It is posted at the slip, at the fish auction and on the back of this paper.',
          ),
          li(bold('Subtract 2 h 40.'), ' That is the first sailing from Les Sables.'),
          li(bold('Add forty minutes'), ' as often as you need, eight times at most.'),
          li(bold('From Saint-Guéry,'), ' add another twenty minutes: the ferry is coming back.'),
        ),
        p('For example, on Saturday 4 April 2026, with high water at 9.30am:'),
        codeBlock(
          'high_water;sailing;from_les_sables;from_saint_guery\n2026-04-04T09:30;-4;06:50;07:10\n2026-04-04T09:30;-3;07:30;07:50\n2026-04-04T09:30;-2;08:10;08:30\n2026-04-04T09:30;-1;08:50;09:10\n2026-04-04T09:30;0;09:30;09:50\n2026-04-04T09:30;+1;10:10;10:30',
          'csv',
        ),
        p(
          'The whole file, April to September, can be downloaded and printed. The sailings are already worked out in it, for those who do not like taking away 2 h 40 before coffee.',
        ),
        file('horaires-bac', 'Ferry timetable, April to September 2026 (CSV)'),
        h2('Who loses'),
        p(
          'The boarders of the Lycée des Deux-Rives, who used to go home to Saint-Guéry on the five o’clock. Every other day there is none. The département has laid on a coach on the Wednesdays and Fridays affected, from April to June: nineteen trips, €5,130 under the agreement signed on 24 March 2026. The head teacher, Denis Lagadec, would rather have kept the boarding house open on Friday nights. So would half the boarders, by their own vote; there will be a film.',
        ),
        p(
          'The Saint-Guéry postwoman has redrawn her round. She begins at the end. Two of the people on it have discovered that they are not morning people.',
        ),
        pullQuote(
          '“We have stopped running after the sea. We wait for it at its door.”',
          'Katell Riou, ferry captain',
        ),
        h2('Who gains'),
        p(
          'Eleven more crossings a week over the season, the harbour authority reckons, and 14% less fuel, since the ferry no longer waits offshore. That is a forecast, drawn from a two-week trial in September 2025. The first month’s figures will appear here on 8 May 2026.',
        ),
        embed(
          'youtube',
          'https://www.youtube.com/watch?v=Jusant-2026',
          'The crossing, filmed from the bridge',
          'The whole crossing, filmed from the wheelhouse by Katell Riou. Eighteen minutes, no commentary.',
        ),
        callout(
          'note',
          'The sign of 1958',
          p(
            'It is going to the library. Meanwhile it stands with its face to the wall in the ticket office: people went on believing it.',
          ),
        ),
      ],
    },
  },
};
