import { claimText } from '../../domain/claim.ts';
import { listEditions } from '../../storage/editions.ts';
import { getPublication } from '../../storage/publication.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Context } from '../context.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { articleOf } from '../evidence/scope.ts';
import { type GateReport, readGate } from './gate.ts';

export interface GateOfArticle extends GateReport {
  /** The text that was read over. */
  revisionId: string;
  lang: string;
  /** Broken laws with the claim in words. */
  brokenClaims: { law: string; claimId: string; claim: string }[];
}

/**
 * What stands between the saved text of an article and its readers. Changes nothing.
 * @throws AppError `not-found` / `article.not-found`
 */
export async function gateOfArticle(
  ctx: Pick<Context, 'db' | 'now'>,
  input: { articleId: string; say?: 'fr' | 'en' },
): Promise<GateOfArticle> {
  const article = await articleOf(ctx.db, input.articleId);
  const revision = article.headRevisionId
    ? await getRevision(ctx.db, article.headRevisionId)
    : null;
  const publication = await getPublication(ctx.db);
  const edition = (await listEditions(ctx.db)).find(({ id }) => id === article.editionId);
  if (!revision || !publication || !edition) throw new Error(`article ${article.id} is incomplete`);
  const report = await readGate(ctx.db, {
    article,
    revision,
    lang: edition.lang,
    evidence: await readEvidence(ctx.db, article),
    settings: publication.settings,
    now: ctx.now,
    ...(input.say ? { say: input.say } : {}),
  });
  const brokenClaims = report.broken.map(({ law, claim }) => {
    return { law, claimId: claim.id, claim: claimText(claim, edition.lang).text };
  });
  return { ...report, revisionId: revision.id, lang: edition.lang, brokenClaims };
}
