/**
 * The only request that the socket gate understands: one whole `GET` over HTTP/1.1 in origin form,
 * nothing before it and nothing behind, in visible ASCII, without a body, a cookie or anything else
 * that could ask for more than a page. It is a strict part of what node:http accepts; all the rest
 * is somebody else's affair.
 */
import {
  createNameFilter,
  FIELD_NAMES,
  noFields,
  type RequestFields,
  takeField,
} from './request-fields.ts';

/** More bytes or fields than a browser sends: node:http has limits for those. */
const MOST_BYTES = 4_096;
const MOST_FIELDS = 48;

const START = 'GET /';
const VERSION = ' HTTP/1.1\r\n';
const COLON = 0x3a;
const CR = 0x0d;
const LF = 0x0a;

/** Letters of a field name, `tchar` of RFC 9110, 5.6.2. */
const IN_NAME = tableOf(/[!#$%&'*+.^_`|~0-9A-Za-z-]/);
/** Letters of a field value here: no tab, nothing above ASCII. */
const IN_VALUE = tableOf(/[\x20-\x7e]/);
const IN_TARGET = tableOf(/[\x21-\x7e]/);

/** What matters here besides what matters to the listener. */
const mayMatter = createNameFilter([
  ...FIELD_NAMES,
  'connection',
  'host',
  'if-range',
  'range',
  'trailer',
]);

export interface PlainGet {
  target: string;
  fields: RequestFields;
}

/** `null` for everything that is not exactly that request. */
export function readPlainGet(chunk: Buffer): PlainGet | null {
  if (chunk.length > MOST_BYTES) return null;
  // One letter for each byte.
  const text = chunk.toString('latin1');
  if (!text.startsWith(START)) return null;
  const targetEnd = skip(text, START.length, IN_TARGET);
  if (!text.startsWith(VERSION, targetEnd)) return null;
  const fields = readFieldLines(text, targetEnd + VERSION.length);
  return fields && { target: text.slice(START.length - 1, targetEnd), fields };
}

/** Reads to the empty line, which must be the end of the chunk. */
function readFieldLines(text: string, from: number): RequestFields | null {
  const fields = noFields();
  let hosts = 0;
  let at = from;
  for (let count = 0; count <= MOST_FIELDS; count += 1) {
    if (text.charCodeAt(at) === CR) {
      const isEnd = text.charCodeAt(at + 1) === LF && at + 2 === text.length;
      return isEnd && hosts === 1 ? fields : null;
    }
    const nameEnd = skip(text, at, IN_NAME);
    if (nameEnd === at || text.charCodeAt(nameEnd) !== COLON) return null;
    const valueEnd = skip(text, nameEnd + 1, IN_VALUE);
    if (text.charCodeAt(valueEnd) !== CR || text.charCodeAt(valueEnd + 1) !== LF) return null;
    if (mayMatter(nameEnd - at, text.charCodeAt(at))) {
      const name = text.slice(at, nameEnd).toLowerCase();
      if (name === 'host') hosts += 1;
      else if (!isPlain(fields, name, text.slice(nameEnd + 1, valueEnd).trim())) return null;
    }
    at = valueEnd + 2;
  }
  return null;
}

/** The first place from `at` on whose letter is not in the table; the end is in no table. */
function skip(text: string, at: number, table: Uint8Array): number {
  let place = at;
  while (table[text.charCodeAt(place)] === 1) place += 1;
  return place;
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

function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    pattern.test(String.fromCharCode(byte)) ? 1 : 0,
  );
}
