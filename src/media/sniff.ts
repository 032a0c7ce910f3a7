/**
 * What a file is, found from its bytes. Its name and what the browser called it are not asked: they
 * say what the sender wishes. Magic numbers are those of the formats' own specifications.
 */
import { AppError } from '../domain/errors.ts';
import type { ByteSource } from './byte-source.ts';
import type { FileTypeName } from './file-types.ts';
import { findSvg, findText } from './sniff-text.ts';
import { sniffZip } from './sniff-zip.ts';

/** Enough to tell; PDF may start anywhere in the first kilobyte. */
const HEAD = 4_096;

/**
 * @param name only decides whether a text is a table (`.csv`); nothing depends on it.
 * @throws AppError `invalid`: `media.unknown-type`; `media.unsupported-type` with the format's name;
 *   `media.heic`; `media.empty`; `media.macros`.
 */
export async function sniff(source: ByteSource, name: string): Promise<FileTypeName> {
  if (source.size === 0) throw new AppError('invalid', 'media.empty');
  const head = await source.read(0, HEAD);
  const found = byMagic(head) ?? (await byContainer(head, source)) ?? findSvg(head);
  if (found) return found;
  const unsupported = UNSUPPORTED.find(([, matches]) => matches(head))?.[0];
  if (unsupported) throw new AppError('invalid', 'media.unsupported-type', { type: unsupported });
  const text = findText(await source.read(0, 65_536), name);
  if (text) return text;
  throw new AppError('invalid', 'media.unknown-type');
}

function starts(head: Buffer, magic: string, at = 0): boolean {
  return head.toString('latin1', at, at + magic.length) === magic;
}

function byMagic(head: Buffer): FileTypeName | null {
  if (starts(head, '\xff\xd8\xff')) return 'jpeg';
  if (starts(head, '\x89PNG\r\n\x1a\n')) return 'png';
  if (starts(head, 'GIF87a') || starts(head, 'GIF89a')) return 'gif';
  if (starts(head, 'RIFF') && starts(head, 'WEBP', 8)) return 'webp';
  if (starts(head, 'RIFF') && starts(head, 'WAVE', 8)) return 'wav';
  if (starts(head, 'fLaC')) return 'flac';
  if (starts(head, 'ID3') || isMp3Frame(head)) return 'mp3';
  if (head.subarray(0, 1_024).includes('%PDF-')) return 'pdf';
  return null;
}

/** A header of MPEG audio, layer III (ISO 11172-3): sync, version, layer, a bit rate, a sample rate. */
function isMp3Frame(head: Buffer): boolean {
  if (head.length < 4) return false;
  const bits = head.readUInt32BE(0);
  const version = (bits >>> 19) & 3;
  const bitRate = (bits >>> 12) & 15;
  return (
    bits >>> 21 === 0x7ff &&
    version !== 1 &&
    ((bits >>> 17) & 3) === 1 &&
    bitRate !== 0 &&
    bitRate !== 15 &&
    ((bits >>> 10) & 3) !== 3
  );
}

async function byContainer(head: Buffer, source: ByteSource): Promise<FileTypeName | null> {
  if (starts(head, 'ftyp', 4)) return isoMedia(head);
  if (starts(head, 'OggS')) return oggContent(head);
  if (starts(head, '\x1a\x45\xdf\xa3')) {
    // The document type stands in the EBML header, which some writers pad.
    if (head.subarray(0, 256).includes('webm')) return 'webm';
    throw new AppError('invalid', 'media.unsupported-type', { type: 'Matroska' });
  }
  if (starts(head, 'PK\x03\x04') || starts(head, 'PK\x05\x06')) return sniffZip(source);
  return null;
}

const HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** By the brands in the first box (ISO 14496-12, section 4.3). */
function isoMedia(head: Buffer): FileTypeName {
  const length = Math.min(head.readUInt32BE(0), head.length, 256);
  const major = head.toString('latin1', 8, 12);
  const brands = [major];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(head.toString('latin1', at, at + 4));
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  if (HEIC.includes(major)) throw new AppError('invalid', 'media.heic');
  if (major === 'qt  ') {
    throw new AppError('invalid', 'media.unsupported-type', { type: 'QuickTime' });
  }
  if (['M4A ', 'M4B '].includes(major)) return 'm4a';
  if (brands.some((brand) => /^(iso[m2-9]|mp4[12]|avc1|M4V |dash|MSNV)$/.test(brand))) return 'mp4';
  throw new AppError('invalid', 'media.unsupported-type', { type: `ISO ${printable(major)}` });
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').trim();
}

/** By the first packet of the first stream (RFC 3533, 5334). */
function oggContent(head: Buffer): FileTypeName {
  const packet = 27 + (head[26] ?? 0);
  if (starts(head, 'OpusHead', packet)) return 'opus';
  if (starts(head, '\x01vorbis', packet) || starts(head, '\x7fFLAC', packet)) return 'ogg';
  throw new AppError('invalid', 'media.unsupported-type', { type: 'Ogg' });
}

/** What we know and do not take, so that the refusal can name it. */
const UNSUPPORTED: [string, (head: Buffer) => boolean][] = [
  ['TIFF', (head) => starts(head, 'II*\0') || starts(head, 'MM\0*')],
  ['BMP', (head) => starts(head, 'BM') && head.length > 26 && head.readUInt32LE(6) === 0],
  ['JPEG XL', (head) => starts(head, '\xff\x0a') || starts(head, 'JXL ', 4)],
  ['JPEG 2000', (head) => starts(head, 'jP  ', 4)],
  ['Photoshop', (head) => starts(head, '8BPS')],
  ['AVI', (head) => starts(head, 'RIFF') && starts(head, 'AVI ', 8)],
  ['Windows Media', (head) => starts(head, '\x30\x26\xb2\x75\x8e\x66\xcf\x11')],
  ['AAC', (head) => starts(head, '\xff\xf1') || starts(head, '\xff\xf9')],
  ['AIFF', (head) => starts(head, 'FORM') && /AIF[FC]/.test(head.toString('latin1', 8, 12))],
  ['Flash', (head) => /^[FCZ]WS/.test(head.toString('latin1', 0, 3))],
  ['MPEG', (head) => starts(head, '\0\0\x01\xba') || starts(head, '\0\0\x01\xb3')],
  ['Word 97', (head) => starts(head, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['RTF', (head) => starts(head, '{\\rtf')],
  ['gzip', (head) => starts(head, '\x1f\x8b')],
  ['7z', (head) => starts(head, '7z\xbc\xaf\x27\x1c')],
  ['RAR', (head) => starts(head, 'Rar!\x1a\x07')],
  ['program', (head) => starts(head, 'MZ') || starts(head, '\x7fELF') || starts(head, '#!')],
  [
    'HTML',
    (head) =>
      /^\W*<(!doctype\s+html|html|head|body|script|iframe|\?php)/i.test(
        head.toString('latin1', 0, 512),
      ),
  ],
];
