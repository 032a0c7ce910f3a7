import type { ByteSource } from '../byte-source.ts';
import { type Probe, seconds, UNKNOWN } from './probe.ts';

/** Kilobits a second of layer III, MPEG 1 and MPEG 2 (ISO 11172-3, ISO 13818-3). */
const BIT_RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BIT_RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES = [44_100, 48_000, 32_000];
/** Junk that may stand between a tag and the first frame. */
const MAX_JUNK = 65_536;
const STRETCH = 1 << 20;

interface Frame {
  bytes: number;
  samples: number;
  rate: number;
  /** Where a Xing header would stand. */
  sideInfo: number;
}

/**
 * MP3: by the count of frames that encoders write into the first one, else by counting them, which
 * reads the file through once.
 */
export async function probeMp3(source: ByteSource): Promise<Probe | null> {
  const start = await tagLength(source);
  const head = await source.read(start, MAX_JUNK);
  const first = firstFrame(head);
  if (!first) return null;
  const counted = countedFrames(head.subarray(first.at), first.frame);
  if (counted !== null) {
    return { ...UNKNOWN, duration: seconds(counted * first.frame.samples, first.frame.rate) };
  }
  return { ...UNKNOWN, duration: await countFrames(source, start + first.at) };
}

/** ID3v2 in front of the sound (id3.org, 2.4.0): its size in four times seven bits. */
async function tagLength(source: ByteSource): Promise<number> {
  const head = await source.read(0, 10);
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((head[at] ?? 0) & 0x7f), 0);
  return 10 + size + ((head[5] ?? 0) & 0x10 ? 10 : 0);
}

function firstFrame(bytes: Buffer): { at: number; frame: Frame } | null {
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const frame = readFrame(bytes.readUInt32BE(at));
    if (!frame) continue;
    // A second frame where the first one ends, unless the file ends there.
    const next = at + frame.bytes;
    if (next + 4 > bytes.length || readFrame(bytes.readUInt32BE(next))) return { at, frame };
  }
  return null;
}

function readFrame(header: number): Frame | null {
  if (header >>> 21 !== 0x7ff || ((header >>> 17) & 3) !== 1) return null;
  const version = (header >>> 19) & 3;
  const isFirst = version === 3;
  const kilobits = (isFirst ? BIT_RATES_1 : BIT_RATES_2)[(header >>> 12) & 15];
  const base = SAMPLE_RATES[(header >>> 10) & 3];
  if (version === 1 || !kilobits || !base) return null;
  const rate = isFirst ? base : version === 2 ? base / 2 : base / 4;
  const samples = isFirst ? 1152 : 576;
  const padding = (header >>> 9) & 1;
  const isMono = ((header >>> 6) & 3) === 3;
  const sideInfo = 4 + (isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17);
  return {
    bytes: Math.floor((samples * kilobits * 125) / rate) + padding,
    samples,
    rate,
    sideInfo,
  };
}

/** What LAME and others (`Xing`, `Info`) or Fraunhofer (`VBRI`) count. */
function countedFrames(bytes: Buffer, { sideInfo }: Frame): number | null {
  const mark = bytes.toString('latin1', sideInfo, sideInfo + 4);
  if ((mark === 'Xing' || mark === 'Info') && bytes.length >= sideInfo + 12) {
    return bytes.readUInt32BE(sideInfo + 4) & 1 ? bytes.readUInt32BE(sideInfo + 8) : null;
  }
  if (bytes.toString('latin1', 36, 40) === 'VBRI' && bytes.length >= 54) {
    return bytes.readUInt32BE(50);
  }
  return null;
}

async function countFrames(source: ByteSource, start: number): Promise<number | null> {
  let total = 0;
  let rate = 0;
  for (let at = start; at + 4 <= source.size; ) {
    const bytes = await source.read(at, STRETCH);
    let inside = 0;
    while (inside + 4 <= bytes.length) {
      const frame = readFrame(bytes.readUInt32BE(inside));
      // A tag at the end, or junk: what was counted so far is what there is.
      if (!frame) return seconds(total, rate);
      total += frame.samples;
      rate = frame.rate;
      inside += frame.bytes;
    }
    at += inside;
  }
  return seconds(total, rate);
}
