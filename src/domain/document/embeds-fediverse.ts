import { segmentsOf, shaped } from './embeds-provider.ts';

/**
 * Networks without a host of their own, known by the shape of an address. Any server may claim that
 * shape, so these are links and never frames.
 */
export function fediverseProvider(url: URL): 'mastodon' | 'peertube' | null {
  const [first, second, third] = segmentsOf(url);
  const isPost =
    /^@[\w.-]{1,64}(?:@[\w.-]{1,128})?$/.test(first ?? '') && /^\d{10,20}$/.test(second ?? '');
  if (isPost) return 'mastodon';
  // PeerTube: `/w/{22 characters}` or `/videos/watch/{uuid}`.
  const short = first === 'w' ? shaped(second, /^[1-9A-HJ-NP-Za-km-z]{22}$/) : null;
  const isLong = first === 'videos' && (second === 'watch' || second === 'embed');
  const uuid = isLong ? shaped(third, /^(?:[0-9a-f-]{36}|[1-9A-HJ-NP-Za-km-z]{22})$/) : null;
  return short || uuid ? 'peertube' : null;
}
