import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../domain/errors.ts';
import { statusOf } from '../errors.ts';

/** What `main` wires: reads a notice and takes in its news. */
export type HearNotice = (
  hook: { platform: string; path: string },
  notice: { headers: Headers; rawBody: Uint8Array },
) => Promise<void>;

export interface HookDeps {
  hearNotice: HearNotice;
  onFault(error: unknown, errorId: string, where: string): void;
}

/** Bytes; a notice is about one person. */
const LARGEST_NOTICE = 512 * 1024;

/**
 * Where platforms tell of pledges: `/hooks/{platform}/{secret path}`. They carry no Origin and no
 * cookie; what they are is proved by their signature over the very bytes.
 */
export function addHooks(app: Hono, deps: HookDeps): void {
  const limit = bodyLimit({ maxSize: LARGEST_NOTICE, onError: (c) => c.text('Too large\n', 413) });
  app.post('/hooks/:platform/:path', limit, async (c) => {
    const rawBody = new Uint8Array(await c.req.arrayBuffer());
    const { platform, path } = c.req.param();
    try {
      await deps.hearNotice({ platform, path }, { headers: c.req.raw.headers, rawBody });
      return c.text('ok\n');
    } catch (error) {
      if (error instanceof AppError && error.key === 'platform.unreadable') {
        // Refused again and again, a platform turns the hook off, and all other news with it: the fault
        // is told to the house instead.
        deps.onFault(error, 'hook', `/hooks/${platform}`);
        return c.text('kept for the newsroom to look at\n');
      }
      if (error instanceof AppError) return c.text(`${error.key}\n`, statusOf(error) as 403);
      throw error;
    }
  });
}
