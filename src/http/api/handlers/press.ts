import type { contract } from '../../../contract/index.ts';
import { AppError } from '../../../domain/errors.ts';
import { PRESS_PAGES, type PressPageKind } from '../../../domain/press.ts';
import { REPLY_DUE_MS } from '../../../domain/reply-request.ts';
import { articlePath } from '../../../domain/urls.ts';
import * as press from '../../../usecases/press/pages.ts';
import * as replies from '../../../usecases/reply/desk.ts';
import type { Handler } from '../handler.ts';

export const readPressPages: Handler<typeof contract.readPressPages> = async ({ ctx, query }) => ({
  pages: await press.pressLines(ctx, query),
});

export const addPressPage: Handler<typeof contract.addPressPage> = ({ ctx, params, body }) =>
  press.addPressPage(ctx, { ...body, kind: kindOf(params.kind) });

export const confirmPressPage: Handler<typeof contract.confirmPressPage> = async (request) => {
  const { ctx, params, body } = request;
  await press.confirmPressPage(ctx, { ...body, kind: kindOf(params.kind) });
  return undefined;
};

function kindOf(said: string): PressPageKind {
  const kind = PRESS_PAGES.find((one) => one === said);
  if (!kind) throw new AppError('not-found', 'press.no-page');
  return kind;
}

export const listReplyRequests: Handler<typeof contract.listReplyRequests> = async (request) => {
  const { ctx, deps } = request;
  const requests = await replies.replyRequests(ctx);
  return {
    requests: requests.map(({ lang, slug, ...one }) => ({
      ...one,
      url: deps.origin + articlePath(lang, slug),
      dueAt: one.createdAt + REPLY_DUE_MS,
    })),
  };
};

export const settleReplyRequest: Handler<typeof contract.settleReplyRequest> = async (request) => {
  await replies.settleReply(request.ctx, request.params);
  return undefined;
};
