import { safeHref } from '../../../src/domain/document/from-html-marks.ts';

/** What campaigns and mailers hang on addresses to follow whoever opens them. */
const SPIES =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_id|oly_(?:anon|enc)_id|wickedid|ref_src|ref_url|si|spm|at_(?:medium|campaign|custom\d))$/i;

/** Addresses that only lead through somebody who counts: what parameter holds the true one. */
const DETOURS: readonly [host: RegExp, path: RegExp, parameter: string][] = [
  [/(^|\.)google\.[a-z.]+$/, /^\/url$/, 'q'],
  [/^l\.(facebook|instagram)\.com$/, /./, 'u'],
  [/^(.+\.)?safelinks\.protection\.outlook\.com$/, /./, 'url'],
];

/** The address a pasted link truly leads to, or null where it leads nowhere that is safe. */
export function cleanLink(href: string): string | null {
  const safe = safeHref(href, null);
  if (!safe || !/^https?:/i.test(safe) || !URL.canParse(safe)) return isWithin(safe) ? null : safe;
  const url = new URL(safe);
  for (const [host, path, parameter] of DETOURS) {
    const target = url.searchParams.get(parameter);
    if (target && host.test(url.hostname) && path.test(url.pathname)) return cleanLink(target);
  }
  const spies = [...url.searchParams.keys()].filter((name) => SPIES.test(name));
  if (spies.length === 0) return safe;
  for (const name of spies) url.searchParams.delete(name);
  return url.href;
}

/** Places within the page it was copied from mean nothing here. */
const isWithin = (href: string | null) => href === null || /^[#?/]/.test(href);
