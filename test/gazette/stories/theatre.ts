import type { GazetteStory } from '../types.ts';
import { at, callout, h2, italic, p, pullQuote } from '../write.ts';

export const theatre: GazetteStory = {
  key: 'theatre',
  kind: 'review',
  section: 'culture',
  hero: 'theatre',
  tags: ['lecture', 'gens-de-mer'],
  byline: [{ author: 'anselme', role: 'author' }],
  articles: {
    fr: {
      slug: 'l-etale-ou-quarante-minutes-sans-bouger',
      headline: '« L’Étale », ou quarante minutes sans que rien ne bouge, et l’on en redemande',
      standfirst:
        'À la Corderie, le Pas-de-Côté met en scène l’attente de deux haleurs entre deux marées. La pièce dure le temps exact d’une étale. Elle tient sur une corde.',
      dateline: 'Théâtre de la Corderie',
      publishedAt: at('2026-03-21T18:00+01:00'),
      heroCaption: 'À la Corderie il n’y a ni rideau ni scène : la gravure est celle de l’affiche.',
      body: [
        p(
          'Le théâtre de la Corderie mesure deux cent dix mètres de long et neuf de large : on y tordait le chanvre. Pour jouer là, il faut renoncer à la profondeur ou s’y perdre. Maud Kerleau, qui signe texte et mise en scène, a fait un troisième choix. Elle a tendu une corde d’un bout à l’autre de la salle, assis le public de part et d’autre, et posé au milieu deux comédiens qui la tiennent.',
        ),
        p(
          'Ils sont haleurs. Un bateau doit venir, qu’ils tireront. Il viendra avec le flot. Le flot n’est pas là ; le jusant est parti. Voilà l’intrigue de ',
          italic('L’Étale'),
          ', créée jeudi 19 mars 2026, et l’on comprend que la mairie ait demandé s’il y avait un entracte.',
        ),
        h2('Le poids d’une corde'),
        p(
          'Il n’y en a pas, et il n’en faut pas. Car la corde pèse. Cent quarante kilos, dit le programme. Tenue par deux hommes à bout de bras, elle dessine un ventre ; que l’un respire, le ventre bouge, et l’autre le sent. Tout passe par là : la fatigue, l’amitié, un mensonge. Au bout d’un quart d’heure, Loïg Arzel annonce à Bachir Tounsi qu’il quitte le métier. Il ne l’a pas encore dit que la corde l’a fait : elle s’est creusée de dix centimètres. Dans la salle, une dame a murmuré « oh ».',
        ),
        pullQuote('Il ne l’a pas encore dit que la corde l’a fait.'),
        p(
          'Le texte est court, tout en questions de métier. « Elle vient ? » « Elle réfléchit. » Maud Kerleau a passé un hiver à écouter les derniers haleurs du canal, trois messieurs de plus de quatre-vingts ans qui étaient au deuxième rang et dont l’un a corrigé un nœud, à voix haute, le soir de la première. Tounsi l’a refait, sans sortir du rôle. On ne saura pas si c’était écrit.',
        ),
        h2('Deux réserves'),
        p(
          'La lumière de Justine Orhant, qui baisse comme un soir, baisse trop : pendant sept minutes, le rang G ne voit plus les visages, et c’est le rang de la boucle magnétique, celui où l’on lit sur les lèvres. Et la musique enregistrée, à la fin, dit ce que la corde venait de taire. On la coupera, j’espère.',
        ),
        p(
          'Reste la dernière image, que je ne raconterai qu’à moitié. À la trente-neuvième minute, le public de droite se lève, sans qu’on le lui demande, et prend la corde. Celui de gauche aussi. Nous étions cent soixante, et il y avait au bout, dans le noir, quelque chose de lourd. Nous avons tiré.',
        ),
        callout(
          'facts',
          'Y aller',
          p(
            'L’Étale, par la compagnie du Pas-de-Côté. Théâtre de la Corderie, jusqu’au 5 avril 2026, du jeudi au dimanche, à l’heure de l’étale : elle change chaque soir, le programme la donne. Durée : quarante minutes. 12 €, 6 € pour les moins de vingt ans. Gants prêtés.',
          ),
        ),
      ],
    },
    en: {
      slug: 'l-etale-forty-minutes-in-which-nothing-moves',
      headline: '“L’Étale”: forty minutes in which nothing moves, and you want more',
      standfirst:
        'At the Corderie, the Pas-de-Côté company stages two haulers waiting between tides. The play lasts exactly as long as slack water. It hangs by a rope.',
      dateline: 'Théâtre de la Corderie',
      publishedAt: at('2026-03-22T12:00+01:00'),
      heroCaption: 'The Corderie has neither curtain nor stage: the engraving is the poster’s.',
      body: [
        p(
          'The Corderie theatre is two hundred and ten metres long and nine wide: hemp used to be twisted there. To play in it you must give up depth or be lost in it. Maud Kerleau, who wrote and directs, has made a third choice. She has stretched a rope from one end of the hall to the other, seated the audience on either side, and put in the middle two actors who hold it.',
        ),
        p(
          'They are haulers. A boat is to come, and they will pull it. It will come with the flood. The flood is not here; the ebb has gone. Such is the plot of ',
          italic('L’Étale'),
          ' (“Slack Water”), first given on Thursday 19 March 2026, and one understands why the town hall asked whether there would be an interval.',
        ),
        h2('The weight of a rope'),
        p(
          'There is none, and none is needed. For the rope is heavy: a hundred and forty kilos, says the programme. Held at arm’s length by two men it hangs in a belly; let one of them breathe and the belly moves, and the other feels it. Everything passes that way: weariness, friendship, a lie. After a quarter of an hour Loïg Arzel tells Bachir Tounsi that he is leaving the trade. Before he has said it the rope has: it has dropped by ten centimetres. In the audience a lady murmured “oh”.',
        ),
        pullQuote('Before he has said it, the rope has.'),
        p(
          'The text is short and all shop talk. “Is she coming?” “She is thinking.” Maud Kerleau spent a winter listening to the last haulers of the canal, three gentlemen of over eighty who sat in the second row, and one of whom, on the first night, corrected a knot aloud. Tounsi tied it again without leaving his part. We shall never know whether it was written.',
        ),
        h2('Two reservations'),
        p(
          'Justine Orhant’s lighting, which fades like an evening, fades too far: for seven minutes row G cannot see the faces, and that is the row with the hearing loop, where people read lips. And the recorded music at the end says what the rope had just kept quiet. I hope it will be cut.',
        ),
        p(
          'There remains the last image, of which I will tell only half. In the thirty-ninth minute the right-hand audience gets up, unasked, and takes the rope. So does the left. There were a hundred and sixty of us, and at the end of it, in the dark, something heavy. We pulled.',
        ),
        callout(
          'facts',
          'Going there',
          p(
            'L’Étale, by the Pas-de-Côté company. Théâtre de la Corderie, until 5 April 2026, Thursday to Sunday, at the hour of slack water: it changes every night, and the programme gives it. Forty minutes. €12, €6 under twenty. Gloves lent.',
          ),
        ),
      ],
    },
  },
};
