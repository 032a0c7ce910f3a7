import { hash } from 'node:crypto';

/** The Merkle tree of RFC 6962, section 2.1 (the same as RFC 9162, 2.1), over SHA-256. */

export const HASH_BYTES = 32;

/** How high the part of the tree is that one tile shows: 2^8 hashes, see `tiles.ts`. */
export const TILE_HEIGHT = 8;

const LEAF = 0;
const NODE = 1;

export function leafHash(entry: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([Buffer.of(LEAF), entry]), 'buffer');
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const both = Buffer.allocUnsafe(1 + 2 * HASH_BYTES);
  both[0] = NODE;
  both.set(left, 1);
  both.set(right, 1 + HASH_BYTES);
  return hash('sha256', both, 'buffer');
}

/** A full subtree: the `2^level` leaves from `index * 2^level` on. */
export interface TreeNode {
  level: number;
  index: number;
}

/**
 * All that a tree has to remember in order to grow: the hashes of the full subtrees that its size falls
 * into, largest first. A tree of 11 leaves has three, of 8, 2 and 1.
 */
export interface Edge {
  size: number;
  hashes: readonly Buffer[];
}

export const EMPTY: Edge = { size: 0, hashes: [] };

/**
 * Adds leaves at the right end.
 * @param onNode told of every full subtree that this completes, the leaves among them.
 */
export function grow(
  edge: Edge,
  leaves: readonly Buffer[],
  onNode: (node: TreeNode, hash: Buffer) => void = () => undefined,
): Edge {
  const hashes = [...edge.hashes];
  let { size } = edge;
  for (const leaf of leaves) {
    let node = leaf;
    let level = 0;
    let index = size;
    onNode({ level, index }, node);
    while (index % 2 === 1) {
      const left = hashes.pop();
      if (!left) throw new RangeError(`an edge of ${size} leaves lacks a hash`);
      node = nodeHash(left, node);
      level += 1;
      index = (index - 1) / 2;
      onNode({ level, index }, node);
    }
    hashes.push(node);
    size += 1;
  }
  return { size, hashes };
}

/** The hash of nothing. */
export const EMPTY_ROOT = hash('sha256', '', 'buffer');

/** The root of the whole tree. */
export function rootOf({ hashes }: Edge): Buffer {
  return fold(hashes) ?? EMPTY_ROOT;
}

/** Joins subtrees that lie side by side, each at most as large as the one before it. */
export function fold(hashes: readonly Buffer[]): Buffer | null {
  let right: Buffer | null = null;
  for (const left of hashes.toReversed()) right = right ? nodeHash(left, right) : left;
  return right;
}

/** The root of a full subtree, from the hashes of its leaves or of any one level of it. */
export function foldLevel(hashes: readonly Buffer[]): Buffer {
  let row = [...hashes];
  while (row.length > 1) {
    const above: Buffer[] = [];
    for (let at = 0; at + 1 < row.length; at += 2)
      above.push(nodeHash(row[at] as Buffer, row[at + 1] as Buffer));
    if (row.length % 2 === 1) throw new RangeError(`${hashes.length} hashes are no full subtree`);
    row = above;
  }
  const [root] = row;
  if (!root) throw new RangeError('no hashes are no subtree');
  return root;
}
