/**
 * A WebM file of pictures, each a key frame, written without a video encoder: a lossy WebP holds one
 * VP8 key frame (RFC 9649, section 2.5), and WebM wraps VP8 frames in EBML (RFC 8794, RFC 9559).
 */

type Bytes = Uint8Array;

export interface Frame {
  /** Milliseconds from the start, under 32,768: one cluster holds the whole film. */
  atMs: number;
  /** A lossy WebP without transparency. */
  webp: Bytes;
}

export interface Film {
  width: number;
  height: number;
  durationMs: number;
  frames: readonly Frame[];
}

/** The VP8 frame inside a WebP of the simple lossy kind. @throws RangeError for any other file */
export function vp8Of(webp: Bytes): Bytes {
  const file = Buffer.from(webp.buffer, webp.byteOffset, webp.byteLength);
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 16) !== 'WEBPVP8 ') {
    throw new RangeError('A film is made of lossy WebP pictures without transparency');
  }
  return file.subarray(20, 20 + file.readUInt32LE(16));
}

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const CLUSTER = 0x1f43b675;
const CUES = 0x1c53bb6b;

const number = (value: number): Bytes => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
};

const float = (value: number): Bytes => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
};

const text = (value: string): Bytes => Buffer.from(value, 'utf8');

/** Sizes always take eight bytes, marked by the first bit of each: simple, and valid at any length. */
function size(length: number): Bytes {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(0x0100_0000_0000_0000n | BigInt(length));
  return bytes;
}

function element(id: number, ...content: Bytes[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([number(id), size(length), ...content]);
}

const header = () =>
  element(
    EBML,
    element(0x4286, number(1)),
    element(0x42f7, number(1)),
    element(0x42f2, number(4)),
    element(0x42f3, number(8)),
    element(0x4282, text('webm')),
    element(0x4287, number(2)),
    element(0x4285, number(2)),
  );

const info = (film: Film) =>
  element(
    INFO,
    element(0x2ad7b1, number(1_000_000)),
    element(0x4489, float(film.durationMs)),
    element(0x4d80, text('recto')),
    element(0x5741, text('recto')),
  );

const tracks = (film: Film) =>
  element(
    TRACKS,
    element(
      0xae,
      element(0xd7, number(1)),
      element(0x73c5, number(1)),
      element(0x83, number(1)),
      element(0x86, text('V_VP8')),
      element(0xe0, element(0xb0, number(film.width)), element(0xba, number(film.height))),
    ),
  );

/** Track 1, time within the cluster, and the flag that says: this frame needs no other. */
function block({ atMs, webp }: Frame): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt8(0x81, 0);
  head.writeInt16BE(atMs, 1);
  head.writeUInt8(0x80, 3);
  return element(0xa3, head, vp8Of(webp));
}

export function writeWebm(film: Film): Buffer {
  const top = [info(film), tracks(film)];
  const clusterAt = top.reduce((sum, part) => sum + part.length, 0);
  const cluster = element(CLUSTER, element(0xe7, number(0)), ...film.frames.map(block));
  const place = element(0xb7, element(0xf7, number(1)), element(0xf1, number(clusterAt)));
  const cues = element(CUES, element(0xbb, element(0xb3, number(0)), place));
  return Buffer.concat([header(), element(SEGMENT, ...top, cluster, cues)]);
}
