import type { GazetteStory } from '../types.ts';
import { at, callout, figure, h2, li, p, pullQuote, ul } from '../write.ts';

export const digue: GazetteStory = {
  key: 'digue',
  kind: 'news',
  section: 'marais',
  hero: 'marais',
  tags: ['marees', 'travaux', 'meteo'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'la-digue-du-petit-clos-cede-sur-six-metres',
      headline: 'La digue du Petit-Clos cède sur six mètres, sans dégât',
      standfirst:
        'La mer est entrée mardi soir dans une prairie à moutons, que le berger avait vidée une heure plus tôt. La brèche est fermée ; la question de la refermer pour de bon est ouverte.',
      dateline: 'Le Petit-Clos',
      publishedAt: at('2026-02-19T07:00+01:00'),
      heroCaption: 'Les marais vus des Grands-Clos : la digue protège d’abord les salines.',
      body: [
        p(
          'Le bruit a surpris tout le monde, y compris ceux qui l’attendaient. « Un drap qu’on déchire », dit Corentin Mahé, berger, qui se tenait à cent mètres. Mardi 17 février 2026, à 19 h 36, dix minutes avant la pleine mer, la digue du Petit-Clos s’est ouverte sur six mètres. L’eau est entrée dans l’herbage à la vitesse d’un homme qui marche, l’a rempli en une heure, et s’est arrêtée au chemin.',
        ),
        p(
          'Il n’y avait personne. À 18 h 40, Corentin Mahé avait fait passer ses cinquante brebis sur la butte. À la lampe, il avait vu des bulles. « Une digue qui va lâcher respire par le bas. Ma tante me l’avait montré en 1999, je ne l’avais jamais revu. » Le service des marais confirme l’heure et les bulles : son agente, Solène Quéré, était avec lui et a filmé.',
        ),
        h2('Pourquoi là, pourquoi ce soir'),
        p(
          'La mer n’était pas exceptionnelle. Coefficient 101, pression basse, vent de nord-ouest à 30 nœuds au relevé du sémaphore : on compte quatre ou cinq soirs semblables par hiver, selon le registre d’Edmond Lahure. La digue, elle, avait un passé. Au point de rupture, le plan de 1936 montre une ancienne vanne, bouchée à la glaise. La glaise a séché pendant l’été 2025, s’est fendue, et des ragondins ont fait le reste, constate le premier rapport du service des marais, daté du 19 février 2026.',
        ),
        figure('digue', { layout: 'wide' }, 'Nord-ouest à marée haute, le même soir, au môle.'),
        h2('Vingt-deux personnes et un plan de 1936'),
        p(
          'La brèche a été fermée dans la nuit, à basse mer, entre minuit et cinq heures. Quatorze agents, huit voisins, deux cents sacs, trois cents fascines de saule coupées aux Trois-Saules, un tracteur et la soupe de Mme Cléach. La méthode est celle du plan de 1936, qui figure au dos, en neuf dessins : on ne bouche pas un trou, on lui fait une porte de plus en plus petite.',
        ),
        p(
          'Au matin, la paludière Ninon Tasseau a goûté l’eau qui restait dans l’herbage. Salée. « Si ç’avait été la rivière, mes œillets étaient perdus pour l’été. » L’herbe, en revanche, rougira : il faudra deux printemps de pluie pour la rincer, évalue le service des marais, et Corentin Mahé cherche trois hectares à louer jusque-là. Il a reçu sept propositions avant midi.',
        ),
        pullQuote('« Une digue qui va lâcher respire par le bas. »', 'Corentin Mahé, berger'),
        callout(
          'facts',
          'Et maintenant ?',
          ul(
            li(
              'Réparation définitive : 86 000 €, estimation du service des marais, décision au conseil du 12 mars 2026.',
            ),
            li(
              'Autre voie, étudiée depuis 2022 : laisser la mer entrer au Petit-Clos et reculer la digue de 140 mètres. Coût estimé : 230 000 €, payés aux deux tiers par l’agence de l’eau.',
            ),
            li('Réunion publique : mercredi 4 mars 2026, 18 h 30, salle du Guet.'),
          ),
        ),
        p(
          'Le débat n’est pas neuf et n’oppose pas les bons aux méchants. Ninon Tasseau tient à la digue actuelle, qui garde ses salines. Corentin Mahé pencherait pour le recul : un pré que la mer visite nourrit des moutons qui se vendent mieux. Ils sont voisins, ils en ont parlé toute la nuit, en se passant des sacs.',
        ),
      ],
    },
    en: {
      slug: 'six-metres-of-dyke-give-way-at-le-petit-clos',
      headline: 'Six metres of dyke give way at Le Petit-Clos; no harm done',
      standfirst:
        'On Tuesday evening the sea came into a sheep meadow that the shepherd had emptied an hour before. The breach is closed; whether to close it for good is an open question.',
      dateline: 'Le Petit-Clos',
      publishedAt: at('2026-02-19T12:00+01:00'),
      heroCaption: 'The marsh from Les Grands-Clos: the dyke protects the salt pans first of all.',
      body: [
        p(
          'The noise surprised everyone, including those who were waiting for it. “A sheet being torn,” says Corentin Mahé, a shepherd, who stood a hundred metres away. On Tuesday 17 February 2026, at 7.36pm, ten minutes before high water, the dyke at Le Petit-Clos opened over six metres. The water entered the pasture at the pace of a man walking, filled it in an hour, and stopped at the lane.',
        ),
        p(
          'Nobody was there. At twenty to seven Corentin Mahé had moved his fifty ewes up on to the mound. By torchlight he had seen bubbles. “A dyke that is about to go breathes at the bottom. My aunt showed me in 1999; I had never seen it since.” The marsh service confirms the time and the bubbles: its officer, Solène Quéré, was with him and filmed.',
        ),
        h2('Why there, why that evening'),
        p(
          'The sea was nothing out of the ordinary. Coefficient 101, low pressure, a north-westerly of 30 knots at the semaphore: there are four or five such evenings every winter, by Edmond Lahure’s register. The dyke did have a past. Where it broke, the plan of 1936 shows an old sluice, stopped with clay. The clay dried in the summer of 2025 and split, and coypu did the rest, finds the marsh service’s first report, dated yesterday.',
        ),
        figure(
          'digue',
          { layout: 'wide' },
          'North-west at high water, the same evening, at the mole.',
        ),
        h2('Twenty-two people and a plan of 1936'),
        p(
          'The breach was closed overnight at low water, between midnight and five. Fourteen workers, eight neighbours, two hundred sacks, three hundred willow bundles cut at Les Trois-Saules, a tractor, and Mrs Cléach’s soup. The method is that of the plan of 1936, which gives it on the back, in nine drawings: you do not stop a hole, you make it a smaller and smaller door.',
        ),
        p(
          'In the morning the salt worker Ninon Tasseau tasted the water left in the pasture. Salt. “If it had been the river my pans were lost for the summer.” The grass, on the other hand, will redden: two springs of rain will be needed to rinse it, the marsh service reckons, and Corentin Mahé is looking for three hectares to rent until then. He had seven offers before noon.',
        ),
        pullQuote(
          '“A dyke that is about to go breathes at the bottom.”',
          'Corentin Mahé, shepherd',
        ),
        callout(
          'facts',
          'And now?',
          ul(
            li(
              'Permanent repair: €86,000, the marsh service’s estimate, for decision on 12 March 2026.',
            ),
            li(
              'Another way, under study since 2022: let the sea into Le Petit-Clos and set the dyke back by 140 metres. Estimated at €230,000, two thirds paid by the water agency.',
            ),
            li('Public meeting: Wednesday 4 March 2026, 6.30pm, Salle du Guet.'),
          ),
        ),
        p(
          'The argument is not new, and it does not set the good against the wicked. Ninon Tasseau holds to the present dyke, which keeps her pans. Corentin Mahé leans to setting it back: a meadow that the sea visits feeds sheep that sell for more. They are neighbours; they talked about it all night, passing sacks.',
        ),
      ],
    },
  },
};
