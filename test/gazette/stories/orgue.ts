import type { GazetteStory } from '../types.ts';
import {
  abbr,
  at,
  audio,
  callout,
  figure,
  footnote,
  h2,
  italic,
  link,
  p,
  pullQuote,
  quote,
  sub,
} from '../write.ts';

export const orgue: GazetteStory = {
  key: 'orgue',
  kind: 'background',
  section: 'culture',
  hero: 'orgue',
  tags: ['musique', 'patrimoine'],
  byline: [{ author: 'anselme', role: 'author' }],
  articles: {
    fr: {
      slug: 'l-orgue-de-la-chapelle-joue-faux-depuis-1954',
      headline: 'L’orgue de la chapelle joue faux depuis 1954, on sait pourquoi',
      standfirst:
        'Trop haut d’un sixième de ton, l’instrument de Saint-Gurval épuise les chorales et ravit les marins. Une lettre retrouvée dans un soufflet raconte à quoi, cette année-là, on l’a accordé.',
      dateline: 'Chapelle Saint-Gurval',
      heroCaption:
        'Le buffet de 1911. Les tuyaux de façade sont muets : ils n’ont jamais été que décor.',
      publishedAt: at('2026-09-12T07:00+02:00'),
      body: [
        p(
          'Quand la chorale de Saint-Orme vient chanter à Port-Hévin, elle apporte son propre piano. C’est une politesse ancienne. L’orgue de la chapelle Saint-Gurval, neuf jeux, un clavier et demi, sonne juste avec lui-même et faux avec tout le reste. Son la',
          sub('3'),
          ' vibre à 448 ',
          abbr('Hz', 'hertz, vibrations par seconde'),
          ' ; le diapason en demande 440. J’ai mesuré tuyau par tuyau, le 3 août 2026, par 19 degrés : l’écart est le même partout, à un cheveu près. Un orgue qui se désaccorde ne fait pas cela. Celui-ci a été mis faux avec soin.',
        ),
        h2('La lettre dans le soufflet'),
        p(
          'C’est Enora Prigent, facteur d’orgues, qui a trouvé. La ville lui a confié en avril le nettoyage de l’instrument, 18 600 € inscrits au budget 2026. En changeant la peau d’un soufflet, elle a senti du papier. Une feuille à en-tête du service des phares, pliée en huit, datée du 19 octobre 1954 et signée d’un accordeur nommé Honoré Lescop.',
        ),
        quote(
          'Honoré Lescop, accordeur, 19 octobre 1954',
          p(
            '« À qui ouvrira : j’ai oublié mon diapason dans le car de Saint-Orme. Le curé veut l’orgue pour dimanche. La corne du môle, posée neuve lundi, donne un la que toute la ville entend et que nul ne pourra dire faux. Je m’y suis tenu. Pardon aux chanteurs : ils monteront plus haut qu’ils ne croient. »',
          ),
        ),
        p(
          'La corne du môle est toujours là. Elle a deux voix, et la plus grave donne bien un la, deux octaves sous celui de l’orgue : 112 Hz à l’enregistrement, soit, quatre fois, 448',
          footnote(
            'Enregistrement fait depuis la jetée, le 5 août 2026, à 6 h 10, par temps bouché. La note d’une corne varie d’un demi-hertz avec la pression d’air.',
          ),
          '. Le compte y est.',
        ),
        audio(
          'son-corne',
          'La corne du môle, par temps bouché',
          'Deux appels. Si vous avez un piano, cherchez la voix grave : vous tomberez entre le la et le si bémol, plus près du la.',
        ),
        h2('Faut-il le corriger ?'),
        p(
          'Enora Prigent peut rallonger 486 tuyaux, d’une bague chacun. Elle l’a chiffré à 9 200 € et à trois semaines. Elle l’a aussi déconseillé, dans une note que la maire, Aude Lesquen, nous a communiquée : une bague s’entend toujours un peu, et l’orgue a été faux plus longtemps, soixante-douze ans, qu’il n’avait été juste, quarante-trois.',
        ),
        figure('digue', { layout: 'text' }, 'Le môle et sa tourelle, d’où la corne donne le la.'),
        p(
          'L’association des amis de l’orgue est partagée, et ses deux camps ont du savoir-vivre. Le président, Alban Kerros, plaide pour le la 440 : sans lui, pas de concert avec la fanfare, dont les cuivres sont déjà rentrés jusqu’au bout. La trésorière, Yvette Le Dantec, plaide pour Lescop. « Quand la brume se lève pendant la messe et que la corne sonne, l’orgue est d’accord avec elle. Il n’y a qu’ici. »',
        ),
        pullQuote(
          '« Quand la corne sonne, l’orgue est d’accord avec elle. Il n’y a qu’ici. »',
          'Yvette Le Dantec',
        ),
        p(
          'Le conseil municipal tranchera en décembre. On a jusque-là pour faire l’expérience, qui est gratuite : un matin de brume, se tenir au fond de la nef, demander à l’organiste, Paul Menou, de poser la main gauche, et attendre le môle. L’accord dure quatre secondes. ',
          italic('J’ai l’oreille pour métier'),
          ', et je n’ai pas de mot pour ce qu’il fait aux vitres.',
        ),
        callout(
          'facts',
          'L’orgue en bref',
          p(
            'Construit en 1911. Neuf jeux, 486 tuyaux sonores. Accordé à 448 Hz depuis le 19 octobre 1954. Restauré en 2026 pour 18 600 €, selon le budget de la ville.',
          ),
          p(
            'À lire aussi : ',
            link('la corne du môle a retrouvé sa voix', '/fr/la-corne-du-mole-a-retrouve-sa-voix'),
            '.',
          ),
        ),
      ],
    },
    en: {
      slug: 'the-chapel-organ-has-been-out-of-tune-since-1954',
      headline: 'The chapel organ has been out of tune since 1954, and now we know why',
      standfirst:
        'A sixth of a tone sharp, the instrument at Saint-Gurval wears out choirs and delights sailors. A letter found inside a bellows tells what it was tuned to that year.',
      dateline: 'Saint-Gurval chapel',
      heroCaption:
        'The case of 1911. The front pipes are silent: they were never more than decoration.',
      publishedAt: at('2026-09-12T12:00+02:00'),
      body: [
        p(
          'When the choir of Saint-Orme comes to sing at Port-Hévin it brings its own piano. It is an old courtesy. The organ of the Saint-Gurval chapel, nine stops, one and a half keyboards, is in tune with itself and out of tune with everything else. Its A',
          sub('4'),
          ' vibrates at 448 ',
          abbr('Hz', 'hertz, vibrations per second'),
          '; the tuning fork asks for 440. I measured it pipe by pipe on 3 August 2026, at 19 degrees: the gap is the same everywhere, to within a hair. An organ that drifts does not do that. This one was put out of tune with care.',
        ),
        h2('The letter in the bellows'),
        p(
          'It was Enora Prigent, an organ builder, who found out. In April the town gave her the instrument to clean, for €18,600 in the budget of 2026. Changing the leather of a bellows, she felt paper. A sheet headed “Lighthouse service”, folded in eight, dated 19 October 1954 and signed by a tuner named Honoré Lescop.',
        ),
        quote(
          'Honoré Lescop, tuner, 19 October 1954',
          p(
            '“To whoever opens this: I left my tuning fork in the Saint-Orme bus. The priest wants the organ for Sunday. The horn on the mole, put up new on Monday, gives an A that the whole town can hear and that nobody will be able to call wrong. I have kept to it. My apologies to the singers: they will go higher than they think.”',
          ),
        ),
        p(
          'The horn on the mole is still there. It has two voices, and the lower does give an A, two octaves below the organ’s: 112 Hz on our recording, which four times over is 448',
          footnote(
            'Recorded from the pier on 5 August 2026 at 6.10am, in fog. The note of a horn varies by half a hertz with the air pressure.',
          ),
          '. The sum comes out.',
        ),
        audio(
          'son-corne',
          'The horn on the mole, in fog',
          'Two calls. If you have a piano, hunt for the lower voice: you will end up between A and B flat, nearer the A.',
        ),
        h2('Should it be put right?'),
        p(
          'Enora Prigent can lengthen 486 pipes, with a collar each. She prices it at €9,200 and three weeks. She also advises against, in a note that the mayor, Aude Lesquen, let us read: a collar can always be heard a little, and the organ has been out of tune for longer, seventy-two years, than it had been in, forty-three.',
        ),
        figure(
          'digue',
          { layout: 'text' },
          'The mole and its turret, from where the horn gives the A.',
        ),
        p(
          'The friends of the organ are divided, and both camps have manners. The chairman, Alban Kerros, is for 440: without it there can be no concert with the town band, whose slides are already pushed in as far as they go. The treasurer, Yvette Le Dantec, is for Lescop. “When the mist comes up during mass and the horn sounds, the organ agrees with it. There is nowhere else like that.”',
        ),
        pullQuote(
          '“When the horn sounds, the organ agrees with it. There is nowhere else like that.”',
          'Yvette Le Dantec',
        ),
        p(
          'The town council decides in December. Until then the experiment is free: on a misty morning, stand at the back of the nave, ask the organist, Paul Menou, to put down his left hand, and wait for the mole. The chord lasts four seconds. ',
          italic('My ear is my living'),
          ', and I have no word for what it does to the windows.',
        ),
        callout(
          'facts',
          'The organ in brief',
          p(
            'Built in 1911. Nine stops, 486 speaking pipes. Tuned to 448 Hz since 19 October 1954. Restored in 2026 for €18,600, according to the town’s budget.',
          ),
          p(
            'See also: ',
            link(
              'the horn on the mole has its voice back',
              '/en/the-horn-on-the-mole-has-its-voice-back',
            ),
            '.',
          ),
        ),
      ],
    },
  },
};
