import type { ByteSource } from '../byte-source.ts';
import { type Probe, seconds, UNKNOWN } from './probe.ts';

/** RIFF WAVE: the size of the sound by the bytes that one second takes (IBM and Microsoft, 1991). */
export async function probeWav(source: ByteSource): Promise<Probe | null> {
  let bytesPerSecond = 0;
  for (let at = 12, chunks = 0; at + 8 <= source.size && chunks < 100; chunks++) {
    const head = await source.read(at, 24);
    const name = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    if (name === 'fmt ' && head.length >= 24) bytesPerSecond = head.readUInt32LE(16);
    if (name === 'data') {
      // Written as a stream, the size stays 0 or all ones: what is left of the file then.
      const left = source.size - at - 8;
      const sound = length === 0 || length > left ? left : length;
      return { ...UNKNOWN, duration: seconds(sound, bytesPerSecond) };
    }
    at += 8 + length + (length % 2);
  }
  return null;
}
