import type { GazetteStory } from '../types.ts';
import { at, code, codeBlock, figure, h2, italic, p, pullQuote, sup } from '../write.ts';

const READING = `{
  "station": "semaphore-port-hevin",
  "at": "2026-01-31T07:00:00+01:00",
  "wind": { "from": 290, "knots": 27, "gust": 41 },
  "pressure": { "hPa": 998.4, "tendency3h": -2.1 },
  "air": { "celsius": 8.6, "humidity": 88 },
  "sea": { "celsius": 9.1, "state": 5 },
  "visibilityMiles": 6,
  "observer": "S. Bozec",
  "note": "Grains. Un arc-en-ciel, 7 h 12, pied gauche sur la Basse."
}`;

export const meteo: GazetteStory = {
  key: 'meteo',
  kind: 'background',
  section: 'marais',
  hero: 'meteo',
  tags: ['meteo', 'marees', 'patrimoine'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'au-semaphore-trois-personnes-tiennent-le-temps',
      headline: 'Au sémaphore, trois personnes tiennent le temps depuis 1949',
      standfirst:
        'La station automatique envoie ses chiffres toutes les dix minutes. À sept heures, quelqu’un monte quand même regarder. L’écart entre les deux s’appelle un métier.',
      dateline: 'Sémaphore de Port-Hévin',
      publishedAt: at('2026-02-01T07:00+01:00'),
      body: [
        p(
          'Edmond Lahure a quatre-vingt-un ans et ne court plus. À six heures cinquante, il quitte la rue du Guet, monte les quarante marches du sémaphore et regarde la mer avant de regarder les cadrans. L’ordre compte. « Si tu lis 27 nœuds d’abord, tu vois 27 nœuds. »',
        ),
        p(
          'Le relevé de sept heures n’a pas manqué un matin depuis le 1',
          sup('er'),
          ' mars 1949. Vingt-huit mille et quelques lignes, en quarante et un registres, d’abord à la plume du gardien Le Mat, puis à la machine de sa fille Jeanne, puis au stylo à bille d’Edmond Lahure, qui a commencé en 1984. Trois personnes en soixante-dix-sept ans. Il forme la quatrième, Sterenn Bozec, dix-neuf ans, étudiante en physique, le samedi.',
        ),
        h2('Ce que la machine sait'),
        p(
          'Depuis 2011, une station automatique fait le même travail dans un abri blanc, à huit mètres de là. Elle mesure le vent, la pression, l’air, l’eau du chenal. Elle ne dort pas, coûte 1 900 € par an d’après la convention signée avec la ville, et publie ses chiffres dans un format que chacun peut relire. Voici celui d’hier, avec la seule ligne qu’elle ne remplit pas :',
        ),
        codeBlock(READING, 'json'),
        p(
          'Le champ ',
          code('note'),
          ' a été obtenu de haute lutte. Les ingénieurs du réseau régional voulaient un code à deux chiffres. « Pour l’arc-en-ciel, j’ai demandé lequel », dit Edmond Lahure. On lui a laissé cent quarante signes. Il en use vingt.',
        ),
        h2('Ce qu’elle ne sait pas'),
        p(
          'Trois choses, selon lui. La première est l’état de la mer : une bouée donne la hauteur des vagues, pas si elles sont « longues et bonnes » ou « courtes et bêtes ». La deuxième est la visibilité quand le soleil est bas ; le capteur voit loin, l’œil ne voit rien, et c’est l’œil qui tient la barre. La troisième est de se tromper à propos. Le 14 novembre 2019, la machine annonçait 11 nœuds. Une mouette s’était posée sur l’anémomètre. Edmond Lahure a écrit 38, et le bac n’est pas parti.',
        ),
        figure(
          'phare',
          { layout: 'text' },
          'Du sémaphore on voit la Basse, à trois milles, quand on la voit.',
        ),
        p(
          'Les registres servent. L’ornithologue du phare y prend ses nuits couvertes, la paludière Ninon Tasseau y vérifie ses carnets, une équipe de l’université a photographié les quarante et un volumes en 2023 pour une étude des brumes côtières, ',
          italic('Fog days at seven stations, 1949-2022'),
          ', parue en mars 2025. On y apprend que Port-Hévin perd un jour de brume tous les six ans. Edmond Lahure les avait trouvés plus courts, aussi, « mais ça, ils n’avaient pas demandé ».',
        ),
        pullQuote(
          '« Si tu lis 27 nœuds d’abord, tu vois 27 nœuds. »',
          'Edmond Lahure, observateur',
        ),
        h2('Le samedi de Sterenn'),
        p(
          'Hier, samedi 31 janvier 2026, Sterenn Bozec est montée seule pour la première fois. Elle a regardé la mer, les cadrans, puis la mer. Elle a écrit : « Ouest-nord-ouest 27, grains, mer forte. » Elle a hésité devant la note. Edmond Lahure, en bas, faisait semblant de lire le journal, à l’envers.',
        ),
        p('Elle a mis l’arc-en-ciel.'),
      ],
    },
    en: {
      slug: 'at-the-semaphore-three-people-keep-the-weather',
      headline: 'At the semaphore, three people have kept the weather since 1949',
      standfirst:
        'The automatic station sends its figures every ten minutes. At seven somebody goes up to look all the same. The difference between the two is called a craft.',
      dateline: 'Port-Hévin semaphore',
      publishedAt: at('2026-02-01T12:00+01:00'),
      body: [
        p(
          'Edmond Lahure is eighty-one and no longer runs. At ten to seven he leaves the rue du Guet, climbs the forty steps of the semaphore and looks at the sea before he looks at the dials. The order matters. “If you read 27 knots first, you see 27 knots.”',
        ),
        p(
          'The seven o’clock reading has not missed a morning since 1 March 1949. Twenty-eight thousand lines and a few, in forty-one registers, first in the pen of the keeper Le Mat, then on his daughter Jeanne’s typewriter, then in the ballpoint of Edmond Lahure, who began in 1984. Three people in seventy-seven years. On Saturdays he is training the fourth, Sterenn Bozec, nineteen, who studies physics.',
        ),
        h2('What the machine knows'),
        p(
          'Since 2011 an automatic station has done the same work in a white screen eight metres away. It measures the wind, the pressure, the air, the water in the channel. It does not sleep, costs €1,900 a year under its agreement with the town, and publishes its figures in a form that anyone can read. Here is yesterday’s, with the one line it does not fill in:',
        ),
        codeBlock(READING, 'json'),
        p(
          'The field ',
          code('note'),
          ' was hard won. The regional network’s engineers wanted a two-digit code. “I asked which one was for the rainbow,” says Edmond Lahure. They let him have a hundred and forty characters. He uses twenty.',
        ),
        h2('What it does not know'),
        p(
          'Three things, in his view. The first is the state of the sea: a buoy gives the height of the waves, not whether they are “long and good” or “short and stupid”. The second is visibility when the sun is low; the sensor sees far, the eye sees nothing, and it is the eye that steers. The third is knowing when to be wrong. On 14 November 2019 the machine announced 11 knots. A gull was sitting on the anemometer. Edmond Lahure wrote 38, and the ferry did not sail.',
        ),
        figure(
          'phare',
          { layout: 'text' },
          'From the semaphore you can see the Basse, three miles off, when you can see it.',
        ),
        p(
          'The registers are put to use. The ornithologist at the lighthouse takes her overcast nights from them, the salt worker Ninon Tasseau checks her notebooks by them, and in 2023 a university team photographed all forty-one volumes for a study of coastal fog, ',
          italic('Fog days at seven stations, 1949–2022'),
          ', published in March 2025. It finds that Port-Hévin loses a day of fog every six years. Edmond Lahure had noticed that they were shorter, too, “but they hadn’t asked about that”.',
        ),
        pullQuote('“If you read 27 knots first, you see 27 knots.”', 'Edmond Lahure, observer'),
        h2('Sterenn’s Saturday'),
        p(
          'Yesterday, Saturday 31 January 2026, Sterenn Bozec went up alone for the first time. She looked at the sea, at the dials, then at the sea. She wrote: “West-north-west 27, squalls, rough.” She hesitated over the note. Edmond Lahure, at the bottom, was pretending to read the paper, upside down.',
        ),
        p('She put in the rainbow.'),
      ],
    },
  },
};
