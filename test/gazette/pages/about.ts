import type { GazettePage } from '../write.ts';
import { at, bold, figure, h2, li, link, p, table, ul } from '../write.ts';

const PUT_UP = at('2026-01-05T09:00+01:00');
const RENEWED = at('2026-09-01T09:00+02:00');

export const about: GazettePage = {
  key: 'about',
  position: 0,
  articles: {
    fr: {
      slug: 'a-propos',
      headline: 'À propos du Jusant',
      standfirst: 'Un journal de ville et de port, fait par cinq personnes, payé par 538.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        p(
          'Le jusant, c’est la mer qui se retire. Elle découvre ce qu’elle couvrait : des parcs, des épaves, des choses perdues, parfois celle qu’on cherchait. Nous avons pris son nom en 2018, dans une échoppe de voilier du quai aux Morutiers, pour faire un journal qui découvre sans bruit et à heure fixe.',
        ),
        p(
          'Nous écrivons sur Port-Hévin : le port, la ville, la pêche, les marais, ce qui s’y chante et ce qui s’y vote. En français d’abord, en anglais presque toujours, en arabe chaque fois que nous le pouvons.',
        ),
        figure(
          'nuit',
          { layout: 'wide' },
          'La rédaction est la troisième lumière en partant de la gauche.',
        ),
        h2('Ce que nous promettons'),
        ul(
          li('Dire qui parle, et d’où vient un chiffre.'),
          li('Dire ce que nous ne savons pas, à l’endroit où cela manque.'),
          li('Corriger en public, sous l’article, en gardant ce qui était écrit avant.'),
          li('Répondre au courrier du vendredi avant le vendredi suivant.'),
        ),
        p(
          'Le détail est dans ',
          link('nos règles', '/fr/nos-regles'),
          ', l’argent dans ',
          link('nos comptes', '/fr/nos-comptes'),
          ', les visages dans ',
          link('la rédaction', '/fr/la-redaction'),
          '.',
        ),
        h2('Un journal inventé'),
        p(
          bold('Port-Hévin n’existe pas.'),
          ' Ce journal, sa ville, ses habitants et ses marées ont été imaginés pour montrer Recto, le logiciel qui publie ces pages. Si vous êtes en train de monter votre propre rédaction, effacez tout sans remords : c’est à cela que sert le jusant.',
        ),
      ],
    },
    en: {
      slug: 'about',
      headline: 'About Le Jusant',
      standfirst: 'The paper of a town and its harbour, made by five people, paid for by 538.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        p(
          'The jusant is the ebb: the sea going out. It lays bare what it covered, oyster beds, wrecks, lost things, sometimes the very one you were looking for. We took its name in 2018, in a sailmaker’s shop on the quai aux Morutiers, to make a paper that uncovers things quietly and on time.',
        ),
        p(
          'We write about Port-Hévin: harbour, town, fishing and marsh, what is sung there and what is voted. In French first, in English nearly always, in Arabic whenever we can.',
        ),
        figure('nuit', { layout: 'wide' }, 'The newsroom is the third light from the left.'),
        h2('What we promise'),
        ul(
          li('To say who is speaking, and where a figure comes from.'),
          li('To say what we do not know, at the place where it is missing.'),
          li('To correct in public, under the article, keeping what was written before.'),
          li('To answer Friday’s post before the next Friday.'),
        ),
        p(
          'The detail is in ',
          link('our standards', '/en/our-standards'),
          ', the money in ',
          link('our accounts', '/en/our-accounts'),
          ', the faces in ',
          link('the newsroom', '/en/the-newsroom'),
          '.',
        ),
        h2('An invented paper'),
        p(
          bold('Port-Hévin does not exist.'),
          ' This paper, its town, its people and its tides were imagined to show Recto, the software that publishes these pages. If you are setting up a newsroom of your own, wipe it all away without remorse: that is what an ebb is for.',
        ),
      ],
    },
    ar: {
      slug: 'عن-الصحيفة',
      headline: 'عن «الجَزْر»',
      standfirst: 'صحيفة مدينة ومينائها، يصنعها خمسة أشخاص ويموّلها 538 قارئًا.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        p(
          'الجَزْر هو انحسار البحر. يكشف ما كان يغطّيه: أحواض المحار، وحطام السفن، وأشياء ضائعة، وأحيانًا الشيء الذي كنّا نبحث عنه. أخذنا اسمه عام 2018، في دكّان قديم لصانع أشرعة على رصيف المورتييه، لنصنع صحيفة تكشف بلا ضجيج، وفي موعدها.',
        ),
        p(
          'نكتب عن بور-إيفان: الميناء والمدينة والصيد والمستنقعات. بالفرنسية أولًا، وبالإنكليزية في الغالب، وبالعربية كلما استطعنا.',
        ),
        h2('ما نعد به'),
        ul(
          li('أن نقول من يتكلّم، ومن أين جاء الرقم.'),
          li('أن نقول ما لا نعرفه، في المكان الذي ينقص فيه.'),
          li('أن نصحّح علنًا تحت المقال، ونحتفظ بما كُتب من قبل.'),
          li('أن نجيب عن بريد الجمعة قبل الجمعة التالية.'),
        ),
        h2('صحيفة متخيَّلة'),
        p(
          bold('بور-إيفان مدينة غير موجودة.'),
          ' تخيّلنا هذه الصحيفة ومدينتها وأهلها ومدّها لنُري كيف يعمل «ريكتو»، البرنامج الذي ينشر هذه الصفحات.',
        ),
      ],
    },
  },
};

export const newsroomPage: GazettePage = {
  key: 'newsroom',
  parent: 'about',
  position: 0,
  articles: {
    fr: {
      slug: 'la-redaction',
      headline: 'La rédaction',
      standfirst:
        'Cinq signatures, une relectrice, et la porte du 4 quai aux Morutiers, ouverte le mardi.',
      publishedAt: PUT_UP,
      body: [
        ul(
          li(
            link('Bastien Orgeval', '/fr/author/bastien-orgeval'),
            ', rédacteur en chef et directeur de la publication.',
          ),
          li(link('Ysée Malavoy', '/fr/author/ysee-malavoy'), ', journaliste, port et littoral.'),
          li(
            link('Anselme Griot', '/fr/author/anselme-griot'),
            ', culture, chroniques et dessins.',
          ),
          li(link('Léa Vauquelin', '/fr/author/lea-vauquelin'), ', chroniques du large.'),
          li(link('Selim Ben Achour', '/fr/author/selim-ben-achour'), ', édition arabe.'),
          li('Nora Tilbury, vérification et édition anglaise. Elle ne signe pas, elle relit.'),
        ),
        p(
          'Les deux premiers sont salariés, les trois suivants payés à la pige au même tarif, affiché dans ',
          link('nos comptes', '/fr/nos-comptes'),
          '.',
        ),
      ],
    },
    en: {
      slug: 'the-newsroom',
      headline: 'The newsroom',
      standfirst:
        'Five bylines, one checker, and the door of 4 quai aux Morutiers, open on Tuesdays.',
      publishedAt: PUT_UP,
      body: [
        ul(
          li(link('Bastien Orgeval', '/en/author/bastien-orgeval'), ', editor and publisher.'),
          li(link('Ysée Malavoy', '/en/author/ysee-malavoy'), ', reporter, harbour and coast.'),
          li(link('Anselme Griot', '/en/author/anselme-griot'), ', culture, columns and drawings.'),
          li(link('Léa Vauquelin', '/en/author/lea-vauquelin'), ', columns from the sea.'),
          li(link('Selim Ben Achour', '/en/author/selim-ben-achour'), ', Arabic edition.'),
          li('Nora Tilbury, fact-checking and English edition. She does not sign, she reads.'),
        ),
        p(
          'The first two are on the payroll, the next three paid by the piece at one rate, given in ',
          link('our accounts', '/en/our-accounts'),
          '.',
        ),
      ],
    },
  },
};

export const accounts: GazettePage = {
  key: 'accounts',
  says: 'ownership',
  parent: 'about',
  position: 1,
  articles: {
    fr: {
      slug: 'nos-comptes',
      headline: 'Nos comptes',
      standfirst: 'Un journal coûte 6 210 € par mois. En voici le compte.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        table(
          'Un mois du Jusant, moyenne de janvier à août 2026',
          [
            ['Dépenses', 'Euros'],
            ['Deux salaires à temps partiel, cotisations comprises', '4 180'],
            ['Piges et traductions, 45 € le feuillet', '980'],
            ['Local, 4 quai aux Morutiers', '410'],
            ['Impression des 600 exemplaires du samedi', '390'],
            ['Enquêtes : copies, trains, déjeuners', '160'],
            ['Serveur, courriels, nom de domaine', '90'],
            ['Total', '6 210'],
          ],
          { row: true, column: true },
        ),
        p(
          '538 lecteurs versent 4 410 €, soit 71 %. Le reste vient des annonces légales (960 €), de la vente au numéro (620 €) et de deux conférences par an (220 € par mois). Il n’y a ni publicité, ni actionnaire, ni subvention.',
        ),
        p(
          'Tarif du feuillet, salaires et dons de plus de 200 € sont publiés chaque janvier. Le registre est au comptoir.',
        ),
      ],
    },
    en: {
      slug: 'our-accounts',
      headline: 'Our accounts',
      standfirst: 'A paper costs €6,210 a month. Here is the bill.',
      publishedAt: PUT_UP,
      updatedAt: RENEWED,
      body: [
        table(
          'One month of Le Jusant, average January to August 2026',
          [
            ['Spent on', 'Euros'],
            ['Two part-time salaries, contributions included', '4,180'],
            ['Freelances and translation, €45 a page', '980'],
            ['Office, 4 quai aux Morutiers', '410'],
            ['Printing Saturday’s 600 copies', '390'],
            ['Investigations: copies, trains, lunches', '160'],
            ['Server, mail, domain name', '90'],
            ['Total', '6,210'],
          ],
          { row: true, column: true },
        ),
        p(
          '538 readers give €4,410, or 71%. The rest comes from legal notices (€960), single copies (€620) and two talks a year (€220 a month). There is no advertising, no shareholder and no grant.',
        ),
        p(
          'Page rate, salaries and gifts of more than €200 are published every January. The ledger is on the counter.',
        ),
      ],
    },
  },
};
