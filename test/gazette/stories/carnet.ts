import type { GazetteStory } from '../types.ts';
import { at, h2, italic, p, pullQuote, supportersDivider } from '../write.ts';

/** For those who support the paper: the notebook behind the articles. */
export const carnet: GazetteStory = {
  key: 'carnet',
  kind: 'reportage',
  section: 'port',
  hero: 'nuit',
  tags: ['gens-de-mer', 'artisans'],
  byline: [{ author: 'ysee', role: 'author' }],
  access: 'supporters',
  articles: {
    fr: {
      slug: 'carnet-de-maree-ce-qui-reste-dans-les-poches',
      headline: 'Carnet de marée : ce qui reste dans les poches',
      standfirst:
        'Une fois par mois, nous vidons nos carnets pour celles et ceux qui paient ce journal : les détours, les gens croisés, ce qui n’a pas trouvé sa place.',
      dateline: 'Quai aux Morutiers',
      publishedAt: at('2026-10-04T07:00+02:00'),
      body: [
        p(
          'Un article ressemble à une caisse de poisson : on n’y voit que ce qui a été trié. Le reste demeure au fond du carnet, taché de café, entre un numéro de téléphone et la liste des courses. Vous payez ce temps-là aussi, alors le voici.',
        ),
        p(
          'Septembre a tenu dans un carnet à spirale et demi. Quatre nuits de criée, onze marées, une panne de vélo devant la halle, et ce mot du patron de la ',
          italic('Petite-Renverse'),
          ', écrit au dos d’un ticket de pesée : « Revenez quand il n’y a rien. C’est là qu’on parle. »',
        ),
        supportersDivider(),
        h2('Quand il n’y a rien'),
        p(
          'Nous sommes revenus le 22, par calme plat. Personne n’était sorti. À quatre heures, la glacière tournait pour elle-même, et six personnes se chauffaient les mains autour d’un radiateur qui n’était pas branché. On a parlé de genoux. Puis de filles parties étudier loin, puis de la couleur exacte qu’avait l’eau en 1997.',
        ),
        p(
          'La trieuse de nuit, Madeleine Kerdoncuff, tient depuis vingt ans un cahier des mots que les équipages se disent d’un bateau à l’autre quand la radio est mauvaise. Elle nous a laissé en recopier une page, à condition de ne pas l’expliquer. Nous tiendrons parole : ',
          italic('grand linge, petit vent, on rentre pour la soupe.'),
        ),
        pullQuote('« Revenez quand il n’y a rien. C’est là qu’on parle. »', 'Un patron pêcheur'),
        h2('Trois erreurs, dont une jolie'),
        p(
          'La première : nous avons compté deux fois la même barque, le 9, parce qu’elle avait changé de quai pour laisser passer des canards. La deuxième : nous avons appelé « monsieur le maire » un homme qui vend des bouées ; il a répondu aux questions. La troisième est celle que nous préférons : pendant une heure, nous avons suivi une lumière au large, persuadés que c’était un chalutier. C’était Vénus.',
        ),
        p(
          'Le mois prochain, nous partirons avec la navette, à l’heure où elle est vide. Si vous avez une question à poser à celui qui la conduit, envoyez-la-nous : nous la lui lirons au milieu de la traversée.',
        ),
      ],
    },
    en: {
      slug: 'tide-notebook-what-is-left-in-our-pockets',
      headline: 'Tide notebook: what is left in our pockets',
      standfirst:
        'Once a month we empty our notebooks for those who pay for this paper: the detours, the people we met, what found no place.',
      dateline: 'Quai aux Morutiers',
      publishedAt: at('2026-10-04T08:00+02:00'),
      byline: [{ author: 'lea', role: 'translator' }],
      body: [
        p(
          'An article is like a crate of fish: you only see what was sorted. The rest stays at the bottom of the notebook, stained with coffee, between a telephone number and a shopping list. You pay for that time too, so here it is.',
        ),
        p(
          'September fitted into one spiral notebook and a half. Four nights at the auction, eleven tides, a flat tyre in front of the market hall, and a note from the skipper of the ',
          italic('Petite-Renverse'),
          ', on the back of a weighing slip: “Come back when there is nothing. That is when people talk.”',
        ),
        supportersDivider(),
        h2('When there is nothing'),
        p(
          'We came back on the 22nd, in a flat calm. Nobody had gone out. At four in the morning the ice house was running for its own sake, and six people were warming their hands around a heater that was not plugged in. They talked of knees. Then of daughters who had left to study far away, then of the exact colour of the water in 1997.',
        ),
        p(
          'Madeleine Kerdoncuff, who sorts at night, has kept for twenty years a book of the words that crews say from one boat to the other when the radio is bad. She let us copy a page, on condition that we would not explain it. We keep our word: ',
          italic('much linen, little wind, home for soup.'),
        ),
        pullQuote('“Come back when there is nothing. That is when people talk.”', 'A skipper'),
        h2('Three mistakes, one of them pretty'),
        p(
          'The first: we counted the same boat twice, on the 9th, because it had changed quays to let some ducks through. The second: we called a man who sells buoys “Mister Mayor”; he answered our questions. The third is the one we like best: for an hour we followed a light out at sea, sure that it was a trawler. It was Venus.',
        ),
        p(
          'Next month we leave with the shuttle boat, at the hour when it is empty. If you have a question for the one who steers it, send it to us: we will read it out halfway across.',
        ),
      ],
    },
    ar: {
      slug: 'دفتر-المد-ما-بقي-في-جيوبنا',
      headline: 'دفتر المدّ: ما بقي في جيوبنا',
      standfirst:
        'مرة في الشهر نُفرغ دفاترنا لمن يدفعون ثمن هذه الجريدة: الطرق الجانبية، ومن التقيناهم، وما لم يجد له مكانًا.',
      dateline: 'رصيف موريتييه',
      publishedAt: at('2026-10-04T09:00+02:00'),
      byline: [{ author: 'selim', role: 'translator' }],
      body: [
        p(
          'المقال يشبه صندوق سمك: لا يُرى فيه إلا ما فُرز. أمّا الباقي فيظل في قاع الدفتر، ملطّخًا بالقهوة، بين رقم هاتف وقائمة مشتريات. أنتم تدفعون ثمن هذا الوقت أيضًا، فها هو ذا.',
        ),
        p(
          'اتّسع دفتر ونصف لشهر سبتمبر: أربع ليالٍ في سوق السمك، وأحد عشر مدًّا، وإطار درّاجة فرغ من هوائه أمام السوق المسقوفة، وكلمة من ربّان ',
          italic('لا بوتيت رونفيرس'),
          ' كتبها على ظهر ورقة الميزان: «عودوا حين لا يكون هناك شيء. حينها يتكلّم الناس».',
        ),
        supportersDivider(),
        h2('حين لا يكون هناك شيء'),
        p(
          'عدنا في الثاني والعشرين، والبحر ساكن تمامًا. لم يخرج أحد. في الرابعة صباحًا كانت آلة الثلج تدور لنفسها، وستة أشخاص يدفئون أيديهم حول مدفأة غير موصولة بالكهرباء. تحدّثوا عن الركب، ثم عن بنات سافرن للدراسة بعيدًا، ثم عن لون الماء بالضبط سنة 1997.',
        ),
        p(
          'تحتفظ مادلين كيردونكوف، وهي تفرز السمك ليلًا، منذ عشرين سنة بدفتر للكلمات التي تتبادلها الأطقم من قارب إلى قارب حين تسوء الإذاعة. سمحت لنا بنسخ صفحة منه على ألّا نشرحها. ونحن عند وعدنا: ',
          italic('غسيل كثير، ريح قليلة، نعود من أجل الحساء.'),
        ),
        pullQuote('«عودوا حين لا يكون هناك شيء. حينها يتكلّم الناس».', 'ربّان'),
        h2('ثلاثة أخطاء، أحدها جميل'),
        p(
          'الأول: عددنا القارب نفسه مرتين في اليوم التاسع، لأنه غيّر رصيفه ليُفسح الطريق لبعض البط. الثاني: نادينا رجلًا يبيع العوامات «يا سيادة العمدة»، فأجاب عن أسئلتنا. والثالث هو أحبّها إلينا: تبعنا ساعة كاملة ضوءًا في عرض البحر، ونحن واثقون أنه قارب صيد. وكان كوكب الزهرة.',
        ),
        p(
          'في الشهر القادم نخرج مع العبّارة في الساعة التي تكون فيها فارغة. إن كان لديكم سؤال لمن يقودها فأرسلوه إلينا: نقرؤه عليه في منتصف الطريق، ثم ننقل إليكم جوابه كما قاله، بلا زيادة ولا نقصان، ونخبركم كيف كان البحر في تلك الساعة، ومن كان واقفًا على الرصيف ينتظر، وماذا كان يحمل في يده، وهل وصل الخبز ساخنًا.',
        ),
      ],
    },
  },
};
