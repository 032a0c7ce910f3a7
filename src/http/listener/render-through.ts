/** The way from the cache to the framework: a page's key becomes a request that nobody made. */
import type { Render } from '../../cache/rendered.ts';
import { fromResponse } from './from-response.ts';

/**
 * A `Render` that asks `fetch` (of a Hono application, for instance) for `origin` + key, with no
 * header at all: no cookie, no language, no host but the publication's own can find its way into a
 * page that others will read. Keys of variants (`variantKey`) need a renderer of their own.
 */
export function renderThrough(
  fetch: (request: Request) => Response | Promise<Response>,
  origin: string,
): Render {
  return async (key) => {
    // Keys contain no character that could lead elsewhere: `pageKey` sees to it.
    const response = await fetch(new Request(new URL(key, origin)));
    return fromResponse(response);
  };
}
