import ipaddr from 'ipaddr.js';

/**
 * Whom an address stands for. A household has one address of version 4, and 2^64 of version 6, of which
 * it may use another each second: of those the network is meant, a /64 (RFC 6177). What is no address
 * stays as it is.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString();
}

const OWN = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal', 'unspecified']);

/**
 * Whether an address says nothing of who asks: this machine's, its own network's, or none at all. Behind
 * a proxy that was not named to us, everybody comes from there.
 */
export function isOwnNetwork(address: string): boolean {
  return !ipaddr.isValid(address) || OWN.has(ipaddr.process(address).range());
}
