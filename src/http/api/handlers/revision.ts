import type { contract } from '../../../contract/index.ts';
import * as change from '../../../usecases/revision/change.ts';
import * as list from '../../../usecases/revision/list.ts';
import type { Handler } from '../handler.ts';

export const listRevisions: Handler<typeof contract.listRevisions> = ({ ctx, params, query }) =>
  list.listRevisions(ctx, { articleId: params.articleId, before: query.before ?? null });

export const readRevision: Handler<typeof contract.readRevision> = async ({ ctx, params }) => {
  const { id, headline, standfirst, doc } = await list.readRevision(ctx, params);
  return { id, headline, standfirst, doc: { ...doc } };
};

export const nameRevision: Handler<typeof contract.nameRevision> = async (asked) => {
  await change.nameRevision(asked.ctx, { ...asked.params, ...asked.body });
  return undefined;
};

export const restoreRevision: Handler<typeof contract.restoreRevision> = ({ ctx, params }) =>
  change.restoreRevision(ctx, params);
