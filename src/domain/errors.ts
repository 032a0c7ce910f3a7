/**
 * What Recto refuses, in words a door can translate. Anything else that is thrown is a bug.
 * `http`, `cli` and `jobs` each turn a code into a status, an exit code or a retry.
 */
export type ErrorCode =
  /** The input is wrong; the message says where and what to do. */
  | 'invalid'
  /** There is no such thing, or none that this actor may know of. */
  | 'not-found'
  /** It existed and was withdrawn. */
  | 'gone'
  /** Nobody known is signed in, and somebody has to be. */
  | 'signed-out'
  /** This actor may not do it. */
  | 'forbidden'
  /** Somebody else changed the same thing first. */
  | 'conflict'
  /** More than is allowed: bytes, pixels, items, requests. */
  | 'too-much'
  /** Something that this depends on does not answer; trying again may help. */
  | 'unavailable';

export type ErrorArgs = Readonly<Record<string, string | number>>;

export class AppError extends Error {
  readonly code: ErrorCode;
  /** A key of the message catalogue, `domain/words/messages.ts`. */
  readonly key: string;
  readonly args: ErrorArgs;

  constructor(code: ErrorCode, key: string, args: ErrorArgs = {}, options?: { cause?: unknown }) {
    super(`${code}: ${key} ${JSON.stringify(args)}`, options);
    this.name = 'AppError';
    this.code = code;
    this.key = key;
    this.args = args;
  }
}
