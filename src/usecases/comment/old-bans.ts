import { pageName, siteName } from '../../std/page-name.ts';
import type { Sealer } from '../../std/sealed.ts';
import { type CommentBlock, listBlocks, reshapeBlock } from '../../storage/comment-blocks.ts';
import type { Context } from '../context.ts';
import { type BanPart, mailboxPart, mailMarkOf } from './writer-marks.ts';

/**
 * Bans from before mailboxes were kept as marks, and pages without what anybody can change about them.
 * Marks are made with the key of the house, which a migration does not have.
 */
export async function settleOldBans(ctx: Pick<Context, 'db'> & { sealer: Sealer }): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    for (const block of await listBlocks(trx)) {
      const part = block.ban ? newShapeOf(ctx.sealer, block) : null;
      if (part) await reshapeBlock(trx, block.id, part);
    }
  });
}

function newShapeOf(sealer: Sealer, { kind, value }: CommentBlock): BanPart | null {
  if (kind === 'mail') {
    const mark = mailMarkOf(sealer, value);
    return mark === null ? null : mailboxPart(mark, value);
  }
  // « mer.example:8080/@nora » is a page as it is compared, and to a parser an address of its own kind.
  if (kind !== 'page' || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return null;
  // Of a whole site the bare origin was kept; the page of a person has a path.
  const { origin } = new URL(value);
  return value === origin
    ? { kind: 'site', value: siteName(value), shown: null }
    : { kind: 'page', value: pageName(value), shown: null };
}
