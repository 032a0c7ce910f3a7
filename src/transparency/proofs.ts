import { EMPTY_ROOT, fold, nodeHash, type TreeNode } from './tree.ts';

/** Proofs of RFC 6962, sections 2.1.1 and 2.1.2; checked as RFC 9162 says, 2.1.3.2 and 2.1.4.2. */

/** Gives the hashes of full subtrees, in the order asked. */
export type ReadNodes = (nodes: readonly TreeNode[]) => Promise<Buffer[]>;

/** Leaves from `start` up to `end`, not included; `start` is where a subtree of such a size may begin. */
interface Span {
  start: number;
  end: number;
}

/** The largest power of two below a number that is at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The full subtrees that a span falls into, largest first. */
export function nodesOf({ start, end }: Span): TreeNode[] {
  const nodes: TreeNode[] = [];
  let from = start;
  while (from < end) {
    let level = 0;
    while (from % 2 ** (level + 1) === 0 && from + 2 ** (level + 1) <= end) level += 1;
    nodes.push({ level, index: from / 2 ** level });
    from += 2 ** level;
  }
  return nodes;
}

function inclusionSpans(index: number, { start, end }: Span): Span[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...inclusionSpans(index, { start, end: middle }), { start: middle, end }]
    : [...inclusionSpans(index, { start: middle, end }), { start, end: middle }];
}

/** @param isWhole whether the old tree is known as it is, so that its own root need not be told. */
function consistencySpans(old: number, { start, end }: Span, isWhole: boolean): Span[] {
  if (old === end) return isWhole ? [] : [{ start, end }];
  const middle = start + splitOf(end - start);
  return old <= middle
    ? [...consistencySpans(old, { start, end: middle }, isWhole), { start: middle, end }]
    : [...consistencySpans(old, { start: middle, end }, false), { start, end: middle }];
}

async function hashesOf(spans: readonly Span[], read: ReadNodes): Promise<Buffer[]> {
  const nodes = spans.map(nodesOf);
  const hashes = await read(nodes.flat());
  let at = 0;
  return nodes.map((some) => {
    const hash = fold(hashes.slice(at, at + some.length));
    at += some.length;
    if (!hash) throw new RangeError('a part of the tree is not there');
    return hash;
  });
}

/** The root that the tree had when it was this large. */
export async function rootAt(size: number, read: ReadNodes): Promise<Buffer> {
  const [root] = size === 0 ? [] : await hashesOf([{ start: 0, end: size }], read);
  return root ?? EMPTY_ROOT;
}

/** @throws RangeError where there is no such leaf. */
export async function inclusionProof(
  index: number,
  size: number,
  read: ReadNodes,
): Promise<Buffer[]> {
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  return hashesOf(inclusionSpans(index, { start: 0, end: size }), read);
}

/** Empty where nothing has to be shown: from nothing, and from a tree to itself. */
export async function consistencyProof(
  old: number,
  size: number,
  read: ReadNodes,
): Promise<Buffer[]> {
  if (old < 0 || old > size) throw new RangeError(`a tree of ${size} had never ${old} leaves`);
  if (old === 0) return [];
  return hashesOf(consistencySpans(old, { start: 0, end: size }, true), read);
}

/** The root to which a proof leads from a leaf; null where the proof has not the right form. */
export function rootFromInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
): Buffer | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  let at = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else hash = nodeHash(hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? hash : null;
}

const half = (number: number) => Math.floor(number / 2);

export interface TreeHead {
  size: number;
  root: Buffer;
}

/** Whether the newer tree begins with the older one. */
export function isConsistent(old: TreeHead, now: TreeHead, proof: readonly Buffer[]): boolean {
  if (old.size > now.size) return false;
  if (old.size === now.size) return proof.length === 0 && old.root.equals(now.root);
  if (old.size === 0) return proof.length === 0;
  const path = [...proof];
  // A full subtree is its own first step, which the proof leaves out.
  const isFull = Number.isInteger(Math.log2(old.size)) && 2 ** Math.log2(old.size) === old.size;
  const first = isFull ? old.root : path.shift();
  if (!first) return false;
  let at = old.size - 1;
  let last = now.size - 1;
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [before, after] = [first, first];
  for (const step of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      before = nodeHash(step, before);
      after = nodeHash(step, after);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else after = nodeHash(after, step);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && before.equals(old.root) && after.equals(now.root);
}
