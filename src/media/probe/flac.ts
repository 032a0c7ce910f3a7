import type { ByteSource } from '../byte-source.ts';
import { type Probe, seconds, UNKNOWN } from './probe.ts';

/** FLAC: the block STREAMINFO comes first and counts the samples (RFC 9639, section 8.2). */
export async function probeFlac(source: ByteSource): Promise<Probe | null> {
  const head = await source.read(0, 42);
  if (head.length < 42 || ((head[4] ?? 0xff) & 0x7f) !== 0) return null;
  const rate = head.readUIntBE(18, 3) >>> 4;
  const samples = ((head[21] ?? 0) & 15) * 2 ** 32 + head.readUInt32BE(22);
  return { ...UNKNOWN, duration: seconds(samples, rate) };
}
