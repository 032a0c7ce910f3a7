import type { Db, Row } from './schema.ts';

/**
 * By what somebody banned is known: `mailbox`, the mark of a mailbox; `address`, the mark of a network;
 * `page`, where somebody of the fediverse is found; `site`, somebody's site.
 */
export const BAN_KINDS = ['mailbox', 'address', 'page', 'site'] as const;
export type BanKind = (typeof BAN_KINDS)[number];
/** `mail`: a mailbox, or all of a domain, put on the list by hand. */
export type BlockKind = 'word' | 'host' | 'mail' | BanKind;

/** Something whose comments are held or thrown out: a word, a site linked to, a person. */
export interface CommentBlock {
  id: string;
  kind: BlockKind;
  /** As it is compared: small letters; of an address and of a banned mailbox its mark. */
  value: string;
  effect: 'hold' | 'spam';
  reason: string;
  madeBy: string;
  at: number;
  /** Where it is a part of a ban. */
  ban: BanFacts | null;
}

/** Which ban, of whom, for what, and who decided it. */
export interface BanFacts {
  id: string;
  name: string;
  commentId: string;
  madeByName: string;
  /** What the desk may read of this part, where that is not its value. */
  shown: string | null;
}

export async function listBlocks(db: Db): Promise<CommentBlock[]> {
  const rows = await db.selectFrom('comment_blocks').selectAll().orderBy('id').execute();
  return rows.map(toBlock);
}

function toBlock(row: Row<'comment_blocks'>): CommentBlock {
  return {
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
            shown: row.shown,
          },
  };
}

/**
 * What is on the list by hand already is there for the newest reason. What a ban holds is its own, though
 * the same stand on the list by hand or in another ban: each is taken off for itself.
 */
export async function putBlock(db: Db, block: CommentBlock): Promise<void> {
  const { kind, value, effect, reason, at, ban } = block;
  const insert = db.insertInto('comment_blocks').values({
    id: block.id,
    kind,
    value,
    effect,
    reason,
    made_by: block.madeBy,
    at,
    ban_id: ban?.id ?? null,
    name: ban?.name ?? null,
    comment_id: ban?.commentId ?? null,
    made_by_name: ban?.madeByName ?? null,
    shown: ban?.shown ?? null,
  });
  const anew = { effect, reason, made_by: block.madeBy, at };
  await insert
    .onConflict((conflict) =>
      ban
        ? conflict
            .columns(['ban_id', 'kind', 'value'])
            .where('ban_id', 'is not', null)
            .doUpdateSet({ at })
        : conflict.columns(['kind', 'value']).where('ban_id', 'is', null).doUpdateSet(anew),
    )
    .execute();
}

/** A part of a ban in another shape, as newer versions compare it. */
export async function reshapeBlock(
  db: Db,
  id: string,
  { kind, value, shown }: { kind: BanKind; value: string; shown: string | null },
): Promise<void> {
  await db.updateTable('comment_blocks').set({ kind, value, shown }).where('id', '=', id).execute();
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
