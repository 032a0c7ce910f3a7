import { presentPath } from '../../domain/fediverse-urls.ts';
import type { Head, ListPage } from '../../domain/page-models.ts';
import { articleJsonLd, frontJsonLd, listJsonLd, profileJsonLd } from '../../pages/json-ld.ts';
import { openGraph } from '../../pages/open-graph.ts';
import { isFollowed } from '../../usecases/fediverse/context.ts';
import { articlePage } from '../../usecases/reading/article-page.ts';
import type { Reading } from '../../usecases/reading/context.ts';
import { frontPage } from '../../usecases/reading/front-page.ts';
import {
  archivePage,
  authorPage,
  monthPage,
  sectionPage,
  tagPage,
} from '../../usecases/reading/lists.ts';
import { offlinePage } from '../../usecases/reading/message-page.ts';
import {
  articleSchema,
  frontSchema,
  listSchema,
  openGraphOf,
  profileSchema,
} from '../../usecases/reading/schema-org.ts';
import { type EditionSite, editionByLang } from '../../usecases/reading/site.ts';
import { marksOf } from '../../usecases/reading/verso/evidence.ts';
import type { Answer } from '../answer.ts';
import { dressTalk } from './comments.ts';
import { htmlAnswer } from './html.ts';
import { datedLinks, timegate } from './memento.ts';
import { param, type ReaderRequest } from './request.ts';
import { WEBMENTION_PATH } from './webmention.ts';

/** Handlers of the pages that people read. Each: gather, complete the head, write. */

export async function front(request: ReaderRequest): Promise<Answer> {
  const { page, tags } = await frontPage(request.ctx, { lang: param(request, 'lang') });
  const edition = editionOf(request);
  complete(request, edition, page, {
    jsonLd: frontJsonLd(frontSchema(request.ctx, edition, page)),
  });
  const lead = page.lead?.picture;
  if (lead) {
    page.head.preloadImage = {
      srcset: lead.srcset,
      href: lead.src,
      sizes: request.deps.theme.sizes.lead,
    };
  }
  return htmlAnswer(request, page, { tags });
}

export async function article(request: ReaderRequest): Promise<Answer> {
  if (request.headers.get('accept-datetime') !== null) return timegate(request);
  const { ctx, deps } = request;
  const reading = await articlePage(ctx, {
    lang: param(request, 'lang'),
    slug: param(request, 'slug'),
    sizes: deps.theme.sizes,
    marks: marksOf(request.query.reperes),
    viewOf: request.viewOf,
    sheetHref: deps.assets.moreCssHref('gate'),
  });
  const { page, edition, source, tags, view, varies } = reading;
  const { head } = page;
  dressTalk(deps, page.talk, source.article.id, ctx.now);
  complete(request, edition, page, {
    jsonLd: articleJsonLd(articleSchema(ctx, reading)),
    openGraph: {
      title: source.article.seoTitle || source.article.headline,
      article: page.published && {
        published: page.published.iso,
        modified: page.updated?.iso ?? null,
        section: page.section?.text ?? null,
        authorUrls: page.authors
          .filter(({ isWriter }) => isWriter)
          .map(({ href }) => ctx.site.origin + href),
      },
    },
  });
  head.oembed = {
    href: `${ctx.site.origin}/oembed?url=${encodeURIComponent(head.canonical)}`,
    title: source.article.headline,
  };
  head.fediverseCreator = fediverseName(
    page.authorCards[0]?.contacts.find(({ kind }) => kind === 'mastodon')?.href,
  );
  // What is for everybody, others may have, too.
  const isAbroad = page.type !== 'page' && reading.gate === null && isFollowed(ctx.site, edition);
  head.activityHref = isAbroad ? presentPath(source.article.id) : null;
  const answer = htmlAnswer(request, page, {
    tags,
    cache: request.query.reperes === undefined ? 'page' : 'short',
    seen: { view, varies },
  });
  return page.type === 'page'
    ? answer
    : {
        ...answer,
        headers: [
          ...answer.headers,
          datedLinks(page.head.canonical),
          ['Vary', 'Accept-Datetime'] as const,
          ['Link', `<${WEBMENTION_PATH}>; rel="webmention"`] as const,
          // The same address answers machines otherwise, see `fediverse/documents.ts`.
          ...(isAbroad ? [['Vary', 'Accept'] as const] : []),
        ],
      };
}

/** `https://host/@name` -> `@name@host`, as Mastodon asks for it. */
function fediverseName(href: string | undefined): string | null {
  const match = /^https:\/\/([^/]+)\/@([^/]+)$/.exec(href ?? '');
  return match ? `@${match[2]}@${match[1]}` : null;
}

const place = (request: ReaderRequest) => ({
  ...(request.query.before ? { before: request.query.before } : {}),
  ...(request.query.after ? { after: request.query.after } : {}),
});

const slugged = (request: ReaderRequest) => ({
  lang: param(request, 'lang'),
  slug: param(request, 'slug'),
  ...place(request),
});

export async function section(request: ReaderRequest): Promise<Answer> {
  return listAnswer(request, await sectionPage(request.ctx, slugged(request)));
}

export async function tag(request: ReaderRequest): Promise<Answer> {
  return listAnswer(request, await tagPage(request.ctx, slugged(request)));
}

export async function author(request: ReaderRequest): Promise<Answer> {
  return listAnswer(request, await authorPage(request.ctx, slugged(request)));
}

export async function month(request: ReaderRequest): Promise<Answer> {
  const asked = `${param(request, 'year')}-${param(request, 'month')}`;
  const reading = await monthPage(request.ctx, {
    lang: param(request, 'lang'),
    month: asked,
    ...place(request),
  });
  return listAnswer(request, reading);
}

function listAnswer(request: ReaderRequest, { page, tags }: Reading<ListPage>): Answer {
  const edition = editionOf(request);
  const profile = profileSchema(request.ctx, edition, page);
  const jsonLd = profile
    ? profileJsonLd(profile)
    : listJsonLd(listSchema(request.ctx, edition, page));
  complete(request, edition, page, { jsonLd });
  // There is no end of places in a list that a stranger can name, and few are ever asked for twice.
  const { before, after } = request.query;
  return htmlAnswer(request, page, { tags, cache: before || after ? 'short' : 'page' });
}

export async function archive(request: ReaderRequest): Promise<Answer> {
  const { page, tags } = await archivePage(request.ctx, { lang: param(request, 'lang') });
  complete(request, editionOf(request), page, { jsonLd: [] });
  return htmlAnswer(request, page, { tags });
}

export async function offline(request: ReaderRequest): Promise<Answer> {
  editionOf(request);
  const { page, tags } = offlinePage(request.ctx, { lang: param(request, 'lang') });
  return htmlAnswer(request, page, { tags });
}

function editionOf(request: ReaderRequest): EditionSite {
  const edition = editionByLang(request.ctx.site, param(request, 'lang'));
  if (!edition) throw new Error('the page was made for an edition that is not there');
  return edition;
}

function complete(
  request: ReaderRequest,
  edition: EditionSite,
  page: { head: Head },
  parts: { jsonLd: object[]; openGraph?: Parameters<typeof openGraphOf>[3] },
): void {
  page.head.jsonLd = parts.jsonLd;
  page.head.og.extra = openGraph(openGraphOf(request.ctx, edition, page, parts.openGraph ?? {}));
}
