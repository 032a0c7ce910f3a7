import { randomBytes } from 'node:crypto';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import {
  articleOfPreview,
  deletePreviewLink,
  insertPreviewLink,
  listPreviewLinks as rowsOf,
} from '../../storage/preview-links.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { mayWriteDraft } from '../draft/access.ts';
import { peopleByActor } from '../people.ts';

const DAY_MS = 86_400_000;
/** 192 random bits in letters. */
const TOKEN = /^[\w-]{32}$/;

/**
 * Makes a link by which somebody outside sees an article as it is being written, for a while: a person
 * quoted in it, a lawyer. Only the hash of its secret is stored.
 * @param input.days 1 to 30
 * @returns the secret, to be shown once.
 * @throws AppError `forbidden`; `not-found`
 */
export async function makePreviewLink(
  ctx: Context,
  input: { articleId: string; days: number },
): Promise<{ id: string; token: string; expiresAt: number }> {
  await mustMayShow(ctx, input.articleId);
  const token = randomBytes(24).toString('base64url');
  const id = newId(ctx.now);
  const expiresAt = ctx.now + input.days * DAY_MS;
  await insertPreviewLink(ctx.db, {
    id,
    tokenHash: sha256(token),
    articleId: input.articleId,
    createdBy: actorName(ctx.actor),
    createdAt: ctx.now,
    expiresAt,
  });
  return { id, token, expiresAt };
}

/** Takes a link back: from now on it shows nothing. */
export async function takeBackPreviewLink(
  ctx: Context,
  input: { articleId: string; linkId: string },
): Promise<void> {
  await mustMayShow(ctx, input.articleId);
  await deletePreviewLink(ctx.db, { articleId: input.articleId, id: input.linkId });
}

export async function listPreviewLinks(ctx: Context, articleId: string) {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const shown = await peopleByActor(ctx.db);
  const links = await rowsOf(ctx.db, articleId, ctx.now);
  return links.map(({ id, createdBy, createdAt, expiresAt }) => {
    return { id, by: shown(createdBy), createdAt, expiresAt };
  });
}

/** @throws AppError `gone` / `preview.gone` when the link shows nothing any more, or never did. */
export async function articleOfLink(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<string> {
  const articleId = TOKEN.test(token)
    ? await articleOfPreview(ctx.db, sha256(token), ctx.now)
    : null;
  if (articleId === null) throw new AppError('gone', 'preview.gone');
  return articleId;
}

async function mustMayShow(ctx: Context, articleId: string): Promise<void> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  if (!(await mayWriteDraft(ctx.db, ctx.actor, articleId)))
    throw new AppError('forbidden', 'permission.not-own', { permission: 'article:write' });
}
