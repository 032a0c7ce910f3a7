import type { ByteSource } from '../byte-source.ts';
import { type Probe, seconds, UNKNOWN } from './probe.ts';

/** Element ids of Matroska that matter here (RFC 9559, section 5.1). */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TIMESTAMP_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACKS = 0x1654ae6b;
const TRACK_ENTRY = 0xae;
const TRACK_TYPE = 0x83;
const VIDEO = 0xe0;
const PIXEL_WIDTH = 0xb0;
const PIXEL_HEIGHT = 0xba;
const CLUSTER = 0x1f43b675;

const CONTAINERS = new Set([SEGMENT, INFO, TRACKS, TRACK_ENTRY, VIDEO]);
/** Headers come before the first cluster, and are small. */
const HEAD = 1 << 20;

/** WebM: reads the headers. Browsers that record leave the duration out. */
export async function probeWebm(source: ByteSource): Promise<Probe | null> {
  const head = await source.read(0, HEAD);
  const found = { scale: 1_000_000, duration: 0, width: 0, height: 0, types: new Set<number>() };
  for (const { id, data } of elements(head)) {
    if (id === TIMESTAMP_SCALE) found.scale = unsigned(data);
    if (id === DURATION) found.duration = float(data);
    if (id === TRACK_TYPE) found.types.add(unsigned(data));
    if (id === PIXEL_WIDTH) found.width = unsigned(data);
    if (id === PIXEL_HEIGHT) found.height = unsigned(data);
  }
  if (found.types.size === 0) return null;
  const hasPicture = found.types.has(1);
  return {
    ...UNKNOWN,
    duration: seconds(found.duration * found.scale, 1e9),
    width: hasPicture ? found.width : null,
    height: hasPicture ? found.height : null,
    hasPicture,
  };
}

/** Elements in order, walking into those that hold others, up to the first cluster. */
function* elements(head: Buffer): Generator<{ id: number; data: Buffer }> {
  let at = 0;
  while (at < head.length) {
    const id = variableInt(head, at, true);
    if (!id || id.value === CLUSTER) return;
    const size = variableInt(head, at + id.length, false);
    if (!size) return;
    const from = at + id.length + size.length;
    if (CONTAINERS.has(id.value)) {
      at = from;
      continue;
    }
    at = from + size.value;
    yield { id: id.value, data: head.subarray(from, at) };
  }
}

/** A number of EBML (RFC 8794, section 4): its first byte says how many there are. */
function variableInt(
  bytes: Buffer,
  at: number,
  keepsMarker: boolean,
): { value: number; length: number } | null {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > 8 || at + length > bytes.length) return null;
  let value = keepsMarker ? first : first & (0xff >> length);
  for (let n = 1; n < length; n++) value = value * 256 + (bytes[at + n] ?? 0);
  return { value, length };
}

function unsigned(data: Buffer): number {
  return data.length > 0 && data.length <= 6 ? data.readUIntBE(0, data.length) : 0;
}

function float(data: Buffer): number {
  if (data.length === 8) return data.readDoubleBE(0);
  return data.length === 4 ? data.readFloatBE(0) : 0;
}
