import type { GazetteStory } from '../types.ts';
import { at, gallery, h2, hevin, italic, p, pullQuote, rule } from '../write.ts';

export const chantier: GazetteStory = {
  key: 'chantier',
  kind: 'reportage',
  section: 'port',
  hero: 'chantier',
  tags: ['artisans', 'gens-de-mer', 'patrimoine'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'chez-garandel-on-construit-un-bateau-que-personne-n-a-commande',
      headline: 'Chez Garandel, on construit un bateau que personne n’a commandé',
      standfirst:
        'Onze mètres, du chêne, pas d’acheteur. Le dernier charpentier de marine de la Doëre a décidé de finir comme on commence : par une quille.',
      dateline: 'Chantier Garandel',
      heroCaption: 'Sous la halle : dix-neuf membrures en place, treize à venir.',
      publishedAt: at('2026-05-16T07:00+02:00'),
      body: [
        p(
          'La quille est un chêne de 1911 tombé dans la tempête d’Ambre. Yvon Garandel l’a vu couché en travers de la route de Saint-Orme, en novembre 2023, a garé sa camionnette, et mesuré. Onze mètres quarante sans un nœud mauvais. La forestière lui a dit de le prendre avant le déjeuner. « Un arbre comme ça, tu ne le débites pas en table. Il a déjà la forme. »',
        ),
        p(
          'Voilà comment, depuis janvier 2025, un bateau pousse sous la halle du chantier, sans devis, sans client et sans nom. Ce sera un ',
          hevin('galvrec'),
          ', la grande annexe à deux mâts qui déchargeait autrefois les terre-neuvas. Le dernier a été brûlé à la Saint-Jean de 1953. Il n’en reste pas de plan : ils se construisaient à l’œil, et l’œil est mort.',
        ),
        h2('Lire un bateau dans une vase'),
        p(
          'Pour retrouver les formes, Yvon Garandel et son apprentie, Maïwenn Le Tertre, vingt-deux ans, sont allés à marée basse, l’hiver dernier, dans l’anse du Vau, où trois membrures noires sortent de la vase. Ils ont moulé la courbe au fil de plomb, deux heures par marée, onze marées. Le professeur de mathématiques du lycée des Deux-Rives a fait le reste avec sa classe de première : à partir de trois côtes, rendre le poisson.',
        ),

        p(
          'Les élèves ont rendu trois poissons. Le premier chavirait sur l’écran. Le deuxième flottait et n’avançait pas. Le troisième ressemblait à quelque chose que la vieille Mme Cadiou, quatre-vingt-quatorze ans, fille de patron, a reconnu du premier coup, de profil, sur une feuille quadrillée. « C’est lui. Il avait l’air moins triste. » On a relevé l’étrave de six centimètres.',
        ),
        gallery(
          3,
          'Autour du chantier, en mai.',
          { mediaId: 'bateaux', caption: 'En attendant, on entretient ceux qui flottent.' },
          { mediaId: 'huitres', caption: 'L’anse du Vau, où dorment les trois membrures.' },
          { mediaId: 'plan', caption: 'Le chantier est au bord du plan, en aval de A.' },
        ),
        h2('La question de l’argent'),
        p(
          'On la lui pose tous les jours, alors il a punaisé la réponse à la porte. Bois : 6 200 €, surtout le sciage. Bronze : 3 900. Voiles : un échange contre un carénage. Deux mille neuf cents heures de travail, dont les siennes, « que je ne compte pas, et celles de Maïwenn, que je paie ». Le carénage des pêcheurs fait vivre le chantier ; le galvrec prend les vendredis, les jours de pluie et, depuis mars, la place du pont : les plaisanciers de l’amont ne peuvent plus descendre, les commandes ont baissé d’un quart, d’après ses livres, et il y a du temps.',
        ),
        pullQuote(
          '« Un arbre comme ça, tu ne le débites pas en table. Il a déjà la forme. »',
          'Yvon Garandel, charpentier de marine',
        ),
        p(
          'Maïwenn Le Tertre, elle, ne trouve pas que ce soit un bateau sans client. Elle a compté, sur le registre de la porte, ceux qui sont entrés « pour voir » depuis un an : 1 870. Certains reviennent chaque semaine. L’un d’eux, contrôleur des impôts, sait maintenant calfater. Quand on lui demande à qui ira le bateau, elle répond que la question est prise à l’envers.',
        ),
        rule(),
        p(
          'La mise à l’eau est prévue en juin 2027, à la cale neuve ; l’ancienne est sous le stade. Il faudra un nom. Une boîte à chaussures attend à l’entrée. Yvon Garandel assure qu’il n’a pas regardé dedans. Maïwenn, oui. Celui qui revient le plus souvent est ',
          italic('Peut-être'),
          '.',
        ),
      ],
    },
    en: {
      slug: 'at-garandels-they-are-building-a-boat-nobody-ordered',
      headline: 'At Garandel’s they are building a boat that nobody ordered',
      standfirst:
        'Eleven metres, oak, no buyer. The last shipwright on the Doëre has decided to end as one begins: with a keel.',
      dateline: 'Garandel boatyard',
      heroCaption: 'In the shed: nineteen frames up, thirteen to come.',
      publishedAt: at('2026-05-16T12:00+02:00'),
      body: [
        p(
          'The keel is an oak of 1911, brought down by storm Ambre. Yvon Garandel saw it lying across the Saint-Orme road in November 2023, parked his van and measured. Eleven metres forty without a bad knot. The forester told him to take it away before lunch. “A tree like that, you don’t saw it up for a table. It already has the shape.”',
        ),
        p(
          'And so, since January 2025, a boat has been growing in the shed, without estimate, client or name. It will be a ',
          hevin('galvrec'),
          ', the big two-masted tender that used to unload the Newfoundland ships. The last was burnt on midsummer night in 1953. No drawing is left: they were built by eye, and the eye is dead.',
        ),
        h2('Reading a boat in the mud'),
        p(
          'To recover the lines, Yvon Garandel and his apprentice, Maïwenn Le Tertre, twenty-two, went out at low tide last winter to the Anse du Vau, where three black frames stand out of the mud. They took the curve with lead wire, two hours a tide, eleven tides. The mathematics teacher at the Lycée des Deux-Rives did the rest with his sixteen-year-olds: from three ribs, give back the fish.',
        ),

        p(
          'The class gave back three fish. The first capsized on the screen. The second floated and would not move. The third looked like something that old Mrs Cadiou, ninety-four, a skipper’s daughter, knew at once, in profile, on squared paper. “That’s him. He looked less sad.” The stem was raised by six centimetres.',
        ),
        gallery(
          3,
          'Around the yard, in May.',
          { mediaId: 'bateaux', caption: 'Meanwhile, those that float are kept floating.' },
          { mediaId: 'huitres', caption: 'The Anse du Vau, where the three frames sleep.' },
          { mediaId: 'plan', caption: 'The yard is at the edge of the plan, downstream of A.' },
        ),
        h2('The question of money'),
        p(
          'He is asked every day, so he has pinned the answer to the door. Timber: €6,200, mostly sawing. Bronze: €3,900. Sails: swapped for a refit. Two thousand nine hundred hours’ work, including his own, “which I don’t count, and Maïwenn’s, which I pay”. Fishermen’s refits keep the yard alive; the galvrec takes Fridays, rainy days and, since March, the bridge’s share: yachts from upstream can no longer come down, orders have dropped by a quarter, by his books, and there is time.',
        ),
        pullQuote(
          '“A tree like that, you don’t saw it up for a table. It already has the shape.”',
          'Yvon Garandel, shipwright',
        ),
        p(
          'Maïwenn Le Tertre does not find that it is a boat without a client. In the register at the door she has counted those who came in “to look” over the past year: 1,870. Some return every week. One of them, a tax inspector, can now caulk. When people ask her who the boat is for, she says they have the question the wrong way round.',
        ),
        rule(),
        p(
          'The launch is planned for June 2027, at the new slip; the old one is under the football ground. A name will be needed. A shoe box waits at the entrance. Yvon Garandel swears he has not looked inside. Maïwenn has. The one that comes up most is ',
          italic('Peut-être'),
          ', “Perhaps”.',
        ),
      ],
    },
  },
};
