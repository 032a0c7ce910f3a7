import { type Checkpoint, fingerprint, parseCheckpoint, parseFingerprint } from '../checkpoint.ts';
import { parseEntry } from '../log-entry.ts';
import { consistencyProof, isConsistent, rootAt } from '../proofs.ts';
import type { Verifier } from '../signed-note.ts';
import { hashesIn, nodesFrom, type ReadRows, readBundle, tilePath, tilesOf } from '../tiles.ts';
import { parseProof } from '../tlog-proof.ts';
import { foldLevel, HASH_BYTES, leafHash } from '../tree.ts';
import { parseKeys, signatureChecks } from './bundle.ts';
import { bad, type Check, good, judged } from './check.ts';

/** Gives a file of the log, `checkpoint` or `tile/0/000.p/12`; null where there is none. */
export type FetchLog = (path: string) => Promise<Buffer | null>;

/** A checkpoint that somebody kept: whole, or the line that was printed. */
export type Kept = Checkpoint | { size: number; start: string };

/** Reads what was kept: a checkpoint, a proof that ends in one, or a fingerprint. */
export function parseKept(text: string): Kept | null {
  const proof = parseProof(text);
  return parseCheckpoint(proof?.checkpoint ?? text) ?? parseFingerprint(text);
}

export interface SiteLog {
  checks: Check[];
  checkpoint: Checkpoint | null;
  keys: Verifier[];
}

/**
 * Checks a log as its site serves it: the signature of its head, every tile, and that each kept
 * checkpoint is one of its past. With `isWhole` every entry too.
 *
 * @param trusted keys; absent: those that the site names itself.
 */
export async function verifySiteLog(
  fetchLog: FetchLog,
  how: {
    isWhole: boolean;
    kept: readonly { check: 'since' | 'now'; head: Kept }[];
    trusted?: readonly Verifier[];
  },
): Promise<SiteLog> {
  const head = await fetchLog('checkpoint');
  const checkpoint = head && parseCheckpoint(head.toString('utf8'));
  const named = parseKeys((await fetchLog('key'))?.toString('utf8') ?? '');
  const keys = [...(how.trusted ?? named)];
  if (!checkpoint)
    return { checks: [bad('file', { file: 'log/checkpoint' })], checkpoint: null, keys };
  const log = await readLog(fetchLog, checkpoint.size, how.isWhole);
  const checks = [...signatureChecks(checkpoint, keys), ...log.checks];
  if (log.rows) {
    const read = nodesFrom(log.rows);
    const root = await rootAt(checkpoint.size, read).catch(() => null);
    if (!root?.equals(checkpoint.root))
      checks.push(bad('tile', { tile: 'log/tile', size: checkpoint.size }));
    else if (log.checks.length === 0)
      checks.push(good(how.isWhole ? 'entries' : 'tile', { size: checkpoint.size }));
    for (const { check, head: kept } of how.kept)
      checks.push(await continues(kept, checkpoint, log.rows, check));
    for (const { head: kept } of how.kept)
      if ('note' in kept)
        checks.push(...signatureChecks(kept, keys).filter(({ isGood }) => !isGood));
  }
  return { checks, checkpoint, keys };
}

/** Whether the tree as it is served begins with the tree that somebody kept the head of. */
async function continues(
  kept: Kept,
  now: Checkpoint,
  rows: ReadRows,
  check: 'since' | 'now',
): Promise<Check> {
  const read = nodesFrom(rows);
  const about = {
    size: kept.size,
    now: now.size,
    fingerprint: 'root' in kept ? fingerprint(kept) : `${kept.size}-${kept.start}`,
  };
  if (kept.size > now.size) return bad(check, about);
  const then = await rootAt(kept.size, read).catch(() => null);
  if (!('root' in kept)) {
    const isSame = then?.toString('hex').startsWith(kept.start) ?? false;
    return judged(isSame, check, about);
  }
  const proof = await consistencyProof(kept.size, now.size, read).catch(() => null);
  const isSame = then?.equals(kept.root) ?? false;
  return judged(isSame && proof !== null && isConsistent(kept, now, proof), check, about);
}

interface ReadLog {
  /** What does not hold. */
  checks: Check[];
  /** Null where tiles are missing. */
  rows: ReadRows | null;
}

/** Fetches the tiles of a tree, and looks whether each fits those below it. */
async function readLog(fetchLog: FetchLog, size: number, isWhole: boolean): Promise<ReadLog> {
  const levels = new Map<number, Buffer[]>();
  const checks: Check[] = [];
  const before = new Map<string, string>();
  for (const tile of tilesOf(size).sort(lowestFirst)) {
    if (tile.level === 'entries' && !isWhole) continue;
    const path = tilePath(tile);
    const bytes = await fetchLog(path);
    const file = { tile: `log/${path}`, entry: tile.index * 256 };
    if (tile.level === 'entries') {
      const entries = bytes && readBundle(bytes);
      const leaves = levels.get(0)?.slice(tile.index * 256, tile.index * 256 + tile.width) ?? [];
      if (entries?.length !== tile.width) checks.push(bad('entries', file));
      else checks.push(...entryChecks(entries, leaves, tile.index * 256, before));
      continue;
    }
    if (bytes?.length !== tile.width * HASH_BYTES)
      return { checks: [...checks, bad('tile', file)], rows: null };
    const hashes = hashesIn(bytes);
    const below = levels.get(tile.level - 1);
    for (const [at, hash] of hashes.entries()) {
      const from = (tile.index * 256 + at) * 256;
      if (below && !foldLevel(below.slice(from, from + 256)).equals(hash))
        checks.push(bad('tile', { ...file, below: tile.index * 256 + at }));
    }
    levels.set(tile.level, [...(levels.get(tile.level) ?? []), ...hashes]);
  }
  const rows: ReadRows = async (asked) =>
    asked.map(({ level, from, count }) => (levels.get(level) ?? []).slice(from, from + count));
  return { checks, rows };
}

/** Hashes first, each level above the one it is made of; entries last. */
function lowestFirst(a: { level: number | 'entries' }, b: { level: number | 'entries' }): number {
  const order = (level: number | 'entries') => (level === 'entries' ? 64 : level);
  return order(a.level) - order(b.level);
}

function entryChecks(
  entries: readonly Buffer[],
  leaves: readonly Buffer[],
  first: number,
  before: Map<string, string>,
): Check[] {
  return entries.flatMap((bytes, at) => {
    const leaf = leafHash(bytes);
    const index = first + at;
    const entry = parseEntry(bytes);
    if (!leaves[at]?.equals(leaf)) return [bad('entries', { entry: index })];
    if (!entry || !('article' in entry)) return [];
    const prev = before.get(entry.article);
    before.set(entry.article, leaf.toString('hex'));
    return entry.prev === prev ? [] : [bad('chain', { entry: index, article: entry.article })];
  });
}
