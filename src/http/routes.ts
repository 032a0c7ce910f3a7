import type { Permission } from '../domain/permissions.ts';
import type { Answer } from './answer.ts';
import { asset } from './reader/assets.ts';
import { comments, TALK_PARAMETERS } from './reader/comments.ts';
import { root } from './reader/entrance.ts';
import { card, favicon, icon, oEmbed } from './reader/files.ts';
import { confirm, letter, letters, questions, stop } from './reader/letters.ts';
import { checkpoint, logKey, tile } from './reader/log.ts';
import {
  feedOf,
  humans,
  keyFile,
  manifest,
  news,
  oneSitemap,
  opml,
  robots,
  security,
  sitemaps,
  trust,
} from './reader/machines.ts';
import { timegate, timemap, version } from './reader/memento.ts';
import { mine, stop as stopNotices } from './reader/own-comment.ts';
import { archive, article, author, front, month, offline, section, tag } from './reader/pages.ts';
import { replyForm } from './reader/reply.ts';
import type { ReaderRequest } from './reader/request.ts';
import { SEARCH_PARAMETERS, search } from './reader/search.ts';
import { corrections, correctionsXml, diff, verso } from './reader/verso.ts';
import { annotations, bundle, copy, logProof, versoJson } from './reader/verso-files.ts';
import { serviceWorker } from './reader/worker.ts';

/** One address of the reader site. All of them are GET (and HEAD), and anybody may ask. */
export interface Route {
  path: string;
  permission: Permission;
  handle: (request: ReaderRequest) => Promise<Answer>;
  /** Parameters that change the answer; all others are as if they were not there. */
  query?: readonly string[];
  /** False for answers that depend on who asks, beyond the address. */
  isCacheable?: boolean;
}

/** Pages that open with a key from a mail. */
const KEYED = { query: ['key'], isCacheable: false };

const PLACE = ['before', 'after'] as const;

function feeds(path: string, type: Parameters<typeof feedOf>[1]): Route[] {
  return [
    { path: `${path}/feed.xml`, permission: 'public', handle: feedOf('rss', type) },
    { path: `${path}/atom.xml`, permission: 'public', handle: feedOf('atom', type) },
    { path: `${path}/feed.json`, permission: 'public', handle: feedOf('json', type) },
  ];
}

/** The whole map of the reader site; the first that fits answers. */
export const routes: readonly Route[] = [
  { path: '/', permission: 'public', handle: root, isCacheable: false },
  { path: '/robots.txt', permission: 'public', handle: robots },
  { path: '/humans.txt', permission: 'public', handle: humans },
  { path: '/.well-known/security.txt', permission: 'public', handle: security },
  { path: '/.well-known/trust.txt', permission: 'public', handle: trust },
  { path: '/trust.txt', permission: 'public', handle: trust },
  { path: '/opml.xml', permission: 'public', handle: opml },
  { path: '/sitemap.xml', permission: 'public', handle: sitemaps },
  { path: '/news-sitemap.xml', permission: 'public', handle: news },
  { path: '/sitemaps/:lang/:file', permission: 'public', handle: oneSitemap },
  { path: '/manifest.webmanifest', permission: 'public', handle: manifest },
  { path: '/favicon.ico', permission: 'public', handle: favicon },
  { path: '/icons/:file', permission: 'public', handle: icon },
  { path: '/sw.js', permission: 'public', handle: serviceWorker },
  { path: '/assets/:file', permission: 'public', handle: asset },
  { path: '/cards/:file', permission: 'public', handle: card },
  {
    path: '/oembed',
    permission: 'public',
    handle: oEmbed,
    query: ['url', 'format', 'maxwidth', 'maxheight'],
  },
  { path: '/log/checkpoint', permission: 'public', handle: checkpoint, isCacheable: false },
  { path: '/log/key', permission: 'public', handle: logKey, isCacheable: false },
  { path: '/log/tile/*', permission: 'public', handle: tile, isCacheable: false },
  // The key by which search engines believe IndexNow.
  { path: '/:file{[A-Za-z0-9-]+\\.txt}', permission: 'public', handle: keyFile },
  { path: '/:lang', permission: 'public', handle: front },
  ...feeds('/:lang', 'edition'),
  { path: '/:lang/manifest.webmanifest', permission: 'public', handle: manifest },
  { path: '/:lang/archive', permission: 'public', handle: archive },
  { path: '/:lang/archive/:year/:month', permission: 'public', handle: month, query: PLACE },
  { path: '/:lang/search', permission: 'public', handle: search, query: SEARCH_PARAMETERS },
  { path: '/:lang/corrections', permission: 'public', handle: corrections, query: ['before'] },
  { path: '/:lang/corrections/feed.xml', permission: 'public', handle: correctionsXml },
  {
    path: '/:lang/right-of-reply',
    permission: 'public',
    handle: replyForm,
    query: ['article'],
    isCacheable: false,
  },
  { path: '/:lang/offline', permission: 'public', handle: offline },
  { path: '/:lang/letters', permission: 'public', handle: letters },
  {
    path: '/:lang/letters/confirm',
    permission: 'public',
    handle: confirm,
    query: ['t'],
    isCacheable: false,
  },
  { path: '/:lang/letters/stop/:key', permission: 'public', handle: stop, isCacheable: false },
  { path: '/:lang/letters/:slug/:number', permission: 'public', handle: letter },
  {
    path: '/:lang/questions',
    permission: 'public',
    handle: questions,
    query: ['k', 'before'],
    isCacheable: false,
  },
  { path: '/:lang/section/:slug', permission: 'public', handle: section, query: PLACE },
  ...feeds('/:lang/section/:slug', 'section'),
  { path: '/:lang/tag/:slug', permission: 'public', handle: tag, query: PLACE },
  ...feeds('/:lang/tag/:slug', 'tag'),
  { path: '/:lang/author/:slug', permission: 'public', handle: author, query: PLACE },
  ...feeds('/:lang/author/:slug', 'author'),
  { path: '/:lang/comments/mine', permission: 'public', handle: mine, ...KEYED },
  { path: '/:lang/comments/stop', permission: 'public', handle: stopNotices, ...KEYED },
  { path: '/:lang/:slug/comments', permission: 'public', handle: comments, query: TALK_PARAMETERS },
  // As mails named them before: the article counts for nothing there.
  { path: '/:lang/:slug/comments/mine', permission: 'public', handle: mine, ...KEYED },
  { path: '/:lang/:slug/comments/stop', permission: 'public', handle: stopNotices, ...KEYED },
  { path: '/:lang/:slug/verso.json', permission: 'public', handle: versoJson },
  { path: '/:lang/:slug/verso/bundle.zip', permission: 'public', handle: bundle },
  { path: '/:lang/:slug/verso/article.tlog-proof', permission: 'public', handle: logProof },
  { path: '/:lang/:slug/verso/annotations.json', permission: 'public', handle: annotations },
  { path: '/:lang/:slug/verso', permission: 'public', handle: verso },
  { path: '/:lang/:slug/verso/timemap', permission: 'public', handle: timemap },
  {
    path: '/:lang/:slug/verso/timegate',
    permission: 'public',
    handle: timegate,
    isCacheable: false,
  },
  {
    path: '/:lang/:slug/verso/copies/:snapshotId/:form',
    permission: 'public',
    handle: copy,
    isCacheable: false,
  },
  { path: '/:lang/:slug/verso/diff/:pair', permission: 'public', handle: diff },
  { path: '/:lang/:slug/verso/:number', permission: 'public', handle: version },
  { path: '/:lang/:slug', permission: 'public', handle: article, query: ['reperes'] },
];
