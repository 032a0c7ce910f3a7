import type * as fediverse from '../../../contract/fediverse.ts';
import { message } from '../../../domain/words/messages.ts';
import * as settings from '../../../usecases/fediverse/settings.ts';
import * as state from '../../../usecases/fediverse/state.ts';
import type { Handler } from '../handler.ts';

export const readFediverse: Handler<typeof fediverse.readFediverse> = async ({
  ctx,
  deps,
  say,
}) => {
  const read = await state.readFediverse(ctx, deps.origin);
  const silent = read.silent.map((one) => ({ ...one, reason: sentenceOf(one, say) }));
  return { ...read, silent };
};

/** Why a server was not reached, as the courier noted it: a key, or the status that it answered. */
function sentenceOf({ host, reason }: { host: string; reason: string }, say: string): string {
  if (reason.startsWith('net.')) return message(reason, { host }, say);
  const status = /^answered (\d+)$/.exec(reason)?.[1];
  return status ? message('fediverse.answered', { host, status }, say) : '';
}

export const switchFediverse: Handler<typeof fediverse.switchFediverse> = ({ ctx, params, body }) =>
  settings.switchEdition(ctx, { ...params, ...body });

export const knockAgain: Handler<typeof fediverse.knockAgain> = ({ ctx }) =>
  settings.knockAgain(ctx);

export const blockServer: Handler<typeof fediverse.blockServer> = ({ ctx, body }) =>
  settings.blockServer(ctx, body);

export const unblockServer: Handler<typeof fediverse.unblockServer> = ({ ctx, params }) =>
  settings.unblockServer(ctx, params);
