import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  inclusionProof,
  isConsistent,
  type ReadNodes,
  rootAt,
  rootFromInclusion,
} from './proofs.ts';
import { hashesIn, nodesFrom, type ReadRows } from './tiles.ts';
import { type Edge, EMPTY, grow, leafHash, rootOf } from './tree.ts';

/** The leaves and roots of the Certificate Transparency reference tree. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].concat(
  '606162636465666768696a6b6c6d6e6f',
);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const LARGEST = 300;

/** A tree, the edge it had at every size, and two ways to read it: node by node, and from tiles. */
function grown(size: number) {
  const rows: Buffer[][] = [];
  const nodes = new Map<string, Buffer>();
  const leaves: Buffer[] = [];
  const edges: Edge[] = [EMPTY];
  for (let at = 0; at < size; at++) {
    const leaf = leafHash(Buffer.from(`leaf ${at}`));
    leaves.push(leaf);
    const edge = grow(edges[at] ?? EMPTY, [leaf], ({ level, index }, hash) => {
      nodes.set(`${level} ${index}`, hash);
      if (level % 8 !== 0) return;
      rows[level / 8] ??= [];
      (rows[level / 8] as Buffer[])[index] = hash;
    });
    edges.push(edge);
  }
  const readRows: ReadRows = async (asked) =>
    asked.map(({ level, from, count }) => (rows[level] ?? []).slice(from, from + count));
  const read: ReadNodes = async (asked) =>
    asked.map(({ level, index }) => nodes.get(`${level} ${index}`) as Buffer);
  return { edges, leaves, read, readTiles: nodesFrom(readRows) };
}

describe('the tree of the log', () => {
  it('has the roots of the reference tree', async () => {
    let edge = EMPTY;
    expect(rootOf(edge).toString('hex')).toBe(ROOTS[0]);
    for (const [at, leaf] of LEAVES.entries()) {
      edge = grow(edge, [leafHash(Buffer.from(leaf, 'hex'))]);
      expect(rootOf(edge).toString('hex')).toBe(ROOTS[at + 1]);
    }
    const atOnce = grow(
      EMPTY,
      LEAVES.map((leaf) => leafHash(Buffer.from(leaf, 'hex'))),
    );
    expect(atOnce).toEqual(edge);
  });

  it('proves every entry in every size to 300', async () => {
    const { edges, leaves, read } = grown(LARGEST);
    for (let size = 1; size <= LARGEST; size++) {
      const root = rootOf(edges[size] as Edge);
      expect((await rootAt(size, read)).equals(root)).toBe(true);
      for (let index = 0; index < size; index++) {
        const proof = await inclusionProof(index, size, read);
        const leaf = leaves[index] as Buffer;
        const found = rootFromInclusion(leaf, index, size, proof);
        if (!found?.equals(root)) expect.fail(`leaf ${index} of ${size}`);
        if ((index + size) % 7 !== 0) continue;
        const other = rootFromInclusion(leaf, (index + 1) % size, size, proof);
        if (size > 1 && other?.equals(root)) expect.fail(`leaf ${index} of ${size}, moved`);
        if (rootFromInclusion(leaf, index, size, [...proof, leaf])) expect.fail('a longer proof');
      }
    }
  });

  it('proves that every tree to 300 continues every smaller one, and no other', async () => {
    const { edges, read } = grown(LARGEST);
    const heads = edges.map((edge) => ({ size: edge.size, root: rootOf(edge) }));
    for (const now of heads) {
      for (const old of heads.slice(0, now.size + 1)) {
        const proof = await consistencyProof(old.size, now.size, read);
        if (!isConsistent(old, now, proof)) expect.fail(`${old.size} to ${now.size}`);
        if ((old.size + now.size) % 7 !== 0) continue;
        const forged = { size: old.size, root: leafHash(old.root) };
        if (old.size > 0 && isConsistent(forged, now, proof)) expect.fail(`forged ${old.size}`);
        if (old.size < now.size && old.size > 0) {
          if (isConsistent(old, { ...now, root: forged.root }, proof)) expect.fail('forged root');
          if (isConsistent(old, now, proof.slice(1))) expect.fail('a shorter proof');
        }
      }
    }
  });

  it('fails by any changed byte of a proof', async () => {
    const { edges, leaves, readTiles: read } = grown(LARGEST);
    for (const [index, size, old] of [
      [0, 1, 1],
      [6, 7, 6],
      [255, 256, 255],
      [3, 300, 257],
      [299, 300, 299],
    ] as const) {
      const root = rootOf(edges[size] as Edge);
      const before = { size: old, root: rootOf(edges[old] as Edge) };
      const inclusion = await inclusionProof(index, size, read);
      const consistency = await consistencyProof(old, size, read);
      const bytes = Buffer.concat([leaves[index] as Buffer, ...inclusion]);
      for (let at = 0; at < bytes.length; at++) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        const [leaf = root, ...path] = hashesIn(changed);
        if (rootFromInclusion(leaf, index, size, path)?.equals(root)) expect.fail(`byte ${at}`);
      }
      const step = Buffer.concat(consistency);
      for (let at = 0; at < step.length; at++) {
        const changed = Buffer.from(step);
        changed[at] = (changed[at] ?? 0) ^ 1;
        if (isConsistent(before, { size, root }, hashesIn(changed))) expect.fail(`byte ${at}`);
      }
    }
  });
});
