// Ysée Malavoy, reporter: hair knotted high, a red scarf.
import { cameo, cuts } from './burin/cameo.ts';
import { slope } from './burin/chance.ts';
import { engrave } from './burin/engrave.ts';
import { cut, draw, fill, minium, paper } from './burin/plate.ts';
import { slant } from './burin/rulings.ts';
import { arc, blob, curve, disc, inside, pts } from './burin/shape.ts';

const scarf = blob(
  pts('330,556 392,580 450,566 470,592 520,640 500,690 430,650 356,634 300,600'),
  6,
);

export const portraitYsee = cameo({
  bust: pts(
    '272,204 254,240 248,274 245,296 250,314 236,342 218,368 208,381 213,392 228,397 224,408 216,416 215,423 228,429 219,438 222,448 230,456 226,474 232,494 250,512 290,512 330,506 344,528 342,566 316,606 250,644 186,684 130,760 120,830 600,830 570,730 520,662 462,616 446,580 448,540 474,500 498,440 504,380 494,310 460,250 410,212 350,194 304,192',
  ),
  more: [disc(486, 214, 66, 62, 40), blob(pts('400,210 440,180 480,230 450,262'), 5)],
  detail: () =>
    cuts(
      curve(pts('268,214 330,204 400,226 452,262'), 8),
      curve(pts('300,326 372,340 440,336 486,322'), 8),
      13,
      (x) => 0.26 * slope(280, 330, x) * slope(500, 440, x),
    ) +
    cuts(arc(486, 214, 56, 52, 150, 330, 14), arc(486, 222, 20, 18, 150, 330, 14), 6, 0.3) +
    draw(paper, 4, arc(398, 396, 17, 26, 200, 420, 14), arc(400, 398, 8, 13, 180, 380, 8)) +
    draw(paper, 4, pts('400,428 400,440')) +
    draw(paper, 13, [...scarf, ...scarf.slice(0, 1)]) +
    fill(minium, scarf) +
    cut(
      engrave(
        slant([290, 540, 530, 700], 34, 12, 6),
        (x, y) => 0.5 * slope(560, 680, y + (x - 400) * 0.3),
        inside(scarf),
      ),
    ) +
    cuts(
      curve(pts('240,664 330,690 430,710 540,720'), 8),
      curve(pts('120,800 260,812 420,812 590,800'), 8),
      8,
      (x) => 0.12 + 0.16 * slope(420, 180, x),
    ),
});
