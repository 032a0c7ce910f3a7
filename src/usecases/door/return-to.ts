/** Any origin will do: only what comes out on the same one is kept. */
const HERE = 'https://here.invalid';

/**
 * Where to go on after signing in: an address of the Studio on this site, as the browser will read it,
 * or the Studio's front. Whatever a browser could take for another site is not one.
 */
export function safeReturn(wanted: string): string {
  const front = '/studio';
  if (!/^\/studio(?:[/?]|$)/.test(wanted) || wanted.length > 500) return front;
  if (!URL.canParse(wanted, HERE)) return front;
  const { origin, pathname, search } = new URL(wanted, HERE);
  const isInside = pathname === '/studio' || pathname.startsWith('/studio/');
  const isDoor = /^\/studio\/(sign-in|sign-out|set-up|join|new-mail)(\/|$)/.test(pathname);
  return origin === HERE && isInside && !isDoor ? pathname + search : front;
}

/** The page of a sign-in link. Fetching it changes nothing: its button does. */
export function linkTo(token: string, to = ''): string {
  const on = safeReturn(to);
  const more = on === '/studio' ? '' : `&to=${encodeURIComponent(on)}`;
  return `/studio/sign-in?token=${token}${more}`;
}
