import type { GazetteArticle } from '../types.ts';
import {
  at,
  callout,
  figure,
  footnote,
  h2,
  li,
  link,
  p,
  pullQuote,
  supportBox,
  table,
  ul,
} from '../write.ts';

export const pontFr: GazetteArticle = {
  slug: 'pont-des-cordiers-la-facture-grimpe',
  headline: 'Pont des Cordiers : la facture grimpe, l’accord recule',
  standfirst:
    'Bloqué depuis le 2 mars, le pont tournant de Port-Hévin devait être réparé pour 1,9 million d’euros. L’étude commandée par le port en compte 2,74. Entre les deux, onze galets fendus, un devis de 2019 et deux rives qui s’impatientent.',
  dateline: 'Port-Hévin',
  heroCaption:
    'Le pont des Cordiers fermé aux bateaux, ouvert aux gens : la position qu’il n’a pas reprise depuis le 2 mars.',
  publishedAt: at('2026-10-02T07:00+02:00'),
  updatedAt: at('2026-10-07T11:20+02:00'),
  seo: {
    description:
      'Le pont tournant de Port-Hévin devait coûter 1,9 million d’euros. L’étude du port en compte 2,74.',
  },
  body: [
    p(
      'À six heures vingt, quand la mer est étale, Odette Crozet pose ses cageots sur le muret du quai aux Morutiers et regarde la criée, en face, à cent dix mètres. Entre les deux, le pont des Cordiers est ouvert aux bateaux et fermé aux gens depuis le lundi 2 mars 2026. Il a tourné une dernière fois à 21 h 40, pour un sablier en retard, et n’est pas revenu.',
    ),
    p(
      'L’ouvrage date de 1887. Il pèse 412 tonnes et ',
      link('pivote sur une couronne', '/fr/comment-tourne-un-pont-de-412-tonnes'),
      ' de vingt-quatre galets de fonte, des rouleaux gros comme des meules, logés dans la pile centrale. Ce sont eux qui ont lâché. Onze galets sur vingt-quatre sont fendus, indique Hermine Vasseraud, l’ingénieure qui a conduit l’inspection pour le bureau d’études Charpente & Marées. « On roule longtemps sur un galet fendu. Sur onze, on attend l’accident », dit-elle.',
    ),
    h2('Deux additions pour un seul pont'),
    p(
      'Le 12 février 2026, deux semaines avant la panne, le syndicat mixte du port avait voté une enveloppe de 1,9 million d’euros pour la « remise en état du mécanisme »',
      footnote(
        'Délibération 2026-07 du comité syndical. L’intitulé ne mentionne ni la pile ni la passerelle.',
      ),
      '. En juillet, l’étude qu’il avait commandée est arrivée : 2,74 millions. L’écart, 840 000 euros, tient en trois lignes.',
    ),
    table('Ce que chacun compte, en millions d’euros', [
      ['Poste', 'Vote de février', 'Étude de juillet', 'Écart'],
      ['Galets et couronne', '0,62', '0,98', '+0,36'],
      ['Maçonnerie de la pile', '0,31', '0,58', '+0,27'],
      ['Peinture, minium compris', '0,44', '0,44', '0'],
      ['Cabine et commande', '0,53', '0,53', '0'],
      ['Passerelle provisoire', '0', '0,21', '+0,21'],
      ['Total', '1,90', '2,74', '+0,84'],
    ]),
    p(
      '« L’enveloppe de février reposait sur un devis de 2019, nous ne l’avons jamais caché », répond Corentin Abrial, le directeur du syndicat. Il conteste surtout la passerelle, « un confort », et la pile, que ses services jugent « saine à l’œil ». L’ingénieure maintient : ses plongeurs ont relevé quarante joints vides sous la ligne d’eau.',
    ),
    p(
      'Une autre question court les quais : depuis quand le savait-on ? L’usure des galets aurait été signalée par écrit dès 2021, affirme une personne qui travaille à l’entretien de l’ouvrage et qui craint pour son emploi. Nous n’avons pas vu cet écrit. M. Abrial assure n’en avoir « aucune trace ». Aux archives du port, consultées le 25 septembre 2026, le registre de 2021 saute du 4 mai au 19 juillet.',
    ),
    supportBox(),
    h2('Le prix du détour'),
    p(
      'Faute de pont, il faut remonter jusqu’au pont-route de la Doëre : 4,2 kilomètres, onze minutes en voiture, cinquante à pied, selon le relevé que nous avons fait le 14 septembre 2026. Une ',
      link('navette gratuite', '/fr/une-nuit-dans-la-navette-de-la-rive-sud'),
      ' passe toutes les demi-heures, sauf quand la route est inondée, aux grandes marées.',
    ),
    figure(
      'plan',
      { layout: 'wide' },
      'A, la criée. B, le quai aux Morutiers. C, le pont-route. D, le pont des Cordiers. En tirets, les 4,2 km du détour.',
    ),
    p(
      'Les commerces de la rive sud auraient perdu 30 % de leur chiffre d’affaires depuis mars, selon leur union, qui a interrogé trente et un de ses soixante-quatre membres. Le syndicat oppose un comptage des passages : 12 % de moins. Les deux ne mesurent pas la même chose, et ni l’un ni l’autre ne compare à une année ordinaire.',
    ),
    pullQuote(
      '« On nous demande de choisir entre deux additions, jamais entre deux ponts. »',
      'Odette Crozet, mareyeuse, quai aux Morutiers',
    ),
    p(
      'Odette Crozet tient ses comptes au crayon, dans un cahier à spirale. Elle y a noté quarante-trois trajets en mars, cinquante et un en avril, puis elle a cessé d’écrire. « Je connais le chemin. »',
    ),
    h2('Une date, et ce qu’elle ne dit pas'),
    p(
      'Le chantier commencera le 11 janvier 2027, promet Corentin Abrial, « même si la passerelle se discute encore ». L’étude demande dix mois, à condition qu’une fonderie accepte de couler vingt-quatre pièces d’un modèle abandonné en 1931. Une seule a répondu. La date de réouverture n’est pas connue.',
    ),
    callout(
      'facts',
      'Ce que nous ne savons pas',
      ul(
        li(
          'Quand le pont rouvrira. Ni le syndicat, ni l’étude, ni la fonderie ne donnent de date.',
        ),
        li('Si l’écrit de 2021 existe. Vous l’avez eu entre les mains ? Écrivez-nous.'),
        li(
          'Ce que la rive sud a perdu : trente-trois commerces n’ont pas répondu à l’enquête de leur union.',
        ),
      ),
    ),
    p(
      'Le conseil du port se réunit le 23 octobre 2026. Point six de l’ordre du jour : « Pont, décision modificative ». Ce jour-là, la pleine mer est à 6 h 23. Odette Crozet sera sur le muret.',
    ),
    callout(
      'update',
      'Correction, 7 octobre 2026',
      p(
        'Nous avions écrit que treize galets étaient fendus ; l’étude en compte onze, page 18. Treize sont usés, onze sont fendus : nous avions lu la mauvaise ligne. Un lecteur l’a vu le 6 octobre 2026, à 19 h 47 ; ',
        link('notre règle', '/fr/nos-corrections'),
        ' veut que nous le disions ici, le jour même ou le lendemain.',
      ),
    ),
    supportBox(),
  ],
};
