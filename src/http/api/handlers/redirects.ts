import type { contract } from '../../../contract/index.ts';
import { message } from '../../../domain/words/messages.ts';
import {
  addRedirect as add,
  browseRedirects,
  removeRedirect as remove,
  importRedirects as takeIn,
  whatIsAt,
} from '../../../usecases/publication/redirects.ts';
import type { Handler } from '../handler.ts';

export const listRedirects: Handler<typeof contract.listRedirects> = ({ ctx, query }) => {
  const { q, ...rest } = query;
  return browseRedirects(ctx, { ...rest, words: q });
};

export const addRedirect: Handler<typeof contract.addRedirect> = ({ ctx, deps, body }) =>
  add(ctx, { ...body, origin: deps.origin });

export const importRedirects: Handler<typeof contract.importRedirects> = async (request) => {
  const { ctx, deps, body, say } = request;
  const { taken, refused } = await takeIn(ctx, { ...body, origin: deps.origin });
  return {
    taken,
    refused: refused.map(({ line, from, refusal }) => ({
      line,
      from,
      reason: message(refusal.key, refusal.args, say),
    })),
  };
};

export const testAddress: Handler<typeof contract.testAddress> = ({ ctx, query }) =>
  whatIsAt(ctx, query);

export const removeRedirect: Handler<typeof contract.removeRedirect> = async ({ ctx, params }) => {
  await remove(ctx, params);
  return undefined;
};
