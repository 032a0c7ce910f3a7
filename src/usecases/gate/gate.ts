import type { OnDesk } from '../../storage/desk/article-desk.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import type { News, ReadOver } from '../verso/read-over.ts';

/** What is about to be put before readers. */
export interface Passage extends ReadOver, News {
  onDesk: OnDesk;
  /** Why it goes out although something blocks it, in a person's words. */
  despite: string | null;
}

/** One thing that can hold an article back. */
export interface Gate {
  name: string;
  /** Whether this publishing is looked at; what is not passes. */
  looksAt(ctx: Pick<Context, 'actor'>, passage: Passage): boolean;
  /** Within the transaction of the publication. @throws AppError that says what is in the way */
  pass(trx: Db, ctx: Pick<Context, 'actor' | 'now'>, passage: Passage): Promise<void>;
}
