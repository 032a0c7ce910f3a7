// Selim Ben Achour, translator, once a linesman on the quays: tight curls, a short beard, a red knitted collar.
import { cameo, cuts } from './burin/cameo.ts';
import { chance, slope } from './burin/chance.ts';
import { draw, fill, ink, minium, paper } from './burin/plate.ts';
import { arc, blob, curve, disc, type Line, type Outline, type Point, pts } from './burin/shape.ts';

const collar = blob(
  pts('318,566 372,592 440,586 470,560 486,604 476,650 400,668 326,650 298,612'),
  6,
);
const beard = blob(
  pts(
    '226,444 222,478 232,512 256,530 306,530 352,514 384,470 396,410 380,408 362,446 322,470 280,468 250,456 238,442',
  ),
  6,
);

/** Curls stand in rings around the skull. */
function curls(): { locks: Outline[]; coils: Line[] } {
  const roll = chance(18);
  const centres: Point[] = [];
  while (centres.length < 78) {
    const [x, y] = [236 + 270 * roll(), 160 + 260 * roll()];
    const skull = ((x - 376) / 136) ** 2 + ((y - 306) / 140) ** 2;
    const hairline = x < 350 ? y < 300 - (x - 240) * 0.42 : y < 262 + (x - 350) * 1.15;
    const apartEnough = centres.every(([px, py]) => Math.hypot(px - x, py - y) > 19);
    if (skull < 1 && hairline && (apartEnough || roll() > 0.96)) centres.push([x, y]);
  }
  return {
    locks: centres.map(([x, y]) => disc(x, y, 15 + 6 * roll(), 15 + 6 * roll(), 12)),
    coils: centres.map(([x, y]) =>
      arc(x, y, 8 + 3 * roll(), 8, 160 + 90 * roll(), 400 + 60 * roll(), 9),
    ),
  };
}

const hair = curls();

export const portraitSelim = cameo({
  bust: pts(
    '284,206 260,228 250,256 247,284 241,300 248,316 234,344 214,370 204,384 210,396 227,400 223,411 214,418 213,427 227,433 217,442 220,453 229,461 224,482 231,504 252,522 296,526 336,518 350,540 346,580 318,620 252,652 188,690 132,764 120,830 608,830 580,734 530,668 472,622 458,582 460,532 480,486 494,420 490,340 470,268 434,220 384,196 330,190',
  ),
  more: [beard, ...hair.locks],
  detail: () =>
    draw(paper, 2.6, ...hair.coils) +
    cuts(
      curve(pts('250,474 296,490 344,478 380,424'), 8),
      curve(pts('250,512 300,518 346,502 372,468'), 8),
      4,
      0.26,
    ) +
    draw(paper, 4, arc(404, 388, 18, 28, 200, 420, 14), arc(406, 391, 9, 14, 180, 380, 8)) +
    draw(paper, 13, [...collar, ...collar.slice(0, 1)]) +
    fill(minium, collar) +
    draw(
      ink,
      3.4,
      ...[0, 1, 2, 3, 4, 5, 6, 7].map(
        (i): Line =>
          curve(
            [
              [322 + i * 19, 588 + 16 * Math.sin(i / 2.6)],
              [326 + i * 17, 620 + 12 * Math.sin(i / 2.6)],
              [334 + i * 15, 648 + 8 * Math.sin(i / 2.6)],
            ],
            4,
          ),
      ),
    ) +
    cuts(
      curve(pts('240,674 330,700 430,706 550,722'), 8),
      curve(pts('120,800 260,812 420,812 590,800'), 8),
      8,
      (x) => 0.12 + 0.16 * slope(420, 180, x),
    ),
});
