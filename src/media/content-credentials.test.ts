import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hasContentCredentials } from './content-credentials.ts';

const plain = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } })
    .toFormat(format)
    .toBuffer();

const uint32 = (n: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(n);
  return bytes;
};

/** A store of manifests as JUMBF begins: a superbox, its description, the label. */
const STORE = Buffer.concat([
  ...[uint32(60), Buffer.from('jumb'), uint32(52), Buffer.from('jumd')],
  ...[Buffer.from('6332706100110010800000aa00389b71', 'hex'), Buffer.from('\x03c2pa\0')],
  Buffer.alloc(20),
]);

const parted = (bytes: Buffer, at: number, piece: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);

describe('Content Credentials', () => {
  it('are found where each format keeps them, and nowhere else', async () => {
    const jpeg = await plain('jpeg');
    const payload = Buffer.concat([Buffer.from('JP'), Buffer.from('000100000001', 'hex'), STORE]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(payload.length + 2);
    const segment = Buffer.concat([Buffer.from([0xff, 0xeb]), length, payload]);
    expect(hasContentCredentials(jpeg, 'jpeg')).toBe(false);
    expect(hasContentCredentials(parted(jpeg, 2, segment), 'jpeg')).toBe(true);
    // Not in the picture's own bytes, whatever they happen to be.
    expect(hasContentCredentials(Buffer.concat([jpeg, segment]), 'jpeg')).toBe(false);

    const png = await plain('png');
    const chunk = Buffer.concat([uint32(STORE.length), Buffer.from('caBX'), STORE, uint32(0)]);
    expect(hasContentCredentials(png, 'png')).toBe(false);
    expect(hasContentCredentials(parted(png, 33, chunk), 'png')).toBe(true);

    const webp = await plain('webp');
    const size = Buffer.alloc(4);
    size.writeUInt32LE(STORE.length);
    expect(hasContentCredentials(webp, 'webp')).toBe(false);
    expect(
      hasContentCredentials(Buffer.concat([webp, Buffer.from('C2PA'), size, STORE]), 'webp'),
    ).toBe(true);

    const box = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');
    const ftyp = Buffer.concat([uint32(16), Buffer.from('ftypavif'), Buffer.alloc(4)]);
    const uuid = Buffer.concat([uint32(24 + STORE.length), Buffer.from('uuid'), box, STORE]);
    expect(hasContentCredentials(Buffer.concat([ftyp, Buffer.alloc(24)]), 'avif')).toBe(false);
    expect(hasContentCredentials(Buffer.concat([ftyp, uuid]), 'avif')).toBe(true);
  });

  it('are looked for to the end in files that are cut off or lie about their lengths', () => {
    for (const type of ['jpeg', 'png', 'webp', 'avif', 'gif', 'svg'] as const)
      for (const bytes of [Buffer.alloc(0), Buffer.alloc(64), Buffer.alloc(64, 0xff)])
        expect(hasContentCredentials(bytes, type)).toBe(false);
  });
});
