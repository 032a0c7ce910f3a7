import { readableByAll } from '../../domain/access.ts';
import type { Article, Revision } from '../../domain/article.ts';
import type { ArticleEvidence } from '../../domain/article-evidence.ts';
import { claimRuns } from '../../domain/document/claim-runs.ts';
import { selectorOf } from '../../domain/document/selectors.ts';
import { textProjection } from '../../domain/document/text.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { openVerso } from '../../domain/open-verso.ts';
import type { PublicAnchor, PublicCheck, PublicVerso } from '../../domain/public-verso.ts';
import { getResponsibility, listPublishedSeqs } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { getStaff } from '../../storage/staff.ts';
import { insertRevisionEvidence } from '../../storage/versos.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import { buildVerso } from './build-verso.ts';
import { withHeadAnchors } from './head-anchors.ts';
import { pageFacts } from './page-facts.ts';

export interface Freezing {
  article: Article;
  revision: Revision;
  seq: number;
  lang: string;
  evidence: ArticleEvidence;
  showReasons: boolean;
}

/** The verso as it would be frozen now. */
export async function versoNow(db: Db, of: Freezing): Promise<PublicVerso> {
  const { article, revision } = of;
  const known = new Set(
    of.evidence.claims.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id }) => id),
  );
  const all = anchorsIn(revision.doc, known);
  const open = readableByAll(revision.doc, article);
  const body = open === revision.doc ? all : anchorsIn(open, known);
  const anchors = withHeadAnchors(body, revision);
  const verso = buildVerso({
    ...of,
    anchors,
    withheld: all.size - body.size,
    seqs: await listPublishedSeqs(db, article.id),
    page: await pageFacts(db, { article, lang: of.lang, open }),
    reviewed: await reviewOf(db, revision.id),
  });
  const { headline, standfirst, doc } = revision;
  return openVerso(verso, { headline, standfirst, doc, open });
}

/**
 * Freezes the verso with its revision, in the publishing transaction, after the revision has its number
 * and the notes that waited are bound to it.
 */
export async function freezeVerso(db: Db, of: Freezing): Promise<PublicVerso> {
  const verso = await versoNow(db, of);
  const known = new Set(of.evidence.claims.map(({ id }) => id));
  await insertRevisionEvidence(db, {
    revisionId: of.revision.id,
    articleId: of.article.id,
    verso,
    anchors: Object.fromEntries(withHeadAnchors(anchorsIn(of.revision.doc, known), of.revision)),
    overrides: of.evidence.overrides,
  });
  return verso;
}

const STAFF = 'staff:';

/** Who read a published revision over; nobody where it was not read, or not by one of the staff. */
async function reviewOf(db: Db, revisionId: string): Promise<PublicCheck | null> {
  const { reviewedBy, reviewedAt } = (await getResponsibility(db, revisionId)) ?? {};
  if (!reviewedBy?.startsWith(STAFF) || !reviewedAt) return null;
  const reader = await getStaff(db, reviewedBy.slice(STAFF.length));
  return reader && { by: reader.name, role: reader.role, at: reviewedAt };
}

/** Selectors of all marked words, by claim, in the order of the text. */
function anchorsIn(doc: DocumentJson, known: ReadonlySet<string>): Map<string, PublicAnchor[]> {
  const projection = textProjection(doc);
  const anchors = new Map<string, PublicAnchor[]>();
  for (const { claimId, ...run } of claimRuns(doc)) {
    if (!known.has(claimId)) continue;
    const { blockId, exact, prefix, suffix, start, end } = selectorOf(projection, run);
    const textHash = sha256(exact);
    const anchor = { part: 'body' as const, blockId, exact, prefix, suffix, start, end, textHash };
    anchors.set(claimId, [...(anchors.get(claimId) ?? []), anchor]);
  }
  return anchors;
}
