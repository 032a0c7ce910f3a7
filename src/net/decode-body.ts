import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from 'node:zlib';
import { AppError } from '../domain/errors.ts';

const DECODERS: Record<string, () => Transform> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
  // 8 MB of window is what RFC 9659 asks for; more would be memory that a stranger orders.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
};

/** What `Accept-Encoding` says of the above. */
export const ENCODINGS = 'gzip, br, zstd';

/**
 * Undoes `Content-Encoding`. One layer only: nobody honest packs twice, and packing over and over is
 * how a few bytes become a disk full. The caller counts what comes out and stops reading at its
 * limit; decoders work piece by piece and stop with it.
 *
 * @throws AppError `invalid` / `net.bad-encoding`
 */
export function decodeBody(
  body: AsyncGenerator<Buffer>,
  contentEncoding: string,
): AsyncIterable<Buffer> {
  const layers = contentEncoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  const name = layers[0];
  if (name === undefined) return body;
  const decoder = DECODERS[name];
  if (layers.length > 1 || !decoder) {
    throw new AppError('invalid', 'net.bad-encoding', { encoding: contentEncoding.slice(0, 60) });
  }
  const decoded = decoder();
  // What breaks on the way breaks the reader's loop over `decoded`, once.
  pipeline(Readable.from(body, { objectMode: false }), decoded).catch(() => undefined);
  return decoded;
}
