/**
 * Whether a picture came with Content Credentials: a manifest, signed by a camera or a program, of who
 * made it and what was done to it (C2PA 2.2, appendix A, where each format keeps it). It is found, not
 * read: see docs/decisions/0016-content-credentials.md.
 */
import type { PictureType } from './darkroom/orders.ts';

/** What every store of manifests is labelled with. */
const LABEL = 'c2pa';

export function hasContentCredentials(bytes: Buffer, type: PictureType): boolean {
  switch (type) {
    case 'jpeg':
      return inJpeg(bytes);
    case 'png':
      return inPng(bytes);
    case 'webp':
      return inWebp(bytes);
    case 'avif':
      return inIso(bytes);
    case 'svg':
      return bytes.includes('<c2pa:manifest');
    case 'gif':
      return bytes.includes('C2PA_GIF');
  }
}

const nameAt = (bytes: Buffer, at: number) => bytes.toString('latin1', at, at + 4);

/** JUMBF boxes in segments of the application marker 11, before the picture itself. */
function inJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1];
    // The picture begins: what follows is no longer in segments.
    if (marker === 0xda) return false;
    const length = bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xeb && segment.toString('latin1', 0, 2) === 'JP' && segment.includes(LABEL))
      return true;
    at += 2 + length;
  }
  return false;
}

/** A chunk of its own. */
function inPng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = nameAt(bytes, at + 4);
    if (name === 'caBX') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}

function inWebp(bytes: Buffer): boolean {
  for (let at = 12; at + 8 <= bytes.length; ) {
    if (nameAt(bytes, at) === 'C2PA') return true;
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return false;
}

/** The box of this user type, at the top of the file. */
const ISO_BOX = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');

function inIso(bytes: Buffer): boolean {
  for (let at = 0; at + 24 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (nameAt(bytes, at + 4) === 'uuid' && bytes.subarray(at + 8, at + 24).equals(ISO_BOX))
      return true;
    // To the end of the file, or longer than any picture here.
    if (length < 8) return false;
    at += length;
  }
  return false;
}
