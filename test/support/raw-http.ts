/** Speaking HTTP by hand: exact bytes out, exact bytes in. */
import { createConnection, type Socket } from 'node:net';

export interface RawAnswer {
  statusLine: string;
  /** Names in lower case; a repeated one joined by commas. */
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Sends the pieces one after the other, each in a packet of its own as far as that can be had, and
 * gives what came back until the server closed. `hangUp` says that nothing more will be sent; a
 * request should otherwise ask for `Connection: close`.
 */
export async function exchange(
  port: number,
  pieces: (Buffer | string)[],
  { hangUp = false } = {},
): Promise<Buffer> {
  const socket = await open(port);
  const received: Buffer[] = [];
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('data', (chunk) => received.push(chunk));
  socket.on('error', () => {});
  for (const piece of pieces) {
    if (!socket.writable) break;
    await new Promise((resolve) =>
      socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece, resolve),
    );
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (hangUp) socket.end();
  await closed;
  return Buffer.concat(received);
}

export function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1', noDelay: true });
    socket.once('connect', () => resolve(socket)).once('error', reject);
  });
}

/** Takes one answer after another; `isHead` says that answers have no body whatever they announce. */
export function parseAnswers(bytes: Buffer, isHead = false): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n\r\n', at);
    if (end === -1)
      throw new Error(`An answer without end: ${bytes.subarray(at).toString('latin1')}`);
    const [statusLine = '', ...lines] = bytes.subarray(at, end).toString('latin1').split('\r\n');
    const headers = readHeaders(lines);
    const isBare = isHead || / (?:304|204|1\d\d) /.test(statusLine);
    const bodyEnd = end + 4 + (isBare ? 0 : Number(headers['content-length'] ?? 0));
    answers.push({ statusLine, headers, body: bytes.subarray(end + 4, bodyEnd) });
    at = bodyEnd;
  }
  return answers;
}

function readHeaders(lines: string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
