/** The sockets, and the documents that they are about. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Hocuspocus } from '@hocuspocus/server';
import nodeAdapter from 'crossws/adapters/node';
import { ROOM_CLOSES } from './close-codes.ts';
import { hooksOf } from './hooks.ts';
import type { LiveOptions } from './live.ts';
import { followOtherNodes } from './other-nodes.ts';
import { findVisitor, type Visitor, watchSessions } from './visitors.ts';

export interface Desk {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  stats(): { documents: number; connections: number };
  close(): Promise<void>;
}

/** More than one paste; a whole draft comes at once when somebody returns after days offline. Bytes. */
const LARGEST_MESSAGE = 8_000_000;
const QUIET_MS = 2_000;
const MOST_MS = 15_000;
/** How long the last revisions may take when the process ends. */
const CLOSING_MS = 4_000;

type Client = ReturnType<Hocuspocus['handleConnection']>;

export async function openDesk(options: LiveOptions): Promise<Desk> {
  const others = followOtherNodes(options);
  const hocuspocus: Hocuspocus<Visitor> = new Hocuspocus<Visitor>({
    name: 'recto',
    quiet: true,
    timeout: 60_000,
    debounce: options.quietMs ?? QUIET_MS,
    maxDebounce: options.mostMs ?? MOST_MS,
    ...hooksOf(options, others),
  });
  const clients = new Map<string, Client>();
  const adapter = nodeAdapter({
    idleTimeout: 30,
    serverOptions: { maxPayload: LARGEST_MESSAGE },
    hooks: {
      async upgrade(request) {
        const { headers } = request;
        if (!options.isOwnOrigin(headers.get('origin'), headers.get('host')))
          return new Response(null, { status: 403 });
        const visitor = await findVisitor(options, headers.get('cookie') ?? '');
        if (!visitor) return new Response(null, { status: 401 });
        return { context: { visitor } };
      },
      open(peer) {
        const { visitor } = peer.context as { visitor: Visitor };
        sessions.enter(peer.id, visitor, (code) => peer.websocket.close?.(code));
        const socket = peer.websocket as Parameters<Hocuspocus['handleConnection']>[0];
        clients.set(peer.id, hocuspocus.handleConnection(socket, peer.request as Request, visitor));
      },
      message: (peer, message) => clients.get(peer.id)?.handleMessage(message.uint8Array()),
      close(peer, { code = 1005, reason = '' }) {
        clients.get(peer.id)?.handleClose({ code, reason });
        clients.delete(peer.id);
        sessions.leave(peer.id);
      },
      // `close` follows.
      error: () => undefined,
    },
  });
  const sessions = watchSessions(options);
  return {
    async upgrade(request, socket, head) {
      await adapter.handleUpgrade(request, socket, head);
    },
    stats: () => ({ documents: hocuspocus.getDocumentsCount(), connections: clients.size }),
    async close() {
      sessions.stop();
      adapter.closeAll(ROOM_CLOSES, 'closing');
      hocuspocus.closeConnections();
      hocuspocus.flushPendingStores();
      const until = Date.now() + CLOSING_MS;
      while (hocuspocus.getDocumentsCount() > 0 && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 20));
      adapter.closeAll(ROOM_CLOSES, 'closing', true);
      await others.stop();
    },
  };
}
