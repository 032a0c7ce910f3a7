import type * as key from '../../../contract/key.ts';
import {
  keyScopesOf,
  listKeys as list,
  makeApiKey,
  revokeKey as revoke,
} from '../../../usecases/door/api-keys.ts';
import type { Handler } from '../handler.ts';
import { ownContext } from '../own-context.ts';

export const listKeys: Handler<typeof key.listKeys> = async ({ ctx }) => ({
  keys: await list(ctx),
  scopes: [...keyScopesOf(ctx.actor)],
});

export const makeKey: Handler<typeof key.makeKey> = (request) =>
  makeApiKey(ownContext(request), request.body);

export const revokeKey: Handler<typeof key.revokeKey> = ({ ctx, params }) => revoke(ctx, params);
