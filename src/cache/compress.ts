/** Compression off the event loop: quick at first, thorough for pages that are read a lot. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { fewAtOnce } from '../std/few-at-once.ts';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Below this many bytes an encoding saves less than its own header costs. */
const SMALLEST_BYTES = 256;
/** Above this many bytes Brotli at its best takes seconds. */
const LARGEST_THOROUGH_BYTES = 512 * 1024;

const QUICK_BROTLI = 5;
const THOROUGH_BROTLI = 11;
const GZIP = 6;

const TEXTUAL = /^(?:text\/|[^;]*[/+](?:json|xml|javascript|manifest\+json)\b|image\/svg)/i;

export function isCompressible(contentType: string, bytes: number): boolean {
  return bytes >= SMALLEST_BYTES && TEXTUAL.test(contentType);
}

export interface Encoded {
  brotli: Buffer | null;
  gzip: Buffer | null;
}

/**
 * Pages at once: each takes two threads of the four that there are. A compressor holds its megabytes from
 * the moment it is ordered, and a hundred that wait would swell the process for good.
 */
const inTurn = fewAtOnce(2);

/** Both encodings, about a millisecond of another thread for a page of 50 kB. */
export function compressQuickly(body: Buffer): Promise<Encoded> {
  return inTurn(async () => {
    const [br, gz] = await Promise.all([
      brotliAsync(body, brotliOptions(QUICK_BROTLI, body.length)),
      gzipAsync(body, { level: GZIP }),
    ]);
    return { brotli: ifSmaller(br, body), gzip: ifSmaller(gz, body) };
  });
}

/** Brotli at its best, some 2 ms of another thread per kB; `null` where it would take too long. */
export async function compressThoroughly(body: Buffer): Promise<Buffer | null> {
  if (body.length > LARGEST_THOROUGH_BYTES) return null;
  return ifSmaller(await brotliAsync(body, brotliOptions(THOROUGH_BROTLI, body.length)), body);
}

/** From 64 kB up to the 4 MB that Brotli takes by itself: what is larger than the text is memory for nothing. */
function windowBits(size: number): number {
  return Math.min(Math.max(Math.ceil(Math.log2(size)), 16), constants.BROTLI_DEFAULT_WINDOW);
}

function brotliOptions(quality: number, size: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
      [constants.BROTLI_PARAM_LGWIN]: windowBits(size),
    },
  };
}

/** What was given to `compressQuickly`; some tenths of a millisecond for a page of 50 kB. */
export function unpack(gzipped: Buffer): Buffer {
  return exactCopy(gunzipSync(gzipped));
}

function ifSmaller(encoded: Buffer, body: Buffer): Buffer | null {
  return encoded.length < body.length ? exactCopy(encoded) : null;
}

/** zlib's own buffers are slices of larger ones, which would stay alive uncounted. */
function exactCopy(bytes: Buffer): Buffer {
  const exact = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(exact);
  return exact;
}
