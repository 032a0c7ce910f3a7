/** What all stand-ins share: a small server that can be told to be down, and keeps what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
  /** The body as it came. */
  bytes: Buffer;
}

/** The body of a question in JSON; one that is none is refused with 500 by the stand-in itself. */
export const bodyOf = <Body = Record<string, unknown>>({ body }: Asked): Body =>
  JSON.parse(body) as Body;

/** The fields of a form. */
export const formOf = ({ body }: Asked): URLSearchParams => new URLSearchParams(body);

export interface Answered {
  status: number;
  body: string | object;
  headers?: Record<string, string>;
}

type Failure = number | 'hang-up' | 'swallow' | 'silence' | 'pass' | Answered;

export interface StandIn {
  url: string;
  asked: Asked[];
  /**
   * The next so many questions are answered so; `hang-up` cuts the line, `swallow` cuts it after the
   * question was taken and done, `silence` takes it and never answers, `pass` lets one through.
   */
  fail(how: Failure, times?: number): void;
  /** All is well again. */
  recover(): void;
  close(): Promise<void>;
}

export async function standIn(
  answer: (asked: Asked) => Promise<Answered> | Answered,
  port = 0,
): Promise<StandIn> {
  const asked: Asked[] = [];
  const failures: Failure[] = [];
  async function take(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const failure = failures.shift();
    if (failure === 'hang-up') {
      req.socket.destroy();
      return;
    }
    const url = new URL(req.url ?? '/', 'http://stand-in.invalid');
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const one: Asked = {
      method: req.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: req.headers,
      body: bytes.toString('utf8'),
      bytes,
    };
    asked.push(one);
    if (failure === 'silence') return;
    const said: Answered =
      typeof failure === 'number'
        ? { status: failure, body: {} }
        : typeof failure === 'object'
          ? failure
          : await answer(one);
    if (failure === 'swallow') {
      req.socket.destroy();
      return;
    }
    const isText = typeof said.body === 'string';
    res.writeHead(said.status, {
      'content-type': isText ? 'text/html; charset=utf-8' : 'application/json',
      ...said.headers,
    });
    res.end(isText ? said.body : JSON.stringify(said.body));
  }
  const server = createServer((req, res) => {
    take(req, res).catch((error: unknown) => {
      res.writeHead(500, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ error: { message: String(error) } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    asked,
    fail(how, times = 1) {
      for (let n = 0; n < times; n += 1) failures.push(how);
    },
    recover: () => void failures.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
