/** The server that readers, staff and machines all reach: limits, gate, orderly end. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Gate, type GateOptions, putGateBefore } from './gate.ts';

export interface ReaderServerOptions {
  /** From `createListener`. */
  listener: RequestListener;
  /** Pages answered at the socket; without it every connection is node:http's from the start. */
  gate?: GateOptions;
  /** Who takes sockets; any other request to become something else is answered as a plain one. */
  sockets?: SocketDoor;
  /** How long an idle connection is kept. Longer than what proxies in front keep theirs. */
  keepAliveTimeoutMs?: number;
  /** How long a request's head may take to arrive. */
  headersTimeoutMs?: number;
  /** A connection on which not one byte moves for so long in the middle of a request is let go. */
  stallTimeoutMs?: number;
}

export interface SocketDoor {
  path: string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface ReaderServer {
  server: Server;
  gate: Gate | null;
  /** Takes no more connections, lets requests end, and after `graceMs` ends them. */
  close(graceMs?: number): Promise<void>;
}

/** Proxies keep idle connections 60 s by default; closing first would cut a request on its way. */
const KEEP_ALIVE_MS = 65_000;
const HEADERS_MS = 30_000;
/** A film on its way from a harbour takes longer than the five minutes that node:http would grant. */
const REQUEST_MS = 2 * 3_600_000;
/** Longer than a page or a picture ever takes; a reader on a train may stand still for a minute. */
const STALL_MS = 120_000;
const GRACE_MS = 10_000;
const SWEEP_MS = 100;

export function createReaderServer(options: ReaderServerOptions): ReaderServer {
  const { sockets } = options;
  const server = createServer(
    {
      shouldUpgradeCallback: (request) =>
        sockets !== undefined && wantsSocket(request, sockets.path),
      keepAliveTimeout: options.keepAliveTimeoutMs ?? KEEP_ALIVE_MS,
      headersTimeout: options.headersTimeoutMs ?? HEADERS_MS,
      requestTimeout: REQUEST_MS,
    },
    options.listener,
  );
  // Without it, who asks for a film and never reads keeps a file and a socket open for good.
  server.timeout = options.stallTimeoutMs ?? STALL_MS;
  if (sockets) server.on('upgrade', sockets.upgrade);
  const gate = options.gate ? putGateBefore(server, options.gate) : null;

  return {
    server,
    gate,
    close(graceMs = GRACE_MS) {
      return new Promise((resolve, reject) => {
        // `close` ends what is idle now; what becomes idle later is ended here.
        const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
        const impatience = setTimeout(() => {
          gate?.abort();
          server.closeAllConnections();
        }, graceMs);
        server.close((error) => {
          clearTimeout(impatience);
          clearInterval(sweep);
          if (error) reject(error);
          else resolve();
        });
        gate?.close();
      });
    },
  };
}

/** A WebSocket at this very address. Old proxies and curl offer other upgrades with any request. */
function wantsSocket({ method, url, headers }: IncomingMessage, path: string): boolean {
  const isThere = url === path || url?.startsWith(`${path}?`) === true;
  return method === 'GET' && isThere && headers.upgrade?.toLowerCase() === 'websocket';
}
