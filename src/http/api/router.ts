import { randomBytes } from 'node:crypto';
import type { Hono, Context as HonoContext } from 'hono';
import { contract, type OperationName } from '../../contract/index.ts';
import type { OperationSpec } from '../../contract/operation.ts';
import { AppError } from '../../domain/errors.ts';
import { may } from '../../domain/permissions.ts';
import { mustBeRecent } from '../../usecases/session.ts';
import { isFault } from '../errors.ts';
import { isFromOwnPage } from '../studio/origin.ts';
import type { ApiDeps } from './deps.ts';
import type { ApiRequest } from './handler.ts';
import { handlers } from './handlers/index.ts';
import { BadInput, bodyOf, paramsOf, queryOf } from './input.ts';
import { describedApi } from './open-api.ts';
import { type Allowance, countedAs, createPace } from './pace.ts';
import { problemOf, problemOfFields, problemResponse } from './problem-answer.ts';
import { type Caller, whoAsks } from './who.ts';

export const API_ROOT = '/api/v1';

/** Every operation of the contract, under its address; then the description of them all. */
export function addApi(app: Hono, deps: ApiDeps): void {
  app.get(`${API_ROOT}/openapi.json`, (c) => {
    const { text, etag } = describedApi(deps.origin);
    const headers = { 'Cache-Control': 'public, max-age=300', ETag: etag };
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
    return c.body(text, 200, { ...headers, 'Content-Type': 'application/json' });
  });
  const take = createPace();
  for (const name of Object.keys(contract) as OperationName[]) {
    const spec: OperationSpec = contract[name];
    app.on(spec.method, API_ROOT + spec.path, async (c) => {
      let pace: Allowance | null = null;
      const response = await answer(deps, name, c, (caller) => {
        const counted = countedAs(c, caller);
        pace = counted && take(counted.kind, counted.who, deps.clock());
        return pace;
      });
      for (const [header, value] of (pace as Allowance | null)?.headers ?? [])
        response.headers.set(header, value);
      return response;
    });
  }
  app.all(`${API_ROOT}/*`, (c) =>
    problemResponse(problemOf(new AppError('not-found', 'api.no-such-thing'), languageOf(c), '')),
  );
}

/** French for those who ask for it, English for all others. */
export function languageOf(c: HonoContext): 'fr' | 'en' {
  return /^\s*fr\b/i.test(c.req.header('accept-language') ?? '') ? 'fr' : 'en';
}

async function answer(
  deps: ApiDeps,
  name: OperationName,
  c: HonoContext,
  paceOf: (caller: Caller) => Allowance | null,
): Promise<Response> {
  const say = languageOf(c);
  try {
    const spec: OperationSpec = contract[name];
    const caller = await whoAsks(deps, c);
    if (paceOf(caller)?.isAllowed === false) throw new AppError('too-much', 'api.too-many');
    mustMayAsk(deps, spec, caller, c);
    const body = await bodyOf(spec, c, say);
    const request = {
      deps,
      caller,
      // After the body: a film may take minutes to come in.
      ctx: { db: deps.writeDb, actor: caller.actor, now: deps.clock() },
      params: paramsOf(c),
      query: queryOf(spec, c, say),
      body,
      raw: c.req.raw,
      say,
    };
    // The contract's types hold for each name; the compiler cannot follow them through the loop.
    const handle = handlers[name] as (request: ApiRequest<OperationSpec>) => Promise<unknown>;
    const result = await handle(request as unknown as ApiRequest<OperationSpec>);
    if (spec.answer === 'nothing') return new Response(null, { status: 204 });
    // What the schema does not name stays here.
    return c.json(spec.answer.parse(result) as object, 200, { 'Cache-Control': 'no-store' });
  } catch (error) {
    if (error instanceof BadInput) return problemResponse(problemOfFields(error.problems, say));
    const errorId = randomBytes(5).toString('hex');
    if (isFault(error)) deps.onFault(error, errorId, c.req.path);
    return problemResponse(problemOf(error, say, errorId));
  }
}

/**
 * @throws AppError `signed-out` / `api.signed-out`; `forbidden` / `permission.missing`,
 *   `api.other-origin`, `api.not-for-keys`, `door.not-recent`
 */
function mustMayAsk(deps: ApiDeps, spec: OperationSpec, caller: Caller, c: HonoContext): void {
  if (!may(caller.actor, spec.permission)) {
    if (caller.via === 'nobody') throw new AppError('signed-out', 'api.signed-out');
    throw new AppError('forbidden', 'permission.missing', { permission: spec.permission });
  }
  if (caller.via === 'key' && spec.isForKeys === false)
    throw new AppError('forbidden', 'api.not-for-keys');
  // A cookie comes along with whatever page makes the browser ask; a key does not.
  const isChange = spec.method !== 'GET';
  if (isChange && caller.via !== 'key' && !isFromOwnPage(deps, c))
    throw new AppError('forbidden', 'api.other-origin');
  if (spec.needsRecent) mustBeRecent(caller.session ?? null, deps.clock());
}
