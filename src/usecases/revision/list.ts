import { AppError } from '../../domain/errors.ts';
import { getArticle } from '../../storage/articles.ts';
import { listRevisions as rowsOf } from '../../storage/revision-lists.ts';
import { getRevision } from '../../storage/revisions.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { type PersonShown, peopleByActor } from '../people.ts';

export interface RevisionShown {
  id: string;
  seq: number | null;
  headline: string;
  people: PersonShown[];
  createdAt: number;
  publishedAt: number | null;
  name: string | null;
  /** What the newsroom works on. */
  isHead: boolean;
  /** Kept beside the line of the others, because both had changed the same words. */
  isAside: boolean;
}

const PAGE = 60;

/** What an article has been, newest first. @throws AppError `not-found` / `article.not-found` */
export async function listRevisions(
  ctx: Context,
  input: { articleId: string; before: string | null },
): Promise<{ revisions: RevisionShown[]; next: string | null }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const article = await getArticle(ctx.db, input.articleId);
  if (!article) throw new AppError('not-found', 'article.not-found', { id: input.articleId });
  const rows = await rowsOf(ctx.db, article.id, { before: input.before, limit: PAGE });
  const shown = await peopleByActor(ctx.db);
  const revisions = rows.map((row) => {
    const actors = row.authors.length > 0 ? row.authors : [row.createdBy];
    const { id, seq, headline, createdAt, publishedAt, name } = row;
    const isHead = id === article.headRevisionId;
    const isAside = name?.startsWith('⑂') === true;
    return {
      id,
      seq,
      headline,
      createdAt,
      publishedAt,
      name,
      isHead,
      isAside,
      people: actors.map(shown),
    };
  });
  return { revisions, next: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null };
}

/** The words of one. @throws AppError `not-found` / `revision.not-found` */
export async function readRevision(ctx: Context, input: { articleId: string; revisionId: string }) {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const revision = await getRevision(ctx.db, input.revisionId);
  if (revision?.articleId !== input.articleId)
    throw new AppError('not-found', 'revision.not-found', { id: input.revisionId });
  return revision;
}
