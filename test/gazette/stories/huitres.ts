import type { GazetteStory } from '../types.ts';
import {
  abbr,
  at,
  figure,
  footnote,
  foreign,
  h2,
  hevin,
  italic,
  li,
  ol,
  p,
  pullQuote,
  sub,
} from '../write.ts';

export const huitres: GazetteStory = {
  key: 'huitres',
  kind: 'analysis',
  section: 'peche',
  hero: 'huitres',
  tags: ['gens-de-mer', 'marees', 'meteo'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'l-huitre-de-la-doere-pousse-moins-vite-et-se-vend-mieux',
      headline: 'L’huître de la Doëre pousse moins vite et se vend mieux',
      standfirst:
        'En remontant leurs parcs de soixante centimètres, les ostréiculteurs ont donné aux coquilles une heure de soleil de plus par marée. Elles se durcissent, voyagent mieux, et se font attendre.',
      dateline: 'Anse du Vau',
      heroCaption: 'Deux heures avant le bas de l’eau, anse du Vau : on retourne les poches.',
      publishedAt: at('2026-01-17T07:00+01:00'),
      body: [
        p(
          'Une huître apprend à se tenir fermée. On l’ignore souvent, parce qu’à table on lui demande l’inverse. Marie-Jo Cléach, qui élève les siennes dans l’anse du Vau, appelle cela « l’école ». Chaque marée qui découvre le parc est une leçon : sans eau, la bête serre, garde son jus, et son muscle se fait. À la leçon suivante, elle tient un peu plus.',
        ),
        p(
          'Depuis mars 2024, six des neuf parcs de la Doëre donnent des leçons plus longues. Leurs tables ont été relevées de soixante centimètres. L’estran étant ce qu’il est, cela fait, d’après les mesures du comité ostréicole, cinquante-cinq minutes hors d’eau de plus à chaque marée.',
        ),
        h2('Plus lente, plus lourde'),
        p(
          'Le comité a pesé, à l’automne 2025, trois cents huîtres de chaque hauteur, mises à l’eau le même jour. Les hautes pesaient en moyenne 61 grammes, les basses 78. Mais le rapport se renverse quand on ouvre : chez les hautes, la chair fait 12,4 % du poids, contre 10,1 %. « Moins de coquille, plus de bête », dit Marie-Jo Cléach. Le classement officiel nomme cela une spéciale',
          footnote(
            'Au-dessus de 10,5 % de chair, l’huître creuse est dite spéciale ; entre 6,5 et 10,5 %, fine. Pesées du comité ostréicole de la Doëre, 4 novembre 2025.',
          ),
          '.',
        ),
        p(
          'Le prix suit. À la fin de décembre, la douzaine de spéciales du Vau se vendait 11,50 € sur le marché, place aux Œufs ; la fine, 8,20. Nous avons relevé les étiquettes de cinq étals, le 27 décembre 2025. Reste à payer le temps : trois ans et demi au lieu de trois pour atteindre le même calibre.',
        ),

        h2('Une affaire de chaleur'),
        p(
          'Si les éleveurs ont bougé leurs tables, ce n’était pas pour le goût. L’été 2023, l’eau du Vau a dépassé 22 ',
          abbr('°C', 'degrés Celsius'),
          ' pendant dix-neuf jours, selon la sonde de la station météo ; un tiers des jeunes est mort, d’après les déclarations faites au comité. Or une huître habituée à se fermer résiste mieux quand l’eau chaude perd son O',
          sub('2'),
          '. C’est du moins l’hypothèse que Klervi Manac’h, biologiste à la station marine de Saint-Orme, teste depuis deux ans dans l’anse.',
        ),
        p(
          'Ses résultats sont encore courts. Elle les résume en trois phrases, et tient à l’ordre :',
        ),
        ol(
          li(
            'Parmi les huîtres d’un an, les hautes ont eu 9 % de mortalité à l’été 2025, les basses 14 %.',
          ),
          li('L’été 2025 n’a compté que quatre jours au-dessus de 22 °C : l’épreuve a été douce.'),
          li('Il faudra un été chaud pour conclure, et personne ne le souhaite.'),
        ),
        pullQuote('« Moins de coquille, plus de bête. »', 'Marie-Jo Cléach, ostréicultrice'),
        figure(
          'plateau',
          { layout: 'start' },
          'Neuf, un citron, un couteau : le compte d’une personne.',
        ),
        h2('Ceux qui n’ont pas bougé'),
        p(
          'Trois parcs sont restés bas. Leur raison est simple : ils n’ont plus de haut. À l’est de l’anse, la vase a gagné ; l’estran s’arrête où commencent les herbus. Jean-Do Perrot travaille là depuis quarante ans, jusqu’aux cuisses, dans ce qu’il appelle le ',
          hevin('bren'),
          ' et les autres la purée. Il vend des fines, moins cher, aux cantines. « Mes huîtres vont à l’école aussi », fait-il remarquer.',
        ),
        p(
          'Le breton a un mot, ',
          foreign('istr', 'br'),
          ', pour une huître et pour toutes. À Port-Hévin on compte par ',
          italic('mains'),
          ', quatre à la fois, deux dans chaque paume, en se parlant. En janvier, quand le Vau découvre à la nuit, on les compte à l’oreille. Une bonne huître sonne plein. Une morte sonne creux, comme une promesse, dit Jean-Do Perrot, qui n’a pas voulu préciser laquelle.',
        ),
      ],
    },
    en: {
      slug: 'the-doere-oyster-grows-more-slowly-and-sells-better',
      headline: 'The Doëre oyster grows more slowly and sells better',
      standfirst:
        'By raising their beds sixty centimetres, the growers have given their shells nearly an hour more air at every tide. They harden, travel better, and keep you waiting.',
      dateline: 'Anse du Vau',
      heroCaption: 'Two hours before low water in the Anse du Vau: turning the bags.',
      publishedAt: at('2026-01-17T12:00+01:00'),
      body: [
        p(
          'An oyster learns to stay shut. This is easily forgotten, since at table we ask the opposite of it. Marie-Jo Cléach, who grows hers in the Anse du Vau, calls it “school”. Every tide that bares the bed is a lesson: without water the creature tightens, keeps its liquor, and its muscle forms. At the next lesson it holds a little longer.',
        ),
        p(
          'Since March 2024, six of the nine beds on the Doëre have been giving longer lessons. Their trestles were raised by sixty centimetres. The shore being what it is, that makes, by the growers’ committee’s measurements, fifty-five minutes more out of the water at each tide.',
        ),
        h2('Slower, fuller'),
        p(
          'In the autumn of 2025 the committee weighed three hundred oysters from each height, laid down on the same day. The high ones weighed 61 grams on average, the low ones 78. Open them and the order is reversed: in the high ones the meat is 12.4% of the weight, against 10.1%. “Less shell, more animal,” says Marie-Jo Cléach. The official grade for that is spéciale',
          footnote(
            'Above 10.5% of meat a cupped oyster is graded spéciale; from 6.5 to 10.5%, fine. Weighings by the Doëre oyster committee, 4 November 2025.',
          ),
          '.',
        ),
        p(
          'The price follows. At the end of December a dozen spéciales from the Vau cost €11.50 at the market in the place aux Œufs; fines, €8.20. We read the labels of five stalls on 27 December 2025. What has to be paid is time: three and a half years instead of three to reach the same size.',
        ),

        h2('A matter of heat'),
        p(
          'It was not for the taste that the growers moved their trestles. In the summer of 2023 the water of the Vau was above 22 ',
          abbr('°C', 'degrees Celsius'),
          ' for nineteen days, according to the weather station’s probe; a third of the young oysters died, by the growers’ returns to the committee. An oyster used to closing holds out better when warm water loses its O',
          sub('2'),
          '. That, at least, is the hypothesis that Klervi Manac’h, a biologist at the Saint-Orme marine station, has been testing in the bay for two years.',
        ),
        p(
          'Her results are short so far. She puts them in three sentences, and minds about the order:',
        ),
        ol(
          li(
            'Among one-year-old oysters, 9% of the high ones died in the summer of 2025, and 14% of the low ones.',
          ),
          li('The summer of 2025 had only four days above 22 °C: it was a mild test.'),
          li('A hot summer will be needed to conclude, and nobody wishes for one.'),
        ),
        pullQuote('“Less shell, more animal.”', 'Marie-Jo Cléach, oyster grower'),
        figure('plateau', { layout: 'start' }, 'Nine, a lemon, a knife: enough for one.'),
        h2('Those who did not move'),
        p(
          'Three beds have stayed low. The reason is simple: they have no higher ground left. On the east side of the bay the mud has gained; the shore ends where the salt grass begins. Jean-Do Perrot has worked there for forty years, up to his thighs in what he calls ',
          hevin('bren'),
          ' and others call soup. He sells fines, more cheaply, to school canteens. “My oysters go to school too,” he points out.',
        ),
        p(
          'Breton has a word, ',
          foreign('istr', 'br'),
          ', for one oyster and for all of them. In Port-Hévin they count by ',
          italic('hands'),
          ', four at a time, two to each palm, talking. In January, when the Vau dries out after dark, they count by ear. A good oyster sounds full. A dead one sounds hollow, like a promise, says Jean-Do Perrot, who would not say which.',
        ),
      ],
    },
  },
};
