import { bodyBlocks } from '../../domain/comment-body.ts';
import { EVERYBODY, isBlocked } from '../../domain/fediverse.ts';
import { actorUrl, answerUrl, followersUrl } from '../../domain/fediverse-urls.ts';
import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import { getComment, type KeptComment } from '../../storage/comments.ts';
import {
  type CommentStranger,
  type FederatedAnswer,
  getStranger,
} from '../../storage/fediverse/answers.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import { isoOf } from './actor-object.ts';
import { actorById } from './actors.ts';
import { publicArticle } from './article-object.ts';
import { type FediverseContext, fediverseOf } from './context.ts';

/** An answer of the newsroom as other servers have it. */
export interface PublicAnswer {
  /** The edition or author who speaks. */
  actorId: string;
  to: CommentStranger;
  /** Without `@context`. */
  object: JsonObject;
}

/**
 * What the newsroom answered to somebody on another server, if others may have it: it stands under an
 * article that everybody may read, and the server it goes to is spoken with.
 */
export async function publicAnswer(
  ctx: FediverseContext,
  { commentId, actorId: asked, round }: Pick<FederatedAnswer, 'commentId' | 'actorId' | 'round'>,
): Promise<PublicAnswer | null> {
  const comment = await getComment(ctx.db, commentId);
  if (comment?.state !== 'approved' || !comment.parentId) return null;
  const parent = await getComment(ctx.db, comment.parentId);
  const to = parent && (await getStranger(ctx.db, parent.id));
  if (!parent?.externalId || !to || isBlocked(to.actor, fediverseOf(ctx.site))) return null;
  const article = await publicArticle(ctx, comment.articleId);
  if (!article) return null;
  // Whoever has signed nothing that others may read is heard through the edition.
  const actor = asked === null ? null : await actorById(ctx, asked);
  const actorId = actor?.id ?? article.edition.id;
  const { origin } = ctx.site;
  const { lang } = article.edition;
  const content = htmlOf(comment, to, actorId === article.edition.id);
  const object: JsonObject = {
    id: answerUrl(origin, commentId, round),
    type: 'Note',
    attributedTo: actorUrl(origin, actorId),
    inReplyTo: parent.externalId,
    content,
    contentMap: { [lang]: content },
    url: `${article.item.url}#c-${commentId}`,
    published: isoOf(comment.createdAt),
    sensitive: false,
    tag: [{ type: 'Mention', href: to.actor, name: to.handle }],
    to: [EVERYBODY],
    cc: [to.actor, followersUrl(origin, actorId)],
  };
  return { actorId, to, object };
}

/** Whom it is to comes first, as everywhere there; who wrote it comes last where the edition speaks. */
function htmlOf(comment: KeptComment, to: CommentStranger, isSigned: boolean): string {
  const [name = ''] = to.handle.slice(1).split('@');
  const page = escapeAttr(to.page);
  const mention = `<span class="h-card" translate="no"><a href="${page}" class="u-url mention">@<span>${escapeHtml(name)}</span></a></span>`;
  const blocks = bodyBlocks(comment.body).map(({ kind, lines }) => {
    const text = lines.map(escapeHtml).join('<br>');
    return kind === 'quote' ? `<blockquote><p>${text}</p></blockquote>` : `<p>${text}</p>`;
  });
  const isPlain = blocks[0]?.startsWith('<p>') ?? false;
  const said = isPlain
    ? [`<p>${mention} ${blocks[0]?.slice('<p>'.length)}`, ...blocks.slice(1)]
    : [`<p>${mention}</p>`, ...blocks];
  return [...said, ...(isSigned ? [`<p>— ${escapeHtml(comment.authorName)}</p>`] : [])].join('');
}
