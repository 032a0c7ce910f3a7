import type { GazetteStory } from '../types.ts';
import { abbr, at, footnote, h2, hevin, p, pullQuote } from '../write.ts';

export const autreRive: GazetteStory = {
  key: 'autre-rive',
  kind: 'opinion',
  section: 'opinions',
  tags: ['pont', 'rive-sud', 'musique'],
  byline: [{ author: 'anselme', role: 'author' }],
  articles: {
    fr: {
      slug: 'un-pont-ferme-c-est-aussi-une-rive-qu-on-entend',
      headline: 'Un pont fermé, c’est aussi une rive qu’on entend mieux',
      standfirst:
        'Depuis mars, le luthier de la rue des Vents laisse sa fenêtre ouverte. Il a retrouvé des sons que quatre mille voitures par jour lui avaient pris.',
      publishedAt: at('2026-09-30T07:00+02:00'),
      body: [
        p(
          'Je vais dire du bien d’une panne, et l’on aura raison de m’en vouloir. Ma voisine du dessous livre des fleurs et perd une heure par jour. Mon archetier habite rive nord et m’envoie ses baguettes par la navette, dans un tuyau de poêle. Le pont des Cordiers doit rouvrir. Je commence par là pour qu’on lise la suite jusqu’au bout.',
        ),
        p(
          'Avant le 2 mars 2026, il passait sous ma fenêtre 4 100 véhicules par jour, d’après le compteur que la ville a posé en novembre 2024. Il en passe aujourd’hui 900. Je suis luthier : mon outil n’est pas le rabot, c’est le silence. Pour entendre si une table d’épicéa est à la bonne épaisseur, on la pince entre deux doigts et on la tape de l’index. Elle répond une note, brève. En quatre mille voitures, j’attendais la nuit pour taper.',
        ),
        h2('Inventaire'),
        p(
          'J’ai noté ce qui revenait, dans l’ordre. Le 4 mars 2026, les drisses contre les mâts, quelque part autour du ré. Le 9, le pas des gens : rive sud, on marche sur du granit, et le granit sonne plus haut quand il gèle. Le 20, un enfant qui apprend la trompette à deux rues ; il était là depuis l’automne, m’a dit sa mère, et personne ne s’en était plaint, ce qui lui faisait de la peine.',
        ),
        p(
          'Au mois de mai est venu le bruit que je n’attendais pas : la rive nord. À cent dix mètres, par vent faible, on entend la criée. On entend la main de Malo Ferrec sur la table. Je n’avais jamais entendu vendre un poisson de chez moi. Mon apprentie a posé son canif, et nous avons écouté jusqu’au bout partir vingt-deux kilos de maquereau.',
        ),
        pullQuote('Mon outil n’est pas le rabot, c’est le silence.'),
        p(
          'Les anciens avaient un mot pour cela. ',
          hevin('Tiñval'),
          ', notait l’instituteur Pol Kerdreux dans son glossaire de 1934 : « le bruit d’en face, quand l’eau le porte »',
          footnote(
            'Pol Kerdreux, Glossaire du parler de Port-Hévin, 1934, page 61. Bibliothèque de la ville.',
          ),
          '. Le mot est mort avec les moteurs. Il a suffi de vingt-quatre galets pour lui rendre son emploi.',
        ),
        h2('Une demande modeste'),
        p(
          'Je ne demande pas qu’on garde le pont fermé. Je demande qu’on se souvienne, le jour où il tournera, de ce que nous aurons entendu. Le conseil municipal a voté en 2022 la limite à 30 ',
          abbr('km/h', 'kilomètres par heure'),
          ' rue des Vents ; le panneau est encore dans un garage, rue du Four. Le pont-route supporte les camions, la navette a ses habitués, la piste du canal est à moitié faite. On peut rouvrir un pont sans rouvrir toutes les vannes.',
        ),
        p(
          'Un dimanche par mois, par exemple. Le premier. On ferme la rue, on ouvre les fenêtres, on écoute la rive d’en face. J’apporte un violon. Le petit à la trompette est d’accord.',
        ),
      ],
    },
    en: {
      slug: 'a-closed-bridge-is-a-bank-you-can-hear',
      headline: 'A closed bridge is also a bank you can hear',
      standfirst:
        'Since March the violin maker of the rue des Vents has left his window open. He has got back some sounds that four thousand cars a day had taken from him.',
      publishedAt: at('2026-09-30T12:00+02:00'),
      body: [
        p(
          'I am about to speak well of a breakdown, and people will be right to hold it against me. My neighbour downstairs delivers flowers and loses an hour a day. My bow maker lives on the north bank and sends me his sticks by the shuttle, in a length of stovepipe. The Pont des Cordiers must reopen. I begin with that so that the rest may be read to the end.',
        ),
        p(
          'Before 2 March 2026, 4,100 vehicles a day went by under my window, according to the counter that the town installed in November 2024. Today there are 900. I am a violin maker: my tool is not the plane, it is silence. To hear whether a spruce plate has the right thickness you pinch it between two fingers and tap it with a third. It answers with a note, a short one. With four thousand cars I used to wait until night to tap.',
        ),
        h2('Inventory'),
        p(
          'I wrote down what came back, in order. On 4 March 2026, halyards against masts, somewhere around D. On the 9th, footsteps: on the South Bank we walk on granite, and granite rings higher in a frost. On the 20th, a child two streets away learning the trumpet; he had been at it since autumn, his mother told me, and nobody had complained, which hurt him.',
        ),
        p(
          'In May came the sound that I was not expecting: the north bank. At a hundred and ten metres, in a light wind, you can hear the fish auction. You can hear Malo Ferrec’s hand on the table. I had never before heard a fish being sold from my own room. My apprentice put down her knife, and we listened to twenty-two kilos of mackerel go.',
        ),
        pullQuote('My tool is not the plane, it is silence.'),
        p(
          'The old people had a word for it. ',
          hevin('Tiñval'),
          ', the schoolmaster Pol Kerdreux wrote in his glossary of 1934: “the sound from over there, when the water carries it”',
          footnote('Pol Kerdreux, Glossaire du parler de Port-Hévin, 1934, page 61. Town library.'),
          '. The word died with the engines. Twenty-four rollers were enough to give it work again.',
        ),
        h2('A modest request'),
        p(
          'I do not ask for the bridge to stay closed. I ask that on the day it turns we remember what we heard. In 2022 the town council voted a limit of 30 ',
          abbr('km/h', 'kilometres per hour'),
          ' for the rue des Vents; the sign is still in a garage in the rue du Four. The road bridge bears the lorries, the shuttle has its regulars, the canal path is half built. One can reopen a bridge without opening every sluice.',
        ),
        p(
          'One Sunday a month, say. The first. We close the street, open the windows, and listen to the other bank. I will bring a violin. The boy with the trumpet says yes.',
        ),
      ],
    },
  },
};
