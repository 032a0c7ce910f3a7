import type { GazetteArticle } from '../types.ts';
import {
  at,
  bold,
  callout,
  figure,
  footnote,
  h2,
  hevin,
  p,
  pullQuote,
  sub,
  supportBox,
} from '../write.ts';

export const selEn: GazetteArticle = {
  slug: 'salt-takes-two-months-the-rest-is-mending-mud',
  headline: '“Salt takes two months. The rest of the year we mend mud”',
  standfirst:
    'A salt worker at Les Grands-Clos, Ninon Tasseau keeps forty pans and a weather diary that her great-grandfather began in 1911. She looks in it less for the past than for the hour to shut the sluices.',
  dateline: 'Grands-Clos salt marsh',
  publishedAt: at('2026-10-05T12:00+02:00'),
  body: [
    p(
      'The hut is the size of a ship’s galley. A table, a stove, a barometer, seventy notebooks upright on a shelf. Ninon Tasseau, forty-six, finished her harvest on 9 September 2026. There is still salt in her laces.',
    ),
    p(bold('The season is over. What does a salt worker do in October?')),
    p(
      'Mud. Salt takes two months, sometimes three; the rest of the year we mend mud. A pan is a tray of clay smoothed by hand, tilted by next to nothing: two centimetres in ten metres. Rain hollows it, crabs bore through it, avocets walk about in it. If I don’t remake my floors in winter, July’s water won’t know where to go.',
    ),
    p(bold('How much salt this year?')),
    p(
      'Forty-seven tonnes of coarse and two thousand nine hundred kilos of fleur de sel, weighed at the co-operative. Last year, thirty-eight tonnes. But I am wary of tonnes. My grandfather wrote down days: “days when it took”. This year, sixty-one. That is the figure that speaks to me.',
    ),
    p(bold('Why days?')),
    p(
      'Because salt is a matter of wind before it is a matter of sun. Water comes in at 30 grams a litre and must reach 280 before the salt, NaCl to a chemist, begins to fall. For that the H',
      sub('2'),
      'O has to leave, and it is the wind that carries it off. Strong sun with no air warms everything and nothing takes. A light, dry easterly, and you can leave your cap at home and fetch the ',
      hevin('lousset'),
      footnote(
        'The rake for skimming fleur de sel, in the speech of Port-Hévin. The handle must measure “twice the woman, less her head”.',
      ),
      '.',
    ),
    h2('The notebook of 1911'),
    p(bold('Do you really use these notebooks?')),
    p(
      'Every evening from June to September. My great-grandfather, Aristide, was no great hand at writing, so he drew. An arrow for the wind, a circle, full or empty, for the sky, a wave for the tide. My grandfather added the thermometer, my mother the rain, I the salt in the water. A hundred and fifteen years of arrows. When the arrow, the circle and the wave look that much alike, I see what they did the next day.',
    ),
    p(bold('Does it work?')),
    p(
      'I checked last winter with Edmond Lahure, at the semaphore. We took three hundred evenings at random. The notebook was right about the next day seven times in ten; the forecast of the time, six and a half. Edmond gave a thin laugh. But the notebook knows nothing three days out, and the forecast does. We shook hands on it.',
    ),
    figure(
      'meteo',
      { layout: 'wide' },
      'The semaphore, where notebooks and forecasts are compared: the screen, the anemometer, and somebody looking.',
    ),
    pullQuote(
      '“A hundred and fifteen years of arrows. I see what they did the next day.”',
      'Ninon Tasseau, salt worker',
    ),
    p(bold('The dyke at Le Petit-Clos gave way in February. Were you afraid?')),
    p(
      'Of fresh water, mostly. Six metres of dyke can be closed again. But if the river had come in instead of the sea, I would have had grass in the pans by spring. We were lucky: it was a high sea, and it left its salt behind. There are burglars like that, who forget their watch.',
    ),
    h2('Learning to smooth'),
    p(bold('Who will take over from you?')),
    p(
      'I have two apprentices, Fanch and Rokia. Rokia has the hands. You can’t explain how to smooth a clay floor: you push the water ahead of you and feel it in the handle when it catches. The first summer she did everything wrong, in silence. The second, she corrected me. I knew then that it was all right.',
    ),
    p(bold('What do you wish the marsh?')),
    p('Boredom. A marsh that people talk about is a marsh that leaks.'),
    callout(
      'note',
      'This interview',
      p(
        'Recorded on 29 September 2026 in the hut at Les Grands-Clos and read over by Ninon Tasseau, who restored the weight of her fleur de sel: we had written three tonnes, and she minds about the hundred kilos. Both harvests quoted are those on the co-operative’s slips.',
      ),
    ),
    supportBox(),
  ],
};
