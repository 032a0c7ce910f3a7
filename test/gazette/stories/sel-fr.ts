import type { GazetteArticle } from '../types.ts';
import {
  at,
  bold,
  callout,
  figure,
  footnote,
  h2,
  hevin,
  p,
  pullQuote,
  sub,
  supportBox,
} from '../write.ts';

export const selFr: GazetteArticle = {
  slug: 'le-sel-on-le-fait-deux-mois',
  headline: '« Le sel, on le fait deux mois. Le reste de l’année, on répare de la boue »',
  standfirst:
    'Paludière aux Grands-Clos, Ninon Tasseau tient quarante œillets et un journal de météo ouvert par son arrière-grand-père en 1911. Elle y cherche moins le passé que l’heure de fermer les vannes.',
  dateline: 'Marais des Grands-Clos',
  publishedAt: at('2026-10-05T07:00+02:00'),
  body: [
    p(
      'La cabane est grande comme une cuisine de bateau. Une table, un poêle, un baromètre, soixante-dix carnets debout sur une étagère. Ninon Tasseau, quarante-six ans, a fini sa récolte le 9 septembre 2026. Elle a encore du sel dans les lacets.',
    ),
    p(bold('La saison est terminée. Que fait une paludière en octobre ?')),
    p(
      'De la boue. Le sel, on le fait deux mois, parfois trois ; le reste de l’année, on répare de la boue. Un œillet, c’est un plateau d’argile lissé à la main, incliné de rien du tout : deux centimètres sur dix mètres. La pluie le creuse, les crabes le percent, les avocettes marchent dedans. Si je ne refais pas mes fonds l’hiver, l’eau de juillet ne saura pas où aller.',
    ),
    p(bold('Combien de sel cette année ?')),
    p(
      'Quarante-sept tonnes de gros et deux mille neuf cents kilos de fleur, pesés à la coopérative. L’an dernier, trente-huit tonnes. Mais je me méfie des tonnes. Mon grand-père notait des jours : « jours où ça a pris ». Cette année, soixante et un. C’est ce chiffre-là qui me parle.',
    ),
    p(bold('Pourquoi des jours ?')),
    p(
      'Parce que le sel est une affaire de vent avant d’être une affaire de soleil. L’eau entre à 30 grammes par litre, elle doit en avoir 280 quand le sel, NaCl pour les chimistes, commence à tomber. Pour ça il faut que l’H',
      sub('2'),
      'O s’en aille, et c’est le vent qui l’emporte. Un grand soleil sans air, ça chauffe et ça ne prend pas. Un petit est bien sec, tu peux laisser la casquette et sortir le ',
      hevin('lousset'),
      footnote(
        'Le râteau à écumer la fleur de sel, dans le parler de Port-Hévin. Le manche doit faire « deux fois la paludière moins la tête ».',
      ),
      '.',
    ),
    h2('Le carnet de 1911'),
    p(bold('Ces carnets, vous les consultez vraiment ?')),
    p(
      'Tous les soirs de juin à septembre. Mon arrière-grand-père, Aristide, ne savait pas bien écrire, alors il dessinait. Une flèche pour le vent, un rond plein ou vide pour le ciel, une vague pour la marée. Mon grand-père a ajouté le thermomètre, ma mère la pluie, moi le sel dans l’eau. Cent quinze ans de flèches. Quand la flèche, le rond et la vague se ressemblent à ce point, je regarde ce qu’ils ont fait, eux, le lendemain.',
    ),
    p(bold('Et ça marche ?')),
    p(
      'J’ai vérifié l’hiver dernier avec Edmond Lahure, du sémaphore. On a pris trois cents soirs au hasard. Le carnet disait juste pour le lendemain sept fois sur dix, le bulletin de l’époque, six fois et demie. Edmond a ri jaune. Mais le carnet ne sait rien à trois jours, et le bulletin, si. On s’est serré la main.',
    ),
    figure(
      'meteo',
      { layout: 'wide' },
      'Le sémaphore, où l’on compare les carnets et les bulletins : l’abri, l’anémomètre, et quelqu’un qui regarde.',
    ),
    pullQuote(
      '« Cent quinze ans de flèches. Je regarde ce qu’ils ont fait, eux, le lendemain. »',
      'Ninon Tasseau, paludière',
    ),
    p(bold('La digue du Petit-Clos a cédé en février. Vous avez eu peur ?')),
    p(
      'De l’eau douce, surtout. Six mètres de digue, ça se referme. Mais si la rivière était entrée à la place de la mer, j’avais de l’herbe dans les œillets au printemps. On a eu de la chance : c’était une mer haute, elle a laissé son sel en partant. Il y a des cambrioleurs comme ça, qui oublient leur montre.',
    ),
    h2('Apprendre à lisser'),
    p(bold('Qui reprendra après vous ?')),
    p(
      'J’ai deux apprentis, Fanch et Rokia. Rokia a les mains. Lisser un fond d’argile, ça ne s’explique pas, tu pousses l’eau devant toi et tu sens dans le manche quand ça accroche. Le premier été, elle a tout fait de travers en silence. Le deuxième, elle m’a repris. J’ai su que c’était bon.',
    ),
    p(bold('Que souhaitez-vous au marais ?')),
    p('Qu’on s’ennuie. Un marais qui fait parler de lui, c’est un marais qui fuit.'),
    callout(
      'note',
      'Cet entretien',
      p(
        'Réalisé le 29 septembre 2026 dans la cabane des Grands-Clos, relu par Ninon Tasseau, qui a rétabli le poids de sa fleur de sel : nous avions écrit trois tonnes, elle tient aux cent kilos. Les deux récoltes citées sont celles des bordereaux de la coopérative.',
      ),
    ),
    supportBox(),
  ],
};
