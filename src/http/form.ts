import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Bytes; a form of a door holds a few lines. */
const LARGEST_FORM = 8_192;

export const smallForm = bodyLimit({
  maxSize: LARGEST_FORM,
  onError: (c) => c.text('Too large.\n', 413, { 'Cache-Control': 'no-store' }),
});

/** The lines of a form; files and repeated names are none of ours. */
export async function formOf(c: Context): Promise<Record<string, string>> {
  const form = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}
