/** Bytes that can be read twice and from the middle, in memory or on disk, without holding them all. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

export interface ByteSource {
  /** Bytes. */
  size: number;
  /** From `offset`, at most `length` bytes; fewer at the end, none beyond it. */
  read(offset: number, length: number): Promise<Buffer>;
  /** From the beginning, each time anew. */
  stream(): Readable;
}

export function fromBuffer(bytes: Buffer): ByteSource {
  return {
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
    stream: () => Readable.from(bytes.length > 0 ? [bytes] : []),
  };
}

/** A regular file that stays as it is while it is read. */
export async function fromFile(path: string): Promise<ByteSource> {
  const file = await open(path, 'r');
  const { size } = await file.stat().finally(() => file.close());
  return {
    size,
    async read(offset, length) {
      const handle = await open(path, 'r');
      try {
        const wanted = Math.max(0, Math.min(length, size - offset));
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    stream: () => createReadStream(path),
  };
}

export async function readAll(source: ByteSource): Promise<Buffer> {
  return source.read(0, source.size);
}

/** SHA-256, hex. */
export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of source.stream()) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** Some bytes written over others; nothing moves. */
export interface Patch {
  offset: number;
  bytes: Buffer;
}

/** The same source with patches laid over it. @param patches in any order, not overlapping. */
export function patched(source: ByteSource, patches: readonly Patch[]): ByteSource {
  if (patches.length === 0) return source;
  const cover = (piece: Buffer, from: number): Buffer => {
    const out = Buffer.from(piece);
    for (const { offset, bytes } of patches) {
      const start = Math.max(offset, from);
      const end = Math.min(offset + bytes.length, from + piece.length);
      if (start < end) bytes.copy(out, start - from, start - offset, end - offset);
    }
    return out;
  };
  return {
    size: source.size,
    read: async (offset, length) => cover(await source.read(offset, length), offset),
    stream: () => Readable.from(covered(source.stream(), cover)),
  };
}

async function* covered(stream: Readable, cover: (piece: Buffer, from: number) => Buffer) {
  let at = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    yield cover(piece, at);
    at += piece.length;
  }
}
