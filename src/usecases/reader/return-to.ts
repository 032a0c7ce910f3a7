/** Any origin will do: only what comes out on the same one is kept. */
const HERE = 'https://here.invalid';

/**
 * Where a reader goes on after signing in: a page of this edition, as the browser will read it, or their
 * own. Whatever a browser could take for another site is not one.
 */
export function safeReaderReturn(wanted: string, lang: string): string {
  const own = `/${lang}/account`;
  if (wanted.length > 500 || !wanted.startsWith(`/${lang}/`)) return own;
  if (!URL.canParse(wanted, HERE)) return own;
  const { origin, pathname, search } = new URL(wanted, HERE);
  const isDoor = pathname.startsWith(`/${lang}/sign-in`) || pathname.startsWith(`${own}/`);
  if (origin !== HERE || isDoor || !pathname.startsWith(`/${lang}/`)) return own;
  return pathname + search;
}
