import type { contract } from '../../../contract/index.ts';
import { AppError } from '../../../domain/errors.ts';
import { ownOnlyOf, permissionsOf } from '../../../domain/permissions.ts';
import { openOnes } from '../../../usecases/reading/site.ts';
import type { Handler } from '../handler.ts';

export const readSession: Handler<typeof contract.readSession> = async ({ deps, caller }) => {
  const { actor, mail } = caller;
  const site = await deps.site();
  if (actor.type !== 'staff' || !site) throw new AppError('not-found', 'api.no-such-thing');
  const { id, name, role } = actor;
  return {
    staff: { id, name, mail: mail ?? '', role },
    permissions: [...permissionsOf(role)],
    ownOnly: [...ownOnlyOf(role)],
    publication: { name: site.publication.name, url: site.origin },
    editions: openOnes(site.editions).map(({ id, lang, locale, title, timeZone, dir, own }) => {
      return { id, lang, locale, title, timeZone, dir, place: own.place };
    }),
  };
};
