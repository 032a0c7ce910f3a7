import { writeCorrectionsRss } from '../../pages/feeds/corrections.ts';
import { versoJsonLd } from '../../pages/json-ld.ts';
import { correctionsFeed, correctionsPage } from '../../usecases/reading/verso/corrections-page.ts';
import { versoPage } from '../../usecases/reading/verso/verso-page.ts';
import { versoSchema } from '../../usecases/reading/verso/verso-schema.ts';
import type { Answer } from '../answer.ts';
import { htmlAnswer, textAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/** Handlers of an article's other side. */

/** Witnesses sign when they can: the page shows it after a while. */
const KEEPS_MS = 3_600_000;

/** `/{lang}/{slug}/verso` */
export async function verso(request: ReaderRequest): Promise<Answer> {
  const {
    page,
    tags,
    source,
    edition,
    verso: told,
  } = await versoPage(request.ctx, {
    lang: param(request, 'lang'),
    slug: param(request, 'slug'),
    headOf: request.deps.currentHead,
  });
  const url = request.ctx.site.origin + page.corner.href;
  const { headline } = source.article;
  const publisher = { origin: request.ctx.site.origin };
  const { lang } = edition;
  page.head.jsonLd = versoJsonLd({
    ...{ url, headline, lang, publisher },
    ...versoSchema(told, { url, edition }),
  });
  const answer = htmlAnswer(request, page, { tags });
  const until = request.ctx.now + KEEPS_MS;
  return { ...answer, freshUntil: Math.min(answer.freshUntil ?? until, until) };
}

/** `/{lang}/{slug}/verso/diff/1..3` */
export async function diff(request: ReaderRequest): Promise<Answer> {
  const { diffPage } = await import('../../usecases/reading/verso/diff-page.ts');
  const { page, tags } = await diffPage(request.ctx, {
    lang: param(request, 'lang'),
    slug: param(request, 'slug'),
    pair: param(request, 'pair'),
  });
  return htmlAnswer(request, page, { tags, cache: 'short' });
}

/** `/{lang}/corrections` */
export async function corrections(request: ReaderRequest): Promise<Answer> {
  const { before } = request.query;
  const { page, tags } = await correctionsPage(request.ctx, {
    lang: param(request, 'lang'),
    before,
  });
  return htmlAnswer(request, page, { tags, cache: before ? 'short' : 'page' });
}

/** `/{lang}/corrections/feed.xml` */
export async function correctionsXml(request: ReaderRequest): Promise<Answer> {
  const { tags, ...feed } = await correctionsFeed(request.ctx, { lang: param(request, 'lang') });
  const body = writeCorrectionsRss({ origin: request.ctx.site.origin, ...feed });
  return textAnswer(request, { body, type: 'application/rss+xml; charset=utf-8', tags });
}
