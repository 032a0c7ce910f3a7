import { isIP } from 'node:net';
import { AppError } from '../domain/errors.ts';
import { isPublicAddress } from './addresses.ts';

/** Where web pages are served; anything else is more likely a door of the inside. */
const PORTS = new Set(['', '80', '443', '8080', '8443']);

/** The host without the brackets of IPv6, as a socket takes it. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

/**
 * Reads an address that a person or a file gave, and refuses what may not be fetched. The URL
 * parser has already turned `2130706433`, `0x7f.1`, `0177.0.0.1`, `127.1` and fullwidth digits into
 * four plain numbers, so that one check on the result covers every notation. Names are not looked
 * up here: their addresses are checked when the connection is made.
 *
 * @param allowPrivate for tests, which play both sides on one machine.
 * @returns a copy without fragment and without the trailing dot of a fully qualified name.
 * @throws AppError `invalid`: `net.bad-address`, `net.bad-scheme`, `net.bad-port`,
 *   `net.private-address`.
 */
export function checkUrl(address: string | URL, allowPrivate: boolean): URL {
  if (!URL.canParse(String(address)))
    throw new AppError('invalid', 'net.bad-address', said(address));
  const url = new URL(address);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AppError('invalid', 'net.bad-scheme', said(address));
  }
  // A name and password before the host are a way to make an address look like another's.
  if (url.username !== '' || url.password !== '') {
    throw new AppError('invalid', 'net.bad-address', { address: `${url.protocol}//…@${url.host}` });
  }
  const name = url.hostname.replace(/\.+$/, '');
  if (name !== url.hostname) url.hostname = name;
  if (name === '') throw new AppError('invalid', 'net.bad-address', said(address));
  if (allowPrivate) return url;
  if (!PORTS.has(url.port)) throw new AppError('invalid', 'net.bad-port', { port: url.port });
  const host = bareHost(url);
  if (isIP(host) !== 0 && !isPublicAddress(host)) {
    throw new AppError('invalid', 'net.private-address', { host });
  }
  return url;
}

/** An address as it may stand in a message: not endless, and without control characters. */
function said(address: string | URL): { address: string } {
  return { address: String(address).replace(/\p{C}/gu, '').slice(0, 200) };
}
