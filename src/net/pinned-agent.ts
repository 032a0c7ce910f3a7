/** Connections that only go to addresses that were looked at: what is checked is what is dialled. */
import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import type { Agent } from 'undici';
import { AppError } from '../domain/errors.ts';
import { isPublicAddress } from './addresses.ts';

/** All addresses of a name. Tests put their own in place of the system's resolver. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true });

/**
 * The addresses of a name that may be dialled. A name with both public and private ones is used
 * with the public ones: networks that translate to IPv6 (DNS64) answer like that for every host.
 *
 * @throws AppError `unavailable` / `net.unknown-host`; `invalid` / `net.private-address`
 */
export async function publicAddresses(
  host: string,
  resolve: Resolve = resolveBySystem,
): Promise<LookupAddress[]> {
  const found = await resolve(host).catch((cause: unknown) => {
    throw new AppError('unavailable', 'net.unknown-host', { host }, { cause });
  });
  const open = found.filter(({ address }) => isPublicAddress(address));
  if (found.length === 0) throw new AppError('unavailable', 'net.unknown-host', { host });
  if (open.length === 0) throw new AppError('invalid', 'net.private-address', { host });
  return open;
}

/** A lookup in the shape of `net.connect`: the name is resolved once, and the answer is dialled. */
export function checkedLookup(resolve?: Resolve): LookupFunction {
  return (host, options: LookupOptions, done) => {
    publicAddresses(host, resolve).then(
      (addresses) => {
        const first = addresses[0];
        if (options.all) done(null, addresses);
        else if (first) done(null, first.address, first.family);
      },
      (error: Error) => done(error, ''),
    );
  };
}

/**
 * An agent for one request and its redirects; close it afterwards. Besides the lookup, the far end
 * of every socket is looked at before a byte is sent: no notation, no resolver's cache and no change
 * of records between two questions (DNS rebinding) leads inside.
 */
export async function pinnedAgent(options: {
  allowPrivate: boolean;
  timeoutMs: number;
  resolve?: Resolve | undefined;
}): Promise<Agent> {
  const { allowPrivate, timeoutMs, resolve } = options;
  // Loaded with the first request: 16 MB that most processes never need.
  const { Agent, buildConnector } = await import('undici');
  const connect = buildConnector({
    timeout: timeoutMs,
    allowH2: false,
    ...(allowPrivate ? {} : { lookup: checkedLookup(resolve) }),
  });
  return new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 32 * 1024,
    connect(target, done) {
      connect(target, (error, socket) => {
        if (error) return done(error, null);
        if (!allowPrivate && !isPublicAddress(socket.remoteAddress ?? '')) {
          socket.destroy();
          const host = target.hostname;
          return done(new AppError('invalid', 'net.private-address', { host }), null);
        }
        done(null, socket);
      });
    },
  });
}
