/**
 * Three-way merge of documents, block by block: what one side changed and the other left alone is
 * taken; what both changed, each in their own way, is for people to decide.
 */
import { blockKey } from './block-ids.ts';
import { partnersOf } from './compare.ts';
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
  for (const stretch of stretches(base, mine, theirs)) {
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
  // Two people wrote something new in the same place: one after the other.
  if (base.length === 0) return [...theirs, ...mine];
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

/** Cuts all three at the blocks of the base that both sides still have, changed or not. */
function* stretches(
  base: DocumentJson,
  mine: DocumentJson,
  theirs: DocumentJson,
): Generator<Stretch> {
  const inMine = placesIn(base, mine);
  const inTheirs = placesIn(base, theirs);
  const end = base.content.length;
  let [b, m, t] = [0, 0, 0];
  for (let at = 0; at <= end; at += 1) {
    const toMine = at === end ? mine.content.length : inMine.get(at);
    const toTheirs = at === end ? theirs.content.length : inTheirs.get(at);
    if (toMine === undefined || toTheirs === undefined) continue;
    yield {
      base: base.content.slice(b, at),
      mine: mine.content.slice(m, toMine),
      theirs: theirs.content.slice(t, toTheirs),
    };
    const [was, one, other] = [base.content[at], mine.content[toMine], theirs.content[toTheirs]];
    if (at < end && was && one && other) yield { base: [was], mine: [one], theirs: [other] };
    [b, m, t] = [at + 1, toMine + 1, toTheirs + 1];
  }
}

/** Where each block of the base is on a side. */
const placesIn = (base: DocumentJson, side: DocumentJson) =>
  new Map([...partnersOf(base, side)].map(([at, was]) => [was, at]));
