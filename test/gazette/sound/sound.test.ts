import { describe, expect, it } from 'vitest';
import { sounds } from './index.ts';

/** The samples of a WAV file, read chunk by chunk as a player would. */
function read(bytes: Buffer): {
  rate: number;
  channels: number;
  bits: number;
  samples: Int16Array;
} {
  expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', 8, 12)]).toEqual([
    'RIFF',
    'WAVE',
  ]);
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
  const chunks = new Map<string, Buffer>();
  for (let at = 12; at < bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    chunks.set(bytes.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + 8 + size));
    at += 8 + size + (size % 2);
  }
  const format = chunks.get('fmt ') ?? Buffer.alloc(16);
  const data = chunks.get('data') ?? Buffer.alloc(0);
  expect(format.readUInt16LE(0)).toBe(1);
  const samples = Int16Array.from({ length: data.length / 2 }, (_, i) => data.readInt16LE(i * 2));
  return {
    rate: format.readUInt32LE(4),
    channels: format.readUInt16LE(2),
    bits: format.readUInt16LE(14),
    samples,
  };
}

const loudness = (samples: Int16Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / samples.length);

describe.each(Object.entries(sounds))('%s', (_key, sound) => {
  const bytes = sound.bytes();
  const { rate, channels, bits, samples } = read(bytes);

  it('is a mono 16-bit file of the length it declares', () => {
    expect([channels, bits, rate]).toEqual([1, 16, 22_050]);
    expect(samples.length / rate).toBeCloseTo(sound.seconds, 3);
  });

  it('is heard, never clips, and begins and ends in silence', () => {
    expect(loudness(samples)).toBeGreaterThan(0.05);
    expect(samples.some((sample) => Math.abs(sample) > 32_000)).toBe(false);
    expect(loudness(samples.slice(0, 200))).toBeLessThan(0.01);
    expect(loudness(samples.slice(-200))).toBeLessThan(0.01);
  });

  it('is the same on every machine that makes it', () => {
    expect(sound.bytes().equals(bytes)).toBe(true);
  });
});
