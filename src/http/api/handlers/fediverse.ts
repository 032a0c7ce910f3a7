import type * as fediverse from '../../../contract/fediverse.ts';
import * as settings from '../../../usecases/fediverse/settings.ts';
import * as state from '../../../usecases/fediverse/state.ts';
import type { Handler } from '../handler.ts';

export const readFediverse: Handler<typeof fediverse.readFediverse> = async ({ ctx, deps }) =>
  state.readFediverse(ctx, deps.origin);

export const switchFediverse: Handler<typeof fediverse.switchFediverse> = ({ ctx, params, body }) =>
  settings.switchEdition(ctx, { ...params, ...body });

export const knockAgain: Handler<typeof fediverse.knockAgain> = ({ ctx }) =>
  settings.knockAgain(ctx);

export const blockServer: Handler<typeof fediverse.blockServer> = ({ ctx, body }) =>
  settings.blockServer(ctx, body);

export const unblockServer: Handler<typeof fediverse.unblockServer> = ({ ctx, params }) =>
  settings.unblockServer(ctx, params);
