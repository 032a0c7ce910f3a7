import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { AppError } from '../domain/errors.ts';

/** Bytes; a form of a door holds a few lines. */
const LARGEST_FORM = 8_192;

export const smallForm = bodyLimit({
  maxSize: LARGEST_FORM,
  onError: (c) => c.text('Too large.\n', 413, { 'Cache-Control': 'no-store' }),
});

type Form = Record<string, string | File | (string | File)[]>;

/**
 * A form as it was sent, repeated names as lists.
 * @throws AppError `invalid` / `form.unreadable`: one that is put together wrongly, as browsers never do
 */
export async function wholeForm(c: Context): Promise<Form> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (cause) {
    // What the limit of its size throws while it is read is a refusal of its own.
    if (cause instanceof HTTPException) throw cause;
    throw new AppError('invalid', 'form.unreadable', {}, { cause });
  }
}

/**
 * The lines of a form; files are none of ours, and of a repeated name the last counts.
 * @throws AppError `invalid` / `form.unreadable`
 */
export async function formOf(c: Context): Promise<Record<string, string>> {
  const form = await wholeForm(c);
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      const last = Array.isArray(value) ? value.at(-1) : value;
      return [name, typeof last === 'string' ? last : ''];
    }),
  );
}
