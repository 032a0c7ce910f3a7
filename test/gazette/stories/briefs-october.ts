/** The short news of the first days of October 2026. */
import type { GazetteStory } from '../types.ts';
import { at, link, p } from '../write.ts';

const navetteFoire: GazetteStory = {
  key: 'navette-foire',
  kind: 'brief',
  section: 'ville',
  tags: ['foire', 'transports', 'rive-sud'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'la-navette-toutes-les-vingt-minutes-samedi',
      headline: 'La navette de la rive sud passera toutes les vingt minutes samedi, jour de foire',
      standfirst: 'Deux minibus au lieu d’un, de 7 h 30 à minuit, le 10 octobre 2026.',
      publishedAt: at('2026-10-09T07:05+02:00'),
      body: [
        p(
          'Le syndicat mixte du port met un second minibus en ligne samedi, pour la foire. La navette passera toutes les vingt minutes de 7 h 30 à minuit, et s’arrêtera en plus devant la halle. Elle reste gratuite. Les vélos voyageront dans une remorque, douze à la fois ; les gâteaux, sur les genoux, demande Ronan Guivarch, qui conduira la première et la dernière.',
        ),
        p(
          'Pleine mer à 20 h, coefficient 94 : la route des Trois-Saules restera sèche, d’après le service de l’urbanisme. Le programme est dans ',
          link('notre article sur la foire', '/fr/foire-d-octobre-deux-rives-une-seule-soupe'),
          '.',
        ),
      ],
    },
    en: {
      slug: 'shuttle-every-twenty-minutes-on-saturday',
      headline: 'South Bank shuttle to run every twenty minutes on Saturday, fair day',
      standfirst: 'Two minibuses instead of one, from 7.30am to midnight on 10 October 2026.',
      publishedAt: at('2026-10-09T08:00+02:00'),
      body: [
        p(
          'The harbour authority is putting a second minibus on the road on Saturday for the fair. The shuttle will run every twenty minutes from 7.30am to midnight, with an extra stop at the market hall. It remains free. Bicycles will travel in a trailer, twelve at a time; cakes on the knees, asks Ronan Guivarch, who will drive the first and the last.',
        ),
        p(
          'High water is at 8pm, coefficient 94: the road at Les Trois-Saules will stay dry, according to the planning office. The programme is in ',
          link('our article on the fair', '/en/october-fair-two-banks-and-one-soup'),
          '.',
        ),
      ],
    },
  },
};

const vent: GazetteStory = {
  key: 'vent',
  kind: 'brief',
  section: 'port',
  hero: 'digue',
  tags: ['meteo'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'avis-de-coup-de-vent-la-jetee-fermee',
      headline: 'Avis de coup de vent : la jetée est fermée aux promeneurs jusqu’à midi',
      standfirst:
        'Nord-ouest 34 nœuds au relevé de six heures. Le bac part, les cannes à pêche non.',
      publishedAt: at('2026-10-09T06:40+02:00'),
      body: [
        p(
          'Le sémaphore a relevé 34 nœuds de nord-ouest à six heures, vendredi 9 octobre 2026, avec des rafales à 46. La capitainerie a fermé la jetée jusqu’à midi, le temps que passe la pleine mer de 6 h 58. Le bac assure ses départs. « Ça vente, ça ne tempête pas », note l’observateur Edmond Lahure dans la case prévue. Le vent doit tomber à 15 nœuds dans l’après-midi, d’après le bulletin de quatre heures.',
        ),
      ],
    },
    en: {
      slug: 'gale-warning-pier-closed-until-noon',
      headline: 'Gale warning: pier closed to walkers until noon',
      standfirst:
        'North-west 34 knots at the six o’clock reading. The ferry is sailing, the anglers are not.',
      publishedAt: at('2026-10-09T07:10+02:00'),
      body: [
        p(
          'The semaphore recorded 34 knots from the north-west at six o’clock on Friday 9 October 2026, gusting to 46. The harbour office has closed the pier until noon, to let high water, at 6.58, go by. The ferry is keeping to its timetable. “It is blowing, it is not storming,” writes the observer, Edmond Lahure, in the box provided. The wind is due to drop to 15 knots in the afternoon, by the four o’clock forecast.',
        ),
      ],
    },
    ar: {
      slug: 'تحذير-من-رياح-قوية-الرصيف-مغلق',
      headline: 'تحذير من رياح قوية: كاسر الأمواج مغلق أمام المتنزّهين حتى الظهر',
      standfirst:
        'رياح شمالية غربية بسرعة 34 عقدة عند السادسة صباحًا. العبّارة تعمل، والصيد بالصنّارة ينتظر.',
      publishedAt: at('2026-10-09T07:30+02:00'),
      byline: [{ author: 'selim', role: 'translator' }],
      body: [
        p(
          'سجّلت محطة الرصد عند السادسة من صباح الجمعة 9 أكتوبر 2026 رياحًا شمالية غربية بسرعة 34 عقدة، مع هبّات بلغت 46. وأغلقت قيادة الميناء كاسر الأمواج حتى الظهر، ريثما يمرّ المدّ الأعلى عند 6:58. وتواصل العبّارة رحلاتها. وكتب الراصد إدمون لاهور في الخانة المخصّصة: «ريح، لا عاصفة». ومن المنتظر أن تهدأ الريح إلى 15 عقدة بعد الظهر، بحسب نشرة الرابعة صباحًا.',
        ),
      ],
    },
  },
};

const cinema: GazetteStory = {
  key: 'cinema',
  kind: 'brief',
  section: 'culture',
  hero: 'cinema',
  tags: ['ecole', 'artisans'],
  byline: [{ author: 'anselme', role: 'author' }],
  articles: {
    fr: {
      slug: 'le-cinema-l-embrun-rouvre-sa-petite-salle',
      headline:
        'Le cinéma l’Embrun rouvre sa petite salle, trente-deux fauteuils refaits par le lycée',
      standfirst:
        'Fermée depuis 2019 pour cause de ressorts, elle reprend ce soir avec un film choisi par les tapissiers.',
      publishedAt: at('2026-10-08T19:10+02:00'),
      body: [
        p(
          'La petite salle de l’Embrun a rouvert jeudi 8 octobre 2026, à 18 h 30. Ses trente-deux fauteuils, achetés d’occasion en 1971, ont passé deux ans à l’atelier de tapisserie du lycée des Deux-Rives. Coût : 2 650 € de crin, de sangles et de velours, payés par une souscription de 118 spectateurs. Chaque siège porte sous l’assise le nom de l’élève qui l’a refait, et il est permis de vérifier.',
        ),
        p(
          'La classe a choisi le film d’ouverture, une histoire de couturière, et le volume du son. Le fauteuil 17 grince encore. C’est voulu, assure son auteur, Timéo Bihan : il faut bien qu’on sache où est la sortie.',
        ),
      ],
    },
    en: {
      slug: 'cinema-l-embrun-reopens-its-small-screen',
      headline:
        'Cinema L’Embrun reopens its small screen, with thirty-two seats mended at the lycée',
      standfirst:
        'Closed since 2019 on account of springs, it starts again tonight with a film chosen by the upholsterers.',
      publishedAt: at('2026-10-08T20:00+02:00'),
      body: [
        p(
          'The small screen at L’Embrun reopened on Thursday 8 October 2026 at 6.30pm. Its thirty-two seats, bought second-hand in 1971, have spent two years in the upholstery workshop of the Lycée des Deux-Rives. Cost: €2,650 of horsehair, webbing and velvet, paid for by a subscription among 118 filmgoers. Under each seat is the name of the pupil who mended it, and you are allowed to look.',
        ),
        p(
          'The class chose the opening film, the story of a seamstress, and the volume. Seat 17 still creaks. It is meant to, says its maker, Timéo Bihan: people have to know where the exit is.',
        ),
      ],
    },
    ar: {
      slug: 'سينما-لومبران-تعيد-فتح-قاعتها-الصغيرة',
      headline: 'سينما «لومبران» تعيد فتح قاعتها الصغيرة بمقاعد أصلحها تلاميذ الثانوية',
      standfirst: 'اثنان وثلاثون مقعدًا، وعامان من العمل، وفيلم افتتاح اختاره المنجّدون.',
      publishedAt: at('2026-10-09T09:00+02:00'),
      byline: [{ author: 'selim', role: 'translator' }],
      body: [
        p(
          'فتحت القاعة الصغيرة في سينما «لومبران» أبوابها من جديد مساء الخميس 8 أكتوبر 2026. مقاعدها الاثنان والثلاثون، التي اشتُريت مستعملة عام 1971، أمضت عامين في ورشة التنجيد بثانوية الضفّتين. بلغت الكلفة 2650 يورو من الشعر والأحزمة والمخمل، دفعها 118 من روّاد السينما. وتحت كل مقعد اسم التلميذ الذي أصلحه، ويحقّ لكم أن تتأكّدوا.',
        ),
        p(
          'اختار التلاميذ فيلم الافتتاح، وهو حكاية خيّاطة، ودرجة الصوت. وما زال المقعد 17 يصرّ. هذا مقصود، يقول صاحبه تيميو بيهان: لا بدّ أن يعرف الناس أين المخرج.',
        ),
      ],
    },
  },
};

const eau: GazetteStory = {
  key: 'eau',
  kind: 'brief',
  section: 'ville',
  tags: ['comptes'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'eau-potable-les-analyses-des-sables-conformes',
      headline: 'Eau potable : les analyses du forage des Sables sont revenues conformes',
      standfirst:
        'Le prélèvement du 29 septembre 2026 ne montre rien d’anormal. Le robinet, lui, n’avait pas attendu.',
      publishedAt: at('2026-10-08T17:30+02:00'),
      body: [
        p(
          'Les 54 paramètres mesurés au forage des Sables sont conformes aux normes, indique le bulletin de l’agence de santé affiché jeudi en mairie. Les nitrates sont à 18 mg par litre, pour une limite de 50. Le prélèvement avait été avancé d’un mois après une coupure de quatre heures, le 21 septembre 2026, due à une pompe et non à l’eau. Le prochain est fixé au 3 novembre 2026.',
        ),
      ],
    },
    en: {
      slug: 'drinking-water-sables-borehole-tests-clear',
      headline: 'Drinking water: tests at the Sables borehole come back clear',
      standfirst:
        'The sample of 29 September 2026 shows nothing abnormal. The tap had not waited to be told.',
      publishedAt: at('2026-10-08T18:30+02:00'),
      body: [
        p(
          'All 54 parameters measured at the Sables borehole are within the standards, says the health agency’s bulletin, posted at the town hall on Thursday. Nitrates stand at 18 mg a litre, for a limit of 50. The sample had been brought forward by a month after a four-hour cut on 21 September 2026, caused by a pump and not by the water. The next is set for 3 November 2026.',
        ),
      ],
    },
  },
};

const brebis: GazetteStory = {
  key: 'brebis',
  kind: 'brief',
  section: 'marais',
  hero: 'brebis',
  tags: ['foire'],
  byline: [{ author: 'ysee', role: 'author' }],
  articles: {
    fr: {
      slug: 'cinquante-brebis-place-aux-oeufs',
      headline:
        'Un troupeau de cinquante brebis traverse la place aux Œufs pour gagner les prés salés',
      standfirst:
        'Onze minutes d’embarras, un étal de salades en moins, et une agnelle rapportée par la factrice.',
      publishedAt: at('2026-10-08T12:15+02:00'),
      body: [
        p(
          'Le berger Corentin Mahé a pris par la ville, jeudi 8 octobre 2026, faute de pont : cinquante brebis, deux chiens, onze minutes entre la fontaine et la halle. C’était jour de marché. Les bêtes ont mangé pour 23 € de scaroles à l’étal de Jeanne Tréanton, somme réglée sur place et arrondie à 25. À l’arrivée aux prés salés, elles étaient quarante-neuf. La cinquantième, une agnelle de l’année, regardait les pains chez Rouault ; la factrice l’a remontée dans sa sacoche avant. Elle avait une lettre pour le marais.',
        ),
      ],
    },
    en: {
      slug: 'fifty-ewes-cross-the-place-aux-oeufs',
      headline: 'Fifty ewes cross the place aux Œufs on their way to the salt meadows',
      standfirst:
        'Eleven minutes’ obstruction, one salad stall the poorer, and a lamb brought back by the postwoman.',
      publishedAt: at('2026-10-08T14:00+02:00'),
      body: [
        p(
          'For want of a bridge the shepherd Corentin Mahé went through the town on Thursday 8 October 2026: fifty ewes, two dogs, eleven minutes from the fountain to the market hall. It was market day. The animals ate €23 worth of endives at Jeanne Tréanton’s stall, a sum paid on the spot and rounded up to 25. On arrival at the salt meadows they were forty-nine. The fiftieth, a lamb of this year, was looking at the bread in Rouault’s window; the postwoman took her up in the front bag of her bicycle. She had a letter for the marsh anyway.',
        ),
      ],
    },
  },
};

const halle: GazetteStory = {
  key: 'halle',
  kind: 'brief',
  section: 'ville',
  hero: 'halle',
  tags: ['patrimoine', 'foire'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'la-halle-retrouve-l-heure',
      headline: 'La halle retrouve l’heure',
      standfirst:
        'L’horloge du pignon marche de nouveau, à temps pour la foire et avec quatre minutes d’avance voulues.',
      publishedAt: at('2026-10-04T09:00+02:00'),
      updatedAt: at('2026-10-05T10:15+02:00'),
      body: [
        p(
          'Arrêtée à 10 h 20 depuis le 2 juin 2026, l’horloge de la halle est repartie samedi 3 octobre 2026. Une hirondelle avait niché dans le rouage ; la ville a attendu que les petits s’envolent, puis que l’horloger de Saint-Orme revienne de vacances. Réparation : 410 €. À la demande des marchands, elle avance de quatre minutes. C’est l’usage depuis 1902, « pour que les clients se pressent et que nous rangions tranquilles », explique leur doyenne, Jeanne Tréanton.',
        ),
        p(
          'Correction, 5 octobre 2026 : la halle date de 1902, et non de 1892 comme nous l’avions écrit. Nous l’avions vieillie de dix ans.',
        ),
      ],
    },
    en: {
      slug: 'the-market-hall-gets-the-time-back',
      headline: 'The market hall gets the time back',
      standfirst:
        'The clock in the gable is going again, in time for the fair and four minutes fast on purpose.',
      publishedAt: at('2026-10-04T12:00+02:00'),
      updatedAt: at('2026-10-05T10:30+02:00'),
      body: [
        p(
          'Stopped at twenty past ten since 2 June 2026, the clock of the market hall started again on Saturday 3 October 2026. A swallow had nested in the works; the town waited for the young to fly, and then for the Saint-Orme clockmaker to come back from holiday. Repairs: €410. At the stallholders’ request it runs four minutes fast. That has been the custom since 1902, “so that customers hurry and we can pack up in peace”, explains the eldest of them, Jeanne Tréanton.',
        ),
        p(
          'Correction, 5 October 2026: the market hall dates from 1902, not 1892 as we wrote. We had aged it by ten years.',
        ),
      ],
    },
  },
};

export const octoberBriefs: GazetteStory[] = [navetteFoire, vent, cinema, eau, brebis, halle];
