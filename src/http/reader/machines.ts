import { AppError } from '../../domain/errors.ts';
import { followLinks } from '../../domain/follow-links.ts';
import { CHROME, PUBLICATION } from '../../domain/page-tags.ts';
import { feedPaths, frontPath, sectionPath } from '../../domain/urls.ts';
import { writeAtom } from '../../pages/feeds/atom.ts';
import { type FeedFormat, feedContentType, OPML_TYPE } from '../../pages/feeds/feed-types.ts';
import { writeJsonFeed } from '../../pages/feeds/json-feed.ts';
import { writeOpml } from '../../pages/feeds/opml.ts';
import { writeRss } from '../../pages/feeds/rss.ts';
import { MANIFEST_TYPE, writeManifest } from '../../pages/manifest.ts';
import { writeHumansTxt } from '../../pages/sitemaps/humans-txt.ts';
import { writeNewsSitemap } from '../../pages/sitemaps/news.ts';
import { writeRobotsTxt } from '../../pages/sitemaps/robots.ts';
import { writeSecurityTxt } from '../../pages/sitemaps/security-txt.ts';
import { writeSitemap, writeSitemapIndex } from '../../pages/sitemaps/sitemap.ts';
import { writeTrustTxt } from '../../pages/sitemaps/trust-txt.ts';
import { type FeedScope, feed } from '../../usecases/reading/feed.ts';
import { editionByLang } from '../../usecases/reading/site.ts';
import { newsSitemap, sitemap, sitemapIndex } from '../../usecases/reading/sitemaps.ts';
import type { Answer } from '../answer.ts';
import { textAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/** Handlers of what machines read about the site. */

const XML = 'application/xml; charset=utf-8';
const PLAIN = 'text/plain; charset=utf-8';

const WRITERS: Record<FeedFormat, (model: Parameters<typeof writeRss>[0]) => string> = {
  rss: (model) => writeRss(model),
  atom: (model) => writeAtom(model),
  json: writeJsonFeed,
};

/** The handler of one feed form for one kind of list. */
export function feedOf(format: FeedFormat, type: FeedScope['type']) {
  return async (request: ReaderRequest): Promise<Answer> => {
    const scope: FeedScope = type === 'edition' ? { type } : { type, slug: param(request, 'slug') };
    const { model, tags } = await feed(request.ctx, { lang: param(request, 'lang'), scope });
    const contentType = feedContentType(format, null);
    return textAnswer(request, { body: WRITERS[format](model), type: contentType, tags });
  };
}

export async function sitemaps(request: ReaderRequest): Promise<Answer> {
  const { entries, tags } = await sitemapIndex(request.ctx);
  return textAnswer(request, { body: writeSitemapIndex(entries), type: XML, tags });
}

export async function oneSitemap(request: ReaderRequest): Promise<Answer> {
  const name = param(request, 'file').replace(/\.xml$/, '');
  const { entries, tags } = await sitemap(request.ctx, { lang: param(request, 'lang'), name });
  return textAnswer(request, { body: writeSitemap(entries), type: XML, tags });
}

export async function news(request: ReaderRequest): Promise<Answer> {
  const { items, tags } = await newsSitemap(request.ctx);
  const body = writeNewsSitemap(items, request.ctx.now);
  // Articles leave it two days after they came, although nothing happens then.
  return {
    ...textAnswer(request, { body, type: XML, tags }),
    freshUntil: request.ctx.now + 600_000,
  };
}

export async function robots(request: ReaderRequest): Promise<Answer> {
  const { origin, editions, publication } = request.ctx.site;
  const body = writeRobotsTxt({
    origin,
    langs: editions.map(({ lang }) => lang),
    sitemaps: [`${origin}/sitemap.xml`, `${origin}/news-sitemap.xml`],
    allowAiCrawlers: publication.settings.allowAiCrawlers,
    isHidden: request.deps.robots.isHidden,
  });
  return textAnswer(request, { body, type: PLAIN, tags: [CHROME] });
}

export async function humans(request: ReaderRequest): Promise<Answer> {
  const { publication, editions } = request.ctx.site;
  const body = writeHumansTxt({
    publication: publication.name,
    place: editions[0]?.own.place ?? '',
    people: [],
    updatedAt: request.ctx.now,
    langs: editions.map(({ lang }) => lang),
  });
  return textAnswer(request, { body, type: PLAIN, tags: [CHROME, PUBLICATION] });
}

export async function security(request: ReaderRequest): Promise<Answer> {
  const { origin, editions, publication } = request.ctx.site;
  const { settings } = publication;
  const contacts = [settings.security.contact, settings.contactMail].filter(
    (contact) => contact !== '',
  );
  const expires = settings.security.expiresAt;
  const body = writeSecurityTxt({
    origin,
    contacts,
    expiresAt: expires ? Date.parse(expires) : null,
    now: request.ctx.now,
    langs: editions.map(({ lang }) => lang),
    policyUrl: null,
  });
  if (body === null) throw new AppError('not-found', 'page.not-found');
  return {
    ...textAnswer(request, { body, type: PLAIN, tags: [CHROME] }),
    freshUntil: request.ctx.now + 86_400_000,
  };
}

export async function trust(request: ReaderRequest): Promise<Answer> {
  const { origin, editions, publication } = request.ctx.site;
  const { settings } = publication;
  const policies = Object.values(editions[0]?.own.policies ?? {});
  const body = writeTrustTxt({
    name: publication.name,
    social: followLinks(request.ctx.site.channels, null, {})
      .filter(({ href }) => href.startsWith('https:'))
      .map(({ href }) => href),
    control: [],
    contact: settings.contactMail === '' ? null : `mailto:${settings.contactMail}`,
    disclosures: policies.map((address) => (address.startsWith('/') ? origin + address : address)),
    vendor: [],
    allowsTraining: settings.allowAiCrawlers,
    extra: settings.trustTxt,
  });
  return textAnswer(request, { body, type: PLAIN, tags: [CHROME] });
}

/** The key of IndexNow, at its own address and nowhere else. @throws AppError `not-found` */
export async function keyFile(request: ReaderRequest): Promise<Answer> {
  const key = param(request, 'file').replace(/\.txt$/, '');
  const isOurs = request.ctx.site.channels.some(
    (channel) => channel.kind === 'indexnow' && channel.options.key === key,
  );
  if (!isOurs) throw new AppError('not-found', 'page.not-found');
  return textAnswer(request, { body: key, type: PLAIN, tags: [CHROME] });
}

export async function opml(request: ReaderRequest): Promise<Answer> {
  const { origin, editions, publication } = request.ctx.site;
  const entry = (lang: string, title: string, description: string, path: string) => ({
    title,
    description,
    lang,
    xmlUrl: origin + feedPaths(path).rss,
    htmlUrl: origin + path,
  });
  const body = writeOpml({
    title: publication.name,
    ownerName: publication.name,
    homeUrl: origin,
    createdAt: publication.createdAt,
    updatedAt: request.ctx.now,
    groups: editions.map((edition) => ({
      title: edition.title,
      feeds: [
        entry(edition.lang, edition.title, edition.description, frontPath(edition.lang)),
        ...edition.sections.map((section) =>
          entry(
            edition.lang,
            section.name,
            section.description,
            sectionPath(edition.lang, section.slug),
          ),
        ),
      ],
    })),
  });
  return textAnswer(request, { body, type: OPML_TYPE, tags: [CHROME] });
}

export async function manifest(request: ReaderRequest): Promise<Answer> {
  const lang = request.params.lang ?? request.ctx.site.editions[0]?.lang ?? '';
  const edition = editionByLang(request.ctx.site, lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const path = frontPath(edition.lang);
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `/icons/${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const body = writeManifest({
    id: path,
    name: edition.title,
    shortName: edition.title.length > 14 ? request.ctx.site.publication.name : edition.title,
    description: edition.description || edition.tagline,
    startUrl: path,
    scope: '/',
    lang: edition.lang,
    dir: edition.dir,
    themeColor: request.deps.theme.themeColor.light,
    backgroundColor: request.deps.theme.themeColor.light,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    shortcuts: [{ name: edition.words.search, url: `${path}/search` }],
  });
  return textAnswer(request, { body, type: MANIFEST_TYPE, tags: [CHROME] });
}
