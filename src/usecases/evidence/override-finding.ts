import { AppError } from '../../domain/errors.ts';
import type { FindingOverride } from '../../domain/finding-override.ts';
import { type Permission, reachOf } from '../../domain/permissions.ts';
import { newId } from '../../std/id.ts';
import { deleteOverride, listOverrides, putOverride } from '../../storage/finding-overrides.ts';
import { mustBeAllowedOnArticle } from '../article/own.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { noteFindings } from '../verso/note-findings.ts';
import { nameOf } from './check-claim.ts';
import { articleOf } from './scope.ts';

export interface NewOverride {
  articleId: string;
  fingerprint: string;
  rule: string;
  severity: FindingOverride['severity'];
  words: string;
  reason: string;
  isNoFault?: boolean;
  isPublic?: boolean;
}

/** Shorter than this is no reason. */
const SHORTEST = 8;

/**
 * Puts a finding aside, under one's name and with a reason; publication goes past it from then on. What
 * would stop publication needs an editor; suggestions may be put aside by whoever writes.
 *
 * @throws AppError `forbidden`; `not-found` / `article.not-found`; `invalid` / `finding.no-reason`
 */
export async function overrideFinding(ctx: Context, input: NewOverride): Promise<FindingOverride> {
  mustMayPutAside(ctx, input.severity);
  const reason = input.reason.trim();
  if (reason.length < SHORTEST) throw new AppError('invalid', 'finding.no-reason');
  return ctx.db.transaction().execute(async (trx) => {
    const article = await articleOf(trx, input.articleId);
    await mustBeAllowedOnArticle(trx, ctx.actor, permissionFor(input.severity), article.id);
    const override: FindingOverride = {
      id: newId(),
      articleId: article.id,
      fingerprint: input.fingerprint,
      rule: input.rule,
      severity: input.severity,
      words: input.words.slice(0, 500),
      reason,
      isNoFault: input.isNoFault ?? false,
      isPublic: input.isPublic ?? true,
      by: actorName(ctx.actor),
      byName: nameOf(ctx),
      at: ctx.now,
    };
    await putOverride(trx, override);
    await noteFindings(trx, ctx, article.id);
    return override;
  });
}

/** Takes a reason back: the finding counts again. @throws AppError `forbidden`, `not-found` */
export async function takeBackOverride(
  ctx: Context,
  input: { articleId: string; fingerprint: string },
): Promise<void> {
  const article = await articleOf(ctx.db, input.articleId);
  const known = (await listOverrides(ctx.db, article.id)).find(
    ({ fingerprint }) => fingerprint === input.fingerprint,
  );
  const severity = known?.severity ?? 'info';
  mustMayPutAside(ctx, severity);
  await mustBeAllowedOnArticle(ctx.db, ctx.actor, permissionFor(severity), article.id);
  await deleteOverride(ctx.db, article.id, input.fingerprint);
  await noteFindings(ctx.db, ctx, article.id);
}

const permissionFor = (severity: FindingOverride['severity']): Permission =>
  severity === 'block' ? 'finding:override' : 'claim:write';

/** What blocks is for those who answer for others' texts: nobody lets their own text through. */
function mustMayPutAside({ actor }: Context, severity: FindingOverride['severity']): void {
  const permission = permissionFor(severity);
  mustBeAllowed(actor, permission);
  if (severity === 'block' && reachOf(actor, permission) !== 'any') {
    throw new AppError('forbidden', 'permission.missing', { permission });
  }
}
