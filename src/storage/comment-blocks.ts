import type { Db } from './schema.ts';

export const BLOCK_KINDS = ['word', 'host', 'mail', 'address'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Something whose comments are held or thrown out: a word, a site linked to, a person. */
export interface CommentBlock {
  id: string;
  kind: BlockKind;
  /** As it is compared: small letters; of an address its mark. */
  value: string;
  effect: 'hold' | 'spam';
  reason: string;
  madeBy: string;
  at: number;
}

export async function listBlocks(db: Db): Promise<CommentBlock[]> {
  const rows = await db.selectFrom('comment_blocks').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as BlockKind,
    value: row.value,
    effect: row.effect as CommentBlock['effect'],
    reason: row.reason,
    madeBy: row.made_by,
    at: row.at,
  }));
}

export async function putBlock(db: Db, block: CommentBlock): Promise<void> {
  const { effect, reason } = block;
  await db
    .insertInto('comment_blocks')
    .values({
      id: block.id,
      kind: block.kind,
      value: block.value,
      effect,
      reason,
      made_by: block.madeBy,
      at: block.at,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'value']).doUpdateSet({ effect, reason }))
    .execute();
}

/** @returns false when there is none. */
export async function deleteBlock(db: Db, id: string): Promise<boolean> {
  const result = await db.deleteFrom('comment_blocks').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
