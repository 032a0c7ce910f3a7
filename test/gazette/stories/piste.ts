import type { GazetteStory } from '../types.ts';
import { at, callout, embed, figure, h2, li, link, p, table, ul } from '../write.ts';

export const piste: GazetteStory = {
  key: 'piste',
  kind: 'news',
  section: 'ville',
  hero: 'piste',
  tags: ['transports', 'travaux', 'comptes', 'ecole'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'la-piste-du-canal-a-trois-mois',
      headline: 'La piste du canal a trois mois et quatre cents habitués',
      standfirst:
        'Ouverte en avril sur la moitié de sa longueur, la voie cyclable s’arrête devant un poulailler. Son propriétaire vend des œufs aux cyclistes et négocie.',
      heroCaption: 'Entre le canal et les jardins : la piste à la Grenouillère, côté poulailler.',
      publishedAt: at('2026-07-10T07:00+02:00'),
      body: [
        p(
          'Deux kilomètres et trois cents mètres d’asphalte clair, du pont-route au lieu-dit la Grenouillère, puis un grillage, onze poules et une pancarte : « Fin provisoire. Œufs. » La piste cyclable du canal a été ouverte le 10 avril 2026. Elle doit en mesurer le double et rejoindre l’école du Phare. Il lui manque un bout de jardin.',
        ),
        p(
          'La ville a posé un compteur au premier jour, une boucle dans le sol, dont elle publie les relevés chaque semaine. En trois mois, il a vu passer 41 870 vélos. Les jours d’école, la médiane est de 431 passages, ce qui, en retirant les retours, fait un peu plus de deux cents personnes ; en y ajoutant celles du samedi, l’adjointe aux déplacements, Carole Mevel, estime à quatre cents les habitués.',
        ),
        table('Passages par jour à la Grenouillère, compteur de la ville', [
          ['Mois (2026)', 'Jour d’école', 'Samedi', 'Dimanche'],
          ['Avril', '318', '402', '655'],
          ['Mai', '436', '390', '702'],
          ['Juin', '471', '448', '688'],
        ]),
        h2('À qui sert une moitié de piste'),
        p(
          'À beaucoup de gens qui n’avaient pas de vélo en mars. C’est ce qui ressort du questionnaire distribué le 16 juin 2026 par les élèves de troisième du collège, sur le bord du chemin, avec de l’eau fraîche en échange : 163 réponses, dont 71 de personnes qui faisaient auparavant le trajet en voiture. La panne du pont y est pour quelque chose. « À vélo par la piste, je suis à la criée en dix-huit minutes, dit l’une des réponses. En voiture, onze, plus le stationnement, plus mon caractère. »',
        ),
        figure(
          'plan',
          { layout: 'end' },
          'La piste part de C, le pont-route, vers l’ouest, hors du plan.',
        ),
        h2('Le jardin de M. Stéphan'),
        p(
          'Émile Stéphan, soixante-dix-neuf ans, possède quarante et un mètres de berge dont la piste a besoin. La ville en propose 9 300 €, au prix des domaines. Il en demande 9 300 aussi, mais avec une clause : que le tracé contourne le poirier. « Il a été planté l’année de mon certificat. Il penche. Il tombera bien tout seul, mais pas pour un vélo. »',
        ),
        p(
          'Le contournement ajoute six mètres et 3 100 €, d’après l’esquisse des services techniques que la mairie nous a remise. Carole Mevel y est favorable, l’opposition aussi, et le vote est inscrit au conseil du 17 septembre 2026. Entre-temps, M. Stéphan a mis une chaise, puis deux. Il vend en moyenne sept douzaines d’œufs par jour et s’y connaît maintenant en dérailleurs.',
        ),
        callout(
          'facts',
          'La piste en chiffres',
          ul(
            li('Longueur ouverte : 2,3 km. Prévue : 4,6 km.'),
            li(
              'Coût de la première moitié : 512 000 €, dont 60 % payés par la région (délibération du 12 juin 2025).',
            ),
            li(
              'Largeur : 3 m. Éclairage : jusqu’à 23 h, coupé en juin et juillet pour les chauves-souris.',
            ),
          ),
        ),
        embed(
          'openstreetmap',
          'https://www.openstreetmap.org/#map=14/48.6300/-2.0600',
          'Un tracé semblable sur une côte qui existe',
          'Port-Hévin n’est sur aucune carte ; celle-ci montre une côte qui lui ressemble.',
        ),
        p(
          'Reste la traversée des Trois-Saules, que l’eau recouvre aux grandes marées. Un panneau y affiche désormais l’heure à laquelle il vaut mieux rentrer. Les données viennent de la station du sémaphore, dont nous avons ',
          link('raconté l’histoire', '/fr/au-semaphore-trois-personnes-tiennent-le-temps'),
          '.',
        ),
      ],
    },
    en: {
      slug: 'the-canal-cycle-path-three-months-on',
      headline: 'The canal cycle path is three months old and has four hundred regulars',
      standfirst:
        'Opened in April for half its length, the path stops at a hen run. The owner sells eggs to cyclists and negotiates.',
      heroCaption: 'Between canal and gardens: the path at La Grenouillère, on the hens’ side.',
      publishedAt: at('2026-07-10T12:00+02:00'),
      body: [
        p(
          'Two thousand three hundred metres of pale asphalt, from the road bridge to a place called La Grenouillère, then a wire fence, eleven hens and a sign: “Temporary end. Eggs.” The canal cycle path opened on 10 April 2026. It is meant to be twice as long and to reach the École du Phare. It is short of a piece of garden.',
        ),
        p(
          'On the first day the town laid a counter, a loop in the ground, whose readings it publishes each week. In three months it has seen 41,870 bicycles. On school days the median is 431 passages, which, less the return trips, makes a little over two hundred people; adding Saturday’s, the councillor for transport, Carole Mevel, puts the regulars at four hundred.',
        ),
        table('Passages a day at La Grenouillère, from the town’s counter', [
          ['Month (2026)', 'School day', 'Saturday', 'Sunday'],
          ['April', '318', '402', '655'],
          ['May', '436', '390', '702'],
          ['June', '471', '448', '688'],
        ]),
        h2('Who uses half a path'),
        p(
          'Many people who had no bicycle in March. So says the questionnaire that fifteen-year-olds from the collège handed out on 16 June 2026 beside the path, with cold water in exchange: 163 answers, 71 of them from people who used to make the journey by car. The broken bridge has something to do with it. “By bike along the path I am at the fish auction in eighteen minutes,” one answer reads. “By car eleven, plus parking, plus my temper.”',
        ),
        figure(
          'plan',
          { layout: 'end' },
          'The path starts from C, the road bridge, and runs west, off the plan.',
        ),
        h2('Mr Stéphan’s garden'),
        p(
          'Émile Stéphan, seventy-nine, owns forty-one metres of bank that the path needs. The town offers €9,300, at the official valuation. He also asks for €9,300, but with a clause: that the route go round the pear tree. “It was planted the year I left school. It leans. It will come down by itself in its own time, but not for a bicycle.”',
        ),
        p(
          'The detour adds six metres and €3,100, by the sketch from the engineers’ department that the town hall gave us. Carole Mevel is in favour, so is the opposition, and the vote is down for the council of 17 September 2026. Meanwhile Mr Stéphan has put out a chair, then two. He sells seven dozen eggs a day on average, and by now he knows about derailleurs.',
        ),
        callout(
          'facts',
          'The path in figures',
          ul(
            li('Open: 2.3 km. Planned: 4.6 km.'),
            li(
              'Cost of the first half: €512,000, 60% of it paid by the region (resolution of 12 June 2025).',
            ),
            li('Width: 3 m. Lit until 11pm, and not at all in June and July, for the bats.'),
          ),
        ),
        embed(
          'openstreetmap',
          'https://www.openstreetmap.org/#map=14/48.6300/-2.0600',
          'A similar route on a coast that exists',
          'Port-Hévin is on no map; this one shows a coast that looks like it.',
        ),
        p(
          'There remains the crossing at Les Trois-Saules, which spring tides cover. A panel there now shows the hour at which it is better to turn back. The data come from the semaphore station, whose story we ',
          link('have told', '/en/at-the-semaphore-three-people-keep-the-weather'),
          '.',
        ),
      ],
    },
  },
};
