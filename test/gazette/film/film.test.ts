import { describe, expect, it } from 'vitest';
import { films } from './index.ts';
import { vp8Of } from './webm.ts';

/** Elements of one level: id as hex, content. Sizes here always take eight bytes. */
function elements(bytes: Buffer): { id: string; content: Buffer }[] {
  const found: { id: string; content: Buffer }[] = [];
  let at = 0;
  while (at < bytes.length) {
    const idLength = Math.clz32(bytes.readUInt8(at)) - 23;
    const id = bytes.toString('hex', at, at + idLength);
    const length = Number(bytes.readBigUInt64BE(at + idLength) & 0x00ff_ffff_ffff_ffffn);
    const start = at + idLength + 8;
    found.push({ id, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

describe('the film of the bridge', () => {
  it('is a WebM of VP8 key frames in rising time', async () => {
    const film = films['film-pont'];
    const bytes = await film.bytes();
    const [header, segment] = elements(bytes);
    expect(header?.id).toBe('1a45dfa3');
    const parts = elements(segment?.content ?? Buffer.alloc(0));
    expect(parts.map(({ id }) => id)).toEqual(['1549a966', '1654ae6b', '1f43b675', '1c53bb6b']);
    const blocks = elements(parts[2]?.content ?? Buffer.alloc(0)).filter(({ id }) => id === 'a3');
    const times = blocks.map(({ content }) => content.readInt16BE(1));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(film.seconds * 1000);
    for (const { content } of blocks) {
      // RFC 6386, section 9.1: bit 0 is clear in a key frame, which begins with this code and its size.
      expect(content.readUInt8(4) & 1).toBe(0);
      expect(content.toString('hex', 7, 10)).toBe('9d012a');
      expect(content.readUInt16LE(10)).toBe(film.width);
      expect(content.readUInt16LE(12)).toBe(film.height);
    }
    expect(bytes.length).toBeLessThan(1_500_000);
  });

  it('is made of lossy WebP only', () => {
    expect(() => vp8Of(Buffer.from('RIFF0000WEBPVP8X'))).toThrow(RangeError);
  });
});
