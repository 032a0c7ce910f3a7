import { articlePath } from '../domain/urls.ts';
import { readDesk } from '../storage/reading/desk.ts';
import type { StaffMember } from '../storage/staff.ts';
import { deleteSession, findSession } from '../storage/staff.ts';
import { sha256 } from '../transparency/content-hash.ts';
import type { Context } from './context.ts';

const SHOWN = 100;

/** Who a session's token belongs to; null when it has ended. */
export function staffOfSession(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<StaffMember | null> {
  return findSession(ctx.db, sha256(token), ctx.now);
}

export function signOut(ctx: Pick<Context, 'db'>, token: string): Promise<void> {
  return deleteSession(ctx.db, sha256(token));
}

/** The articles by state, newest first. */
export async function desk(ctx: Pick<Context, 'db'>) {
  const rows = await readDesk(ctx.db, SHOWN);
  const states = ['draft', 'in-review', 'scheduled', 'published', 'unpublished'];
  return states.flatMap((state) => {
    const articles = rows
      .filter((row) => row.state === state)
      .map(({ headline, lang, slug }) => ({
        headline,
        lang,
        href: state === 'published' ? articlePath(lang, slug) : null,
      }));
    return articles.length > 0 ? [{ state, articles }] : [];
  });
}
