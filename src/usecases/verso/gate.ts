import type { Article, Revision } from '../../domain/article.ts';
import type { ArticleEvidence } from '../../domain/article-evidence.ts';
import { mediaIdsOf } from '../../domain/document/blocks.ts';
import { textProjection } from '../../domain/document/text.ts';
import { isPutAside } from '../../domain/finding-override.ts';
import type { Settings } from '../../domain/publication.ts';
import type { Finding } from '../../linter/finding.ts';
import { listMedia } from '../../storage/media.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { snapshotTexts } from '../../storage/snapshots.ts';
import { type BrokenLaw, brokenLaws } from './laws.ts';

export interface GateInput {
  article: Article;
  /** The text that is about to be published. */
  revision: Revision;
  lang: string;
  evidence: ArticleEvidence;
  settings: Settings;
  now: number;
  /** The language of messages. */
  say?: 'fr' | 'en';
}

/** The linter is large, and a process that only serves readers never needs it. */
const loadLinter = async () => {
  const [{ evidenceOf, pictureOf }, { lint }, { changeBetween }] = await Promise.all([
    import('../../linter/from-records.ts'),
    import('../../linter/lint.ts'),
    import('../../linter/rules/verso/silent-change.ts'),
  ]);
  return { evidenceOf, pictureOf, lint, changeBetween };
};
type Linter = Awaited<ReturnType<typeof loadLinter>>;

/** What stands between a text and its readers. */
export interface GateReport {
  /** All findings of the linter, in the order of the text. */
  findings: Finding[];
  /** Those that nobody put aside. */
  open: Finding[];
  /** Those that stop publication: no named editor has put them aside with a reason. */
  blocking: Finding[];
  /** What no reason puts aside. */
  broken: BrokenLaw[];
  /** The published text changes in substance, and no note tells readers. */
  lacksNote: boolean;
}

/** Reads a text over against its evidence, as publication would. Changes nothing. */
export async function readGate(db: Db, input: GateInput): Promise<GateReport> {
  const { article, revision, lang, evidence, settings, now, say } = input;
  const isOut = article.publishedRevisionId === revision.id;
  const published = isOut ? null : await publishedWords(db, article);
  const linter = await loadLinter();
  const findings = linter.lint({
    doc: revision.doc,
    headline: revision.headline,
    standfirst: revision.standfirst,
    lang,
    kind: article.kind,
    at: article.publishedAt ?? article.scheduledAt ?? now,
    lists: settings.linter.lists,
    off: settings.linter.off,
    ...(say ? { say } : {}),
    evidence: linter.evidenceOf({
      records: evidence,
      lang,
      texts: await quotedTexts(db, evidence),
      pictures: (await listMedia(db, mediaIdsOf(revision.doc)))
        .filter(({ kind }) => kind === 'image')
        .map(linter.pictureOf),
      published,
    }),
  });
  const isExcused = (one: Finding) => isPutAside(one, evidence.overrides);
  const open = findings.filter((one) => !isExcused(one));
  const blocking = open.filter((one) => one.severity === 'block');
  return {
    findings,
    open,
    blocking,
    broken: brokenLaws(evidence, lang),
    lacksNote: lacksNote(linter, input, published, open),
  };
}

export interface PublishedWords {
  headline: string;
  standfirst: string;
  text: string;
}

/** What readers have now; null before the first publication. */
export async function publishedWords(db: Db, article: Article): Promise<PublishedWords | null> {
  if (article.publishedRevisionId === null) return null;
  const before = await getRevision(db, article.publishedRevisionId);
  if (!before) return null;
  const { headline, standfirst, doc } = before;
  return { headline, standfirst, text: textProjection(doc) };
}

/** Words of copies that quotations are looked up in; of the others nobody asks. */
export async function quotedTexts(db: Db, evidence: ArticleEvidence): Promise<Map<string, string>> {
  const quoted = new Set(
    evidence.attributions
      .filter(({ mode }) => mode === 'direct-quote' || mode === 'partial-quote')
      .map(({ claimId }) => claimId),
  );
  const cited = new Set(
    evidence.citations
      .filter(({ claimId, relation }) => relation === 'supports' && quoted.has(claimId))
      .map(({ sourceId }) => sourceId),
  );
  const ids = evidence.snapshots.filter((one) => cited.has(one.sourceId)).map(({ id }) => id);
  return snapshotTexts(db, ids);
}

/** Invariant 9: a changed text has a note, or a reason recorded for each change that was found. */
function lacksNote(
  { changeBetween }: Linter,
  { revision, lang, evidence }: GateInput,
  published: PublishedWords | null,
  open: readonly Finding[],
): boolean {
  if (!published) return false;
  if (evidence.corrections.some(({ publishedAt }) => publishedAt === null)) return false;
  const whole = (words: PublishedWords) =>
    [words.headline, words.standfirst, words.text].join('\n');
  const { headline, standfirst, doc } = revision;
  const now = { headline, standfirst, text: textProjection(doc) };
  if (changeBetween(whole(published), whole(now), lang) === 'none') return false;
  // Words that only went leave nothing to find: they need a note.
  const isFound = evidence.overrides.some(({ rule }) => rule === 'corr.silent-change');
  return !isFound || open.some(({ rule }) => rule === 'corr.silent-change');
}
