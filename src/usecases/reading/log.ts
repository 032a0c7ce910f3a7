import { AppError } from '../../domain/errors.ts';
import { listCosignatures } from '../../storage/log-checkpoints.ts';
import { getLogHead, listEntriesFrom } from '../../storage/log-entries.ts';
import type { Db } from '../../storage/schema.ts';
import { TILE_WIDTH, type Tile, tileWidth, writeBundle } from '../../transparency/tiles.ts';
import type { LogContext } from '../log/keys.ts';
import { rowsOf } from '../log/read-tree.ts';
import { signCheckpoint } from '../log/sign-checkpoint.ts';

/** The signed head of the log as readers get it. */
export interface SignedHead {
  origin: string;
  size: number;
  /** Hex. */
  root: string;
  /** With the signatures of witnesses. */
  note: string;
  at: number;
}

/** The head as it is now, signed at need, with all that witnesses signed of it. */
export async function currentHead(ctx: LogContext): Promise<SignedHead> {
  const { origin, size, root, note, at } = await signCheckpoint(ctx);
  const lines = await listCosignatures(ctx.db, { size, origin });
  return { origin, size, root, note: note + lines.join(''), at };
}

/**
 * One tile of the log, or a bundle of its entries.
 * @throws AppError `not-found` where the log does not reach that far.
 */
export async function logTile(db: Db, tile: Tile): Promise<Buffer> {
  const { size } = await getLogHead(db);
  if (tileWidth(tile.level, tile.index, size) < tile.width)
    throw new AppError('not-found', 'page.not-found');
  const from = tile.index * TILE_WIDTH;
  if (tile.level === 'entries') {
    const entries = await listEntriesFrom(db, from, tile.width);
    return writeBundle(entries.map(({ text }) => Buffer.from(text)));
  }
  const [hashes = []] = await rowsOf(db)([{ level: tile.level, from, count: tile.width }]);
  return Buffer.concat(hashes);
}

export { parseTilePath } from '../../transparency/tiles.ts';
