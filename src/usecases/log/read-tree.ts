import { readLogHashes } from '../../storage/log-entries.ts';
import type { Db } from '../../storage/schema.ts';
import type { ReadNodes } from '../../transparency/proofs.ts';
import { nodesFrom, type ReadRows } from '../../transparency/tiles.ts';

/** Rows of hashes of the kept tree, in one question however many. */
export function rowsOf(db: Db): ReadRows {
  return async (rows) => {
    const found = await readLogHashes(db, rows);
    return found.map((hashes) => hashes.map((hash) => Buffer.from(hash, 'hex')));
  };
}

/** Any subtree of the kept tree. */
export function treeOf(db: Db): ReadNodes {
  return nodesFrom(rowsOf(db));
}
