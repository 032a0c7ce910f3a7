import { viewFor, viewToText } from '../../domain/view.ts';
import type { HttpDeps } from '../deps.ts';
import type { ListenerOptions } from '../listener/listener.ts';
import { readerCookie } from '../studio/cookies.ts';

/** Which variant of a page that depends on who asks is for the sender of a Cookie header. */
export function variantsFor(
  deps: Pick<HttpDeps, 'isHttps' | 'standingOf'>,
): NonNullable<ListenerOptions['variantFor']> {
  const cookie = readerCookie(deps.isHttps);
  return async (header, varies) => {
    const token = cookie.find(header);
    if (token === '') return null;
    const view = viewFor(varies, await deps.standingOf(token));
    return view === 'anyone' ? null : viewToText({ view, varies });
  };
}
