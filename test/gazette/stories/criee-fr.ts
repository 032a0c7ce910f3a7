import type { GazetteArticle } from '../types.ts';
import {
  at,
  callout,
  figure,
  foreign,
  gallery,
  h2,
  hevin,
  italic,
  li,
  p,
  pullQuote,
  quote,
  sup,
  ul,
} from '../write.ts';

export const crieeFr: GazetteArticle = {
  slug: 'a-la-criee-le-maquereau-se-vend-le-soir',
  headline: 'À la criée, le maquereau se vend désormais le soir',
  standfirst:
    'Les acheteurs de l’intérieur n’arrivent plus avant l’aube. Les bateaux ont changé d’heure, les familles aussi, et le poisson voyage de nuit.',
  dateline: 'Criée de Port-Hévin',
  publishedAt: at('2026-10-08T06:30+02:00'),
  body: [
    p(
      'À dix-huit heures trente, Malo Ferrec frappe deux fois du plat de la main sur la table d’inox. C’est le signal. Il n’y a plus de cloche depuis 1998 ; la main suffit, dans une salle où chacun attend ce bruit. La première caisse, c’est à lui de la dire : « Maquereau de ligne, ',
      italic('Petite-Renverse'),
      ', vingt-deux kilos, glacé à bord. » Quatorze acheteurs sont debout. Il y a un an, à la même vente, ils étaient sept, et il était cinq heures du matin.',
    ),
    p(
      'Le 1',
      sup('er'),
      ' avril 2026, la criée a déplacé la vente du maquereau de l’aube au soir. La décision tient en une page, affichée à côté du thermomètre. Malo Ferrec, qui dirige la halle à marée depuis neuf ans, la résume ainsi : « Les poissonniers de l’intérieur ne voulaient plus conduire de nuit pour venir acheter. Alors c’est le poisson qui roule la nuit. »',
    ),
    h2('Une marée, deux horloges'),
    p(
      'Le maquereau, ',
      foreign('brezhell', 'br'),
      ' pour les anciens, se pêche ici à la ligne, à moins de six milles de la jetée. On partait à minuit pour vendre à cinq heures. On part maintenant à midi. Jeanne Ardouin, patronne de la ',
      italic('Petite-Renverse'),
      ', neuf mètres quatre-vingts, n’avait pas déjeuné avec ses fils un jour de semaine depuis 2014. « La première fois, le petit m’a demandé si j’étais malade », raconte-t-elle en lavant le pont à grande eau.',
    ),
    figure(
      'bateaux',
      { layout: 'wide' },
      'Seize heures, quai Nord : les ligneurs rentrent avec le flot, deux heures avant la vente.',
    ),
    p(
      'L’étale a ses exigences. Quand la basse mer tombe en fin d’après-midi, les bateaux ne passent pas le seuil avant la nuit, et la vente glisse d’une heure. Le règlement le prévoit ; le tableau des départs de camions, un peu moins. Le 16 septembre 2026, trois lots sont restés au frais jusqu’au lendemain. « On a perdu trente centimes au kilo ce soir-là », note Jeanne Ardouin, bordereau en main.',
    ),
    h2('Ce que dit le registre'),
    p(
      'D’avril à août 2026, le maquereau de ligne s’est vendu 2,46 € le kilo en moyenne, contre 2,10 € pendant les mêmes mois de 2025 : c’est ce que montre le registre des ventes, que la criée nous a laissé lire en entier. Les tonnages, eux, n’ont presque pas bougé : 184 tonnes, contre 181. Malo Ferrec se garde d’en tirer une loi. « Un été ne fait pas une règle. Il a fait beau, et le port d’à côté avait sa glace en panne. »',
    ),
    callout(
      'facts',
      'La vente du soir',
      ul(
        li('Depuis le 1er avril 2026, du lundi au jeudi, à 18 h 30.'),
        li('Quatorze acheteurs inscrits, dont neuf viennent de l’intérieur.'),
        li('Quatre camions partent entre 20 h et 21 h ; le plus lointain fait 310 km.'),
        li('La sole, le bar et la seiche se vendent toujours à cinq heures.'),
      ),
      p('Source : règlement et registre de la criée, consultés le 2 octobre 2026.'),
    ),
    p(
      'Tout le monde n’y gagne pas. Odette Crozet, mareyeuse sur l’autre rive, achetait à cinq heures et livrait à huit les restaurants du quai. Le soir, ses clients sont déjà servis. « Moi, je vendais du maquereau du matin. Celui du soir, je le vends le lendemain, et je ne peux plus dire du matin. » Elle a gardé la sole. Et depuis que ',
      hevin('le Tourneur'),
      ', comme on appelle ici le pont, reste ouvert, elle vient par la navette, avec deux cageots au lieu de huit.',
    ),
    quote(
      'Jeanne Ardouin, patronne de la Petite-Renverse',
      p(
        '« Avant, je rentrais quand ils partaient à l’école. Maintenant je pars quand ils y sont et je rentre quand ils en sortent. On s’est rencontrés, en somme. »',
      ),
    ),
    h2('Dix-neuf heures douze'),
    p(
      'La vente dure quarante-deux minutes. Les étiquettes rouges changent de mains, les caisses glissent vers les portes du fond, où les moteurs des camions tournent déjà pour le froid. Un acheteur venu de Saint-Orme, à deux heures de route, paie un café au plus jeune matelot de la flottille, qui a dix-huit ans et bâille poliment. Ce soir il dormira à dix heures. Il n’en revient pas.',
    ),
    gallery(
      3,
      'Une fin d’après-midi entre le quai et la halle.',
      { mediaId: 'halle', caption: 'La halle de 1902, où l’on vend encore au détail le samedi.' },
      {
        mediaId: 'bac',
        caption: 'Le bac de Saint-Guéry, quand la marée et la vente tombent d’accord.',
      },
      { mediaId: 'nuit', caption: 'Vingt et une heures : les camions sont partis.' },
    ),
    pullQuote(
      '« Un été ne fait pas une règle. »',
      'Malo Ferrec, directeur de la criée de Port-Hévin',
    ),
    p(
      'Un bilan est promis pour le printemps. Les patrons voteront le 14 mars 2027 : revenir à l’aube, rester au soir, ou laisser chaque bateau choisir. Jeanne Ardouin dit qu’elle ne sait pas encore. Puis elle regarde l’heure, et elle rentre dîner.',
    ),
  ],
};
