// Poses that several pictures share; a picture with its own gesture spreads one of these and changes it.
import type { Pose } from './figure.ts';
import { type Outline, pts } from './shape.ts';

export const standing: Pose = {
  head: [0.015, 0.915],
  shoulder: [0, 0.775],
  hip: [0, 0.49],
  arms: [pts('0.05,0.62 0.07,0.47'), pts('-0.07,0.62 -0.05,0.47')],
  legs: [pts('0.03,0.26 0.035,0'), pts('-0.03,0.26 -0.045,0')],
};

export const walking: Pose = {
  head: [0.045, 0.91],
  shoulder: [0.02, 0.77],
  hip: [0, 0.49],
  arms: [pts('0.09,0.63 0.16,0.51'), pts('-0.07,0.63 -0.11,0.48')],
  legs: [pts('0.1,0.28 0.14,0'), pts('-0.02,0.26 -0.17,0.02')],
};

export const running: Pose = {
  head: [0.12, 0.9],
  shoulder: [0.07, 0.76],
  hip: [0, 0.5],
  arms: [pts('0.19,0.67 0.27,0.76'), pts('-0.07,0.66 -0.12,0.52')],
  legs: [pts('0.17,0.41 0.16,0.16'), pts('-0.05,0.25 -0.28,0.19')],
};

export const sitting: Pose = {
  head: [0.03, 0.68],
  shoulder: [0, 0.54],
  hip: [0, 0.26],
  arms: [pts('0.09,0.4 0.2,0.33')],
  legs: [pts('0.24,0.27 0.25,0'), pts('0.22,0.26 0.2,0')],
};

/** A coat from the shoulders to the knees. */
export const coat: Outline = pts('-0.08,0.8 0.08,0.8 0.1,0.6 0.12,0.3 -0.13,0.3 -0.1,0.6');

/** A long skirt, gathered at the waist. */
export const skirt: Outline = pts('-0.07,0.56 0.07,0.56 0.14,0.16 -0.14,0.16');
