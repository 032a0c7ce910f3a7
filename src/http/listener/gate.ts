/**
 * A gate in front of node:http: answers plain GETs of pages in memory at the socket, and hands every
 * other connection over, its bytes unread, for the rest of its life. It keeps nothing between two
 * chunks: a request that does not come whole and alone is handed over. The reasons and the figures
 * are in `docs/decisions`.
 */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { CachedPage, WireMessage } from '../../cache/cached-page.ts';
import type { PageCache } from '../../cache/page-cache.ts';
import { chooseForm } from './accept-encoding.ts';
import { isStillGood } from './conditional.ts';
import { type PlainGet, readPlainGet } from './gate-grammar.ts';
import type { RequestFields } from './request-fields.ts';
import { wireOf } from './wire.ts';

export interface GateOptions {
  cache: Pick<PageCache, 'lookup'>;
  onServed?: ((page: CachedPage, fields: RequestFields) => void) | undefined;
  /** A reader who takes not one byte for so long is let go. */
  sendTimeoutMs?: number;
  now?: () => number;
}

export interface Gate {
  /** Ends the connections that are still the gate's, each after what it is sending. */
  close(): void;
  /** Ends them now. */
  abort(): void;
  stats(): { connections: number; served: number; handedOver: number };
}

type ConnectionListener = (this: Server, socket: Socket) => void;

const NOTHING = Buffer.alloc(0);
/** As node:http does. */
const KEEP_ALIVE_MARGIN_MS = 1_000;

/** Puts a gate before `server`, which must not have other listeners for connections yet. */
export function putGateBefore(server: Server, options: GateOptions): Gate {
  const { cache, onServed, sendTimeoutMs = 60_000, now = Date.now } = options;
  const toNodeHttp = takeConnectionListener(server);
  const sockets = new Set<Socket>();
  const counts = { served: 0, handedOver: 0 };

  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // Until the first request, as patient as node:http is with a request's head.
    socket.setTimeout(server.headersTimeout);
    socket.on('data', onChunk);
    socket.on('timeout', onTimeout);
    socket.on('end', onEnd);
    socket.on('error', onSocketError);
    socket.on('close', onClose);
  });

  function onChunk(this: Socket, chunk: Buffer): void {
    if (this.writableEnded) return;
    const request = readPlainGet(chunk);
    const page = request ? cache.lookup(request.target) : undefined;
    if (!request || !page) handOver(this, chunk);
    else serve(this, request, page);
  }

  function serve(socket: Socket, request: PlainGet, page: CachedPage): void {
    const { ifNoneMatch, ifModifiedSince, acceptEncoding } = request.fields;
    const isGood = isStillGood(page, ifNoneMatch, ifModifiedSince);
    const form = isGood ? page.notModified : chooseForm(page, acceptEncoding);
    const keepAliveSeconds = Math.floor(server.keepAliveTimeout / 1000);
    const second = Math.floor(now() / 1000);
    const wire = wireOf(form, isGood ? 304 : page.status, keepAliveSeconds, second);
    socket.write(wire.bytes);
    counts.served += 1;
    if (socket.writableLength > 0) waitForReader(socket, wire);
    else if (socket.timeout !== idleMs()) socket.setTimeout(idleMs());
    onServed?.(page, request.fields);
  }

  /** Nothing is read from someone who does not read: at most one page waits per connection. */
  function waitForReader(socket: Socket, wire: WireMessage): void {
    wire.sending += 1;
    socket.pause();
    // node:net begins the count anew whenever some bytes have gone.
    socket.setTimeout(sendTimeoutMs);
    socket.write(NOTHING, () => {
      wire.sending -= 1;
      socket.setTimeout(idleMs());
      socket.resume();
    });
  }

  /** Somewhat longer than announced, for a request already on its way; 0 is for ever. */
  function idleMs(): number {
    return server.keepAliveTimeout === 0 ? 0 : server.keepAliveTimeout + KEEP_ALIVE_MARGIN_MS;
  }

  function handOver(socket: Socket, chunk: Buffer): void {
    forget(socket);
    counts.handedOver += 1;
    socket.removeListener('data', onChunk);
    socket.removeListener('timeout', onTimeout);
    socket.removeListener('end', onEnd);
    socket.removeListener('close', onClose);
    socket.setTimeout(0);
    socket.pause();
    socket.unshift(chunk);
    toNodeHttp.call(server, socket);
    socket.removeListener('error', onSocketError);
    socket.resume();
  }

  function forget(socket: Socket): void {
    sockets.delete(socket);
  }

  function onClose(this: Socket): void {
    forget(this);
  }

  return {
    close() {
      for (const socket of sockets) socket.destroySoon();
    },
    abort() {
      for (const socket of sockets) socket.destroy();
    },
    stats: () => ({ connections: sockets.size, ...counts }),
  };
}

function onTimeout(this: Socket): void {
  this.destroy();
}

/** The reader has said all; what it asked for is still sent. */
function onEnd(this: Socket): void {
  this.end();
}

/** A reader who went away is nobody's fault; `close` follows. */
function onSocketError(this: Socket): void {
  this.destroy();
}

function takeConnectionListener(server: Server): ConnectionListener {
  const [own, ...others] = server.listeners('connection');
  if (!own || others.length > 0) {
    throw new Error('The gate must be put before a server that nobody else listens to yet.');
  }
  server.removeAllListeners('connection');
  return own as ConnectionListener;
}
