// A mackerel seen from the side: tiger-striped back, pale belly, finlets and forked tail.
import { clamp, grain, slope } from './chance.ts';
import { engrave, type Tone } from './engrave.ts';
import { cut, draw, edged, fill, halo, ink, paper } from './plate.ts';
import { between } from './rulings.ts';
import {
  arc,
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  place,
  pts,
} from './shape.ts';

/** In the fish's own frame the snout is at x = 0, the fork of the tail at x = 100, the back above. */
const back = pts('0,1 4,-4 12,-9.5 24,-13.5 38,-15 54,-14 70,-10.5 82,-6.4 91,-3 96,-2');
const belly = pts('0,1 5,5 13,9.5 26,13 40,14 56,12.6 70,9 82,5 91,2.2 96,1.4');
const TOP = curve(back, 6);
const FOOT = curve(belly, 6);

const heightAt = (line: Line, x: number): number => {
  const next = line.findIndex(([px]) => px >= x);
  const [bx, by] = line[next < 0 ? line.length - 1 : next] ?? [0, 0];
  const [ax, ay] = line[Math.max(0, next - 1)] ?? [bx, by];
  return bx > ax ? ay + ((by - ay) * (x - ax)) / (bx - ax) : by;
};

export function mackerel(
  x: number,
  y: number,
  length: number,
  degrees: number,
  seed: number,
): string {
  const k = length / 100;
  const to = (points: Line): Line => place(points, x, y, k, k, degrees);
  const angle = (degrees * Math.PI) / 180;
  const home = (px: number, py: number): Point => {
    const [dx, dy] = [(px - x) / k, (py - y) / k];
    return [
      dx * Math.cos(angle) + dy * Math.sin(angle),
      -dx * Math.sin(angle) + dy * Math.cos(angle),
    ];
  };
  const body = to([...TOP, ...[...FOOT].reverse()]);
  const tail = to(curve(pts('94,-2 101,-9 112,-20 108,-8 106,0 108,9 112,19 101,8 94,1.6'), 5));
  const fins = [
    to(pts('34,-14.8 40,-24 42,-23 45,-14.6')),
    to(pts('62,-12.2 67,-19 69,-11')),
    to(pts('30,2 43,0.5 47,5 40,6.4')),
    to(pts('36,13.6 44,19 45,13.2')),
    to(pts('62,10.6 69,15.6 70,8.8')),
    ...[74, 79, 84, 89].flatMap((at): Outline[] => [
      to([
        [at, heightAt(TOP, at)],
        [at + 4, heightAt(TOP, at) - 2.6],
        [at + 3, heightAt(TOP, at + 3)],
      ]),
      to([
        [at, heightAt(FOOT, at)],
        [at + 4, heightAt(FOOT, at) + 2.6],
        [at + 3, heightAt(FOOT, at + 3)],
      ]),
    ]),
  ];
  return (
    halo(16, body, tail, ...fins) +
    fill(ink, tail, ...fins.slice(0, 2), ...fins.slice(3)) +
    cut(engrave(between(to(TOP), to(FOOT), 34, 130), skin(home, seed), inside(body))) +
    draw(ink, 3.4, to(TOP), to(FOOT)) +
    draw(ink, 4.4, to(curve(pts('21.5,-12.4 24.6,-5 24.4,3 20,11'), 6))) +
    draw(
      ink,
      2.4,
      to(curve(pts('17.5,-9 19.6,-3 19,4 16,9'), 6)),
      to(pts('0,1.2 8,4')),
      to(arc(9, 8, 8, 6, 200, 300, 8)),
    ) +
    fill(ink, fins[2] ?? []) +
    edged(paper, ink, 3.6, to(disc(9.6, -2.6, 2.9, 2.9, 24))) +
    fill(ink, to(disc(9.6, -2.6, 1.5, 1.5, 16))) +
    fill(paper, to(disc(9, -3.2, 0.5, 0.5, 8))) +
    draw(
      paper,
      2,
      to(pts('96,-4 108,-14')),
      to(pts('97,0 104,-4')),
      to(pts('96,4 108,13')),
      to(pts('97,1.6 104,4')),
    )
  );
}

/** Heavy wavy bars over the back, a dark lateral line, then silver. */
function skin(home: (x: number, y: number) => Point, seed: number): Tone {
  return (px, py) => {
    const [u, v] = home(px, py);
    const [top, foot] = [heightAt(TOP, u), heightAt(FOOT, u)];
    const t = (v - top) / (foot - top || 1);
    const wave = Math.sin(
      (u + 2.1 * Math.sin(t * 7 + seed) + 1.2 * grain(seed, u / 5, t * 4)) * 1.75,
    );
    const bars = slope(-0.15, 0.35, wave) * slope(0.5, 0.42, t) * slope(20, 26, u);
    const head = u < 24 ? 0.5 * slope(0.55, 0.1, t) : 0;
    const side = 0.3 * slope(0.46, 0.5, t) * slope(0.58, 0.52, t) * slope(24, 30, u);
    const under = 0.42 * slope(0.82, 1, t);
    return clamp(0.06 + 0.86 * bars + 0.14 * slope(0.45, 0.2, t) + head + side + under, 0, 0.97);
  };
}
