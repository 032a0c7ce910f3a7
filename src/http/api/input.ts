import type { Context as HonoContext } from 'hono';
import type { ZodError, z } from 'zod';
import type { OperationSpec } from '../../contract/operation.ts';
import { AppError } from '../../domain/errors.ts';
import { wordingOf } from './problem-answer.ts';

/** A whole article with its evidence is far below this. Bytes. */
export const LARGEST_JSON = 4_000_000;

const PARAMETER = /^[\w.:-]{1,128}$/;

/** @throws AppError `not-found` when a parameter cannot be an id of anything here. */
export function paramsOf(c: HonoContext): Record<string, string> {
  const params: Record<string, string> = c.req.param();
  if (!Object.values(params).every((value) => PARAMETER.test(value)))
    throw new AppError('not-found', 'api.no-such-thing');
  return params;
}

/** Input that has not the shape the contract asks for. */
export class BadInput extends Error {
  readonly problems: ZodError;

  constructor(problems: ZodError) {
    super(problems.message);
    this.problems = problems;
  }
}

/** @throws BadInput; the query says each name once, the last one counting. */
export function queryOf(spec: OperationSpec, c: HonoContext, say: 'fr' | 'en'): unknown {
  return spec.query ? valid(spec.query, c.req.query(), say) : {};
}

/** @throws BadInput; AppError `invalid` / `api.not-json`, `too-much` / `api.too-large` */
export async function bodyOf(
  spec: OperationSpec,
  c: HonoContext,
  say: 'fr' | 'en',
): Promise<unknown> {
  const schema = spec.body;
  if (!schema || schema === 'bytes') return undefined;
  return valid(schema, await readJson(c.req.raw), say);
}

function valid(schema: z.ZodType, value: unknown, say: 'fr' | 'en'): unknown {
  const parsed = schema.safeParse(value, wordingOf(say));
  if (!parsed.success) throw new BadInput(parsed.error);
  return parsed.data;
}

/** @throws AppError */
async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new AppError('invalid', 'api.not-json');
  const bytes = await readWithin(request, LARGEST_JSON);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AppError('invalid', 'api.not-json', {}, { cause });
  }
}

/** The body, counted as it comes: what a header says of its length proves nothing. */
export async function readWithin(request: Request, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new AppError('too-much', 'api.too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
