/**
 * What PHP's `serialize` wrote: WordPress keeps settings in it. Only data is read; objects are not.
 * Lengths are in bytes of UTF-8; where an export changed the words, the closing `";` is looked for.
 */
export type PhpValue = string | number | boolean | null | Map<string, PhpValue>;

export function readPhp(text: string): PhpValue | undefined {
  if (text === '') return undefined;
  const bytes = Buffer.from(text.trim(), 'utf8');
  const reader = { bytes, at: 0 };
  try {
    return value(reader, 0);
  } catch {
    return undefined;
  }
}

/** A value of nested maps: `readPhpPath(text, 'image_meta', 'credit')`. */
export function readPhpPath(text: string, ...path: string[]): PhpValue | undefined {
  let found = readPhp(text);
  for (const key of path) found = found instanceof Map ? found.get(key) : undefined;
  return found;
}

interface Reader {
  bytes: Buffer;
  at: number;
}

function value(reader: Reader, depth: number): PhpValue {
  if (depth > 32) throw new Error('too deep');
  const type = String.fromCharCode(reader.bytes[reader.at] ?? 0);
  if (type === 'N') return take(reader, 2, null);
  reader.at += 2;
  if (type === 'i' || type === 'd' || type === 'b') {
    const number = Number(until(reader, ';'));
    return type === 'b' ? number === 1 : number;
  }
  if (type === 's') return string(reader);
  if (type === 'a') return list(reader, depth);
  throw new Error(`unknown type ${type}`);
}

function take<T>(reader: Reader, length: number, result: T): T {
  reader.at += length;
  return result;
}

function until(reader: Reader, mark: string): string {
  const end = reader.bytes.indexOf(mark, reader.at);
  if (end < 0) throw new Error(`no ${mark}`);
  const text = reader.bytes.toString('utf8', reader.at, end);
  reader.at = end + mark.length;
  return text;
}

function string(reader: Reader): string {
  const length = Number(until(reader, ':'));
  const start = reader.at + 1;
  const stated = start + length;
  if (reader.bytes.toString('latin1', stated, stated + 2) === '";') {
    reader.at = stated + 2;
    return reader.bytes.toString('utf8', start, stated);
  }
  reader.at = start;
  return until(reader, '";');
}

function list(reader: Reader, depth: number): Map<string, PhpValue> {
  const size = Number(until(reader, ':'));
  if (!(size >= 0 && size <= 100_000)) throw new Error('bad size');
  reader.at += 1;
  const map = new Map<string, PhpValue>();
  for (let n = 0; n < size; n++) {
    const key = value(reader, depth + 1);
    map.set(String(key), value(reader, depth + 1));
  }
  reader.at += 1;
  return map;
}
