import type * as comments from '../../../contract/comments.ts';
import * as answer from '../../../usecases/comment/answer.ts';
import * as ban from '../../../usecases/comment/ban.ts';
import * as moderate from '../../../usecases/comment/moderate.ts';
import * as desk from '../../../usecases/comment/read-desk.ts';
import type { Handler } from '../handler.ts';

export const readCommentDesk: Handler<typeof comments.readCommentDesk> = async ({ ctx, query }) => {
  const read = await desk.readCommentDesk(ctx, query);
  return {
    ...read,
    comments: read.comments.map(({ authorName, authorMail, authorSite, ...comment }) => ({
      ...comment,
      name: authorName,
      mail: authorMail,
      site: authorSite,
    })),
  };
};

export const decideComments: Handler<typeof comments.decideComments> = ({ ctx, body }) =>
  moderate.decideComments(ctx, body);

export const answerComment: Handler<typeof comments.answerComment> = ({ ctx, params, body }) =>
  answer.answerComment(ctx, { ...params, ...body });

export const noteComment: Handler<typeof comments.noteComment> = ({ ctx, params, body }) =>
  moderate.noteComment(ctx, { ...params, ...body });

export const banCommentWriter: Handler<typeof comments.banCommentWriter> = ({
  ctx,
  deps,
  params,
  body,
}) => ban.banWriter({ ...ctx, sealer: deps.sealer }, { ...params, ...body });

export const listCommentBans: Handler<typeof comments.listCommentBans> = async ({ ctx }) => ({
  bans: await ban.listBans(ctx),
});

export const liftCommentBan: Handler<typeof comments.liftCommentBan> = ({ ctx, params }) =>
  ban.liftBan(ctx, params);

export const readCommentWriter: Handler<typeof comments.readCommentWriter> = ({ ctx, params }) =>
  desk.readCommentWriter(ctx, params);

export const setCommentMode: Handler<typeof comments.setCommentMode> = ({ ctx, params, body }) =>
  moderate.setArticleRule(ctx, { ...params, ...body });

export const listCommentBlocks: Handler<typeof comments.listCommentBlocks> = async ({ ctx }) => ({
  blocks: await desk.listCommentBlocks(ctx),
});

export const blockFromComments: Handler<typeof comments.blockFromComments> = ({ ctx, body }) =>
  moderate.blockFromComments(ctx, body);

export const unblockFromComments: Handler<typeof comments.unblockFromComments> = ({
  ctx,
  params,
}) => moderate.unblock(ctx, params);

export const readCommentFilter: Handler<typeof comments.readCommentFilter> = ({ ctx }) =>
  desk.readCommentFilter(ctx);
