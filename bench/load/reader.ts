/** A reader with a stopwatch: asks over kept connections, and says how long each answer took. */
import { Agent, get, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  status: number;
  /** From asking to the last byte, in milliseconds. */
  ms: number;
  /** As it came: encoded, where an encoding was asked for. */
  body: Buffer;
  headers: IncomingHttpHeaders;
}

export interface Reader {
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Text of a page that must be there. @throws Error with the address and the status. */
  read(path: string, headers?: Record<string, string>): Promise<string>;
  close(): void;
}

/** A cookie of ours makes a request personal: it goes past the cache, and its page is made for it alone. */
export const UNCACHED = { cookie: 'recto-bench=1' };

export function createReader(url: string, connections = 1): Reader {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const since = performance.now();
    return new Promise((resolve, reject) => {
      const request = get(url + path, { agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            ms: performance.now() - since,
            body: Buffer.concat(parts),
            headers: response.headers,
          }),
        );
        response.on('error', reject);
      });
      request.on('error', reject);
    });
  }

  return {
    ask,
    async read(path, headers) {
      const { status, body } = await ask(path, headers);
      if (status !== 200) throw new Error(`${path} answered ${status}: ${body.subarray(0, 200)}`);
      return body.toString();
    },
    close: () => agent.destroy(),
  };
}
