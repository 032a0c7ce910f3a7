import { AppError } from '../../domain/errors.ts';
import { EMPTY_BOX, type SupportBox } from '../../domain/support-box.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import { listSupportBoxes, setSupportBox } from '../../storage/support-boxes.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';

/** The box of each edition; an empty one where nobody wrote it yet. */
export async function allBoxes(
  ctx: Pick<Context, 'db'>,
): Promise<{ editionId: string; lang: string; box: SupportBox }[]> {
  const boxes = await listSupportBoxes(ctx.db);
  const editions = await listEditions(ctx.db);
  return editions
    .filter(({ archivedAt }) => !archivedAt)
    .map(({ id, lang }) => ({ editionId: id, lang, box: boxes.get(id) ?? EMPTY_BOX }));
}

/** @throws AppError `invalid` / `support.no-heading`, `support.bad-link` */
export function requireSoundBox(box: SupportBox): void {
  if (box.isOn && box.heading.trim() === '')
    throw new AppError('invalid', 'support.no-heading', { field: 'heading' });
  for (const { text, url } of box.links) {
    const isWhole = URL.canParse(url) && new URL(url).protocol === 'https:';
    if (!isWhole || text.trim() === '')
      throw new AppError('invalid', 'support.bad-link', { field: 'links', text });
  }
}

/**
 * Writes how an edition asks for support; every article that asks shows it anew.
 * @throws AppError `forbidden`; `not-found` / `edition.unknown`; `invalid`
 */
export async function changeBox(
  ctx: Context,
  input: { editionId: string; box: SupportBox },
): Promise<SupportBox> {
  mustBeAllowed(ctx.actor, 'publication:change');
  requireSoundBox(input.box);
  return ctx.db.transaction().execute(async (trx) => {
    const editions = await listEditions(trx);
    if (!editions.some(({ id }) => id === input.editionId))
      throw new AppError('not-found', 'edition.unknown');
    await setSupportBox(trx, input.editionId, input.box, ctx.now);
    await insertEvent(trx, 'publication.changed', { what: 'support-box' }, ctx.now);
    await audit(trx, ctx, 'support-box.changed', `edition:${input.editionId}`, {
      isOn: input.box.isOn,
    });
    return input.box;
  });
}
