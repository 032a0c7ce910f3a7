import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../domain/errors.ts';
import { statusOf } from '../errors.ts';

/** What `main` wires. @returns null where the address is not ours. */
export type HearMail = (notice: { path: string; body: string }) => Promise<number | null>;

/** Bytes; a bounce may hold the whole letter that it returns. */
const LARGEST_NOTICE = 2 * 1024 * 1024;

/** Where bounces and complaints come in: `/hooks/mail/{secret path}`. Stands before the platforms' hooks. */
export function addMailHook(app: Hono, deps: { hearMail: HearMail }): void {
  const limit = bodyLimit({ maxSize: LARGEST_NOTICE, onError: (c) => c.text('Too large\n', 413) });
  app.post('/hooks/mail/:path', limit, async (c) => {
    try {
      const known = await deps.hearMail({ path: c.req.param('path'), body: await c.req.text() });
      return known === null ? c.text('not found\n', 404) : c.text(`${known}\n`);
    } catch (error) {
      if (error instanceof AppError) return c.text(`${error.key}\n`, statusOf(error) as 403);
      throw error;
    }
  });
}
