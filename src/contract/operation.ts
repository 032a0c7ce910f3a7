import type { z } from 'zod';
import type { Permission } from '../domain/permissions.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One thing that can be asked of the API: the server, its OpenAPI description and the Studio's client
 * are all made from this. `:name` in the path is a parameter. The permission is what anybody needs at
 * least; use cases decide about the thing itself (one's own article or another's).
 */
export interface OperationSpec {
  method: Method;
  /** Below `/api/v1`. */
  path: `/${string}`;
  permission: Permission;
  /** What it does, one English sentence, for the description. */
  summary: string;
  /** The noun it belongs to. */
  tag: string;
  query?: z.ZodObject;
  /** `bytes`: the request's body is a file, read by the handler as it comes. */
  body?: z.ZodType | 'bytes';
  /** `nothing`: 204. */
  answer: z.ZodType | 'nothing';
  /** Whether a key of the API may ask, besides a person who is signed in. Usual: yes. */
  isForKeys?: boolean;
  /** Whether the person must have proved who they are in the last quarter of an hour. Usual: no. */
  needsRecent?: boolean;
}

/** Declares an operation, keeping the exact types of its path and schemas. */
export function operation<const Spec extends OperationSpec>(spec: Spec): Spec {
  return spec;
}

type NameIn<Segment extends string> = Segment extends `:${infer Name}` ? Name : never;
type NamesIn<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? NameIn<Head> | NamesIn<Tail>
  : NameIn<Path>;

/** `{ articleId: string }` of `/articles/:articleId`. */
export type ParamsOf<Spec extends OperationSpec> = Record<NamesIn<Spec['path']>, string>;

/** What the server's handler is given of the query, after validation. */
export type QueryOf<Spec extends OperationSpec> = Spec['query'] extends z.ZodType
  ? z.output<Spec['query']>
  : Record<never, never>;
/** What a client may send as query. */
export type QueryInputOf<Spec extends OperationSpec> = Spec['query'] extends z.ZodType
  ? z.input<Spec['query']>
  : Record<never, never>;

export type BodyOf<Spec extends OperationSpec> = Spec['body'] extends z.ZodType
  ? z.output<Spec['body']>
  : undefined;
export type BodyInputOf<Spec extends OperationSpec> = Spec['body'] extends z.ZodType
  ? z.input<Spec['body']>
  : Spec['body'] extends 'bytes'
    ? Blob
    : undefined;

export type AnswerOf<Spec extends OperationSpec> = Spec['answer'] extends z.ZodType
  ? z.output<Spec['answer']>
  : undefined;
/** What a handler returns: what the schema takes; anything more is left out of the answer. */
export type AnswerInputOf<Spec extends OperationSpec> = Spec['answer'] extends z.ZodType
  ? z.input<Spec['answer']>
  : // biome-ignore lint/suspicious/noConfusingVoidType: what a use case that answers nothing promises
    void;
