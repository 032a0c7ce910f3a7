import type { GazetteArticle } from '../types.ts';
import {
  at,
  callout,
  figure,
  footnote,
  h2,
  li,
  link,
  p,
  pullQuote,
  supportBox,
  table,
  ul,
} from '../write.ts';

export const pontEn: GazetteArticle = {
  slug: 'pont-des-cordiers-the-bill-climbs',
  headline: 'Pont des Cordiers: the bill climbs, the deal slips away',
  standfirst:
    'Port-Hévin’s swing bridge has been stuck since 2 March. Mending it was to cost €1.9m; the study the port itself commissioned says €2.74m. In between lie eleven cracked rollers, an estimate from 2019 and two banks running out of patience.',
  dateline: 'Port-Hévin',
  heroCaption:
    'The Pont des Cordiers closed to boats and open to people: where it has not been since 2 March.',
  publishedAt: at('2026-10-02T12:00+02:00'),
  updatedAt: at('2026-10-07T11:40+02:00'),
  seo: {
    description:
      'Port-Hévin’s swing bridge was to cost €1.9m to mend. The port’s own study says €2.74m.',
  },
  body: [
    p(
      'At twenty past six, when the tide stands still, Odette Crozet sets her crates on the low wall of the quai aux Morutiers and looks across at the fish auction, a hundred and ten metres away. Between the two, the Pont des Cordiers has been open to boats and closed to people since Monday 2 March 2026. It swung for the last time at 9.40 that evening, for a late sand dredger, and never came back.',
    ),
    p(
      'The bridge was built in 1887. It weighs 412 tonnes and ',
      link('turns on a ring', '/en/how-to-turn-a-412-tonne-bridge'),
      ' of twenty-four cast-iron rollers, each as big as a millstone, housed in the central pier. It is the rollers that gave way. Eleven of the twenty-four are cracked, says Hermine Vasseraud, the engineer who led the inspection for the consultants Charpente & Marées. “You can run on one cracked roller for a long time,” she says. “On eleven, you are waiting for the accident.”',
    ),
    h2('Two bills for one bridge'),
    p(
      'On 12 February 2026, a fortnight before the breakdown, the harbour authority voted a budget of €1.9m for “restoring the mechanism”',
      footnote(
        'Resolution 2026-07 of the authority’s board. Its title mentions neither the pier nor the footbridge.',
      ),
      '. In July the study it had ordered arrived: €2.74m. The gap, €840,000, fits on three lines.',
    ),
    table('What each side counts, in millions of euros', [
      ['Item', 'February vote', 'July study', 'Gap'],
      ['Rollers and ring', '0.62', '0.98', '+0.36'],
      ['Masonry of the pier', '0.31', '0.58', '+0.27'],
      ['Paint, red lead included', '0.44', '0.44', '0'],
      ['Cabin and controls', '0.53', '0.53', '0'],
      ['Temporary footbridge', '0', '0.21', '+0.21'],
      ['Total', '1.90', '2.74', '+0.84'],
    ]),
    p(
      '“The February figure rested on an estimate from 2019; we never hid that,” answers Corentin Abrial, who runs the authority. What he disputes is the footbridge, “a comfort”, and the pier, which his staff consider “sound to the eye”. The engineer stands by her report: her divers found forty empty joints below the waterline.',
    ),
    p(
      'Another question is doing the rounds of the quays: how long had anyone known? The wear was reported in writing as early as 2021, according to a person who works on the upkeep of the bridge and fears for their job. We have not seen that document. Mr Abrial says he has “no trace” of it. In the port’s archives, which we consulted on 25 September 2026, the register for 2021 jumps from 4 May to 19 July.',
    ),
    supportBox(),
    h2('The price of the long way round'),
    p(
      'Without the bridge, you must go up to the road bridge over the Doëre: 4.2 kilometres, eleven minutes by car, fifty on foot, as we timed it on 14 September 2026. A ',
      link('free shuttle', '/en/a-night-on-the-south-bank-shuttle'),
      ' runs every half-hour, except when the spring tides flood the road.',
    ),
    figure(
      'plan',
      { layout: 'wide' },
      'A, the fish auction. B, quai aux Morutiers. C, the road bridge. D, Pont des Cordiers. The dashes mark the 4.2 km of the detour.',
    ),
    p(
      'Shops on the South Bank have lost 30% of their takings since March, says their association, which put the question to thirty-one of its sixty-four members. The harbour authority answers with a count of passers-by: down 12%. The two do not measure the same thing, and neither is set against an ordinary year.',
    ),
    pullQuote(
      '“They ask us to choose between two bills, never between two bridges.”',
      'Odette Crozet, fish merchant, quai aux Morutiers',
    ),
    p(
      'Odette Crozet keeps her accounts in pencil, in a spiral notebook. She wrote down forty-three trips in March, fifty-one in April, and then she stopped writing. “I know the way.”',
    ),
    h2('A date, and what it does not say'),
    p(
      'Work will begin on 11 January 2027, Corentin Abrial promises, “even if the footbridge is still under discussion”. The study asks for ten months, provided that a foundry agrees to cast twenty-four pieces of a pattern abandoned in 1931. One foundry has replied. When the bridge will reopen is not known.',
    ),
    callout(
      'facts',
      'What we do not know',
      ul(
        li('When the bridge will reopen. Neither the authority, the study nor the foundry says.'),
        li('Whether the document of 2021 exists. Have you held it? Write to us.'),
        li(
          'What the South Bank has lost: thirty-three shops did not answer their association’s survey.',
        ),
      ),
    ),
    p(
      'The authority’s board meets on 23 October 2026. Item six on the agenda: “Bridge, amending decision”. High water that day is at 6.23. Odette Crozet will be at the wall.',
    ),
    callout(
      'update',
      'Correction, 7 October 2026',
      p(
        'We wrote that thirteen rollers were cracked; the study counts eleven, on page 18. Thirteen are worn, eleven are cracked: we had read the wrong line. A reader saw it on 6 October 2026. ',
        link('Our rule', '/en/our-corrections'),
        ' is to say so here, the same day or the next.',
      ),
    ),
    supportBox(),
  ],
};
