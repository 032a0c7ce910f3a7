import {
  type KeptEntry,
  type KeptNode,
  keepLogGrowth,
  type LogHead,
  lockLogHead,
} from '../../storage/log-entries.ts';
import type { Db } from '../../storage/schema.ts';
import { entryBytes, type LogEntry } from '../../transparency/log-entry.ts';
import { type Edge, grow, leafHash, TILE_HEIGHT } from '../../transparency/tree.ts';

export interface NewEntry {
  entry: LogEntry;
  /** The published revision that it tells of; null for entries about other things. */
  revisionId: string | null;
}

/** The tree as it is kept: hex in the database, bytes here. */
export function edgeOf(head: Pick<LogHead, 'size' | 'edge'>): Edge {
  return { size: head.size, hashes: head.edge.map((hash) => Buffer.from(hash, 'hex')) };
}

/**
 * Adds entries at the end of the log, in the transaction of what they tell of. It takes the log's turn,
 * which others wait for until this transaction ends: the last thing that a transaction should do.
 *
 * @param change what else becomes of the head.
 * @returns the place of the first of them.
 */
export async function appendToLog(
  trx: Db,
  added: readonly NewEntry[],
  change: Partial<Pick<LogHead, 'isCaughtUp'>> = {},
): Promise<number> {
  const head = await lockLogHead(trx);
  const entries: KeptEntry[] = [];
  const nodes: KeptNode[] = [];
  const leaves = added.map(({ entry, revisionId }, at) => {
    const bytes = entryBytes(entry);
    const leaf = leafHash(bytes);
    entries.push({
      place: head.size + at,
      type: entry.type,
      articleId: 'article' in entry ? entry.article : null,
      revisionId,
      at: Date.parse(entry.at),
      text: bytes.toString('utf8'),
      leafHash: leaf.toString('hex'),
    });
    return leaf;
  });
  const edge = grow(edgeOf(head), leaves, ({ level, index }, hash) => {
    if (level === 0 || level % TILE_HEIGHT !== 0) return;
    nodes.push({ level: level / TILE_HEIGHT, place: index, hash: hash.toString('hex') });
  });
  await keepLogGrowth(trx, {
    head: {
      ...head,
      ...change,
      size: edge.size,
      edge: edge.hashes.map((hash) => hash.toString('hex')),
    },
    entries,
    nodes,
  });
  return head.size;
}
