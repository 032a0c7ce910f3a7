/**
 * The first door: anonymous readers get pages from memory here, before any framework, and so do readers
 * who are signed in: the same bytes, but for the few pages that depend on who reads. Whatever is not a
 * plain request for a page goes on untouched.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { CachedPage } from '../../cache/cached-page.ts';
import type { PageCache } from '../../cache/page-cache.ts';
import { type CanonicaliseQuery, pageKey, variantKey } from '../../cache/page-key.ts';
import { chooseForm } from './accept-encoding.ts';
import { isStillGood } from './conditional.ts';
import {
  type IsPersonalCookie,
  isOurCookie,
  type RequestFields,
  readFields,
} from './request-fields.ts';

export interface ListenerOptions {
  cache: Pick<PageCache, 'lookup' | 'getOrRender'>;
  /** The framework. It gets the request as it came, and answers it. */
  handle: RequestListener;
  /** What counts in a query, path by path, and which paths are pages at all. */
  canonicaliseQuery: CanonicaliseQuery;
  isPersonalCookie?: IsPersonalCookie;
  /**
   * The variant of a page that depends on who asks, for whoever sent this Cookie header; null for the
   * page that everybody may see. Asked for such pages only, each time: a reader may have signed out.
   */
  variantFor?: (cookie: string, varies: string) => Promise<string | null>;
  /** Told of a page that could not be made; the framework then answers, with its own error page. */
  onError?: (error: unknown, key: string) => void;
  /** Told of each page sent or confirmed, for counting readers. Must be quick and must not throw. */
  onServed?: (page: CachedPage, fields: RequestFields) => void;
}

export function createListener(options: ListenerOptions): RequestListener {
  const { cache, handle, canonicaliseQuery, isPersonalCookie = isOurCookie, onServed } = options;
  const { variantFor } = options;

  async function answerMiss(
    key: string,
    fields: RequestFields,
    req: IncomingMessage,
    res: ServerResponse,
  ): Promise<void> {
    const page = await cache
      .getOrRender(key)
      .then((shared) => (shared && isForOne(shared, fields) ? ownOf(shared, fields) : shared))
      .catch((error: unknown) => {
        options.onError?.(error, key);
        return null;
      });
    if (res.destroyed) return;
    if (page) answer(page, fields, res);
    else handle(req, res);
  }

  /** The variant of the page for who asks; null where the framework is to answer. */
  async function ownOf(shared: CachedPage, fields: RequestFields): Promise<CachedPage | null> {
    const { varies } = shared;
    if (varies === null || fields.cookie === undefined || !variantFor) return shared;
    const variant = await variantFor(fields.cookie, varies);
    return variant === null ? shared : cache.getOrRender(variantKey(shared.key, variant));
  }

  function answer(page: CachedPage, fields: RequestFields, res: ServerResponse): void {
    writePage(page, fields, res);
    onServed?.(page, fields);
  }

  /** The framework itself failed; nobody is left to say something sensible. */
  function fail(error: unknown, key: string, res: ServerResponse): void {
    options.onError?.(error, key);
    res.destroy();
  }

  return function listen(req, res) {
    const target = req.url ?? '';
    const isRead = req.method === 'GET' || req.method === 'HEAD';
    const fields = isRead ? readFields(req.rawHeaders, isPersonalCookie) : null;
    if (fields === null) {
      handle(req, res);
      return;
    }
    // A target that is a key is its own canonical form: most requests need no more than this.
    const page = cache.lookup(target);
    if (page && !isForOne(page, fields)) {
      answer(page, fields, res);
      return;
    }
    const key = page ? page.key : pageKey(target, canonicaliseQuery);
    if (key === null) handle(req, res);
    else answerMiss(key, fields, req, res).catch((error: unknown) => fail(error, key, res));
  };
}

/** Depends on who asks, and somebody asks who may be known. */
function isForOne(page: CachedPage, fields: RequestFields): boolean {
  return page.varies !== null && fields.cookie !== undefined;
}

function writePage(page: CachedPage, fields: RequestFields, res: ServerResponse): void {
  if (isStillGood(page, fields.ifNoneMatch, fields.ifModifiedSince)) {
    res.writeHead(304, page.notModified.headers);
    res.end();
    return;
  }
  const form = chooseForm(page, fields.acceptEncoding);
  res.writeHead(page.status, form.headers);
  // For HEAD node:http sends the headers alone.
  res.end(form.body);
}
