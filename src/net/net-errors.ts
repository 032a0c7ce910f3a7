import { AppError } from '../domain/errors.ts';

/** Certificates that do not hold (expired, another name's, from nobody known) and TLS that fails. */
const NOT_SECURE =
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)|EPROTO$)/;
/** What the decoders, the HTTP parser and undici say of an answer that breaks the rules. */
const BROKEN = /^(Z_|ERR_|ZSTD_|HPE_|UND_ERR_(RES|HEADERS_OVERFLOW))|^HTTPParserError$/;

function chain(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let at = error; at && found.length < 8; at = (at as { cause?: unknown }).cause) {
    found.push(at);
    if (at instanceof AggregateError) found.push(...at.errors);
  }
  return found;
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? '');
}

/**
 * What went wrong on the way, as a refusal: `net.timeout`, `net.not-secure`,
 * `net.broken-answer` or `net.unreachable`, all `unavailable`, for trying again may help. A refusal
 * of our own passes unchanged, and so does the caller's own abort.
 *
 * @param timer the signal of the time limit, to tell it from the caller's abort.
 */
export function asRefusal(
  error: unknown,
  host: string,
  timer: AbortSignal,
  signal?: AbortSignal,
): unknown {
  const causes = chain(error);
  const own = causes.find((cause) => cause instanceof AppError);
  if (own) return own;
  if (signal?.aborted) return error;
  const options = { cause: error };
  const codes = causes.map(codeOf);
  const isLate = codes.some((code) => /TIMEOUT|ETIMEDOUT/.test(code));
  if (timer.aborted || isLate) return new AppError('unavailable', 'net.timeout', { host }, options);
  if (codes.some((code) => NOT_SECURE.test(code))) {
    return new AppError('unavailable', 'net.not-secure', { host }, options);
  }
  if (codes.some((code) => BROKEN.test(code))) {
    return new AppError('unavailable', 'net.broken-answer', { host }, options);
  }
  return new AppError('unavailable', 'net.unreachable', { host }, options);
}
