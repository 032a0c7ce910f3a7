import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';

export type CommentDesk = AnswerOf<typeof contract.readCommentDesk>;
export type DeskComment = CommentDesk['comments'][number];
export type CommentSignal = DeskComment['signals'][number];
export type CommentState = DeskComment['state'];

export const TABS = ['held', 'reported', 'approved', 'spam', 'elsewhere', 'removed'] as const;
export type Tab = (typeof TABS)[number];
