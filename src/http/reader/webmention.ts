import type { Hono } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { askForMention } from '../../usecases/webmention/ask.ts';
import { addressOf } from '../client-address.ts';
import type { HttpDeps } from '../deps.ts';
import { statusOf } from '../errors.ts';
import { formOf, smallForm } from '../form.ts';

/** Where other sites tell that they name an article: pages say so in a `Link` header. */
export const WEBMENTION_PATH = '/webmention';

export interface MentionDeps extends Pick<HttpDeps, 'site' | 'clock'> {
  writeDb: Parameters<typeof askForMention>[0]['db'];
}

/** Machines ask here, from elsewhere and without a key; all they set going is that a page is read. */
export function addWebmention(app: Hono, deps: MentionDeps): void {
  app.post(WEBMENTION_PATH, smallForm, async (c) => {
    const site = await deps.site();
    if (!site) return c.text('Not found.\n', 404, NO_STORE);
    const ctx = { db: deps.writeDb, now: deps.clock(), site };
    try {
      const { source = '', target = '' } = await formOf(c);
      await askForMention(ctx, { source, target, address: addressOf(c) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return c.text(`${error.key}\n`, statusOf(error) as 400, NO_STORE);
    }
    return c.text('It will be read.\n', 202, NO_STORE);
  });
}

const NO_STORE = { 'Cache-Control': 'no-store' };
