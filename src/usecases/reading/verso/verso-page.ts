import { readableByAll } from '../../../domain/access.ts';
import type { DocumentJson } from '../../../domain/document/types.ts';
import { AppError } from '../../../domain/errors.ts';
import { articleTag, authorTag, CHROME, storyTag } from '../../../domain/page-tags.ts';
import type { PublicVerso } from '../../../domain/public-verso.ts';
import { typeset } from '../../../domain/typography.ts';
import { articlePath, correctionsPath, rightOfReplyPath, versoPath } from '../../../domain/urls.ts';
import type { VersionLine, VersoPage, VersoRow } from '../../../domain/verso-models.ts';
import { versoWords } from '../../../domain/words/verso/index.ts';
import { listEntriesOfRevision } from '../../../storage/log-entries.ts';
import { type ReadArticle, readArticle } from '../../../storage/reading/article.ts';
import { listVersions, type VersionRow } from '../../../storage/reading/versions.ts';
import { publicVerso } from '../../verso/public-verso.ts';
import { alternatesOfArticle } from '../alternates.ts';
import { chromeOf } from '../chrome.ts';
import type { Reading, ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';
import { type EditionSite, editionByLang } from '../site.ts';
import { authorRefs, sectionLink } from '../teasers.ts';
import type { HeadOf } from '../verso-files.ts';
import { commaIn, dayIn, lookerText, said, timeIn, type VersoPen } from './claim-words.ts';
import { countsOf, legendOf, strokesOf } from './evidence.ts';
import { claimRecord, correctionRecord, hiddenSources, sourceLine } from './records.ts';

export interface VersoReading extends Reading<VersoPage> {
  source: ReadArticle;
  edition: EditionSite;
  verso: PublicVerso;
}

/** An article that readers have, with the hand that writes of its evidence. */
export async function turnedArticle(
  ctx: ReadingContext,
  input: { lang: string; slug: string },
): Promise<{ source: ReadArticle; pen: VersoPen }> {
  const edition = editionByLang(ctx.site, input.lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const source = await readArticle(ctx.db, edition.id, input.slug.normalize('NFC'));
  if (!source || source.article.kind === 'page') throw new AppError('not-found', 'page.not-found');
  if (source.article.state !== 'published') throw new AppError('gone', 'page.gone');
  const revisionId = source.article.publishedRevisionId ?? '';
  const verso = source.verso ?? (await publicVerso(ctx.db, revisionId));
  if (!verso) throw new AppError('not-found', 'page.not-found');
  const href = versoPath(edition.lang, source.article.slug);
  const words = versoWords(edition.lang);
  return { source, pen: { edition, words, verso, href, now: ctx.now } };
}

/**
 * The other side of an article: claims, sources, what is not known, corrections, versions, and how to
 * check all of it without the newsroom.
 *
 * @throws AppError `not-found`; `gone` when the article was withdrawn.
 */
export async function versoPage(
  ctx: ReadingContext,
  input: { lang: string; slug: string; headOf: HeadOf },
): Promise<VersoReading> {
  const { source, pen } = await turnedArticle(ctx, input);
  const versions = await listVersions(ctx.db, source.article.id);
  const logged = await loggedAt(ctx, source, input.headOf);
  const page = pageOf(ctx, { source, pen, versions, logged });
  const { article } = source;
  const tags = [
    CHROME,
    articleTag(article.id),
    storyTag(article.storyId),
    ...source.byline.map(({ id }) => authorTag(id)),
  ];
  return { page, tags, source, edition: pen.edition, verso: pen.verso };
}

interface Logged {
  note: string;
  place: number;
  size: number;
}

/** Where the version that readers have stands in the signed log; null where it is not there yet. */
async function loggedAt(
  ctx: ReadingContext,
  { article }: ReadArticle,
  headOf: HeadOf,
): Promise<Logged | null> {
  const entries = await listEntriesOfRevision(ctx.db, article.publishedRevisionId ?? '');
  const entry = entries.findLast(({ type }) => type !== 'unpublish');
  // A log that cannot be signed takes nothing else away from readers.
  const head = entry && (await headOf().catch(() => null));
  return head && entry.place < head.size
    ? { note: head.note, place: entry.place, size: head.size }
    : null;
}

function pageOf(
  ctx: ReadingContext,
  parts: { source: ReadArticle; pen: VersoPen; versions: VersionRow[]; logged: Logged | null },
): VersoPage {
  const { source, pen, versions, logged } = parts;
  const { edition, words, verso, href } = pen;
  const { article } = source;
  const headline = typeset(article.headline, edition.lang, { isHeadline: true });
  const path = articlePath(edition.lang, article.slug);
  const here = versions.find(({ seq }) => seq === verso.seq);
  const alternates = Object.fromEntries(
    Object.entries(alternatesOfArticle(ctx.site, source.translations)).map(([lang, to]) => [
      lang,
      `${to}/verso`,
    ]),
  );
  return {
    type: 'verso',
    chrome: chromeOf(ctx, edition, { alternates, sectionId: article.sectionId, path: href }),
    head: headOf(ctx, edition, {
      title: `${words.title}${edition.lang === 'fr' ? '\u00a0' : ''}: ${headline}`,
      description: words.standsOn(headline),
      path: href,
      alternates,
      ogType: 'article',
    }),
    words,
    corner: { href: path, sign: words.cornerRecto, label: words.turnBack },
    kindLabel: edition.words.kinds[article.kind] ?? '',
    section: sectionLink(edition, article.sectionId),
    headline,
    article: { href: path, text: words.standsOn(headline) },
    about: words.about,
    legend: legendOf(words),
    version:
      commaIn(edition.lang) +
      words.versionPublished(verso.seq, timeIn(pen, here?.publishedAt ?? ctx.now)),
    strokes: strokesOf(pen, (claim) => `#c${claim.number}`),
    counts: [
      ...countsOf(pen),
      ...(verso.corrections.length > 0
        ? [{ text: words.count.corrections(verso.corrections.length), href: '#corrections' }]
        : []),
      { text: words.count.versions(versions.length), href: '#versions' },
      ...(verso.withheldClaims > 0
        ? [{ text: words.count.withheld(verso.withheldClaims), href: null }]
        : []),
    ],
    brief: paragraphs(edition, verso.brief),
    facts: facts(source, pen, here?.reviewed ?? null),
    claims: verso.claims.map((claim) => claimRecord(pen, claim)),
    hidden: hiddenSources(pen),
    sources: verso.sources
      .filter(({ isConfidential }) => !isConfidential)
      .map((one) => sourceLine(pen, one)),
    unknowns: verso.unknowns.map(({ question, note }) => ({
      question: typeset(question, edition.lang),
      note: typeset(note, edition.lang),
    })),
    corrections: verso.corrections.map((note) => correctionRecord(pen, note)),
    versions: versionLines(pen, versions, hasOpenWords(source)),
    checkpoint: logged?.note ?? null,
    place: logged && words.entryOf(logged.place, logged.size),
    bundle: { href: `${href}/bundle.zip`, keyHref: '/log/key' },
    report: {
      action: `${href}/report`,
      claims: verso.claims.map((claim) => ({
        value: claim.id,
        text: `${claim.number}. ${typeset(claim.text, claim.textLang)}`,
        lang: claim.textLang,
      })),
    },
    reply: {
      href: `${rightOfReplyPath(edition.lang)}?article=${encodeURIComponent(article.slug)}`,
      text: words.replyLink,
    },
    data: [
      { href: `${path}/verso.json`, name: 'verso.json', what: words.dataVerso },
      { href: `${href}/annotations.json`, name: 'annotations.json', what: words.dataAnnotations },
      { href: `${href}/article.tlog-proof`, name: 'article.tlog-proof', what: words.dataProof },
      { href: `${href}/timemap`, name: 'timemap', what: words.dataTimemap },
      ...verso.sources.flatMap(({ label, snapshots }) =>
        snapshots
          .filter(({ isShared }) => isShared)
          .map(({ id }) => ({
            href: `${href}/copies/${id}/warc`,
            name: `${label}.warc.gz`,
            what: words.dataWarc,
          })),
      ),
      {
        href: `${correctionsPath(edition.lang)}/feed.xml`,
        name: 'corrections/feed.xml',
        what: words.dataFeed,
      },
    ],
  };
}

/** Whether everybody may read all of it: older versions, open themselves, are shown only then. */
export function hasOpenWords(
  { doc, article }: ReadArticle,
  versions: readonly { doc: DocumentJson }[] = [],
): boolean {
  return [{ doc }, ...versions].every((one) => readableByAll(one.doc, article) === one.doc);
}

function paragraphs(edition: EditionSite, text: string): string[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => typeset(paragraph, edition.lang));
}

function facts(source: ReadArticle, pen: VersoPen, reviewed: VersionRow['reviewed']): VersoRow[] {
  const { edition, words, verso } = pen;
  const comma = commaIn(edition.lang);
  const writers = authorRefs(edition, source.byline).filter(({ isWriter }) => isWriter);
  const checkers = new Set(
    verso.claims.flatMap(({ checked, secondChecked }) =>
      [checked, secondChecked].flatMap((check) => (check ? [lookerText(pen, check)] : [])),
    ),
  );
  const row = (label: string, html: string) => (html === '' ? [] : [{ label, html }]);
  return [
    ...row(words.row.writtenBy, said(pen, writers.map(({ text }) => text).join(comma))),
    ...row(
      words.row.reviewedBy,
      reviewed
        ? said(pen, words.checkedBy(lookerText(pen, reviewed), dayIn(pen, reviewed.at)))
        : '',
    ),
    ...row(words.row.checkedBy, said(pen, [...checkers].join(comma))),
    ...row(words.row.backstory, said(pen, verso.backstory)),
    ...row(
      words.row.unknown,
      verso.unknowns
        .map(({ question }) => `<a href="#unknowns">${said(pen, question)}</a>`)
        .join('<br>'),
    ),
    ...verso.overrides.flatMap((override) =>
      row(
        words.row.overrides,
        `<q>${said(pen, override.words)}</q> ${said(pen, override.reason)} (${said(pen, override.by)}, ${dayIn(pen, override.at)})`,
      ),
    ),
  ];
}

function versionLines(pen: VersoPen, versions: VersionRow[], isOpen: boolean): VersionLine[] {
  const { words, verso, href } = pen;
  return versions.map(({ seq, publishedAt }) => {
    const note = verso.corrections.find(({ toSeq }) => toSeq === seq);
    const isFirst = seq === 1;
    return {
      label: words.version(seq),
      when: timeIn(pen, publishedAt),
      what: note ? words.correctionKind[note.kind] : isFirst ? words.published : '',
      compare:
        isOpen && !isFirst
          ? { href: `${href}/diff/${seq - 1}..${seq}`, text: words.compare(seq - 1) }
          : null,
      read: isOpen ? { href: `${href}/${seq}`, text: words.readVersion } : null,
    };
  });
}
