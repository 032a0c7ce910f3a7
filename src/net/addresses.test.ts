import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './addresses.ts';

describe('addresses of the open internet', () => {
  it.each([
    '93.184.215.14',
    '1.1.1.1',
    '100.63.255.255',
    '172.32.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4007::1',
  ])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine, elsewhere in its range', '127.255.255.254'],
    ['this machine, IPv6', '::1'],
    ['no address', '0.0.0.0'],
    ['"this network"', '0.1.2.3'],
    ['no address, IPv6', '::'],
    ['private, class A', '10.0.0.1'],
    ['private, class B', '172.16.0.1'],
    ['private, class B, last', '172.31.255.255'],
    ['private, class C', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['a cloud that answers in carrier-grade NAT', '100.100.100.200'],
    ['link-local, where clouds keep their keys', '169.254.169.254'],
    ['a cloud that answers at a public address', '168.63.129.16'],
    ['protocol assignments', '192.0.0.192'],
    ['documentation', '192.0.2.1'],
    ['documentation 2', '198.51.100.1'],
    ['documentation 3', '203.0.113.9'],
    ['benchmarks', '198.18.0.1'],
    ['6to4 relay', '192.88.99.1'],
    ['multicast', '224.0.0.251'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unique local', 'fd00:ec2::254'],
    ['unique local, other half', 'fc00::1'],
    ['link-local, IPv6', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast, IPv6', 'ff02::1'],
    ['IPv4-mapped', '::ffff:127.0.0.1'],
    ['IPv4-mapped, public inside', '::ffff:1.1.1.1'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['IPv4-translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64, local use', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:80ff:fffe'],
    ['documentation, IPv6', '2001:db8::1'],
    ['documentation, IPv6, new', '3fff::1'],
    ['discard', '100::1'],
    ['segment routing', '5f00::1'],
    ['not given out', '4000::1'],
    ['nothing', ''],
    ['a name', 'localhost'],
    ['brackets', '[::1]'],
  ])('%s is not: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
