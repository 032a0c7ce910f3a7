/** Which blocks of two texts answer one another where nothing says so: by their kind and their order. */
import type { DocumentJson, NodeJson } from './types.ts';

/** Beyond so many comparisons the texts are no translation of one another, or no article. */
const MOST_CELLS = 1_000_000;

/** Blocks that are known to be the same outweigh all that only look alike. */
const KNOWN = 10_000;

/** A counterpart: the place of a block in the translation, and the id of its block in the source. */
export interface Counterpart {
  index: number;
  id: string;
}

/**
 * For the blocks of a translation that was written elsewhere, their blocks in the source. Blocks that are
 * the same by their ids stay, and nothing is matched across them.
 */
export function counterparts(source: DocumentJson, target: DocumentJson): Counterpart[] {
  const theirs = source.content;
  const ours = target.content;
  if (theirs.length * ours.length > MOST_CELLS) return [];
  const common = commonIds(theirs, ours);
  /** What it is worth to lay two blocks side by side; nothing where they cannot be. */
  const worth = (a: NodeJson, b: NodeJson): number => {
    const [there, here] = [idOf(a), idOf(b)];
    if (there === null) return 0;
    if (common.has(there) || (here !== null && common.has(here))) return there === here ? KNOWN : 0;
    return shapeOf(a) === shapeOf(b) ? 1 : 0;
  };
  const found: Counterpart[] = [];
  for (const [i, index] of bestPairs(theirs, ours, worth)) {
    const id = idOf(theirs[i]);
    if (id !== null && id !== idOf(ours[index])) found.push({ index, id });
  }
  return found;
}

/** The translation with the ids of its source's blocks. */
export function withIdsOf(source: DocumentJson, target: DocumentJson): DocumentJson {
  const ids = new Map(counterparts(source, target).map(({ index, id }) => [index, id]));
  const content = target.content.map((block, index) => {
    const id = ids.get(index);
    return id === undefined ? block : { ...block, attrs: { ...block.attrs, id } };
  });
  return { ...target, content };
}

const idOf = (block: NodeJson | undefined): string | null =>
  typeof block?.attrs?.id === 'string' ? block.attrs.id : null;

const shapeOf = ({ type, attrs }: NodeJson): string => `${type} ${attrs?.level ?? ''}`;

function commonIds(theirs: readonly NodeJson[], ours: readonly NodeJson[]): ReadonlySet<string> {
  const here = new Set(ours.map(idOf));
  return new Set(theirs.map(idOf).filter((id) => id !== null && here.has(id)) as string[]);
}

/** Pairs of places, in order in both, that are worth most together: a longest common subsequence, weighed. */
function bestPairs<T>(
  a: readonly T[],
  b: readonly T[],
  worthOf: (one: T, other: T) => number,
): [number, number][] {
  const width = b.length + 1;
  const sums = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => sums[i * width + j] ?? 0;
  const worth = (i: number, j: number) => worthOf(a[i] as T, b[j] as T);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const own = worth(i, j);
      const paired = own > 0 ? at(i + 1, j + 1) + own : 0;
      sums[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const own = worth(i, j);
    if (own > 0 && at(i, j) === at(i + 1, j + 1) + own) pairs.push([i++, j++]);
    else if (at(i, j + 1) === at(i, j)) j++;
    else i++;
  }
  return pairs;
}
