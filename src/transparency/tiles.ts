import type { ReadNodes } from './proofs.ts';
import { foldLevel, HASH_BYTES, TILE_HEIGHT, type TreeNode } from './tree.ts';

/** The log as static files: https://c2sp.org/tlog-tiles */

/** Hashes in a full tile, entries in a full bundle. */
export const TILE_WIDTH = 2 ** TILE_HEIGHT;

/** One tile of hashes, or with `entries` a bundle of entries. `width` is below 256 for a partial one. */
export interface Tile {
  level: number | 'entries';
  index: number;
  width: number;
}

/** Below the log's prefix: `tile/0/x001/234.p/12`. */
export function tilePath({ level, index, width }: Tile): string {
  const parts = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    parts.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  const partial = width === TILE_WIDTH ? '' : `.p/${width}`;
  return `tile/${level}/${parts.join('/')}${partial}`;
}

const PATH =
  /^tile\/(entries|0|[1-9]|[1-5]\d|6[0-3])\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** @returns null for what is no path of a tile, or not the one way of writing it. */
export function parseTilePath(path: string): Tile | null {
  const [, level = '', name = '', partial] = PATH.exec(path) ?? [];
  if (level === '') return null;
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(name.replace(/[x/]/g, '')),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  };
  return tilePath(tile) === path ? tile : null;
}

/** How wide a tile is in a tree of this size: 256, less at the right edge, 0 beyond it. */
export function tileWidth(level: number | 'entries', index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level));
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** Every tile of a tree of this size, with its bundles of entries. */
export function tilesOf(size: number): Tile[] {
  const tiles: Tile[] = [];
  const levels: (number | 'entries')[] = ['entries'];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level++) levels.push(level);
  for (const level of levels) {
    for (let index = 0; ; index++) {
      const width = tileWidth(level, index, size);
      if (width === 0) break;
      tiles.push({ level, index, width });
    }
  }
  return tiles;
}

/** Largest entry that a bundle can hold, in bytes. */
export const MAX_ENTRY = 65_535;

/** Entries one after another, each after its length in two bytes. */
export function writeBundle(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > MAX_ENTRY) throw new RangeError(`an entry of ${entry.length} bytes`);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(entry.length);
      return [length, entry];
    }),
  );
}

/** @returns null for bytes that are no bundle. */
export function readBundle(bytes: Buffer): Buffer[] | null {
  const entries: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 2 > bytes.length) return null;
    const end = at + 2 + bytes.readUInt16BE(at);
    if (end > bytes.length) return null;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

/** The hashes that a tile is made of. */
export function hashesIn(tile: Buffer): Buffer[] {
  const hashes: Buffer[] = [];
  for (let at = 0; at < tile.length; at += HASH_BYTES)
    hashes.push(tile.subarray(at, at + HASH_BYTES));
  return hashes;
}

/** Hashes of one level of tiles, from `from` on. */
export interface Row {
  level: number;
  from: number;
  count: number;
}

/** Reads rows of hashes, in the order asked: from a database, or from tiles over the network. */
export type ReadRows = (rows: readonly Row[]) => Promise<Buffer[][]>;

/** Any subtree, from what tiles show of the tree: every eighth level. */
export function nodesFrom(readRows: ReadRows): ReadNodes {
  return async (nodes) => {
    if (nodes.length === 0) return [];
    const rows = await readRows(nodes.map(rowOf));
    return rows.map((hashes) => foldLevel(hashes));
  };
}

function rowOf({ level, index }: TreeNode): Row {
  const height = level % TILE_HEIGHT;
  const count = 2 ** height;
  return { level: (level - height) / TILE_HEIGHT, from: index * count, count };
}
