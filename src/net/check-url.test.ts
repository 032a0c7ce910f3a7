import { describe, expect, it } from 'vitest';
import { AppError } from '../domain/errors.ts';
import { checkUrl } from './check-url.ts';

function refusal(address: string): string {
  try {
    return checkUrl(address, false).href;
  } catch (error) {
    if (error instanceof AppError) return error.key;
    throw error;
  }
}

describe('addresses that may be fetched', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['https://example.org./x', 'https://example.org/x'],
    ['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/'],
    ['http://[2606:4700:4700::1111]/', 'http://[2606:4700:4700::1111]/'],
  ])('%s', (address, read) => {
    expect(refusal(address)).toBe(read);
  });
});

describe('the machine and its network, however they are written', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0X7F.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://0.0.0.0/',
    'http://127.0.0.1./',
    'http://127。0。0。1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://%31%32%37.0.0.1/',
    'http://10.0.0.1/',
    'http://192.168.0.1/',
    'http://3232235521/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http:\\\\127.0.0.1\\',
    'http:127.0.0.1',
    ' http://127.0.0.1/',
    'ht\ntp://127.0.0.1/',
  ])('%j is refused as private', (address) => {
    expect(refusal(address)).toBe('net.private-address');
  });

  it.each([
    ['http://user:word@example.org/', 'net.bad-address'],
    ['http://example.org@127.0.0.1/', 'net.bad-address'],
    ['http://[fe80::1%25eth0]/', 'net.bad-address'],
    ['http://999.1.1.1/', 'net.bad-address'],
    ['http://1.2.3.4.5/', 'net.bad-address'],
    ['http:///', 'net.bad-address'],
    ['//example.org/', 'net.bad-address'],
    ['', 'net.bad-address'],
    ['http://./', 'net.bad-address'],
    ['file:///etc/passwd', 'net.bad-scheme'],
    ['ftp://example.org/', 'net.bad-scheme'],
    ['gopher://example.org/', 'net.bad-scheme'],
    ['data:text/plain,x', 'net.bad-scheme'],
    ['javascript:alert(1)', 'net.bad-scheme'],
    ['http://example.org:22/', 'net.bad-port'],
    ['http://example.org:6379/', 'net.bad-port'],
    ['https://example.org:3000/', 'net.bad-port'],
  ])('%j is refused as %s', (address, key) => {
    expect(refusal(address)).toBe(key);
  });

  it('does not repeat a password, nor control characters, in what it says', () => {
    const args = (address: string) => {
      try {
        checkUrl(address, false);
      } catch (error) {
        return JSON.stringify((error as AppError).args);
      }
    };
    expect(args('http://me:secret@example.org/')).not.toContain('secret');
    expect(args('x\u202e\u0007y')).toBe('{"address":"xy"}');
  });
});
