import type { GazetteComment } from '../../test/gazette/comments.ts';
import type { CommentSignal } from '../domain/comment-signals.ts';
import { newId } from '../std/id.ts';
import { insertComment } from '../storage/comments.ts';
import type { Storage } from '../storage/open.ts';
import { writeAnswer } from '../usecases/comment/answer.ts';
import { keepThreads } from '../usecases/comment/keep-threads.ts';

/** Readers' comments of the demonstration, some answered by who wrote the article, some waiting to be read. */
export async function loadComments(
  storage: Storage,
  comments: readonly GazetteComment[],
  of: {
    article(lang: string, story: string): string | undefined;
    author(key: string): { id: string; name: string } | undefined;
  },
): Promise<void> {
  const known = new Map<string, { id: string; rootId: string }>();
  for (const comment of comments) {
    const articleId = of.article(comment.lang, comment.story);
    if (!articleId) throw new Error(`the gazette has no ${comment.story} in ${comment.lang}`);
    const parent = known.get(comment.answers ?? '');
    await storage.db.transaction().execute(async (trx) => {
      if ('author' in comment.by) {
        const author = of.author(comment.by.author);
        if (!parent || !author) throw new Error('an author answers a comment that is there');
        await writeAnswer(trx, {
          ctx: { now: comment.at, actor: { type: 'system', name: 'demonstration' } },
          comment: { ...parent, articleId },
          body: comment.body,
          name: author.name,
          authorId: author.id,
        });
        return;
      }
      const id = newId();
      const rootId = parent?.rootId ?? id;
      if (comment.key) known.set(comment.key, { id, rootId });
      const { name, mail, site } = comment.by;
      await insertComment(trx, {
        id,
        articleId,
        parentId: parent?.id ?? null,
        rootId,
        authorName: name,
        authorMail: mail,
        authorSite: site ?? null,
        body: comment.body,
        state: comment.isHeld ? 'held' : 'approved',
        origin: 'form',
        badge: null,
        externalId: null,
        addressMark: null,
        bodyMark: null,
        wantsNotices: false,
        signals: comment.isHeld ? whyHeld(comment) : [],
        createdAt: comment.at,
      });
      await keepThreads(trx, articleId, comment.at);
    });
  }
}

function whyHeld(comment: GazetteComment): CommentSignal[] {
  const count = comment.body.match(/https:/g)?.length ?? 0;
  return [{ name: 'first' }, ...(count > 2 ? [{ name: 'links', count, most: 2 } as const] : [])];
}
