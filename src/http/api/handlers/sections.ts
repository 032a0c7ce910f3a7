import type { contract } from '../../../contract/index.ts';
import { readMenus, changeMenu as setMenu } from '../../../usecases/publication/menus.ts';
import { browsePages, orderPages as placePages } from '../../../usecases/publication/pages.ts';
import {
  changeSection as change,
  createSection as create,
  mergeSection as merge,
  orderSections as order,
  sectionsWithCounts,
} from '../../../usecases/publication/sections.ts';
import {
  browseTags,
  changeTag as changeOneTag,
  mergeTag as mergeOneTag,
} from '../../../usecases/publication/tags.ts';
import type { Handler } from '../handler.ts';

export const listSections: Handler<typeof contract.listSections> = async ({ ctx }) => ({
  sections: await sectionsWithCounts(ctx),
});

export const createSection: Handler<typeof contract.createSection> = ({ ctx, body }) =>
  create(ctx, body);

export const orderSections: Handler<typeof contract.orderSections> = async ({ ctx, body }) => {
  await order(ctx, body);
  return undefined;
};

export const changeSection: Handler<typeof contract.changeSection> = ({ ctx, params, body }) =>
  change(ctx, { ...params, ...body });

export const mergeSection: Handler<typeof contract.mergeSection> = async (request) => {
  await merge(request.ctx, { ...request.params, ...request.body });
  return undefined;
};

export const listTags: Handler<typeof contract.listTags> = ({ ctx, query }) => {
  const { q, ...rest } = query;
  return browseTags(ctx, { ...rest, words: q });
};

export const changeTag: Handler<typeof contract.changeTag> = ({ ctx, params, body }) =>
  changeOneTag(ctx, { ...params, ...body });

export const mergeTag: Handler<typeof contract.mergeTag> = async ({ ctx, params, body }) => {
  await mergeOneTag(ctx, { ...params, ...body });
  return undefined;
};

export const listPages: Handler<typeof contract.listPages> = async ({ ctx, query }) => ({
  pages: await browsePages(ctx, query),
});

export const orderPages: Handler<typeof contract.orderPages> = async ({ ctx, body }) => {
  await placePages(ctx, body);
  return undefined;
};

export const listMenus: Handler<typeof contract.listMenus> = async ({ ctx }) => ({
  menus: await readMenus(ctx),
});

export const changeMenu: Handler<typeof contract.changeMenu> = ({ ctx, body }) =>
  setMenu(ctx, body);
