import type { GazetteStory } from '../types.ts';
import { abbr, at, figure, foreign, h2, italic, li, p, pullQuote, quote, ul } from '../write.ts';

export const four: GazetteStory = {
  key: 'four',
  kind: 'reportage',
  section: 'ville',
  hero: 'four',
  tags: ['artisans', 'patrimoine'],
  byline: [{ author: 'anselme', role: 'author' }],
  articles: {
    fr: {
      slug: 'le-four-de-la-place-aux-oeufs-ne-s-est-pas-eteint',
      headline: 'Le four de la place aux Œufs ne s’est pas éteint depuis 1921, sauf mardi',
      standfirst:
        'Pour changer trente-six briques, Sidonie Rouault a dû laisser refroidir le plus vieux feu de la ville. Les voisins sont venus lui dire au revoir, puis bonjour.',
      dateline: 'Boulangerie Rouault',
      heroCaption:
        'La gueule du four et la longue pelle de frêne, celle qui atteint le fond : quatre mètres dix.',
      publishedAt: at('2026-01-11T11:30+01:00'),
      body: [
        p(
          'Un four à bois ne s’éteint pas, il s’endort. Entre deux fournées, celui de la boulangerie Rouault redescend à 160 degrés, et le lendemain le reprend là. Il en est ainsi, d’après le livre de la maison, depuis le 3 avril 1921, jour où la grand-mère de Sidonie, Augustine, l’a chauffé neuf pendant une semaine, au genêt, sans y cuire un pain. Cent quatre ans, donc. Mardi 6 janvier 2026, à seize heures, il était à 19.',
        ),
        p(
          'La faute à la voûte. Trente-six briques, au-dessus de la gueule, s’effritaient dans les miches. « On trouvait du rouge dans le pain de seigle, et ce n’était pas une recette », dit Sidonie Rouault. Elle a prévenu les clients dès Noël, par un mot sur la porte : six jours sans pain, du 5 au 10. Elle s’attendait à des plaintes. On lui a demandé si l’on pouvait venir voir.',
        ),
        h2('Ceux qui sont venus'),
        p(
          'Il en est venu deux cents, sur deux jours, tant qu’il restait un peu chaud. Des gens qui posaient la main à plat sur la brique et ne disaient rien. L’institutrice avec sa classe, pour le thermomètre. Un couple qui s’était marié avec la pièce montée cuite là en 1968. Et Hamid Zerrouki, qui tient l’épicerie d’en face et qui a offert de dépanner le quartier. Chez sa mère, à Constantine, le pain du quartier se portait au four commun, le ',
          foreign('فرّان', 'ar', 'rtl'),
          ', sur une planche, avec une marque dans la pâte pour le retrouver.',
        ),
        quote(
          'Hamid Zerrouki, épicier',
          p(
            '« J’ai dit à Sidonie : pendant six jours, fais-le ici, dans mon petit four à gaz. Elle m’a regardé comme si je proposais de chanter à sa place. Et puis elle est venue, et elle a chanté. »',
          ),
        ),
        p(
          'Pendant six nuits, le four électrique de l’école de voile, le four à gaz de l’épicerie et les deux fours de la cantine ont donc cuit, à tour de rôle, 310 pains d’un kilo. Les clients les ont trouvés « bien, un peu jeunes ».',
        ),
        figure(
          'halle',
          { layout: 'wide' },
          'En face, sous la halle, le pain des six jours s’est vendu à l’étal.',
        ),
        h2('Trente-six briques'),
        p(
          'Le maçon, Bertrand Quéau, a travaillé couché, une lampe au front, sur une planche où l’on glissait autrefois les apprentis. Il n’a touché qu’à la voûte. Les briques viennent d’une tuilerie à bois de l’arrière-pays et coûtent 14 € pièce ; la facture entière, 3 870 €, est affichée dans la boutique, entre le tarif et le portrait d’Augustine. Il en a mis une de plus que nécessaire, gravée à l’intérieur, que personne ne verra avant cent ans. Il n’a pas dit ce qui y est écrit.',
        ),
        pullQuote(
          '« Un four, c’est une mémoire de chaleur. On lui a fait un trou, il faut qu’il se souvienne autour. »',
          'Sidonie Rouault, boulangère',
        ),
        p('Rallumer a pris trois jours, dans cet ordre, que le livre de 1921 donnait déjà :'),
        ul(
          li(
            'vendredi, du petit bois seulement, jusqu’à 80 degrés, pour que l’eau des joints s’en aille sans se presser ;',
          ),
          li('samedi, du genêt, jusqu’à 200 ; la voûte noircit ;'),
          li('dimanche à quatre heures, du chêne ; la voûte blanchit, et l’on peut enfourner.'),
        ),
        p(
          'Ce dimanche 11 janvier 2026, à sept heures, la première fournée est sortie, quarante-huit pains un peu pâles d’un côté, celui des briques neuves. Devant la porte, la file allait jusqu’à la fontaine. Le premier client avait apporté son propre couteau. Il a mangé debout, par 2 ',
          abbr('°C', 'degrés Celsius'),
          ', en fermant les yeux, et donné son avis à la place entière. ',
          italic('« Il se souvient. »'),
        ),
      ],
    },
    en: {
      slug: 'the-oven-that-had-not-gone-out-since-1921',
      headline: 'The oven in the place aux Œufs had not gone out since 1921, until Tuesday',
      standfirst:
        'To change thirty-six bricks, Sidonie Rouault had to let the oldest fire in town go cold. The neighbours came to say goodbye to it, and then good morning.',
      dateline: 'Rouault bakery',
      heroCaption:
        'The mouth of the oven and the long ash peel, the one that reaches the back: four metres ten.',
      publishedAt: at('2026-01-11T18:00+01:00'),
      body: [
        p(
          'A wood oven does not go out, it goes to sleep. Between two batches the Rouault bakery’s comes down to 160 degrees, and the next day takes up there. So it has been, by the house ledger, since 3 April 1921, when Sidonie’s grandmother, Augustine, fired it new for a week, with broom, without baking a loaf. A hundred and four years, then. On Tuesday 6 January 2026, at four in the afternoon, it stood at 19.',
        ),
        p(
          'The vault was to blame. Thirty-six bricks above the mouth were crumbling into the loaves. “We were finding red in the rye bread, and it was not a recipe,” says Sidonie Rouault. She warned her customers at Christmas with a note on the door: six days without bread, from the 5th to the 10th. She expected complaints. They asked if they could come and see.',
        ),
        h2('Those who came'),
        p(
          'Two hundred came, over two days, while there was still some warmth in it. People who laid a palm on the brick and said nothing. The schoolteacher with her class, for the thermometer. A couple married over a cake baked there in 1968. And Hamid Zerrouki, who keeps the grocery opposite and offered to tide the neighbourhood over. At his mother’s, in Constantine, the bread of the quarter was carried to the common oven, the ',
          foreign('فرّان', 'ar', 'rtl'),
          ', on a board, with a mark in the dough to know it by.',
        ),
        quote(
          'Hamid Zerrouki, grocer',
          p(
            '“I said to Sidonie: for six days do it here, in my little gas oven. She looked at me as if I had offered to sing in her place. And then she came, and she sang.”',
          ),
        ),
        p(
          'So for six nights the sailing school’s electric oven, the grocery’s gas oven and the two in the school canteen took turns to bake 310 loaves of a kilo. Customers found them “good, a little young”.',
        ),
        figure(
          'halle',
          { layout: 'wide' },
          'Across the square, under the market hall, the bread of the six days was sold from a stall.',
        ),
        h2('Thirty-six bricks'),
        p(
          'The mason, Bertrand Quéau, worked lying down, a lamp on his forehead, on a plank along which apprentices used to be slid. He touched only the vault. The bricks come from a wood-fired tile works inland and cost €14 each; the whole bill, €3,870, hangs in the shop between the price list and the portrait of Augustine. He laid one more than he needed, engraved on the inside, which nobody will see for a hundred years. He did not say what it says.',
        ),
        pullQuote(
          '“An oven is a memory of heat. We made a hole in it; it has to remember round the edges.”',
          'Sidonie Rouault, baker',
        ),
        p('Lighting it again took three days, in an order that the ledger of 1921 already gave:'),
        ul(
          li(
            'Friday, kindling only, up to 80 degrees, so that the water in the joints may leave without hurrying;',
          ),
          li('Saturday, broom, up to 200; the vault turns black;'),
          li('Sunday at four, oak; the vault turns white, and the bread can go in.'),
        ),
        p(
          'This Sunday, 11 January 2026, at seven, the first batch came out, forty-eight loaves a little pale on one side, that of the new bricks. Outside, the queue ran as far as the fountain. The first customer had brought his own knife. He ate standing, at 2 ',
          abbr('°C', 'degrees Celsius'),
          ', with his eyes shut, and gave his verdict to the whole square. ',
          italic('“It remembers.”'),
        ),
      ],
    },
    ar: {
      slug: 'فرن-ساحة-البيض-لم-ينطفئ-منذ-1921',
      headline: 'فرن ساحة البيض لم ينطفئ منذ 1921، إلا يوم الثلاثاء',
      standfirst:
        'كي تغيّر ستًّا وثلاثين آجرّة، اضطرّت سيدوني روو إلى ترك أقدم نار في المدينة تبرد. جاء الجيران ليودّعوها، ثم ليقولوا لها صباح الخير.',
      dateline: 'مخبز روو',
      heroCaption: 'فوهة الفرن والمجرفة الطويلة التي تبلغ آخره: أربعة أمتار وعشرة سنتيمترات.',
      publishedAt: at('2026-01-12T09:00+01:00'),
      byline: [{ author: 'selim', role: 'translator' }],
      body: [
        p(
          'فرن الحطب لا ينطفئ، بل ينام. بين خبزتين ينزل فرن مخبز روو إلى 160 درجة، ثم يُستأنف العمل من هناك في اليوم التالي. هكذا كان الأمر، بحسب دفتر المخبز، منذ 3 أبريل 1921، يوم أوقدته أوغستين، جدّة سيدوني، أسبوعًا كاملًا بأغصان الوزّال دون أن تخبز فيه رغيفًا. مئة وأربع سنوات إذن. ويوم الثلاثاء 6 يناير 2026، عند الرابعة عصرًا، كان على 19 درجة.',
        ),
        p(
          'السبب هو القبّة. ست وثلاثون آجرّة فوق فوهة الفرن كانت تتفتّت في الأرغفة. تقول سيدوني روو: «كنّا نجد حُمرة في خبز الجاودار، ولم تكن وصفة». أخبرت الزبائن منذ عيد الميلاد بورقة على الباب: ستة أيام بلا خبز. كانت تنتظر الشكاوى، فسألوها إن كان في وسعهم أن يأتوا ليروا.',
        ),
        h2('الذين جاؤوا'),
        p(
          'جاء مئتا شخص في يومين، ما دامت فيه بقية دفء. أناس وضعوا أكفّهم على الآجرّ ولم يقولوا شيئًا. والمعلّمة مع تلاميذها من أجل ميزان الحرارة. وزوجان خُبزت هنا كعكة عرسهما عام 1968. وحميد زروقي، صاحب البقالة المقابلة، الذي عرض أن يعين الحيّ. ففي بيت أمّه في قسنطينة كان خبز الحيّ يُحمل إلى الفرّان على لوح، وفي العجين علامة يُعرف بها كل رغيف.',
        ),
        quote(
          'حميد زروقي، بقّال',
          p(
            '«قلت لسيدوني: اخبزي هنا ستة أيام في فرني الصغير. نظرت إليّ كأنني عرضت أن أغنّي مكانها. ثم جاءت، وغنّت».',
          ),
        ),
        p(
          'وهكذا خبزت أربعة أفران، في مدرسة الإبحار والبقالة والمطعم المدرسي، بالتناوب وعلى مدى ست ليال، 310 أرغفة من كيلوغرام. ووجدها الزبائن «طيّبة، لكنها صغيرة السن».',
        ),
        figure(
          'halle',
          { layout: 'wide' },
          'في السوق المسقوف، على الجهة المقابلة، بيع خبز الأيام الستة.',
        ),
        h2('ست وثلاثون آجرّة'),
        p(
          'عمل البنّاء برتران كيو مستلقيًا، وعلى جبينه مصباح. لم يلمس غير القبّة. ثمن الآجرّة 14 يورو، والفاتورة كلها، 3870 يورو، معلّقة في المخبز بين لائحة الأسعار وصورة أوغستين. ووضع آجرّة واحدة زائدة، نقش على وجهها الداخلي شيئًا لن يراه أحد قبل مئة عام. ولم يقل ما هو.',
        ),
        pullQuote(
          '«الفرن ذاكرة حرارة. ثقبناها، وعليها أن تتذكّر ما حول الثقب».',
          'سيدوني روو، خبّازة',
        ),
        p('واستغرق إيقاده من جديد ثلاثة أيام، بالترتيب الذي يذكره دفتر 1921:'),
        ul(
          li('الجمعة: عيدان صغيرة فقط، حتى 80 درجة، ليخرج الماء من الفواصل على مهل؛'),
          li('السبت: وزّال، حتى 200، فتسودّ القبّة؛'),
          li('الأحد عند الرابعة فجرًا: بلّوط، فتبيضّ القبّة، ويدخل الخبز.'),
        ),
        p(
          'صباح الأحد 11 يناير، عند السابعة، خرجت الخبزة الأولى: ثمانية وأربعون رغيفًا، شاحبة قليلًا من جهة الآجرّ الجديد. وكان الصفّ يمتدّ إلى النافورة. أتى الزبون الأول بسكّينه. أكل واقفًا في البرد مغمض العينين، ثم أعلن رأيه للساحة كلها: «إنه يتذكّر».',
        ),
      ],
    },
  },
};
