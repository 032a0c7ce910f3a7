import type { contract } from '../../../contract/index.ts';
import * as read from '../../../usecases/remark/read.ts';
import * as write from '../../../usecases/remark/write.ts';
import type { Handler } from '../handler.ts';

export const listRemarks: Handler<typeof contract.listRemarks> = async ({ ctx, params }) => ({
  remarks: await read.listRemarks(ctx, params.articleId),
});

export const startRemark: Handler<typeof contract.startRemark> = ({ ctx, params, body }) =>
  write.startRemark(ctx, { ...params, ...body });

export const replyToRemark: Handler<typeof contract.replyToRemark> = async (asked) => {
  await write.replyToRemark(asked.ctx, { ...asked.params, ...asked.body });
  return undefined;
};

export const settleRemark: Handler<typeof contract.settleRemark> = async (asked) => {
  await write.settleRemark(asked.ctx, { ...asked.params, ...asked.body });
  return undefined;
};

export const seeRemark: Handler<typeof contract.seeRemark> = async ({ ctx, params }) => {
  await write.seeRemark(ctx, params);
  return undefined;
};

export const listMentions: Handler<typeof contract.listMentions> = async ({ ctx }) => ({
  mentions: await read.listMentions(ctx),
});

export const listColleagues: Handler<typeof contract.listColleagues> = async ({ ctx }) => ({
  colleagues: await read.listColleagues(ctx),
});
