import type { contract } from '../../../contract/index.ts';
import {
  changeAuthor as change,
  createAuthor as create,
  readAuthor as read,
} from '../../../usecases/author/change.ts';
import { browseAuthors, mergeAuthor as merge } from '../../../usecases/author/merge.ts';
import type { Handler } from '../handler.ts';

export const listAuthors: Handler<typeof contract.listAuthors> = ({ ctx, query }) => {
  const { q, ...rest } = query;
  return browseAuthors(ctx, { ...rest, words: q });
};

export const createAuthor: Handler<typeof contract.createAuthor> = ({ ctx, body }) =>
  create(ctx, body);

export const readAuthor: Handler<typeof contract.readAuthor> = ({ ctx, params }) =>
  read(ctx, params.authorId);

export const changeAuthor: Handler<typeof contract.changeAuthor> = ({ ctx, params, body }) =>
  change(ctx, { ...body, ...params });

export const mergeAuthor: Handler<typeof contract.mergeAuthor> = async ({ ctx, params, body }) => {
  await merge(ctx, { ...params, ...body });
  return undefined;
};
