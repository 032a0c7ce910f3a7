import type { GazetteStory } from '../types.ts';
import { at, figure, h2, p, pullQuote, table } from '../write.ts';

export const ecole: GazetteStory = {
  key: 'ecole',
  kind: 'news',
  section: 'ville',
  hero: 'ecole',
  tags: ['ecole', 'comptes', 'rive-sud'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'la-cantine-passe-a-deux-services',
      headline: 'La cantine passe à deux services, les parents comptent les minutes',
      standfirst:
        'Cinquante-trois élèves de la rive sud mangent désormais à l’école du Phare faute de pouvoir rentrer. La salle a cent dix places, ils sont cent soixante-deux. Reste à savoir qui a faim le premier.',
      publishedAt: at('2026-09-22T07:00+02:00'),
      body: [
        p(
          'À 11 h 40, le premier service entre en rang. À 12 h 18, il sort en courant. À 12 h 20, le second s’assoit sur des chaises encore tièdes. Entre les deux, Maryvonne Queffélec et ses trois collègues ont cent vingt secondes pour cent dix assiettes. « On a répété en août avec des plateaux vides, dit-elle. Les plateaux vides ne renversent pas. »',
        ),
        p(
          'La rentrée du 1er septembre 2026 a changé l’échelle de la cantine de l’école du Phare. On y servait cent neuf repas en juin 2025 ; on en sert cent soixante-deux, selon le décompte de la mairie arrêté au 15 septembre 2026. L’explication tient en un mot, et ce mot est un pont. Cinquante-trois enfants de la rive sud déjeunaient chez eux ; le détour leur prendrait toute la pause.',
        ),
        h2('Trente-huit minutes'),
        p(
          'Le temps passé à table, lui, a fondu. Le collectif des parents, mené par Delphine Corre, l’a chronométré quatre midis de suite, avec l’accord de la directrice, à partir du moment où l’enfant s’assoit.',
        ),
        table('Temps moyen à table, en minutes, du 8 au 11 septembre 2026', [
          ['Classe', 'Juin 2025', 'Premier service', 'Second service'],
          ['CP et CE1', '41', '29', '33'],
          ['CE2', '40', '27', '31'],
          ['CM1 et CM2', '36', '24', '30'],
        ]),
        p(
          'Une circulaire de l’éducation nationale, citée par le collectif, recommande trente minutes au moins. Le second service y parvient, le premier non. La maire, Aude Lesquen, ne conteste pas la mesure. « Elle est meilleure que la nôtre, nous n’avions compté que les assiettes. »',
        ),
        figure(
          'plan',
          { layout: 'text' },
          'L’école est au nord de A. De B, la rive sud, le détour par C prend toute la pause.',
        ),
        h2('Trois idées, un essai'),
        p(
          'Le conseil d’école du 17 septembre 2026 en a examiné trois. Prêter la salle du Guet, voisine, pour les grands : 8 400 € de mobilier, d’après les services. Faire glisser la pause d’un quart d’heure : gratuit, mais il faut l’accord du car de Saint-Guéry, qui suit la marée. Ou commencer par le dessert, proposition de la classe de CM2, adoptée à l’unanimité de ses vingt-quatre auteurs, au motif que « le fromage se mange en marchant ».',
        ),
        p(
          'C’est la deuxième qui sera essayée, du 28 septembre au 16 octobre 2026. Le car est d’accord deux jours sur quatre. Les deux autres, les internes du lycée serviront à table, comme cela se faisait avant 1974 ; treize se sont proposés.',
        ),
        pullQuote(
          '« Les plateaux vides ne renversent pas. »',
          'Maryvonne Queffélec, cheffe de cantine',
        ),
        p(
          'En cuisine, le chantier est d’une autre nature. Maryvonne Queffélec cuit désormais en deux fois, pour que le second service n’ait pas les restes du premier. Il lui faut une plaque de plus : 2 900 €, inscrits au budget modificatif que le conseil municipal examine le 15 octobre 2026. En attendant, elle emprunte le four à gaz de l’épicier Hamid Zerrouki, qui a l’habitude. Le gratin traverse la rue à 11 h 25, sous un torchon, escorté par deux élèves de service.',
        ),
        p(
          'Reste une question que le tableau ne montre pas. Delphine Corre l’a posée à son fils, sept ans, premier service : est-ce que c’est trop court ? Il a réfléchi. C’est le bon temps pour les lentilles, a-t-il répondu. Pour la purée, il faudrait plus.',
        ),
      ],
    },
    en: {
      slug: 'school-canteen-moves-to-two-sittings',
      headline: 'School canteen moves to two sittings, and parents count the minutes',
      standfirst:
        'Fifty-three pupils from the South Bank now eat at the École du Phare because they cannot get home. The room seats a hundred and ten; they are a hundred and sixty-two. Who is hungry first?',
      publishedAt: at('2026-09-22T12:00+02:00'),
      body: [
        p(
          'At 11.40 the first sitting comes in, in line. At 12.18 it goes out, running. At 12.20 the second sits down on chairs still warm. In between, Maryvonne Queffélec and her three colleagues have a hundred and twenty seconds for a hundred and ten plates. “We rehearsed in August with empty trays,” she says. “Empty trays don’t spill.”',
        ),
        p(
          'The new school year, on 1 September 2026, changed the scale of the canteen at the École du Phare. In June 2025 it served a hundred and nine meals; now it is a hundred and sixty-two, by the town hall’s count on 15 September 2026. The explanation is one word, and the word is bridge. Fifty-three children from the South Bank used to have lunch at home; the detour would take up the whole break.',
        ),
        h2('Thirty-eight minutes'),
        p(
          'Time at table, meanwhile, has melted. The parents’ group, led by Delphine Corre, timed it four days running, with the head’s consent, from the moment a child sits down.',
        ),
        table('Average time at table, in minutes, 8 to 11 September 2026', [
          ['Class', 'June 2025', 'First sitting', 'Second sitting'],
          ['Ages 6 to 7', '41', '29', '33'],
          ['Age 8', '40', '27', '31'],
          ['Ages 9 to 10', '36', '24', '30'],
        ]),
        p(
          'A circular from the education ministry, quoted by the parents, recommends at least thirty minutes. The second sitting gets there, the first does not. The mayor, Aude Lesquen, does not dispute the figures. “They are better than ours; we had only counted plates.”',
        ),
        figure(
          'plan',
          { layout: 'text' },
          'The school lies north of A. From B, the South Bank, the way round by C takes up the whole break.',
        ),
        h2('Three ideas, one trial'),
        p(
          'The school council of 17 September 2026 looked at three. Lend the Salle du Guet next door to the older ones: €8,400 of furniture, by the town’s estimate. Shift the break by a quarter of an hour: free, but it needs the agreement of the Saint-Guéry coach, which follows the tide. Or begin with dessert, a proposal from the top class, carried unanimously by its twenty-four authors, on the grounds that “cheese can be eaten walking”.',
        ),
        p(
          'The second will be tried, from 28 September to 16 October 2026. The coach agrees on two days out of four. On the other two, boarders from the lycée will wait at table, as they did before 1974; thirteen have offered.',
        ),
        pullQuote('“Empty trays don’t spill.”', 'Maryvonne Queffélec, head of the canteen'),
        p(
          'In the kitchen the problem is of another kind. Maryvonne Queffélec now cooks in two batches, so that the second sitting does not get the leavings of the first. She needs one more hob: €2,900, in the amended budget that the town council takes on 15 October 2026. Meanwhile she borrows the gas oven of the grocer, Hamid Zerrouki, who is used to it. The gratin crosses the street at 11.25 under a tea towel, escorted by two pupils on duty.',
        ),
        p(
          'There remains a question that the table does not show. Delphine Corre put it to her son, seven, first sitting: is it too short? He thought about it. It is the right time for lentils, he said. For mash you would need more.',
        ),
      ],
    },
  },
};
