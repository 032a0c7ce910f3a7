import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';

type Staff = AnswerOf<typeof contract.listStaff>;
export type Colleague = Staff['members'][number];
export type OpenInvitation = Staff['invitations'][number];
export type Role = Colleague['role'];

/** In the order in which they are explained. */
export const ROLE_ORDER: readonly Role[] = [
  'owner',
  'editor',
  'author',
  'translator',
  'checker',
  'moderator',
];
