import ipaddr from 'ipaddr.js';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/**
 * Inside the public ranges by the registries, yet not the open internet: a cloud's own machinery
 * answers there, to whoever asks from one of its machines.
 */
const INWARD: Range[] = [ipaddr.parseCIDR('168.63.129.16/32')];

/** What the registry has given out to the world so far (RFC 4291, IANA "IPv6 Global Unicast"). */
const GLOBAL_V6: Range = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address belongs to the open internet. Everything else is refused: this machine, its
 * network, link-local, carrier-grade NAT, multicast, documentation and benchmark ranges, and every
 * form of IPv6 that carries an IPv4 address in it (mapped, compatible, 6to4, Teredo, NAT64), for
 * what it carries may be any of the former.
 *
 * @param address as `dns.lookup` or a socket gives it, with or without a zone; not a URL's host.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6' && !parsed.match(GLOBAL_V6)) return false;
  return !INWARD.some((range) => range[0].kind() === parsed.kind() && parsed.match(range));
}
