import type { OwnContext } from '../../usecases/door/account.ts';
import type { ApiDeps } from './deps.ts';

/** The context of a request, with what the door's use cases need besides. */
export function ownContext(request: {
  ctx: Pick<OwnContext, 'db' | 'actor' | 'now'>;
  deps: ApiDeps;
}): OwnContext {
  const { ctx, deps } = request;
  return { ...ctx, sealer: deps.sealer, origin: deps.origin };
}
