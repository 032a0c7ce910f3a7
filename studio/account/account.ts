import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';

export type Account = AnswerOf<typeof contract.readAccount>;
