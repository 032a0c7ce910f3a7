import { mediaIdsOf } from '../../domain/document/blocks.ts';
import { renderHtml } from '../../domain/document/html.ts';
import { renderMarkdown } from '../../domain/document/markdown.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { isBlank, type Letter } from '../../domain/letter.ts';
import type {
  LetterArticle,
  LetterModel,
  LetterPicture,
  LetterText,
} from '../../domain/letter-models.ts';
import type { Mailing } from '../../domain/mailing.ts';
import type { Media } from '../../domain/media.ts';
import { renditionPath } from '../../domain/media-urls.ts';
import { typeset } from '../../domain/typography.ts';
import {
  articlePath,
  correctionsPath,
  frontPath,
  letterPath,
  questionsPath,
  supportPath,
  versoPath,
} from '../../domain/urls.ts';
import { versoWords } from '../../domain/words/verso/index.ts';
import { listQuestionsById } from '../../storage/questions.ts';
import { readCorrections } from '../../storage/reading/corrections.ts';
import { listTeasersById } from '../../storage/reading/lists.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import { readRevision } from '../../storage/reading/verso.ts';
import { getRevisionEvidence } from '../../storage/versos.ts';
import { momentIn, type ReadingContext } from '../reading/context.ts';
import { fetchShelf, type MediaShelf } from '../reading/pictures.ts';
import type { EditionSite } from '../reading/site.ts';
import { countsOf } from '../reading/verso/evidence.ts';

const WEEK_MS = 7 * 86_400_000;
const MOST_CORRECTIONS = 8;
const MOST_COUNTS = 3;
/** Pixels: twice the width of a letter, for screens that show two for one. */
const PICTURE_WIDTH = 1200;

/**
 * Everything that a mailing says, as it stands now. Articles that were withdrawn since they were chosen
 * are left out; a question says its asker's name only where the asker wished it.
 */
export async function buildLetter(
  ctx: ReadingContext,
  input: { letter: Letter; mailing: Mailing; edition: EditionSite },
): Promise<LetterModel> {
  const { letter, mailing, edition } = input;
  const { site } = ctx;
  const { content } = mailing;
  const { lang } = edition;
  const absolute = (path: string) => site.origin + path;
  const shelf = await fetchShelf(
    ctx.db,
    [...mediaIdsOf(content.opening), ...mediaIdsOf(content.exclusive.text)],
    lang,
  );
  const say = (doc: DocumentJson) => textOf(doc, edition, site.origin, shelf);
  const isLetter = mailing.kind === 'letter';
  const { exclusive } = content;
  const hasExclusive = isLetter && !(isBlank(exclusive.text) && exclusive.title === '');
  const at = mailing.plannedAt ?? ctx.now;
  return {
    lang,
    dir: edition.dir,
    publication: edition.title,
    homeUrl: absolute(frontPath(lang)),
    name: letter.name,
    number: mailing.number,
    isErratum: !isLetter,
    date: momentIn(ctx, edition, at).date,
    webUrl: absolute(letterPath(lang, letter.slug, mailing.number)),
    subject: typeset(mailing.subject, lang),
    preheader: typeset(content.preheader, lang),
    opening: say(content.opening),
    signature: content.signature,
    articles: isLetter ? await articlesOf(ctx, edition, mailing) : [],
    exclusive: hasExclusive
      ? {
          ...say(exclusive.text),
          title: typeset(exclusive.title, lang, { isHeadline: true }),
          signature: exclusive.signature,
        }
      : null,
    questions: isLetter ? await questionsOf(ctx, edition, mailing) : [],
    questionsUrl: absolute(questionsPath(lang)),
    corrections: isLetter && content.hasCorrections ? await correctionsOf(ctx, edition, at) : [],
    correctionsUrl: absolute(correctionsPath(lang)),
    supportUrl: absolute(supportPath(lang)),
    log: ctx.head
      ? {
          entries: versoWords(lang).logEntries(ctx.head.size),
          fingerprint: ctx.head.fingerprint,
        }
      : null,
    colophon: edition.own.colophon,
    accent: {
      light: site.publication.settings.theme.accent,
      dark: site.publication.settings.theme.accentDark,
    },
  };
}

function textOf(
  doc: DocumentJson,
  { lang, words }: EditionSite,
  origin: string,
  shelf: MediaShelf,
): LetterText {
  if (isBlank(doc)) return { html: '', text: '' };
  const media = (id: string) => shelf.view(id);
  return {
    html: renderHtml(doc, { lang, words, media, mode: 'mail', origin, typeset: true }).html,
    text: renderMarkdown(doc, { lang, media, origin }),
  };
}

async function articlesOf(
  ctx: ReadingContext,
  edition: EditionSite,
  { content }: Mailing,
): Promise<LetterArticle[]> {
  const ids = content.articles.filter(({ isKept }) => isKept).map(({ articleId }) => articleId);
  const rows = new Map((await listTeasersById(ctx.db, ids)).map((row) => [row.id, row]));
  const kept = ids.flatMap((id) => rows.get(id) ?? []);
  const shelf = await fetchShelf(ctx.db, [kept[0]?.heroMediaId ?? null], edition.lang);
  const articles: LetterArticle[] = [];
  for (const row of kept) articles.push(await articleOf(ctx, edition, row, shelf));
  return articles;
}

async function articleOf(
  ctx: ReadingContext,
  edition: EditionSite,
  row: TeaserRow,
  shelf: MediaShelf,
): Promise<LetterArticle> {
  const { lang } = edition;
  const { origin } = ctx.site;
  return {
    kindLabel: edition.words.kinds[row.kind] ?? '',
    headline: typeset(row.headline, lang, { isHeadline: true }),
    url: origin + articlePath(lang, row.slug),
    standfirst: typeset(row.standfirst, lang),
    picture: pictureOf(shelf.get(row.heroMediaId), row, origin, lang),
    evidence: await evidenceOf(ctx, edition, row),
    isForSupporters: row.access === 'supporters',
  };
}

/** JPEG: Outlook for Windows shows no WebP. */
function pictureOf(
  media: Media | undefined,
  row: TeaserRow,
  origin: string,
  lang: string,
): LetterPicture | null {
  if (media?.kind !== 'image' || media.state !== 'stored') return null;
  if (media.width === null || media.height === null) return null;
  const width = Math.min(PICTURE_WIDTH, media.width);
  const ladder = [640, 960, 1280].find((step) => step >= width && step <= (media.width ?? 0));
  const shown = ladder ?? media.width;
  return {
    url: origin + renditionPath(media, shown, 'jpeg'),
    width: shown,
    height: Math.round((media.height * shown) / media.width),
    alt: row.heroAlt ?? media.alt[lang] ?? '',
  };
}

/** « 7 affirmations, 5 sourcées, 1 contestée » */
async function evidenceOf(
  ctx: ReadingContext,
  edition: EditionSite,
  row: TeaserRow,
): Promise<LetterArticle['evidence']> {
  const revision = await readRevision(ctx.db, { editionId: edition.id, slug: row.slug });
  const kept = revision ? await getRevisionEvidence(ctx.db, revision.revisionId) : null;
  if (!kept || kept.verso.claims.length === 0) return null;
  const href = versoPath(edition.lang, row.slug);
  const words = versoWords(edition.lang);
  const counts = countsOf({ edition, words, verso: kept.verso, href, now: ctx.now });
  const shown = counts.slice(0, MOST_COUNTS).map(({ text }) => text);
  const text = shown.join(edition.dir === 'rtl' ? '، ' : ', ');
  return { text, url: ctx.site.origin + href };
}

async function questionsOf(ctx: ReadingContext, edition: EditionSite, { content }: Mailing) {
  const ids = content.questions.filter(({ isKept }) => isKept).map(({ questionId }) => questionId);
  const rows = new Map((await listQuestionsById(ctx.db, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const question = rows.get(id);
    if (question?.state !== 'answered' || question.way === 'private') return [];
    return [
      {
        words: typeset(question.words, edition.lang),
        askedBy: question.isNamed ? question.name : '',
        answer: question.answer.split(/\n{2,}/).map((part) => typeset(part, edition.lang)),
        answeredBy: question.answeredName,
      },
    ];
  });
}

async function correctionsOf(ctx: ReadingContext, edition: EditionSite, at: number) {
  const rows = await readCorrections(ctx.db, { editionId: edition.id, limit: MOST_CORRECTIONS });
  const { lang } = edition;
  return rows
    .filter(({ publishedAt }) => publishedAt > at - WEEK_MS)
    .map((row) => ({
      text: typeset(row.why || versoWords(lang).correctionClosed, lang),
      url: `${ctx.site.origin}${versoPath(lang, row.slug)}#correction-${row.id}`,
    }));
}
