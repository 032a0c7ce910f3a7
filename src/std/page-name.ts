/**
 * A page as it is compared: `http` or `https`, with `www.` or without, with a slash at its end or none,
 * with or without a place in it, it is the same page.
 *
 * @returns '' for what is no address
 */
export function pageName(url: string): string {
  const host = siteName(url);
  if (host === '') return '';
  const { port, pathname, search } = new URL(url);
  return `${host}${port && `:${port}`}${pathname.replace(/\/+$/, '')}${search}`;
}

/** The site of a page: its host, without `www.` before it. @returns '' for what is no address */
export function siteName(url: string): string {
  if (!URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/\.$/, '').replace(/^www\./, '');
}
