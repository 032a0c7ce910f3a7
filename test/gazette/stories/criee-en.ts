import type { GazetteArticle } from '../types.ts';
import {
  at,
  callout,
  figure,
  foreign,
  gallery,
  h2,
  hevin,
  italic,
  li,
  p,
  pullQuote,
  quote,
  ul,
} from '../write.ts';

export const crieeEn: GazetteArticle = {
  slug: 'at-the-auction-mackerel-now-sells-in-the-evening',
  headline: 'At the fish auction, mackerel now sells in the evening',
  standfirst:
    'Buyers from inland no longer arrive before dawn. The boats have changed their hours, so have the families, and it is the fish that travels by night.',
  dateline: 'Port-Hévin fish auction',
  publishedAt: at('2026-10-08T10:00+02:00'),
  body: [
    p(
      'At half past six in the evening Malo Ferrec slaps the steel table twice with the flat of his hand. That is the signal. There has been no bell since 1998; in a room where everyone is waiting for that sound, the hand is enough. The first box of the sale is his to call: “Line-caught mackerel, ',
      italic('Petite-Renverse'),
      ', twenty-two kilos, iced on board.” Fourteen buyers are on their feet. A year ago, at the same sale, there were seven of them and it was five in the morning.',
    ),
    p(
      'On 1 April 2026 the auction moved the mackerel sale from dawn to evening. The decision fits on one page, pinned up beside the thermometer. Malo Ferrec, who has run the hall for nine years, sums it up: “The inland fishmongers no longer wanted to drive at night to come and buy. So it is the fish that drives at night.”',
    ),
    h2('One tide, two clocks'),
    p(
      'Mackerel, ',
      foreign('brezhell', 'br'),
      ' to the old hands, is taken here on lines, within six miles of the pier. Boats used to leave at midnight to sell at five. Now they leave at noon. Jeanne Ardouin, skipper of the ',
      italic('Petite-Renverse'),
      ', nine metres eighty, had not had lunch with her sons on a weekday since 2014. “The first time, the little one asked me if I was ill,” she says, hosing down the deck.',
    ),
    figure(
      'bateaux',
      { layout: 'wide' },
      'Four in the afternoon at the north quay: the line boats come in on the flood, two hours before the sale.',
    ),
    p(
      'Slack water has its own demands. When low tide falls in the late afternoon the boats cannot cross the sill before dark, and the sale slips by an hour. The rules allow for it; the lorries’ departure board rather less so. On 16 September 2026 three lots stayed in the cold room until morning. “We lost thirty cents a kilo that night,” says Jeanne Ardouin, sales slip in hand.',
    ),
    h2('What the register says'),
    p(
      'From April to August 2026 line-caught mackerel fetched €2.46 a kilo on average, against €2.10 in the same months of 2025. That is what the sales register shows; the auction let us read all of it. The tonnage hardly moved: 184 tonnes against 181. Malo Ferrec draws no law from it. “One summer does not make a rule. The weather was fine, and the port next door had its ice plant down.”',
    ),
    callout(
      'facts',
      'The evening sale',
      ul(
        li('Since 1 April 2026, Monday to Thursday, at 6.30pm.'),
        li('Fourteen registered buyers, nine of them from inland.'),
        li('Four lorries leave between 8 and 9pm; the farthest goes 310 km.'),
        li('Sole, bass and cuttlefish are still sold at five in the morning.'),
      ),
      p('Source: rules and register of the auction, read on 2 October 2026.'),
    ),
    p(
      'Not everyone gains. Odette Crozet, a fish merchant on the other bank, used to buy at five and deliver to the quayside restaurants at eight. By evening her customers have been served. “I used to sell this morning’s mackerel. The evening one I sell the next day, and I can no longer say this morning’s.” She has kept the sole. And since ',
      hevin('le Tourneur'),
      ', as people here call the bridge, has stayed open, she comes on the shuttle with two crates instead of eight.',
    ),
    quote(
      'Jeanne Ardouin, skipper of the Petite-Renverse',
      p(
        '“I used to come home as they left for school. Now I leave while they are there and get back as they come out. You could say we have met.”',
      ),
    ),
    h2('Twelve minutes past seven'),
    p(
      'The sale takes forty-two minutes. Red tickets change hands, boxes slide towards the doors at the back, where the lorries are already running their engines for the cold. A buyer from Saint-Orme, two hours away by road, stands a coffee for the youngest deckhand of the fleet, who is eighteen and yawns politely. Tonight he will be asleep by ten. He cannot get over it.',
    ),
    gallery(
      3,
      'A late afternoon between the quay and the market hall.',
      {
        mediaId: 'halle',
        caption: 'The market hall of 1902, where fish is still sold by the piece on Saturdays.',
      },
      { mediaId: 'bac', caption: 'The Saint-Guéry ferry, when tide and sale agree.' },
      { mediaId: 'nuit', caption: 'Nine o’clock: the lorries have gone.' },
    ),
    pullQuote(
      '“One summer does not make a rule.”',
      'Malo Ferrec, director of the Port-Hévin fish auction',
    ),
    p(
      'A review has been promised for the spring. The skippers vote on 14 March 2027: back to dawn, stay with the evening, or let each boat choose. Jeanne Ardouin says she does not know yet. Then she looks at the clock and goes home to dinner.',
    ),
  ],
};
