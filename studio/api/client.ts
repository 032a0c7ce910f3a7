/** Asks the API, with the contract's own types: nothing of the contract itself is loaded. */
import type { Contract, OperationName } from '../../src/contract/index.ts';
import type {
  AnswerOf,
  BodyInputOf,
  Method,
  OperationSpec,
  ParamsOf,
  QueryInputOf,
} from '../../src/contract/operation.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { currentSay } from '../words/language.tsx';
import { asWork } from './working.ts';

type Any = Contract[OperationName];
/** Every operation, by its method and then by its path. */
type Map = { [M in Method]: { [Op in Extract<Any, { method: M }> as Op['path']]: Op } };
export type PathOf<M extends Method> = keyof Map[M] & Any['path'];
export type Asked<M extends Method, Path> = Path extends keyof Map[M]
  ? Extract<Map[M][Path], OperationSpec>
  : never;

type Needed<Key extends string, Value> =
  Record<never, never> extends Value ? { [K in Key]?: Value } : { [K in Key]: Value };
type BodyPart<Body> = [Body] extends [undefined] ? { body?: undefined } : { body: Body };

export type InputOf<M extends Method, Path> = Needed<'params', ParamsOf<Asked<M, Path>>> &
  Needed<'query', QueryInputOf<Asked<M, Path>>> &
  BodyPart<BodyInputOf<Asked<M, Path>>> & {
    signal?: AbortSignal;
    headers?: Record<string, string>;
  };

/** What the API refused, worded for the person. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'Refusal';
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  get key(): string {
    return this.problem.key;
  }

  /** What is wrong with each field, by its path. */
  get fields(): Record<string, string> {
    return Object.fromEntries(
      (this.problem.fields ?? []).map(({ path, message }) => [path, message]),
    );
  }
}

/** Fired on `window` when the session has ended: the shell asks to sign in again and loses nothing. */
export const SIGNED_OUT = 'recto:signed-out';

/** @throws Refusal; TypeError when the network does not answer. */
export async function ask<M extends Method, Path extends PathOf<M>>(
  method: M,
  path: Path,
  input: InputOf<M, Path>,
): Promise<AnswerOf<Asked<M, Path>>> {
  const { params, query, body, signal, headers } = input as LooseInput;
  const isFile = body instanceof Blob;
  const address = `/api/v1${filled(path, params ?? {})}${queryString(query ?? {})}`;
  const init: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: {
      'accept-language': currentSay(),
      ...(body === undefined
        ? {}
        : { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  };
  // Readings show by themselves that they are awaited; they go on all the time besides.
  const answer =
    method === 'GET' ? await fetch(address, init) : await asWork(() => fetch(address, init));
  if (answer.status === 204) return undefined as AnswerOf<Asked<M, Path>>;
  if (answer.ok) return (await answer.json()) as AnswerOf<Asked<M, Path>>;
  if (answer.status === 401) window.dispatchEvent(new Event(SIGNED_OUT));
  throw new Refusal((await answer.json()) as Problem);
}

interface LooseInput {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

function filled(path: string, params: Record<string, string>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

function queryString(query: Record<string, unknown>): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]): [string, string] => [name, String(value)]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
