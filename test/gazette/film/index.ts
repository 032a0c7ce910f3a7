/** The films of the demonstration newsroom: one, silent, made in code when it is asked for. */
import sharp from 'sharp';
import { DURATION_MS, frames } from './pont.ts';
import { type Frame, writeWebm } from './webm.ts';

export interface MovingPicture {
  width: number;
  height: number;
  seconds: number;
  mediaType: 'video/webm';
  bytes(): Promise<Buffer>;
}

/** Two thirds of the size it is drawn at: a megabyte, on a quay with poor reception. */
const WIDTH = 640;
const HEIGHT = 400;

async function bridge(): Promise<Buffer> {
  const drawn: Frame[] = [];
  for (const { atMs, svg } of frames()) {
    const picture = sharp(Buffer.from(svg)).resize(WIDTH, HEIGHT).flatten();
    drawn.push({ atMs, webp: await picture.webp({ quality: 45, effort: 2 }).toBuffer() });
  }
  return writeWebm({ width: WIDTH, height: HEIGHT, durationMs: DURATION_MS, frames: drawn });
}

export const films: Record<'film-pont', MovingPicture> = {
  'film-pont': {
    width: WIDTH,
    height: HEIGHT,
    seconds: DURATION_MS / 1000,
    mediaType: 'video/webm',
    bytes: bridge,
  },
};
