/**
 * Three-way merge of documents, block by block: what one side changed and the other left alone is
 * taken; what both changed, each in their own way, is for people to decide.
 */
import { blockKey } from './block-ids.ts';
import type { DocumentJson, NodeJson } from './types.ts';

export type Merged = { isWhole: true; doc: DocumentJson; isAsBase: boolean } | { isWhole: false };

/** A stretch of blocks on both sides of the base; the same one where nobody touched it. */
interface Stretch {
  base: NodeJson[];
  mine: NodeJson[];
  theirs: NodeJson[];
}

/** @param theirs whose ids of blocks are kept where the words are the same. */
export function mergeDocuments(
  base: DocumentJson,
  mine: DocumentJson,
  theirs: DocumentJson,
): Merged {
  const content: NodeJson[] = [];
  for (const stretch of stretches(base.content, mine.content, theirs.content)) {
    const merged = mergeStretch(stretch);
    if (merged === null) return { isWhole: false };
    content.push(...merged);
  }
  return { isWhole: true, doc: { type: 'doc', content }, isAsBase: isSame(content, base.content) };
}

/** One value that is not split: a headline. @returns null where both changed it differently. */
export function mergeLine(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || mine === base) return theirs;
  return theirs === base ? mine : null;
}

function mergeStretch({ base, mine, theirs }: Stretch): NodeJson[] | null {
  if (isSame(mine, theirs) || isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine.map((block, at) => withId(block, theirs[at]));
  // Neighbouring blocks changed by two people: one each.
  if (base.length !== mine.length || base.length !== theirs.length) return null;
  const merged: NodeJson[] = [];
  for (const [at, was] of base.entries()) {
    const [one] = mergeOne(was, mine[at], theirs[at]);
    if (!one) return null;
    merged.push(one);
  }
  return merged;
}

function mergeOne(base: NodeJson, mine?: NodeJson, theirs?: NodeJson): NodeJson[] {
  if (!mine || !theirs) return [];
  const keys = [base, mine, theirs].map(blockKey);
  if (keys[1] === keys[2] || keys[1] === keys[0]) return [theirs];
  return keys[2] === keys[0] ? [withId(mine, theirs)] : [];
}

/** A changed block stays the block it was. */
function withId(block: NodeJson, was: NodeJson | undefined): NodeJson {
  const hasOwn = typeof block.attrs?.id === 'string';
  if (hasOwn || !was || was.type !== block.type) return block;
  return { ...block, attrs: { ...block.attrs, id: was.attrs?.id ?? null } };
}

const isSame = (one: NodeJson[], other: NodeJson[]) =>
  one.length === other.length &&
  one.every((block, at) => {
    const beside = other[at];
    return beside !== undefined && blockKey(block) === blockKey(beside);
  });

/** Cuts all three at the blocks of the base that both sides still have. */
function* stretches(base: NodeJson[], mine: NodeJson[], theirs: NodeJson[]): Generator<Stretch> {
  const inMine = pairs(base, mine);
  const inTheirs = pairs(base, theirs);
  let [b, m, t] = [0, 0, 0];
  for (let at = 0; at <= base.length; at += 1) {
    const toMine = at === base.length ? mine.length : inMine.get(at);
    const toTheirs = at === base.length ? theirs.length : inTheirs.get(at);
    if (toMine === undefined || toTheirs === undefined) continue;
    const stretch = {
      base: base.slice(b, at),
      mine: mine.slice(m, toMine),
      theirs: theirs.slice(t, toTheirs),
    };
    if (stretch.base.length + stretch.mine.length + stretch.theirs.length > 0) yield stretch;
    const kept = theirs[toTheirs];
    if (at < base.length && kept) yield { base: [kept], mine: [kept], theirs: [kept] };
    [b, m, t] = [at + 1, toMine + 1, toTheirs + 1];
  }
}

/** Longest common subsequence of equal blocks: place in `from` to place in `to`. */
export function pairs(from: NodeJson[], to: NodeJson[]): Map<number, number> {
  const one = from.map(blockKey);
  const other = to.map(blockKey);
  const width = other.length + 1;
  const best = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      best[i * width + j] =
        one[i] === other[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) found.set(i++, j++);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return found;
}
