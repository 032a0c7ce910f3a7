/** Addresses of the old site: what stood there, and where it stands now. */

export function cleanAddress(address: string): URL | null {
  const trimmed = address.trim();
  try {
    return new URL(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed);
  } catch {
    return null;
  }
}

/** Parameters that only say who sent a reader. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|amp|noamp|share|nb|_ga|ref)$/;

/**
 * An old address as redirects keep it: decoded path without a closing slash, and its query if that
 * says which page is meant. Null for what is no page: the front page, another scheme.
 */
export function oldPath(address: string, base: string | null): string | null {
  let url: URL;
  try {
    url = new URL(address.trim(), base ?? 'http://old.invalid/');
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  const path = decoded(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/+$/, '');
  const query = decoded(url.searchParams.toString().replaceAll('+', '%20'));
  const whole = query === '' ? path : `${path}?${query}`;
  return whole === '/' || whole.length > 1500 ? null : whole.normalize('NFC');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether an address is one of the old site. */
export function createSite(addresses: string[]) {
  const hosts = new Set<string>();
  for (const address of addresses) {
    const host = cleanAddress(address)
      ?.hostname.toLowerCase()
      .replace(/^www\./, '');
    if (host) hosts.add(host);
  }
  const base = addresses.map(cleanAddress).find((url) => url !== null) ?? null;
  return {
    base: base?.href ?? null,
    /** `/blog`, or '' for a site at the root of its host. */
    basePath: decoded(base?.pathname ?? '/').replace(/\/+$/, ''),
    owns(address: string): boolean {
      // Asked for every link of every text: no need to take the address apart.
      const host = /^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#\s]+)/i.exec(address)?.[1];
      return host === undefined ? /^\s*\/(?!\/)/.test(address) : hosts.has(host.toLowerCase());
    },
  };
}

export type OldSite = ReturnType<typeof createSite>;
