import { isBlocked } from '../../domain/fediverse.ts';
import { deleteEcho, type EchoKind, putEcho } from '../../storage/fediverse/echoes.ts';
import { publicArticle } from './article-object.ts';
import { fediverseOf } from './context.ts';
import type { HearingContext } from './follow.ts';

/** Somebody likes an article or passes it on; each counts once. */
export async function takeEcho(
  ctx: HearingContext,
  echo: { articleId: string; stranger: string; kind: EchoKind; uri: string },
): Promise<void> {
  const { articleId, stranger: actor, kind, uri } = echo;
  if (isBlocked(actor, fediverseOf(ctx.site))) return;
  if (!(await publicArticle(ctx, articleId))) return;
  await putEcho(ctx.db, { articleId, actor, kind, uri, at: ctx.now });
}

export async function takeEchoBack(
  ctx: HearingContext,
  echo: { stranger: string; kind: EchoKind } & ({ articleId: string } | { uri: string }),
): Promise<void> {
  const { stranger: actor, ...rest } = echo;
  await deleteEcho(ctx.db, { actor, ...rest });
}
