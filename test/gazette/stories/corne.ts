import type { GazetteStory } from '../types.ts';
import { at, audio, figure, h2, italic, p, quote, sup, table } from '../write.ts';

export const corne: GazetteStory = {
  key: 'corne',
  kind: 'news',
  section: 'port',
  hero: 'digue',
  tags: ['meteo', 'patrimoine', 'gens-de-mer'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'la-corne-du-mole-a-retrouve-sa-voix',
      headline: 'La corne du môle a retrouvé sa voix',
      standfirst:
        'Muette depuis l’hiver, la sirène de brume sonne de nouveau deux coups par minute. Les marins ont leurs cartes électroniques ; ils l’ont réclamée quand même.',
      dateline: 'Môle de Port-Hévin',
      publishedAt: at('2026-04-25T07:00+02:00'),
      heroAlt:
        'Gravure : le môle et sa tourelle sous un coup de vent, une vague se brise sur la digue.',
      heroCaption: 'C’est une vague comme celle-ci qui a noyé le compresseur, le 9 janvier 2026.',
      body: [
        p(
          'Jeudi 23 avril 2026, à 5 h 52, la brume est entrée dans le chenal et la corne a sonné. Rue des Vents, on s’est retourné dans son lit. À la criée, on s’est arrêté de parler, deux secondes, le temps de compter les coups. Il y en avait deux, et une minute de silence : c’était bien la nôtre.',
        ),
        p(
          'Elle se taisait depuis le 9 janvier 2026. Ce matin-là, une lame a passé le môle, arraché la porte du local et noyé le compresseur qui souffle l’air dans la trompe. La trompe, en bronze, n’avait rien ; elle est là depuis 1954. « On l’a rincée et on lui a demandé pardon », dit Gwenn Tanguy, mécanicienne au syndicat mixte du port, qui a conduit la réparation.',
        ),
        audio(
          'son-corne',
          'La corne du môle',
          'Deux coups par minute, audibles à trois milles par vent nul, selon le livre des feux.',
        ),
        h2('Fallait-il la réparer ?'),
        p(
          'La question s’est posée. Le service des phares n’oblige plus les ports de cette taille à tenir un signal sonore, et la réparation a coûté 11 300 €, d’après la facture que le syndicat nous a transmise. En février, il a donc consulté les usagers. Cinquante-huit ont répondu, ce qui est plus qu’aux élections du conseil portuaire.',
        ),
        table('Consultation du 10 au 28 février 2026', [
          ['Usagers', 'Pour', 'Contre', 'Sans avis'],
          ['Pêcheurs', '21', '1', '1'],
          ['Plaisanciers', '12', '3', '4'],
          ['Riverains', '9', '5', '2'],
          ['Total', '42', '9', '7'],
        ]),
        p(
          'Le riverain qui écrit « contre » avec le plus de constance s’appelle Norbert Ollivro ; il dort à quatre-vingts mètres de la trompe. Il a cessé de se plaindre en mars. « C’est le silence qui me réveillait », a-t-il reconnu par écrit, le 2 mars 2026, en demandant que sa première réponse soit retirée. Elle l’a été : il compte parmi les sept.',
        ),
        quote(
          'Jeanne Ardouin, patronne de la Petite-Renverse',
          p(
            '« L’écran me dit où est le môle. La corne me dit que le môle, lui aussi, me sait là. Ce n’est pas le même renseignement. »',
          ),
        ),
        p(
          'Le rôle de la corne a changé avec les cartes, mais il n’a pas disparu. Le syndicat tient le compte des appels : 212 heures de brume en 2025, d’après le journal du môle, et pendant ces heures, quarante et une entrées au port, dont dix-neuf sans radar à bord. Gwenn Tanguy a gardé une lettre d’un plaisancier de Saint-Guéry, datée d’août : « Écran noir, batterie morte. J’ai tourné le nez vers le bruit et j’ai attendu de sentir le pain. »',
        ),
        h2('Un la, à peu près'),
        p(
          'Les musiciens s’y intéressent pour d’autres raisons. Le luthier Anselme Griot, qui écrit dans nos colonnes, lui trouve « un la un peu fier » et s’est promis de savoir, d’ici l’automne, pourquoi l’orgue de la chapelle a la même fierté. Gwenn Tanguy a réglé la pression à 6,2 bars, comme l’indique une plaque rivetée en 1954, « au 1',
          sup('er'),
          ' cran, pas au deuxième ».',
        ),
        figure('nuit', { layout: 'start' }, 'La jetée au petit matin.'),
        p(
          'Le nouveau compresseur est à deux mètres cinquante au-dessus de l’ancien. L’ancien sera exposé à la bibliothèque, avec l’algue qu’on a trouvée dedans. ',
          italic('Elle est classée'),
          ', assure la bibliothécaire.',
        ),
      ],
    },
    en: {
      slug: 'the-horn-on-the-mole-has-its-voice-back',
      headline: 'The horn on the mole has its voice back',
      standfirst:
        'Silent since winter, the fog signal again sounds two blasts a minute. Sailors have their electronic charts; they asked for it all the same.',
      dateline: 'Port-Hévin mole',
      publishedAt: at('2026-04-25T12:00+02:00'),
      heroAlt: 'Engraving: the mole and its turret in a gale, a wave breaking over the wall.',
      heroCaption: 'A wave like this one drowned the compressor on 9 January 2026.',
      body: [
        p(
          'On Thursday 23 April 2026, at 5.52am, fog entered the channel and the horn sounded. In the rue des Vents people turned over in bed. At the fish auction they stopped talking for two seconds, long enough to count. There were two blasts and a minute’s silence: it was ours all right.',
        ),
        p(
          'It had been dumb since 9 January 2026. That morning a sea came over the mole, tore off the door of the plant room and drowned the compressor that blows air into the trumpet. The trumpet, which is bronze, was unhurt; it has been there since 1954. “We rinsed it and begged its pardon,” says Gwenn Tanguy, a mechanic with the harbour authority, who led the repair.',
        ),
        audio(
          'son-corne',
          'The horn on the mole',
          'Two blasts a minute, heard at three miles in still air, according to the list of lights.',
        ),
        h2('Was it worth mending?'),
        p(
          'The question was asked. The lighthouse service no longer requires ports of this size to keep a sound signal, and the repair cost €11,300, by the invoice that the authority passed to us. So in February it consulted those who use the port. Fifty-eight replied, which is more than vote for the harbour council.',
        ),
        table('Consultation, 10 to 28 February 2026', [
          ['Users', 'For', 'Against', 'No view'],
          ['Fishers', '21', '1', '1'],
          ['Yachts', '12', '3', '4'],
          ['Neighbours', '9', '5', '2'],
          ['Total', '42', '9', '7'],
        ]),
        p(
          'The neighbour who has written “against” most faithfully is Norbert Ollivro, who sleeps eighty metres from the trumpet. He stopped complaining in March. “It was the silence that woke me,” he conceded in a letter of 2 March 2026, asking that his first answer be withdrawn. It was: he is among the seven.',
        ),
        quote(
          'Jeanne Ardouin, skipper of the Petite-Renverse',
          p(
            '“The screen tells me where the mole is. The horn tells me that the mole knows I am here. That is not the same piece of information.”',
          ),
        ),
        p(
          'The horn’s part has changed with electronic charts, but it is not over. The authority keeps count of the calls: 212 hours of fog in 2025, by the log of the mole, and in those hours forty-one boats entering port, nineteen of them without radar. Gwenn Tanguy has kept a letter from a yachtsman of Saint-Guéry, dated August: “Screen black, battery dead. I turned my nose to the sound and waited until I could smell bread.”',
        ),
        h2('An A, more or less'),
        p(
          'Musicians take an interest for other reasons. The violin maker Anselme Griot, who writes in these columns, hears in it “a rather proud A” and has promised himself to know by autumn why the chapel organ has the same pride. Gwenn Tanguy set the pressure at 6.2 bar, as a plate riveted on in 1954 directs: “to the 1',
          sup('st'),
          ' notch, not the second”.',
        ),
        figure('nuit', { layout: 'start' }, 'The pier at first light.'),
        p(
          'The new compressor stands two metres fifty above the old one. The old one will be shown at the library, together with the seaweed that was found inside. ',
          italic('It has been catalogued'),
          ', the librarian confirms.',
        ),
      ],
    },
  },
};
