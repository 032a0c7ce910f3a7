import { AppError } from '../../domain/errors.ts';
import { lockArticle } from '../../storage/articles.ts';
import { getLivePlace, insertLiveDraft, insertLiveUpdate } from '../../storage/live-drafts.ts';
import type { Db } from '../../storage/schema.ts';
import { actorName, type Context } from '../context.ts';
import { epochOf, seedDraft, yjs } from './content.ts';
import { headOf } from './open.ts';

/** More than anybody types between two breaths, even a pasted book. Bytes. */
const LARGEST_UPDATE = 4_000_000;

export interface DraftUpdate {
  articleId: string;
  /** The beginning that the writer's copy grew from. */
  epoch: string;
  update: Uint8Array;
}

/**
 * Keeps what somebody wrote, for good, before it is acknowledged. Whoever calls has asked whether they
 * may. The first update of a draft also keeps the beginning that it stands on.
 *
 * @returns its number among the draft's updates.
 * @throws AppError `invalid` / `draft.unreadable`; `too-much` / `draft.too-large`;
 *   `conflict` / `draft.other-beginning`; `not-found`.
 */
export async function appendToDraft(ctx: Context, input: DraftUpdate): Promise<number> {
  await mustBeReadable(input.update);
  return ctx.db.transaction().execute((trx) => appendWithin(trx, ctx, input));
}

/** The same within a transaction that holds the article. */
export async function appendWithin(
  trx: Db,
  ctx: Context,
  { articleId, epoch, update }: DraftUpdate,
): Promise<number> {
  const kept = { articleId, epoch, data: update, actor: actorName(ctx.actor), at: ctx.now };
  const seq = await insertLiveUpdate(trx, kept);
  if (seq !== null) return seq;
  // Two nodes may begin the same draft at once: the article's row decides who does.
  await lockArticle(trx, articleId);
  const meanwhile = await insertLiveUpdate(trx, kept);
  if (meanwhile !== null) return meanwhile;
  const revision = await headOf(trx, articleId);
  if (epochOf(revision.id) !== epoch || (await getLivePlace(trx, articleId)) !== null)
    throw new AppError('conflict', 'draft.other-beginning');
  const { Y } = await yjs();
  const seed = await seedDraft(revision);
  const state = Y.encodeStateAsUpdate(seed);
  seed.destroy();
  await insertLiveDraft(trx, { articleId, epoch, state, at: ctx.now });
  const first = await insertLiveUpdate(trx, kept);
  if (first === null) throw new Error(`the draft of ${articleId} did not begin`);
  return first;
}

/** What could not be read back would close the draft to everybody. */
async function mustBeReadable(update: Uint8Array): Promise<void> {
  if (update.byteLength > LARGEST_UPDATE) throw new AppError('too-much', 'draft.too-large');
  const { Y } = await yjs();
  try {
    Y.decodeUpdate(update);
  } catch (cause) {
    throw new AppError('invalid', 'draft.unreadable', {}, { cause });
  }
}
