import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { AppError } from '../../../domain/errors.ts';

/**
 * Bytes of an export into text: byte order marks, the encoding its XML declaration names, and the
 * stray Windows-1252 bytes that old databases leave in files that call themselves UTF-8.
 */

export interface DecodeNotes {
  /** Bytes that were not UTF-8 and were read as Windows-1252. */
  strayBytes: number;
}

const SNIFF = 1024;

export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  notes: DecodeNotes = { strayBytes: 0 },
): AsyncGenerator<string> {
  let decode: ((chunk: Buffer, isLast: boolean) => string) | null = null;
  let waiting = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (decode) {
      yield decode(piece, false);
      continue;
    }
    waiting = Buffer.concat([waiting, piece]);
    if (waiting.length < SNIFF) continue;
    decode = decoderFor(waiting, notes);
    yield decode(waiting, false);
  }
  decode ??= decoderFor(waiting, notes);
  const isWaiting = waiting.length > 0 && waiting.length < SNIFF;
  yield decode(isWaiting ? waiting : Buffer.alloc(0), true);
}

function decoderFor(head: Buffer, notes: DecodeNotes) {
  refuseArchives(head);
  const label = bomOf(head) ?? declaredEncoding(head) ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch (cause) {
    throw new AppError('invalid', 'import.encoding', { encoding: label }, { cause });
  }
  if (decoder.encoding === 'utf-8') return utf8Decoder(notes);
  return (chunk: Buffer, isLast: boolean) => decoder.decode(chunk, { stream: !isLast });
}

function refuseArchives(head: Buffer) {
  const isZip = head.subarray(0, 2).toString('latin1') === 'PK';
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (isZip || isGzip) throw new AppError('invalid', 'import.packed', {});
}

function bomOf(head: Buffer): string | null {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  return null;
}

function declaredEncoding(head: Buffer): string | null {
  const declaration = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head.subarray(0, SNIFF).toString('latin1'),
  );
  const name = declaration?.[1]?.toLowerCase() ?? null;
  // A declaration that could be read as ASCII cannot be in UTF-16, whatever it says.
  return name?.startsWith('utf-16') || name?.startsWith('ucs-2') ? null : name;
}

/** UTF-8 that never fails: what is not UTF-8 is read as Windows-1252, byte by byte. */
function utf8Decoder(notes: DecodeNotes) {
  let tail = Buffer.alloc(0);
  let isStart = true;
  return (chunk: Buffer, isLast: boolean): string => {
    const all = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
    const end = isLast ? all.length : completeLength(all);
    // Copied, because the stream may reuse the chunk's memory.
    tail = Buffer.from(all.subarray(end));
    const ready = all.subarray(0, end);
    const text = isUtf8(ready) ? ready.toString('utf8') : mixedText(ready, notes);
    if (!isStart || text === '') return text;
    isStart = false;
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  };
}

/** How much of the bytes can be decoded now: a sequence cut by the chunk's end waits. */
function completeLength(bytes: Buffer): number {
  const length = bytes.length;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? length - back : length;
  }
  return length;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc2 ? 2 : 1;
}

const windows1252 = new TextDecoder('windows-1252');

function mixedText(bytes: Buffer, notes: DecodeNotes): string {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const size = sequenceLength(lead);
    if (size > 1 && at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size))) {
      at += size;
      continue;
    }
    parts.push(bytes.toString('utf8', from, at));
    const surrogates = surrogatePair(bytes, at);
    parts.push(surrogates ?? windows1252.decode(bytes.subarray(at, at + 1)));
    if (!surrogates) notes.strayBytes += 1;
    at += surrogates ? 6 : 1;
    from = at;
  }
  parts.push(bytes.toString('utf8', from, at));
  return parts.join('');
}

/** An astral character written as two three-byte halves (CESU-8), as MySQL's old `utf8` gives it. */
function surrogatePair(bytes: Buffer, at: number): string | null {
  const half = (from: number) =>
    (((bytes[from] ?? 0) & 0x0f) << 12) |
    (((bytes[from + 1] ?? 0) & 0x3f) << 6) |
    ((bytes[from + 2] ?? 0) & 0x3f);
  if (bytes[at] !== 0xed || bytes[at + 3] !== 0xed) return null;
  const high = half(at);
  const low = half(at + 3);
  const isPair = high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  return isPair ? String.fromCharCode(high, low) : null;
}
