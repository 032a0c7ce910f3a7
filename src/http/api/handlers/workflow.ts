import type { contract } from '../../../contract/index.ts';
import { message } from '../../../domain/words/messages.ts';
import { assignArticle as assign } from '../../../usecases/article/assign.ts';
import { type BulkResult, doWithMany } from '../../../usecases/article/bulk.ts';
import { readArticleDetails } from '../../../usecases/article/details.ts';
import {
  eraseArticle as erase,
  readErasure as readErasureOf,
} from '../../../usecases/article/erase.ts';
import * as publication from '../../../usecases/article/publish.ts';
import * as review from '../../../usecases/article/review.ts';
import * as schedule from '../../../usecases/article/schedule.ts';
import * as hours from '../../../usecases/article/set-hours.ts';
import * as together from '../../../usecases/article/together.ts';
import * as withdrawal from '../../../usecases/article/unpublish.ts';
import type { Handler } from '../handler.ts';
import { detailsAnswer } from './article-answer.ts';

export const submitArticle: Handler<typeof contract.submitArticle> = async (request) => {
  const { ctx, params, body } = request;
  await review.submitForReview(ctx, {
    ...params,
    reviewerId: body.reviewerId ?? null,
    word: body.word ?? null,
  });
  return undefined;
};

export const withdrawArticle: Handler<typeof contract.withdrawArticle> = async (request) => {
  const { ctx, params, body } = request;
  await review.withdrawFromReview(ctx, { ...params, assigneeId: body.assigneeId ?? null });
  return undefined;
};

export const approveArticle: Handler<typeof contract.approveArticle> = async (request) => {
  await review.approveArticle(request.ctx, { ...request.params, ...request.body });
  return undefined;
};

export const unapproveArticle: Handler<typeof contract.unapproveArticle> = async (request) => {
  await review.unapproveArticle(request.ctx, request.params);
  return undefined;
};

export const sendBackArticle: Handler<typeof contract.sendBackArticle> = async (request) => {
  await review.sendBack(request.ctx, { ...request.params, ...request.body });
  return undefined;
};

export const assignArticle: Handler<typeof contract.assignArticle> = ({ ctx, params, body }) =>
  assign(ctx, { ...params, ...body });

export const scheduleArticle: Handler<typeof contract.scheduleArticle> = (request) => {
  const { wall, zone, isLater } = request.body;
  return schedule.scheduleArticle(request.ctx, {
    ...request.params,
    wall,
    ...(zone ? { zone } : {}),
    ...(isLater ? { isLater } : {}),
  });
};

export const unscheduleArticle: Handler<typeof contract.unscheduleArticle> = async (request) => {
  const { to } = request.query;
  await schedule.unscheduleArticle(request.ctx, { ...request.params, ...(to ? { to } : {}) });
  return undefined;
};

export const setEmbargo: Handler<typeof contract.setEmbargo> = ({ ctx, params, body }) =>
  schedule.setEmbargo(ctx, {
    ...params,
    wall: body.wall,
    ...(body.zone ? { zone: body.zone } : {}),
  });

export const publishArticle: Handler<typeof contract.publishArticle> = async (request) => {
  const { ctx, params, body, say, deps } = request;
  const { seq } = await publication.publishArticle(ctx, {
    ...params,
    despite: body.despite ?? null,
  });
  const details = await readArticleDetails(ctx, params);
  const { url } = detailsAnswer(details, { say, names: new Map(), origin: deps.origin });
  return { seq, url };
};

export const readErasure: Handler<typeof contract.readErasure> = async ({ ctx, params }) =>
  readErasureOf(ctx, params.articleId);

export const eraseArticle: Handler<typeof contract.eraseArticle> = async ({
  ctx,
  params,
  body: { reason, withSources },
}) => {
  await erase(ctx, { ...params, reason, withSources: withSources === true });
  return undefined;
};

export const unpublishArticle: Handler<typeof contract.unpublishArticle> = async (request) => {
  const { ctx, params, body } = request;
  await withdrawal.unpublishArticle(ctx, { ...params, reason: body.reason ?? null });
  return undefined;
};

export const doWithArticles: Handler<typeof contract.doWithArticles> = async (request) => {
  const { ctx, body, say } = request;
  return { results: (await doWithMany(ctx, body)).map((one) => told(one, say)) };
};

export const publishTogether: Handler<typeof contract.publishTogether> = async (request) => {
  const { ctx, say } = request;
  const articles = request.body.articles.map(({ articleId, despite = null }) => ({
    articleId,
    despite,
  }));
  const fates = await together.publishTogether(ctx, { articles });
  return { results: fates.map((one) => told(one, say)) };
};

export const scheduleTogether: Handler<typeof contract.scheduleTogether> = async (request) => {
  const { ctx, say } = request;
  const { articleIds, wall, zone, isLater } = request.body;
  const hour = { wall, ...(zone ? { zone } : {}), ...(isLater ? { isLater } : {}) };
  const fates = await together.scheduleTogether(ctx, { articleIds, hour });
  return {
    results: fates.map((one) => ({ ...told(one, say), before: one.done?.before ?? null })),
  };
};

export const setHours: Handler<typeof contract.setHours> = async ({ ctx, body }) => {
  const articles = body.articles.map(({ articleId, standing: { state, group, hour } }) => ({
    articleId,
    standing: { state, group, hour: hour && asMeant(hour) },
  }));
  return { before: await hours.setHours(ctx, { articles }) };
};

const asMeant = ({ wall, zone, isLater }: HourInput) =>
  isLater ? { wall, zone, isLater } : { wall, zone };

interface HourInput {
  wall: string;
  zone: string;
  isLater?: boolean | undefined;
}

/** What became of one of several, in the words of whoever asked. */
function told(one: BulkResult, say: 'fr' | 'en') {
  const { articleId, refusal } = one;
  return {
    articleId,
    isDone: refusal === null,
    refusal: refusal ? message(refusal.key, refusal.args, say) : null,
  };
}
