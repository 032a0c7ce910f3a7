/** MP4 and M4A (ISO 14496-12): length, size, and the places where telephones write where they were. */
import type { ByteSource, Patch } from '../byte-source.ts';
import { type Probe, seconds, UNKNOWN } from './probe.ts';

interface Box {
  type: string;
  /** Of the box, in the file. */
  at: number;
  /** Of its content. */
  from: number;
  to: number;
}

/** The index of a film: an hour takes about one megabyte. */
const MAX_MOOV = 32 * 1024 * 1024;
const MAX_BOXES = 10_000;

/**
 * Reads the box `moov`. Boxes of free metadata (`udta`, `meta`, `uuid`) are emptied in film, and in
 * sound where they name a place; their length stays, so that nothing else moves. Tracks of positions
 * that some action cameras record beside the picture are not known here and stay.
 */
export async function probeIso(source: ByteSource): Promise<Probe | null> {
  const top = await topBoxes(source);
  const moov = top.find(({ type }) => type === 'moov');
  if (!moov || moov.to - moov.from > MAX_MOOV) return null;
  const bytes = await source.read(moov.from, moov.to - moov.from);
  const inside = boxesIn(bytes, 0, bytes.length);
  const tracks = inside.filter(({ type }) => type === 'trak').map((box) => readTrack(bytes, box));
  const film = tracks.find(({ handler }) => handler === 'vide');
  const isPrivate = (box: Box) => isMetadata(box) && (film !== undefined || namesPlace(bytes, box));
  const telling = [...inside, ...tracks.flatMap(({ boxes }) => boxes)].filter(isPrivate);
  const beside = top.filter(isMetadata);
  if (beside.some(({ from, to }) => to - from > MAX_MOOV)) return null;
  return {
    ...UNKNOWN,
    duration: readDuration(bytes, inside),
    width: film?.width ?? null,
    height: film?.height ?? null,
    hasPicture: film !== undefined,
    patches: [
      ...telling.flatMap((box) => emptied(box, moov.from)),
      ...beside.flatMap((box) => emptied(box)),
    ],
  };
}

async function topBoxes(source: ByteSource): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= source.size && boxes.length < MAX_BOXES; ) {
    const box = readBox(await source.read(at, 16), 0, source.size - at);
    if (!box) break;
    boxes.push({ type: box.type, at, from: at + box.from, to: at + box.to });
    at += box.to;
  }
  return boxes;
}

function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to && boxes.length < MAX_BOXES; ) {
    const box = readBox(bytes.subarray(at, at + 16), 0, to - at);
    if (!box) break;
    boxes.push({ type: box.type, at, from: at + box.from, to: at + box.to });
    at += box.to;
  }
  return boxes;
}

/** Size 1 means a 64-bit size behind the name, size 0 the rest. Null where it does not fit. */
function readBox(head: Buffer, at: number, room: number): Box | null {
  if (head.length < 8) return null;
  const type = head.toString('latin1', 4, 8);
  const short = head.readUInt32BE(0);
  if (short === 1 && head.length < 16) return null;
  const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? room : short;
  const from = short === 1 ? 16 : 8;
  return size < from || size > room ? null : { type, at, from, to: size };
}

interface Track {
  handler: string;
  width: number;
  height: number;
  boxes: Box[];
}

function readTrack(bytes: Buffer, trak: Box): Track {
  const boxes = boxesIn(bytes, trak.from, trak.to);
  const media = boxes.find(({ type }) => type === 'mdia');
  const handler = media && boxesIn(bytes, media.from, media.to).find(({ type }) => type === 'hdlr');
  const header = boxes.find(({ type }) => type === 'tkhd');
  return {
    handler: handler ? bytes.toString('latin1', handler.from + 8, handler.from + 12) : '',
    ...shownSize(bytes, header),
    boxes,
  };
}

/** Width and height stand last in `tkhd`, behind the matrix that says whether the film is turned. */
function shownSize(bytes: Buffer, header: Box | undefined): { width: number; height: number } {
  if (!header || header.to - header.from < 84) return { width: 0, height: 0 };
  const width = bytes.readUInt32BE(header.to - 8) >>> 16;
  const height = bytes.readUInt32BE(header.to - 4) >>> 16;
  const isTurned = bytes.readInt32BE(header.to - 44) === 0;
  return isTurned ? { width: height, height: width } : { width, height };
}

function readDuration(bytes: Buffer, boxes: Box[]): number | null {
  const header = boxes.find(({ type }) => type === 'mvhd');
  if (!header || header.to - header.from < 32) return null;
  const { from } = header;
  return bytes[from] === 1
    ? seconds(Number(bytes.readBigUInt64BE(from + 24)), bytes.readUInt32BE(from + 20))
    : seconds(bytes.readUInt32BE(from + 16), bytes.readUInt32BE(from + 12));
}

function isMetadata({ type }: Box): boolean {
  return type === 'udta' || type === 'meta' || type === 'uuid';
}

function namesPlace(bytes: Buffer, { from, to }: Box): boolean {
  const text = bytes.toString('latin1', from, to);
  return text.includes('\xa9xyz') || text.includes('loci') || /location|gps/i.test(text);
}

/** The same room, called `free`, holding nothing. @param shift what box offsets count from */
function emptied({ at, from, to }: Box, shift = 0): Patch[] {
  return [
    { offset: shift + at + 4, bytes: Buffer.from('free') },
    { offset: shift + from, bytes: Buffer.alloc(to - from) },
  ];
}
