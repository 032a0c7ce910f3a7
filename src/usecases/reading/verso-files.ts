import { readableByAll } from '../../domain/access.ts';
import { AppError } from '../../domain/errors.ts';
import { openVerso } from '../../domain/open-verso.ts';
import { articleTag } from '../../domain/page-tags.ts';
import type { PublicVerso } from '../../domain/public-verso.ts';
import { articlePath } from '../../domain/urls.ts';
import { versoDocument } from '../../domain/verso-context.ts';
import { listEntriesOfRevision } from '../../storage/log-entries.ts';
import { type ReadRevision, readRevision } from '../../storage/reading/verso.ts';
import { canonicalJson } from '../../transparency/content-hash.ts';
import { inclusionProof } from '../../transparency/proofs.ts';
import { writeProof } from '../../transparency/tlog-proof.ts';
import { BUNDLE } from '../../transparency/verify/bundle.ts';
import { VERIFY_SCRIPT } from '../../transparency/verify/script.ts';
import { verifySteps } from '../../transparency/verify/steps.ts';
import { keyText } from '../log/keys.ts';
import { treeOf } from '../log/read-tree.ts';
import { publicVerso } from '../verso/public-verso.ts';
import type { ReadingContext } from './context.ts';
import type { SignedHead } from './log.ts';
import { editionByLang } from './site.ts';

export interface VersoAddress {
  lang: string;
  slug: string;
  /** Absent: the revision that readers have. */
  seq?: number;
}

/** Machine copies of an article's other side, and what they were made from. */
interface Made<What> {
  made: What;
  tags: string[];
}

/** @throws AppError `not-found` */
export async function revisionAt(ctx: ReadingContext, at: VersoAddress): Promise<ReadRevision> {
  const edition = editionByLang(ctx.site, at.lang);
  const { slug, seq } = at;
  const where = { slug, ...(seq === undefined ? {} : { seq }) };
  const revision = edition && (await readRevision(ctx.db, { ...where, editionId: edition.id }));
  if (!revision) throw new AppError('not-found', 'page.not-found');
  return revision;
}

/**
 * The public verso in the very bytes that were hashed: `sha256sum` of them is the log's `versoHash`, unless
 * words were closed since.
 * @returns `isLinked` whether it is JSON-LD by itself
 */
export async function versoFile(
  ctx: ReadingContext,
  at: VersoAddress,
): Promise<Made<string> & { isLinked: boolean }> {
  const revision = await revisionAt(ctx, at);
  const { verso } = await shownVerso(ctx, revision);
  const made = canonicalJson(versoDocument(verso));
  return { made, isLinked: verso.version > 1, tags: [articleTag(revision.articleId)] };
}

/**
 * What everybody may learn of a revision's evidence now.
 * @returns `isWhole` false when words were closed since, and their evidence with them: then the log
 *   knows another hash.
 */
export async function shownVerso(
  ctx: Pick<ReadingContext, 'db'>,
  revision: ReadRevision,
): Promise<{ verso: PublicVerso; isWhole: boolean }> {
  const { revisionId, headline, standfirst, doc } = revision;
  const frozen = await publicVerso(ctx.db, revisionId);
  if (!frozen) throw new Error(`revision ${revisionId} has no verso`);
  const open = readableByAll(doc, revision);
  const verso = openVerso(frozen, { headline, standfirst, doc, open });
  return { verso, isWhole: verso === frozen };
}

/** Signs the head at need; given by whoever holds the keys. */
export type HeadOf = () => Promise<SignedHead>;

/**
 * That an article stands in the log, as one file. A revision that is not there yet, because the house is
 * still writing entries for what is older than its log, has none.
 *
 * @throws AppError `not-found`
 */
export async function proofFile(
  ctx: ReadingContext,
  at: VersoAddress,
  headOf: HeadOf,
): Promise<Made<string>> {
  const revision = await revisionAt(ctx, at);
  const { proof } = await proofOf(ctx, revision, headOf);
  return { made: proof, tags: [articleTag(revision.articleId)] };
}

async function proofOf(ctx: ReadingContext, { revisionId }: ReadRevision, headOf: HeadOf) {
  const entries = await listEntriesOfRevision(ctx.db, revisionId);
  const entry = entries.findLast(({ type }) => type !== 'unpublish');
  if (!entry) throw new AppError('not-found', 'page.not-found');
  const head = await headOf();
  const path = await inclusionProof(entry.place, head.size, treeOf(ctx.db));
  const proof = writeProof({ index: entry.place, path, checkpoint: head.note });
  return { proof, entry: entry.text, pathLength: path.length };
}

/**
 * Everything by which a reader can check an article without us, by name. The words are left out where
 * not everybody may read all of them, and the evidence where it was published for more.
 */
export async function bundleFiles(
  ctx: ReadingContext,
  at: VersoAddress,
  headOf: HeadOf,
): Promise<Made<Map<string, string>> & { publishedAt: number }> {
  const revision = await revisionAt(ctx, at);
  const { headline: title, standfirst, doc, access } = revision;
  const { proof, entry, pathLength } = await proofOf(ctx, revision, headOf);
  const hasWords = readableByAll(doc, { access }) === doc;
  const { origin: siteUrl } = ctx.site;
  const { verso, isWhole } = await shownVerso(ctx, revision);
  const files = new Map([
    ...(hasWords
      ? [[BUNDLE.revision, canonicalJson({ title, standfirst, doc })] as [string, string]]
      : []),
    ...(isWhole ? [[BUNDLE.verso, canonicalJson(versoDocument(verso))] as [string, string]] : []),
    [BUNDLE.entry, entry],
    [BUNDLE.proof, proof],
    [BUNDLE.key, await keyText(ctx.db, siteUrl)],
    [BUNDLE.script, VERIFY_SCRIPT],
    [
      BUNDLE.steps,
      verifySteps({
        siteUrl,
        articleUrl: siteUrl + articlePath(at.lang, at.slug),
        hasWords,
        hasVerso: isWhole,
        pathLength,
      }),
    ],
  ]);
  return { made: files, tags: [articleTag(revision.articleId)], publishedAt: revision.publishedAt };
}
