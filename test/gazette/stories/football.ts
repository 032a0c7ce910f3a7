import type { GazetteStory } from '../types.ts';
import { at, callout, embed, figure, h2, p, pullQuote } from '../write.ts';

export const football: GazetteStory = {
  key: 'football',
  kind: 'reportage',
  section: 'sport',
  hero: 'terrain',
  tags: ['ecole', 'rive-sud'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'a-l-etoile-on-monte-en-premiere-mi-temps',
      headline: 'À l’Étoile, on monte en première mi-temps et l’on descend en seconde',
      standfirst:
        'Le terrain des Sables penche d’un mètre dix. L’équipe féminine de Port-Hévin a fini la saison invaincue à domicile, et l’affaire est remontée jusqu’au district, niveau à bulle en main.',
      dateline: 'Stade des Sables',
      publishedAt: at('2026-05-24T19:00+02:00'),
      updatedAt: at('2026-05-25T09:10+02:00'),
      body: [
        p(
          'Posez un ballon au rond central du stade des Sables et comptez. À six, il bouge. À trente, il est chez la gardienne. C’est toujours la même gardienne, celle du côté mer, et toute l’histoire de l’Étoile de Port-Hévin tient dans la question de savoir qui commence de ce côté-là.',
        ),
        p(
          'Dimanche 24 mai 2026, c’était Port-Hévin. Trois cent dix spectateurs, un vent d’ouest, et en face Saint-Orme, deuxième, qui devait gagner pour passer devant. À la mi-temps, Saint-Orme menait 2 à 0 et descendait. Puis on a changé de camp.',
        ),
        h2('Un mètre dix'),
        p(
          'La pente a une raison. Le stade est posé sur l’ancienne cale de lancement du chantier Garandel, comblée en 1959 avec du sable de dragage. Le sable s’est tassé d’un côté. La ville a mesuré en mars : un mètre dix entre les deux buts, soit 1,1 %. Le règlement du district tolère 1 %. « Dix centimètres de trop, résume Nolwenn Cariou, la capitaine. On a demandé si on pouvait creuser un peu. »',
        ),
        p(
          'Saint-Orme avait écrit au district le 30 mars 2026. Le délégué est venu douze jours plus tard avec un niveau de géomètre, a pris la mesure, puis un café, puis la mesure encore. Sa décision, que le club a affichée au vestiaire, est datée du 20 avril 2026 : terrain homologué jusqu’en juin 2027, à charge pour la ville de le reprendre, « les deux équipes subissant la pente à durée égale ».',
        ),
        figure(
          'chantier',
          { layout: 'wide' },
          'Le chantier Garandel et sa cale neuve. L’ancienne est sous le point de penalty.',
        ),
        h2('Trois buts en descendant'),
        p(
          'À la quarante-neuvième minute, Inès Barzic dégage de sa surface, sans intention. Le ballon rebondit, prend la pente, dépasse tout le monde, gardienne comprise. 2 à 1. À la soixante-troisième, Nolwenn Cariou tire un coup franc de quarante mètres « parce que de toute façon ». 2 à 2. À la quatre-vingt-huitième enfin, corner, tête de Rokia Diallo, apprentie paludière, qui travaille debout dans la vase toute la semaine et saute comme si le sol lui devait quelque chose. 3 à 2.',
        ),
        pullQuote(
          '« On ne joue pas avec la pente. On joue contre elle une fois, et après elle s’excuse. »',
          'Nolwenn Cariou, capitaine',
        ),
        p(
          'L’Étoile finit première, neuf victoires et deux nuls à domicile. À l’extérieur, sur terrain plat, elle a perdu quatre fois. Son entraîneur, Hervé Le Pors, s’en amuse. Chaque mardi, pour préparer les déplacements, il fait courir ses joueuses sur le parking de la criée, « le seul endroit droit de la commune ».',
        ),
        embed(
          'mastodon',
          'https://social.jusant.example/@etoile/114563218890217742',
          'L’Étoile de Port-Hévin : le troisième but, vu de la tribune',
          'Le troisième but, raconté par le club en onze mots.',
        ),
        p(
          'Au coup de sifflet, la présidente de Saint-Orme a traversé le terrain, en montant, pour serrer la main de celle de Port-Hévin. Elle s’est arrêtée à mi-chemin pour souffler. L’autre est descendue à sa rencontre. C’est la moindre des choses, quand on reçoit.',
        ),
        callout(
          'update',
          'Précision, 25 mai 2026',
          p(
            'La première version donnait deux cent quatre-vingts spectateurs ; la caisse du club a compté trois cent dix entrées.',
          ),
        ),
      ],
    },
    en: {
      slug: 'at-the-etoile-uphill-first-downhill-second',
      headline: 'At the Étoile they play uphill in the first half and downhill in the second',
      standfirst:
        'The Sables pitch slopes by one metre ten. Port-Hévin’s women finished the season unbeaten at home, and the matter went up to the district, spirit level in hand.',
      dateline: 'Stade des Sables',
      publishedAt: at('2026-05-25T12:00+02:00'),
      body: [
        p(
          'Put a ball on the centre spot at the Stade des Sables and count. At six, it moves. At thirty, it is with the goalkeeper. It is always the same goalkeeper, the one at the sea end, and the whole history of the Étoile de Port-Hévin lies in the question of who starts there.',
        ),
        p(
          'On Sunday 24 May 2026 it was Port-Hévin. Three hundred and ten spectators, a west wind, and facing them Saint-Orme, second in the table, who had to win to go top. At half-time Saint-Orme were leading 2–0 and had been running downhill. Then they changed ends.',
        ),
        h2('One metre ten'),
        p(
          'The slope has a reason. The ground lies on the old slipway of the Garandel boatyard, filled in 1959 with dredged sand. The sand settled on one side. The town measured it in March: one metre ten from goal to goal, or 1.1%. District rules allow 1%. “Ten centimetres too many,” says Nolwenn Cariou, the captain. “We asked if we might dig a bit.”',
        ),
        p(
          'Saint-Orme wrote to the district on 30 March 2026. Its delegate came twelve days later with a surveyor’s level, took the measurement, then a coffee, then the measurement again. His decision, which the club has pinned up in the changing room, is dated 20 April 2026: ground approved until June 2027, the town to relay it, “both sides undergoing the slope for equal time”.',
        ),
        figure(
          'chantier',
          { layout: 'wide' },
          'The Garandel yard and its new slip. The old one is under the penalty spot.',
        ),
        h2('Three goals, going down'),
        p(
          'In the forty-ninth minute Inès Barzic cleared her lines with nothing in mind. The ball bounced, took the slope and overtook everyone, the keeper included. 2–1. In the sixty-third Nolwenn Cariou hit a free kick from forty metres “because, well, why not”. 2–2. In the eighty-eighth, a corner, and the head of Rokia Diallo, an apprentice salt worker, who stands in mud all week and jumps as if the ground owed her something. 3–2.',
        ),
        pullQuote(
          '“We don’t play with the slope. We play against it once, and then it apologises.”',
          'Nolwenn Cariou, captain',
        ),
        p(
          'The Étoile finish first, with nine wins and two draws at home. Away, on the flat, they lost four times. Their coach, Hervé Le Pors, is amused. Every Tuesday, to prepare for away games, he has them run in the car park of the fish auction, “the only level place in town”.',
        ),
        embed(
          'mastodon',
          'https://social.jusant.example/@etoile/114563218890217742',
          'Étoile de Port-Hévin: the third goal, from the stand',
          'The third goal, told by the club in eleven words.',
        ),
        p(
          'At the whistle the president of Saint-Orme crossed the pitch, uphill, to shake hands with Port-Hévin’s. She stopped halfway to get her breath. The other came down to meet her. It is the least one can do for a guest.',
        ),
      ],
    },
  },
};
