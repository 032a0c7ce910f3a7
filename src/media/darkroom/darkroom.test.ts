import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { type Darkroom, openDarkroom } from './darkroom.ts';

const open: Darkroom[] = [];
afterEach(() => {
  for (const darkroom of open.splice(0)) darkroom.close();
});

function darkroom(options: Parameters<typeof openDarkroom>[0] = {}): Darkroom {
  const opened = openDarkroom(options);
  open.push(opened);
  return opened;
}

const picture = (width = 40) =>
  sharp({ create: { width, height: 20, channels: 3, background: '#268' } })
    .png()
    .toBuffer();

/** Minutes of drawing in a few hundred bytes: noise laid over noise. */
const endless = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1600"><filter id="f">${'<feTurbulence numOctaves="10" baseFrequency="0.01"/>'.repeat(90)}</filter><rect width="1600" height="1600" filter="url(#f)"/></svg>`,
);

describe('the darkroom', () => {
  it('redraws and makes sizes, in turn', async () => {
    const room = darkroom();
    const bytes = await picture();
    const [drawn, ...sizes] = await Promise.all([
      room.redraw(bytes, 'png'),
      room.resize(bytes, 10, 'webp'),
      room.resize(bytes, 10, 'jpeg'),
      room.resize(bytes, 10, 'avif'),
      room.resize(bytes, 400, 'webp'),
    ]);
    expect(drawn).toMatchObject({ type: 'png', width: 40, height: 20 });
    const found = await Promise.all(sizes.map((size) => sharp(size).metadata()));
    expect(found.map(({ format, width }) => [format, width])).toEqual([
      ['webp', 10],
      ['jpeg', 10],
      ['heif', 10],
      ['webp', 40],
    ]);
  });

  it('passes on refusals with their words', async () => {
    const room = darkroom();
    await expect(room.redraw(Buffer.from('x'), 'jpeg')).rejects.toMatchObject({
      code: 'invalid',
      key: 'media.broken-picture',
    });
  });

  it('ends a picture that takes too long, and goes on with the next', async () => {
    const room = darkroom({ timeoutMs: 4_000 });
    const bytes = await picture();
    const late = room.redraw(endless, 'svg');
    const next = room.resize(bytes, 10, 'webp');
    await expect(late).rejects.toMatchObject({ code: 'too-much', key: 'media.too-slow' });
    expect((await next).length).toBeGreaterThan(0);
  });

  it('refuses more orders than may wait, and all when closed', async () => {
    const room = darkroom({ maxWaiting: 2 });
    const bytes = await picture();
    const two = [room.resize(bytes, 10, 'webp'), room.resize(bytes, 12, 'webp')];
    await expect(room.resize(bytes, 14, 'webp')).rejects.toMatchObject({ key: 'media.busy' });
    await Promise.all(two);
    const left = room.resize(bytes, 10, 'webp');
    room.close();
    await expect(left).rejects.toMatchObject({ code: 'unavailable' });
    await expect(room.resize(bytes, 10, 'webp')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('comes back after it was sent away', async () => {
    const room = darkroom({ idleMs: 1 });
    const bytes = await picture();
    for (let round = 0; round < 3; round++) {
      expect((await room.resize(bytes, 10, 'webp')).length).toBeGreaterThan(0);
      await new Promise((done) => setTimeout(done, 30));
    }
  });
});
