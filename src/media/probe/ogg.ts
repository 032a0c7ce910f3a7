import type { ByteSource } from '../byte-source.ts';
import { type Probe, seconds, UNKNOWN } from './probe.ts';

/** A page is at most this long (RFC 3533), so the last one begins in the last stretch of this length. */
const LONGEST_PAGE = 65_307;

/** Ogg: the last page of the first stream says how many samples there were. */
export async function probeOgg(source: ByteSource): Promise<Probe | null> {
  const head = await source.read(0, 512);
  if (head.length < 60) return null;
  const serial = head.readUInt32LE(14);
  const { rate, skipped } = rateOf(head.subarray(27 + (head[26] ?? 0)));
  const from = Math.max(0, source.size - 2 * LONGEST_PAGE);
  const tail = await source.read(from, source.size - from);
  for (
    let at = tail.lastIndexOf('OggS');
    at >= 0;
    at = at > 0 ? tail.lastIndexOf('OggS', at - 1) : -1
  ) {
    if (at + 18 > tail.length || tail.readUInt32LE(at + 14) !== serial) continue;
    const samples = Number(tail.readBigInt64LE(at + 6)) - skipped;
    if (samples > 0) return { ...UNKNOWN, duration: seconds(samples, rate) };
  }
  return UNKNOWN;
}

/** Samples in a second: Opus always counts 48,000 (RFC 7845), others say. */
function rateOf(packet: Buffer): { rate: number; skipped: number } {
  if (packet.toString('latin1', 0, 8) === 'OpusHead') {
    return { rate: 48_000, skipped: packet.length >= 12 ? packet.readUInt16LE(10) : 0 };
  }
  if (packet.toString('latin1', 1, 7) === 'vorbis' && packet.length >= 16) {
    return { rate: packet.readUInt32LE(12), skipped: 0 };
  }
  // FLAC in Ogg: 9 bytes, `fLaC`, then STREAMINFO as in a file.
  if (packet.length >= 30) return { rate: packet.readUIntBE(27, 3) >>> 4, skipped: 0 };
  return { rate: 0, skipped: 0 };
}
