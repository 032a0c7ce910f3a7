import type { contract } from '../../../contract/index.ts';
import { EMPTY_DOCUMENT } from '../../../domain/document/parse.ts';
import * as translations from '../../../usecases/article/begin-translation.ts';
import { changeDetails } from '../../../usecases/article/change-details.ts';
import * as creation from '../../../usecases/article/create.ts';
import { readArticleDetails } from '../../../usecases/article/details.ts';
import * as duplicates from '../../../usecases/article/duplicate.ts';
import * as trash from '../../../usecases/article/trash.ts';
import { staffNames } from '../../../usecases/desk/names.ts';
import type { Handler } from '../handler.ts';
import { detailsAnswer } from './article-answer.ts';

export const readArticle: Handler<typeof contract.readArticle> = async (request) => {
  const { ctx, params, say, deps } = request;
  const details = await readArticleDetails(ctx, params);
  return detailsAnswer(details, { say, names: await staffNames(ctx), origin: deps.origin });
};

export const createArticle: Handler<typeof contract.createArticle> = async ({ ctx, body }) => {
  const { sectionId, ...rest } = body;
  return creation.createArticle(ctx, {
    ...rest,
    sectionId: sectionId ?? null,
    doc: EMPTY_DOCUMENT,
  });
};

export const beginTranslation: Handler<typeof contract.beginTranslation> = ({
  ctx,
  params,
  body,
}) => translations.beginTranslation(ctx, { ...params, ...body });

export const duplicateArticle: Handler<typeof contract.duplicateArticle> = ({ ctx, params }) =>
  duplicates.duplicateArticle(ctx, params);

export const changeArticle: Handler<typeof contract.changeArticle> = ({ ctx, params, body }) => {
  // What was not sent stays; `undefined` is no value of anything.
  const sent = Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as Partial<typeof body>;
  return changeDetails(ctx, { ...params, ...(sent as object) });
};

export const trashArticle: Handler<typeof contract.trashArticle> = async ({ ctx, params }) => {
  await trash.trashArticle(ctx, params);
  return undefined;
};

export const restoreArticle: Handler<typeof contract.restoreArticle> = async ({ ctx, params }) => {
  await trash.restoreArticle(ctx, params);
  return undefined;
};

export const listTrash: Handler<typeof contract.listTrash> = async ({ ctx }) => ({
  rows: await trash.listTrash(ctx),
});
