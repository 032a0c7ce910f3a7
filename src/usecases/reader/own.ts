import { AppError } from '../../domain/errors.ts';
import type { Reader } from '../../domain/reader.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import { deleteMergesInto } from '../../storage/reader-merges.ts';
import { deleteReader, getReader, updateReader } from '../../storage/readers.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { BELONGINGS } from './belongings.ts';

/** What readers do with what is theirs: no permission is asked, for nobody else's is reached. */

const LONGEST_NAME = 120;

/** @throws AppError `invalid` / `reader.long-name`, `edition.unknown` */
export async function changeOwnProfile(
  ctx: Pick<Context, 'db'>,
  reader: Reader,
  input: { name: string; lang: string },
): Promise<void> {
  const name = input.name.replace(/\s+/g, ' ').trim();
  if (name.length > LONGEST_NAME)
    throw new AppError('invalid', 'reader.long-name', { most: LONGEST_NAME });
  const editions = await listEditions(ctx.db);
  if (!editions.some(({ lang }) => lang === input.lang))
    throw new AppError('invalid', 'reader.no-such-language', { lang: input.lang });
  await updateReader(ctx.db, reader.id, { name, lang: input.lang });
}

/** All that the house knows of a reader, to be taken along. */
export async function exportOwnData(
  ctx: Pick<Context, 'db' | 'now'>,
  reader: Reader,
): Promise<Record<string, unknown>> {
  const { mail, name, lang, confirmedAt, createdAt } = reader;
  const gathered: Record<string, unknown> = {};
  for (const belonging of BELONGINGS)
    gathered[belonging.name] = await belonging.gather(ctx.db, reader);
  return {
    exportedAt: new Date(ctx.now).toISOString(),
    reader: {
      mail,
      name,
      lang,
      confirmedAt: confirmedAt === null ? null : new Date(confirmedAt).toISOString(),
      createdAt: new Date(createdAt).toISOString(),
    },
    ...gathered,
  };
}

/** The same for the newsroom, when a reader asked for it. @throws AppError `forbidden`, `not-found` */
export async function exportReaderAsStaff(
  ctx: Context,
  readerId: string,
): Promise<Record<string, unknown>> {
  mustBeAllowed(ctx.actor, 'reader:change');
  const reader = await getReader(ctx.db, readerId);
  if (!reader) throw new AppError('not-found', 'reader.not-found', { id: readerId });
  await audit(ctx.db, ctx, 'reader.exported', `reader:${readerId}`);
  return exportOwnData(ctx, reader);
}

/** The same for the newsroom. The audit log keeps the act, and no name. @throws AppError `forbidden` */
export async function eraseReaderAsStaff(ctx: Context, readerId: string): Promise<void> {
  mustBeAllowed(ctx.actor, 'reader:change');
  await eraseReader(ctx, readerId);
  await audit(ctx.db, ctx, 'reader.erased', `reader:${readerId}`);
}

/** Erases a reader with all that is theirs, in one transaction: all of it or nothing. */
export async function eraseReader(
  ctx: Pick<Context, 'db' | 'now'>,
  readerId: string,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const reader = await getReader(trx, readerId);
    if (!reader) return;
    for (const belonging of BELONGINGS) await belonging.erase(trx, reader);
    await deleteMergesInto(trx, reader.id);
    await deleteReader(trx, reader.id);
    await insertEvent(trx, 'pledge.changed', { readerId: reader.id }, ctx.now);
  });
}
