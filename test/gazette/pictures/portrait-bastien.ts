// Bastien Orgeval, editor: short hair going back, a moustache, a red pencil behind the ear.
import { cameo, cuts } from './burin/cameo.ts';
import { slope } from './burin/chance.ts';
import { draw, fill, ink, minium, paper } from './burin/plate.ts';
import { arc, blob, curve, place, pts } from './burin/shape.ts';

const pencil = place(pts('-104,-8 84,-8 84,8 -104,8'), 388, 330, 1, 1, 33);
const tip = place(pts('-104,-8 -136,0 -104,8'), 388, 330, 1, 1, 33);
const moustache = blob(pts('230,398 212,408 200,426 218,424 244,420 262,410 256,398'), 5);

export const portraitBastien = cameo({
  bust: pts(
    '290,190 262,214 250,250 247,280 238,298 246,316 232,344 212,370 201,385 207,397 226,401 222,412 213,420 213,429 227,435 217,444 219,455 228,463 222,484 228,508 250,528 296,530 338,520 352,546 350,584 322,624 254,656 190,692 132,764 120,830 612,830 584,736 534,670 476,624 462,584 464,534 484,486 496,420 494,340 476,268 440,214 386,182 334,176',
  ),
  more: [moustache],
  detail: () =>
    cuts(
      curve(pts('296,202 350,190 410,206 456,250 476,310'), 8),
      curve(pts('330,262 380,276 416,310 430,356 436,400'), 8),
      11,
      (x, y) => 0.24 + 0.16 * slope(420, 220, y) * slope(300, 360, x),
    ) +
    cuts(
      curve(pts('446,402 452,440 446,486'), 6),
      curve(pts('482,400 480,440 466,490'), 6),
      5,
      0.3,
    ) +
    draw(paper, 4, arc(404, 384, 19, 29, 200, 420, 14), arc(406, 388, 9, 14, 180, 380, 8)) +
    draw(paper, 10, [...pencil, ...pencil.slice(0, 1)]) +
    fill(minium, pencil) +
    fill(paper, tip) +
    fill(ink, place(pts('-124,-3 -136,0 -124,3'), 388, 330, 1, 1, 33)) +
    fill(paper, pts('326,624 352,596 420,672 372,716'), pts('352,590 470,606 440,668 392,650')) +
    draw(ink, 3, pts('352,596 404,660')) +
    cuts(
      curve(pts('236,680 320,716 430,716 556,726'), 8),
      curve(pts('120,800 260,812 420,812 590,800'), 8),
      8,
      (x) => 0.12 + 0.16 * slope(420, 180, x),
    ),
});
