/** What a ZIP file holds, from its list of names (APPNOTE.TXT 6.3.10); nothing is unpacked. */
import { AppError } from '../domain/errors.ts';
import type { ByteSource } from './byte-source.ts';
import type { FileTypeName } from './file-types.ts';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** Of the directory that is read: names of some ten thousand entries. */
const MAX_DIRECTORY = 1_000_000;

/** @throws AppError `invalid`: `media.macros`, `media.unknown-type` */
export async function sniffZip(source: ByteSource): Promise<FileTypeName> {
  const names = await entryNames(source);
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) {
    throw new AppError('invalid', 'media.macros');
  }
  if (names.includes('mimetype')) return openDocument(await source.read(0, 256));
  if (names.includes('[Content_Types].xml')) {
    if (names.some((name) => name.startsWith('word/'))) return 'docx';
    if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
    if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  }
  return 'zip';
}

/** By the first entry, which OpenDocument stores unpacked (part 3, section 3.3). */
function openDocument(head: Buffer): FileTypeName {
  const start = 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const type = head.toString('latin1', start, start + 60);
  const match = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?!-)/.exec(
    type,
  );
  const types: Record<string, FileTypeName> = {
    text: 'odt',
    spreadsheet: 'ods',
    presentation: 'odp',
  };
  return types[match?.[1] ?? ''] ?? 'zip';
}

async function entryNames(source: ByteSource): Promise<string[]> {
  const tailLength = Math.min(source.size, 65_557);
  const tail = await source.read(source.size - tailLength, tailLength);
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new AppError('invalid', 'media.unknown-type');
  }
  const length = Math.min(tail.readUInt32LE(end + 12), MAX_DIRECTORY);
  const directory = await source.read(tail.readUInt32LE(end + 16), length);
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}
