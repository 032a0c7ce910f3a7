import type { ByteRange } from './store.ts';

/**
 * Reads a `Range` header (RFC 9110, section 14). What is not one plain range of bytes, several ranges
 * included, is ignored, as that standard allows.
 *
 * @param bytes of the whole.
 * @returns null: send all of it; `unsatisfiable`: answer 416.
 */
export function parseRange(
  header: string | null,
  bytes: number,
): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [, first = '', last = ''] = match;
  if (first === '') {
    const length = Math.min(Number(last), bytes);
    return length === 0 ? 'unsatisfiable' : { start: bytes - length, end: bytes - 1 };
  }
  const start = Number(first);
  const end = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (last !== '' && Number(last) < start) return null;
  return start >= bytes ? 'unsatisfiable' : { start, end };
}
