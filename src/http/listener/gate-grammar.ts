/**
 * The only request that the socket gate understands: one whole `GET` over HTTP/1.1 in origin form,
 * nothing before it and nothing behind, in visible ASCII, without a body, a cookie or anything else
 * that could ask for more than a page. It is a strict part of what node:http accepts; all the rest
 * is somebody else's affair.
 */
import { mayMatter, noFields, type RequestFields, takeField } from './request-fields.ts';

/** More bytes or fields than a browser sends: node:http has limits for those. */
const MOST_BYTES = 4_096;
const MOST_FIELDS = 48;

const COLON = 0x3a;
const CR = 0x0d;
const LF = 0x0a;
const START = Buffer.from('GET /', 'latin1');
const VERSION = Buffer.from(' HTTP/1.1\r\n', 'latin1');

/** Bytes of a field name, `tchar` of RFC 9110, 5.6.2. */
const IN_NAME = tableOf(/[!#$%&'*+.^_`|~0-9A-Za-z-]/);
/** Bytes of a field value here: no tab, nothing above ASCII. */
const IN_VALUE = tableOf(/[\x20-\x7e]/);
const IN_TARGET = tableOf(/[\x21-\x7e]/);

export interface PlainGet {
  target: string;
  fields: RequestFields;
}

/** `null` for everything that is not exactly that request. */
export function readPlainGet(chunk: Buffer): PlainGet | null {
  const length = chunk.length;
  if (length > MOST_BYTES || !standsAt(chunk, START, 0)) return null;
  let at = START.length;
  while (IN_TARGET[chunk[at] ?? 0] === 1) at += 1;
  if (!standsAt(chunk, VERSION, at)) return null;
  const target = chunk.toString('latin1', START.length - 1, at);
  const fields = readFieldLines(chunk, at + VERSION.length);
  return fields && { target, fields };
}

/** Reads to the empty line, which must be the end of the chunk. */
function readFieldLines(chunk: Buffer, from: number): RequestFields | null {
  const fields = noFields();
  let hosts = 0;
  let at = from;
  for (let count = 0; count <= MOST_FIELDS; count += 1) {
    if (chunk[at] === CR) {
      const isEnd = chunk[at + 1] === LF && at + 2 === chunk.length;
      return isEnd && hosts === 1 ? fields : null;
    }
    const nameAt = at;
    while (IN_NAME[chunk[at] ?? 0] === 1) at += 1;
    const nameEnd = at;
    if (nameEnd === nameAt || chunk[at] !== COLON) return null;
    at += 1;
    while (IN_VALUE[chunk[at] ?? 0] === 1) at += 1;
    if (chunk[at] !== CR || chunk[at + 1] !== LF) return null;
    if (isWorthReading(nameEnd - nameAt)) {
      const name = chunk.toString('latin1', nameAt, nameEnd).toLowerCase();
      const value = chunk.toString('latin1', nameEnd + 1, at).trim();
      if (name === 'host') hosts += 1;
      else if (!isPlain(fields, name, value)) return null;
    }
    at += 2;
  }
  return null;
}

/** `Host` (4) and `Connection` (10) matter here besides those that matter to the listener. */
function isWorthReading(nameLength: number): boolean {
  return nameLength === 4 || nameLength === 10 || mayMatter(nameLength);
}

function isPlain(fields: RequestFields, name: string, value: string): boolean {
  switch (name) {
    case 'connection':
      return value.toLowerCase() === 'keep-alive';
    // All of these node:http would read in its own way; here none is needed.
    case 'content-length':
    case 'range':
    case 'if-range':
    case 'trailer':
      return false;
    default:
      return takeField(fields, name, value, anyCookie);
  }
}

/** Readers have none of ours; whoever has one of any kind takes the longer way. */
const anyCookie = () => true;

function standsAt(chunk: Buffer, wanted: Buffer, at: number): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    if (chunk[at + index] !== wanted[index]) return false;
  }
  return true;
}

function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    pattern.test(String.fromCharCode(byte)) ? 1 : 0,
  );
}
