import type { Db } from './schema.ts';

/** `address`: the mark of a network. `page`: where somebody of the fediverse, or another site, is found. */
export type BlockKind = 'word' | 'host' | 'mail' | 'address' | 'page';

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
  /** Where it is a part of a ban: which, of whom, for what, and who decided it. */
  ban: { id: string; name: string; commentId: string; madeByName: string } | null;
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
    ban:
      row.ban_id === null
        ? null
        : {
            id: row.ban_id,
            name: row.name ?? '',
            commentId: row.comment_id ?? '',
            madeByName: row.made_by_name ?? '',
          },
  }));
}

/** What is on the list already is there for the newest reason; it goes with the newest ban. */
export async function putBlock(db: Db, block: CommentBlock): Promise<void> {
  const { effect, reason, ban } = block;
  const of = {
    ban_id: ban?.id ?? null,
    name: ban?.name ?? null,
    comment_id: ban?.commentId ?? null,
    made_by_name: ban?.madeByName ?? null,
  };
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
      ...of,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'value'])
        .doUpdateSet({ effect, reason, made_by: block.madeBy, at: block.at, ...of }),
    )
    .execute();
}

/** @returns false when there is none. */
export async function deleteBlock(db: Db, id: string): Promise<boolean> {
  const result = await db.deleteFrom('comment_blocks').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Lifts a ban with all its parts. @returns false when there is none. */
export async function deleteBan(db: Db, banId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('comment_blocks')
    .where('ban_id', '=', banId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** By the clock: the mark of a network is forgotten with those of comments. */
export async function deleteAddressBlocks(db: Db, before: number): Promise<void> {
  await db
    .deleteFrom('comment_blocks')
    .where('kind', '=', 'address')
    .where('at', '<', before)
    .execute();
}
