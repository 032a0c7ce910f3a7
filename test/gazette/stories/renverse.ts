import type { GazetteStory } from '../types.ts';
import { at, foreign, hevin, italic, p, pullQuote } from '../write.ts';

const ar = (words: string) => foreign(words, 'ar', 'rtl');
const fr = (words: string) => foreign(words, 'fr', 'ltr');

export const renverse: GazetteStory = {
  key: 'renverse',
  kind: 'opinion',
  section: 'opinions',
  tags: ['mots', 'marees', 'gens-de-mer'],
  byline: [{ author: 'selim', role: 'author' }],
  articles: {
    ar: {
      slug: 'كلمات-المد-التي-لا-مقابل-لها',
      headline: 'كلمات المدّ التي لا مقابل لها',
      standfirst:
        'كيف نسمّي اللحظة التي لا يصعد فيها الماء ولا ينزل؟ مترجم الصحيفة يحمل السؤال معه منذ أربع سنوات.',
      publishedAt: at('2026-08-29T09:00+02:00'),
      body: [
        p(
          'وُلدت على شاطئ بحر لا يكاد يتحرّك. في قريتي كان الماء يصعد شبرًا وينزل شبرًا، وكنّا نسمّي ذلك مزاجًا. ثم جئت إلى بور-إيفان، حيث ينحسر البحر ثمانية أمتار مرتين في اليوم، ويترك القوارب مائلة على الطين كأنها نائمة. سألت زميلي على الرصيف: متى يعود؟ فنظر إليّ ولم يفهم السؤال.',
        ),
        p(
          'عملت ست سنوات في ربط السفن. تعلّمت الفرنسية من الحبال: ',
          fr('étale'),
          ' هي اللحظة التي يسكن فيها الماء، و',
          fr('renverse'),
          ' هي اللحظة التي يغيّر فيها رأيه، و',
          fr('jusant'),
          ' هو انصرافه. حين طلبت منّي الصحيفة أن أفتح طبعتها العربية بدأنا بالاسم. ولم يكن ذلك صعبًا: الجَزْر كلمة قديمة ودقيقة، يعرفها كل من قرأ كتب البحر.',
        ),
        p(
          'أمّا السكون بين المدّ والجزر فلم أجد له اسمًا يقوله صيّاد. كتبت «سكون البحر» فظنّ القرّاء أنني أتحدّث عن الطقس. وكتبت «وقفة الماء» فأعجبتني، وما زلت أستعملها. وكتبت إليّ قارئة من الضفة الجنوبية، أصلها من جزيرة قرقنة، أن أهلها يعرفون المدّ حقًّا، وأن جدّتها كانت تقول عن تلك اللحظة: الماء يفكّر.',
        ),
        pullQuote('كانت جدّتها تقول عن تلك اللحظة: الماء يفكّر.'),
        p(
          'منذ ذلك اليوم أحمل دفترًا صغيرًا. فيه سبع عشرة كلمة من كلام الرصيف لا مقابل لها عندي، وإلى جانب كل منها ما اقترحه القرّاء. بعضها من الخليج، وبعضها من المغرب، وواحدة من بحّار يمني نزل ليلة واحدة ليصلح محرّكه. لم أخترع شيئًا. أنا فقط أربط الكلمة حتى لا يأخذها التيار، كما كنت أربط السفن.',
        ),
        p(
          'لا أظن أن لغة تنقصها كلمات. ينقصها فقط من يقف على الرصيف في الساعة المناسبة ويسأل. فإن كانت عندكم كلمة، فاكتبوها إليّ. سأضعها في الدفتر، وسأضع اسمكم بجانبها.',
        ),
      ],
    },
    fr: {
      slug: 'les-mots-de-maree-qui-n-ont-pas-d-equivalent',
      headline: 'Les mots de marée qui n’ont pas d’équivalent',
      standfirst:
        'Comment nommer l’instant où l’eau ne monte ni ne descend ? Le traducteur du Jusant promène la question depuis quatre ans, et ses lectrices lui répondent.',
      publishedAt: at('2026-08-29T07:00+02:00'),
      body: [
        p(
          'Je suis né au bord d’une mer qui bouge à peine. Dans mon village, l’eau montait d’un empan, descendait d’un empan, et nous appelions cela une humeur. Puis je suis venu à Port-Hévin, où la mer s’en va de huit mètres deux fois par jour et laisse les bateaux couchés dans la vase comme des dormeurs. Sur le quai, j’ai demandé à mon collègue : quand revient-elle ? Il m’a regardé sans comprendre la question.',
        ),
        p(
          'J’ai été lamaneur six ans : j’amarrais les navires. J’ai appris le français par les cordes. L’',
          italic('étale'),
          ', c’est l’instant où l’eau se tait ; la ',
          italic('renverse'),
          ', celui où elle change d’avis ; le ',
          italic('jusant'),
          ', c’est son départ. Quand le journal m’a proposé d’ouvrir son édition arabe, nous avons commencé par le titre. Ce n’était pas le plus dur : ',
          ar('الجَزْر'),
          ', ',
          italic('al-jazr'),
          ', est un mot ancien et précis, que connaît quiconque a lu les livres de mer.',
        ),
        p(
          'Mais l’étale ? Je n’ai trouvé aucun nom qu’un pêcheur dirait. J’ai écrit ',
          ar('سكون البحر'),
          ', « le calme de la mer » : on a cru que je parlais du temps. J’ai écrit ',
          ar('وقفة الماء'),
          ', « l’arrêt de l’eau » : il me plaît, je l’emploie encore. Alors une lectrice de la rive sud, dont la famille vient des îles Kerkennah, m’a écrit que chez elle on connaît la marée, la vraie, et que sa grand-mère disait de cet instant : ',
          ar('الماء يفكّر'),
          ', l’eau réfléchit.',
        ),
        pullQuote('Sa grand-mère disait de cet instant : l’eau réfléchit.'),
        p(
          'Depuis, j’ai un carnet. Il contient dix-sept mots du quai qui n’ont pas d’équivalent chez moi, du ',
          hevin('tiñval'),
          ' au ',
          hevin('lousset'),
          ', et, en face de chacun, ce que les lecteurs ont proposé. Il y en a qui viennent du Golfe, d’autres du Maroc, et un d’un marin yéménite descendu un soir pour réparer son moteur. Je n’ai rien inventé. J’attache le mot pour que le courant ne l’emporte pas ; c’est le même métier.',
        ),
        p(
          'Je ne crois pas qu’il manque des mots à une langue. Il lui manque quelqu’un sur le quai, à la bonne heure, qui demande. Si vous en avez un, envoyez-le-moi. Je le mettrai dans le carnet, et votre nom à côté.',
        ),
      ],
    },
    en: {
      slug: 'tide-words-with-no-equivalent',
      headline: 'The tide words that have no equivalent',
      standfirst:
        'What do you call the moment when the water neither rises nor falls? The translator of Le Jusant has carried the question about for four years, and his readers answer.',
      publishedAt: at('2026-08-29T12:00+02:00'),
      body: [
        p(
          'I was born beside a sea that hardly moves. In my village the water rose by a span and fell by a span, and we called it a mood. Then I came to Port-Hévin, where the sea goes out by eight metres twice a day and leaves the boats lying in the mud like sleepers. On the quay I asked my workmate: when does it come back? He looked at me and did not understand the question.',
        ),
        p(
          'I was a linesman for six years: I made ships fast. I learned my French from ropes. ',
          fr('Étale'),
          ' is the moment when the water is silent; ',
          fr('renverse'),
          ', when it changes its mind; ',
          fr('jusant'),
          ' is its leaving. When the paper asked me to open an Arabic edition we began with the name. That was not the hardest part: ',
          ar('الجَزْر'),
          ', ',
          italic('al-jazr'),
          ', is an old and exact word, known to anyone who has read the books of the sea.',
        ),
        p(
          'But slack water? I found no name that a fisherman would use. I wrote ',
          ar('سكون البحر'),
          ', “the calm of the sea”: people thought I meant the weather. I wrote ',
          ar('وقفة الماء'),
          ', “the water’s halt”: I like it and use it still. Then a reader on the South Bank, whose family comes from the Kerkennah islands, wrote to say that at home they know the tide, the real one, and that of this moment her grandmother used to say: ',
          ar('الماء يفكّر'),
          ', the water is thinking.',
        ),
        pullQuote('Of this moment her grandmother used to say: the water is thinking.'),
        p(
          'Since then I have kept a notebook. It holds seventeen words of the quay that have no equivalent in my language, from ',
          hevin('tiñval'),
          ' to ',
          hevin('lousset'),
          ', and beside each what readers have proposed. Some come from the Gulf, some from Morocco, and one from a Yemeni sailor who came ashore for a night to mend his engine. I have invented nothing. I make the word fast so that the current does not take it; it is the same trade.',
        ),
        p(
          'I do not believe that a language lacks words. What it lacks is someone on the quay, at the right hour, who asks. If you have one, send it to me. I will put it in the notebook, and your name beside it.',
        ),
      ],
    },
  },
};
