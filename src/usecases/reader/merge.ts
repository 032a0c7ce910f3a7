import { AppError } from '../../domain/errors.ts';
import type { Reader } from '../../domain/reader.ts';
import { newId } from '../../std/id.ts';
import { insertEvent } from '../../storage/events.ts';
import { listPledges, movePledges } from '../../storage/pledges.ts';
import { getMerge, insertMerge, markUndone, moveMerges } from '../../storage/reader-merges.ts';
import { insertReaderStep } from '../../storage/reader-steps.ts';
import {
  deleteReader,
  findReaderByMail,
  getReader,
  insertReader,
  listIdentities,
  moveIdentities,
} from '../../storage/readers.ts';
import type { Db } from '../../storage/schema.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { BELONGINGS } from './belongings.ts';

async function noteStep(
  trx: Db,
  ctx: Context,
  readerId: string,
  step: 'merged' | 'parted',
  about: { mail: string },
): Promise<void> {
  const byWhom = actorName(ctx.actor);
  await insertReaderStep(trx, { readerId, at: ctx.now, step, about, byWhom });
}

async function mustExist(db: Db, id: string): Promise<Reader> {
  const reader = await getReader(db, id);
  if (!reader) throw new AppError('not-found', 'reader.not-found', { id });
  return reader;
}

/**
 * Says that two readers are one person who pays under two addresses: pledges and identities of the one
 * go to the other. Nothing is guessed, and it can be taken back.
 * @returns the id by which it is undone.
 * @throws AppError `forbidden`; `not-found` / `reader.not-found`; `invalid` / `reader.same`
 */
export async function mergeReaders(
  ctx: Context,
  input: { fromId: string; intoId: string },
): Promise<{ mergeId: string }> {
  mustBeAllowed(ctx.actor, 'reader:change');
  if (input.fromId === input.intoId) throw new AppError('invalid', 'reader.same');
  return ctx.db.transaction().execute(async (trx) => {
    const reader = await mustExist(trx, input.fromId);
    const into = await mustExist(trx, input.intoId);
    const identities = await listIdentities(trx, reader.id);
    const pledgeIds = (await listPledges(trx, reader.id)).map(({ id }) => id);
    await moveIdentities(trx, identities, into.id);
    await movePledges(trx, pledgeIds, into.id);
    const more: Record<string, unknown> = {};
    for (const belonging of BELONGINGS)
      more[belonging.name] = (await belonging.join?.(trx, reader, into)) ?? null;
    await moveMerges(trx, reader.id, into.id);
    await deleteReader(trx, reader.id);
    const mergeId = newId();
    await insertMerge(trx, {
      id: mergeId,
      into: into.id,
      moved: { reader, identities, pledgeIds, more },
      doneBy: actorName(ctx.actor),
      at: ctx.now,
      undoneAt: null,
    });
    await noteStep(trx, ctx, into.id, 'merged', { mail: reader.mail });
    await insertEvent(trx, 'pledge.changed', { readerId: into.id }, ctx.now);
    return { mergeId };
  });
}

/**
 * Parts again two readers that were taken for one.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `reader.mail-taken` when the address has a
 *   reader of its own again, `reader.parted` when it was undone before.
 */
export async function undoMerge(ctx: Context, input: { mergeId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'reader:change');
  await ctx.db.transaction().execute(async (trx) => {
    const merge = await getMerge(trx, input.mergeId);
    if (!merge) throw new AppError('not-found', 'reader.not-found', { id: input.mergeId });
    if (merge.undoneAt !== null) throw new AppError('conflict', 'reader.parted');
    const { reader, identities, pledgeIds, more = {} } = merge.moved;
    if (await findReaderByMail(trx, reader.mail))
      throw new AppError('conflict', 'reader.mail-taken', { mail: reader.mail });
    await insertReader(trx, reader);
    await moveIdentities(trx, identities, reader.id);
    await movePledges(trx, pledgeIds, reader.id);
    for (const belonging of BELONGINGS)
      await belonging.part?.(trx, more[belonging.name] ?? null, reader);
    await markUndone(trx, merge.id, ctx.now);
    await noteStep(trx, ctx, merge.into, 'parted', { mail: reader.mail });
    for (const readerId of [reader.id, merge.into])
      await insertEvent(trx, 'pledge.changed', { readerId }, ctx.now);
  });
}
