/**
 * The room where people write in one text together: Hocuspocus behind an upgrade of the same port that
 * readers use. It holds nothing of its own that matters: what it acknowledges is in the database first,
 * see `usecases/draft`. Everything heavy is loaded when the first writer comes.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Kysely } from 'kysely';
import type { Database } from '../storage/schema.ts';
import type { Desk } from './desk.ts';

/** Where the Studio asks for a socket. */
export const LIVE_PATH = '/studio/live';

export interface LiveOptions {
  db: Kysely<Database>;
  /** Calls back when any process wrote in a draft; returns what ends it. */
  watch(heard: () => void): () => Promise<void>;
  clock(): number;
  /** Whether a page with this Origin, asking for this host, is the Studio. */
  isOwnOrigin(origin: string | null, host: string | null): boolean;
  /** The session's token in a Cookie header; empty without one. */
  sessionToken(cookie: string): string;
  onError(error: unknown, where: string): void;
  /** How long nobody writes before a revision is made, and how long at most while somebody does. */
  quietMs?: number;
  mostMs?: number;
}

export interface Live {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Documents and people in memory now. */
  stats(): { documents: number; connections: number };
  /** Lets go of everybody, after what they wrote has become revisions. */
  close(): Promise<void>;
}

export function openLive(options: LiveOptions): Live {
  let opening: Promise<Desk> | null = null;
  let desk: Desk | null = null;
  let isClosed = false;
  const open = async () => {
    const { openDesk } = await import('./desk.ts');
    desk = await openDesk(options);
    return desk;
  };
  return {
    upgrade(request, socket, head) {
      if (isClosed) {
        socket.destroy();
        return;
      }
      // A browser that goes away meanwhile is nobody's fault.
      socket.on('error', () => socket.destroy());
      opening ??= open();
      opening
        .then((ready) => ready.upgrade(request, socket, head))
        .catch((error: unknown) => {
          options.onError(error, 'live upgrade');
          socket.destroy();
        });
    },
    stats: () => desk?.stats() ?? { documents: 0, connections: 0 },
    async close() {
      isClosed = true;
      await (await opening)?.close();
    },
  };
}
