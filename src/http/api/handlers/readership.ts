import type { contract } from '../../../contract/index.ts';
import { articleReadership } from '../../../usecases/article/readership.ts';
import type { Handler } from '../handler.ts';

export const readReadership: Handler<typeof contract.readReadership> = ({ ctx, params }) =>
  articleReadership(ctx, params);
