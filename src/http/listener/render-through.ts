/** The way from the cache to the framework: a page's key becomes a request that nobody made. */
import type { Render } from '../../cache/rendered.ts';
import { type AskedView, viewFromText } from '../../domain/view.ts';
import { fromResponse } from './from-response.ts';

/** What the cache says to the framework beside a request of its own. */
export interface InsideRequest {
  /** Null for what everybody may see. */
  asked: AskedView | null;
}

/**
 * A `Render` that asks `fetch` (of a Hono application, for instance) for `origin` + key, with no
 * header at all: no cookie, no language, no host but the publication's own can find its way into a
 * page that others will read. The view that the key of a variant names goes beside the request, where
 * nobody outside can write.
 */
export function renderThrough(
  fetch: (request: Request, inside?: InsideRequest) => Response | Promise<Response>,
  origin: string,
): Render {
  return async (key) => {
    // Keys contain no character that could lead elsewhere: `pageKey` sees to it.
    const [address = '', variant] = key.split(' ', 2);
    const view = variant === undefined ? null : viewFromText(variant);
    if (variant !== undefined && view === null) return null;
    const response = await fetch(new Request(new URL(address, origin)), { asked: view });
    return fromResponse(response);
  };
}
