/** A page as one HTTP/1.1 message, byte for byte what node:http would write. */
import { STATUS_CODES } from 'node:http';
import type { Representation, WireMessage } from '../../cache/cached-page.ts';
import { httpDate } from '../../cache/cached-page.ts';

/** The message, dated to this second: in place, unless somebody is still being sent the old one. */
export function wireOf(
  form: Representation,
  status: number,
  keepAliveSeconds: number,
  second: number,
): WireMessage {
  const wire = form.wire;
  if (wire === null || (wire.second !== second && wire.sending > 0)) {
    form.wire = buildWire(form, status, keepAliveSeconds, second);
    return form.wire;
  }
  if (wire.second !== second) {
    wire.bytes.write(httpDate(second * 1000), wire.dateAt, 'latin1');
    wire.second = second;
  }
  return wire;
}

/** The body moves into the message, so that it stands in memory once. */
function buildWire(
  form: Representation,
  status: number,
  keepAliveSeconds: number,
  second: number,
): WireMessage {
  const before = `${startLine(status)}${fieldLines(form.headers)}Date: `;
  const head = `${before}${httpDate(second * 1000)}\r\n${connectionLines(keepAliveSeconds)}\r\n`;
  const bytes = Buffer.allocUnsafeSlow(head.length + form.body.length);
  bytes.write(head, 0, 'latin1');
  form.body.copy(bytes, head.length);
  form.body = bytes.subarray(head.length);
  return { bytes, dateAt: before.length, second, sending: 0 };
}

function startLine(status: number): string {
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}\r\n`;
}

function fieldLines(headers: string[]): string {
  let lines = '';
  for (let at = 0; at + 1 < headers.length; at += 2) {
    lines += `${headers[at]}: ${headers[at + 1]}\r\n`;
  }
  return lines;
}

function connectionLines(keepAliveSeconds: number): string {
  const keepAlive = keepAliveSeconds > 0 ? `Keep-Alive: timeout=${keepAliveSeconds}\r\n` : '';
  return `Connection: keep-alive\r\n${keepAlive}`;
}
