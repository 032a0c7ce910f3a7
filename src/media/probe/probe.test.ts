import { describe, expect, it } from 'vitest';
import * as made from '../../../test/support/sound-files.ts';
import { fromBuffer, patched, readAll } from '../byte-source.ts';
import type { FileTypeName } from '../file-types.ts';
import type { Probe } from './probe.ts';
import { PROBERS } from './probers.ts';

async function probe(type: FileTypeName, bytes: Buffer): Promise<Probe | null> {
  const prober = PROBERS[type];
  if (!prober) throw new Error(`no reader for ${type}`);
  return prober(fromBuffer(bytes));
}

const FRAME = 1152 / 44_100;

describe('how long a sound is', () => {
  it.each([
    ['wav', made.wav(3), 3],
    ['wav', made.wav(3, 0), 3],
    ['wav', made.wav(3, 0xffffffff), 3],
    ['flac', made.flac(441_000), 10],
    ['opus', made.opus(48_000 * 90), 90],
    ['ogg', made.vorbis(22_050 * 4, 22_050), 4],
    ['mp3', made.mp3Frames(100), 100 * FRAME],
    ['mp3', Buffer.concat([made.id3(1_000), made.mp3Frames(100)]), 100 * FRAME],
    [
      'mp3',
      Buffer.concat([made.mp3Frames(100), Buffer.from(`TAG${' '.repeat(125)}`)]),
      100 * FRAME,
    ],
    // Changing bit rates: a guess from the size would be wrong.
    ['mp3', made.mp3Frames(300, [1, 9, 14]), 300 * FRAME],
    ['mp3', Buffer.concat([made.xingFrame(5_000), made.mp3Frames(20)]), 5_000 * FRAME],
    ['m4a', made.mp4({ brand: 'M4A ' }), 2.5],
    ['webm', made.webm({ film: false, duration: 1_234 }), 1.234],
    ['webm', made.webm({ film: true, duration: null }), null],
  ] as const)('%s', async (type, bytes, duration) => {
    const found = await probe(type, bytes);
    if (duration === null) expect(found?.duration).toBeNull();
    else expect(found?.duration).toBeCloseTo(duration, 2);
  });

  it('is counted through a file longer than one stretch', async () => {
    const found = await probe('mp3', made.mp3Frames(6_000));
    expect(found?.duration).toBeCloseTo(6_000 * FRAME, 2);
  });
});

describe('films', () => {
  it('say their size, turned as they are shown', async () => {
    const film = { width: 1920, height: 1080 };
    expect(await probe('mp4', made.mp4({ film }))).toMatchObject({ ...film, hasPicture: true });
    const turned = await probe('mp4', made.mp4({ film: { ...film, isTurned: true } }));
    expect(turned).toMatchObject({ width: 1080, height: 1920 });
    expect(await probe('webm', made.webm({ film: true, duration: 1 }))).toMatchObject({
      width: 640,
      height: 360,
      hasPicture: true,
    });
  });

  it('forget where they were made, and nothing else moves', async () => {
    const bytes = made.mp4({ film: { width: 640, height: 360 } });
    const found = await probe('mp4', bytes);
    const clean = await readAll(patched(fromBuffer(bytes), found?.patches ?? []));
    expect(clean.length).toBe(bytes.length);
    for (const place of ['48.8577', 'Port-H', 'GPSLatitude', '\xa9xyz', 'loci']) {
      expect(bytes.includes(Buffer.from(place, 'latin1'))).toBe(true);
      expect(clean.includes(Buffer.from(place, 'latin1'))).toBe(false);
    }
    expect(clean.includes('the sound itself, udta or not')).toBe(true);
    const again = await probe('mp4', clean);
    expect(again).toMatchObject({ width: 640, height: 360, duration: 2.5, patches: [] });
  });

  it('of sound keep their titles where no place is written', async () => {
    const bytes = Buffer.concat([
      made.box('ftyp', Buffer.from('M4A \0\0\0\0')),
      made.box('moov', made.box('mvhd', Buffer.alloc(100)), made.box('udta', Buffer.from('Title'))),
    ]);
    expect(await probe('m4a', bytes)).toMatchObject({ patches: [], hasPicture: false });
  });
});

describe('files cut short or false', () => {
  it('never break a reader, wherever they end', async () => {
    const files: [FileTypeName, Buffer][] = [
      ['wav', made.wav(1)],
      ['flac', made.flac(1000)],
      ['opus', made.opus(1000)],
      ['ogg', made.vorbis(1000, 8000)],
      ['mp3', Buffer.concat([made.id3(50), made.mp3Frames(3)])],
      ['mp4', made.mp4({ film: { width: 2, height: 2 } })],
      ['webm', made.webm({ film: true, duration: 1 })],
    ];
    for (const [type, bytes] of files) {
      for (let end = 0; end < Math.min(bytes.length, 1_500); end += 3) {
        await probe(type, bytes.subarray(0, end));
        const bent = Buffer.from(bytes);
        bent[end] = 255 - (bent[end] ?? 0);
        const found = await probe(type, bent);
        for (const { offset, bytes: over } of found?.patches ?? []) {
          expect(offset + over.length).toBeLessThanOrEqual(bytes.length);
        }
      }
    }
  });

  it('are not what they seemed', async () => {
    const nonsense = Buffer.alloc(2_000, 'nonsense');
    for (const type of ['wav', 'flac', 'mp3', 'mp4', 'webm'] as const) {
      expect(await probe(type, nonsense), type).toBeNull();
    }
  });
});
