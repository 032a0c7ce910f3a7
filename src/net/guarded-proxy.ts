/**
 * A proxy of our own between a browser and the world: whatever a page makes the browser ask for goes
 * through here, and nothing else. Names are looked up here and dialled at the address that was looked
 * at; this machine and its network are not reached, in whatever notation.
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { AppError } from '../domain/errors.ts';
import { isPublicAddress } from './addresses.ts';
import { bareHost, checkUrl } from './check-url.ts';
import { checkedLookup, type Resolve } from './pinned-agent.ts';

export interface GuardedProxyOptions {
  /** Of all connections together, both ways; beyond it all are cut. */
  maxBytes: number;
  /** Connections at one time. */
  maxConnections: number;
  /** For tests, which play the far end on the same machine: ports of this machine that may be dialled. */
  allowPorts?: readonly number[];
  /** For tests: stands in for the system's resolver. */
  resolve?: Resolve;
}

export interface GuardedProxy {
  /** `http://127.0.0.1:port` */
  url: string;
  /** Why a host was not reached, where we refused it. */
  refusalOf(host: string): AppError | null;
  /** Whether more was asked for than may be. */
  isSpent(): boolean;
  close(): Promise<void>;
}

/** Headers that are between the browser and us. */
const OURS = ['proxy-connection', 'proxy-authorization', 'connection', 'keep-alive'];

const withoutOurs = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OURS.includes(name)));

/** Listens on this machine only, until closed. */
export async function openGuardedProxy(options: GuardedProxyOptions): Promise<GuardedProxy> {
  const refusals = new Map<string, AppError>();
  const sockets = new Set<Socket>();
  const spent = { bytes: 0 };
  const isSpent = () => spent.bytes > options.maxBytes;

  function refuse(host: string, error: unknown): void {
    if (error instanceof AppError) refusals.set(host, error);
  }

  /** @throws AppError of `checkUrl` */
  function dial(url: URL): Socket {
    const { port, hostname } = url;
    const target = Number(port || (url.protocol === 'https:' ? 443 : 80));
    const isOwn = options.allowPorts?.includes(target) ?? false;
    if (isSpent() || sockets.size > options.maxConnections * 2)
      throw new AppError('too-much', 'net.too-large', { limit: options.maxBytes });
    const host = bareHost(checkUrl(url, isOwn));
    const lookup = isOwn ? {} : { lookup: checkedLookup(options.resolve) };
    const socket = connect({ host, port: target, ...lookup });
    hold(socket);
    socket.once('connect', () => {
      if (isOwn || isPublicAddress(socket.remoteAddress ?? '')) return;
      refuse(hostname, new AppError('invalid', 'net.private-address', { host: hostname }));
      socket.destroy();
    });
    socket.on('error', (error) => refuse(hostname, error));
    return socket;
  }

  function hold(socket: Socket): void {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (piece: Buffer) => {
      spent.bytes += piece.length;
      if (isSpent()) for (const one of sockets) one.destroy();
    });
  }

  function tunnel(asked: IncomingMessage, browser: Duplex, head: Buffer): void {
    const address = `https://${asked.url}`;
    const url = URL.canParse(address) ? new URL(address) : null;
    try {
      if (!url) throw new AppError('invalid', 'net.bad-address', { address: '' });
      const far = dial(url);
      far.once('connect', () => {
        browser.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        if (head.length > 0) far.write(head);
        far.pipe(browser);
        browser.pipe(far);
      });
      const end = () => {
        far.destroy();
        browser.destroy();
      };
      for (const side of [far, browser]) side.on('error', end).on('close', end);
    } catch (error) {
      refuse(url?.hostname ?? '', error);
      browser.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
  }

  function forward(asked: IncomingMessage, answer: ServerResponse): void {
    const url = URL.canParse(asked.url ?? '') ? new URL(asked.url ?? '') : null;
    try {
      if (url?.protocol !== 'http:')
        throw new AppError('invalid', 'net.bad-scheme', { address: '' });
      const headers = { ...withoutOurs(asked.headers), connection: 'close' };
      const far = request(url, {
        method: asked.method ?? 'GET',
        headers,
        createConnection: () => dial(url),
      });
      far.on('response', (given) => {
        answer.writeHead(given.statusCode ?? 502, withoutOurs(given.headers));
        given.pipe(answer);
        given.on('error', () => answer.destroy());
      });
      far.on('error', (error) => {
        refuse(url.hostname, error);
        answer.destroy();
      });
      asked.pipe(far);
    } catch (error) {
      refuse(url?.hostname ?? '', error);
      // No page of ours in the place of one that was not reached.
      answer.destroy();
    }
  }

  const server = createServer(forward);
  server.on('connect', tunnel);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refusalOf: (host) => refusals.get(host) ?? null,
    isSpent,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
