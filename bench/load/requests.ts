/** Asking as fast as a server answers: wrk where it is installed, else autocannon. */
import { spawn } from 'node:child_process';
import { isInstalled, onCore } from './processes.ts';

export interface Load {
  url: string;
  seconds: number;
  connections: number;
  headers: Record<string, string>;
}

export interface Answered {
  requests: number;
  perSecond: number;
  /** Answers that were not 2xx or 3xx, broken connections, time-outs. */
  failures: number;
}

export function loadTool(): 'wrk' | 'autocannon' {
  return isInstalled('wrk') ? 'wrk' : 'autocannon';
}

export function ask(load: Load): Promise<Answered> {
  return loadTool() === 'wrk' ? askWithWrk(load) : askWithAutocannon(load);
}

async function askWithWrk({ url, seconds, connections, headers }: Load): Promise<Answered> {
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const said = await run(['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, ...fields, url]);
  return {
    requests: numberIn(said, /(\d+) requests in/),
    perSecond: numberIn(said, /Requests\/sec:\s+([\d.]+)/),
    failures:
      numberIn(said, /Non-2xx or 3xx responses: (\d+)/) +
      numberIn(said, /Socket errors: connect (\d+)/) +
      numberIn(said, /Socket errors:.*read (\d+)/) +
      numberIn(said, /Socket errors:.*timeout (\d+)/),
  };
}

async function askWithAutocannon({ url, seconds, connections, headers }: Load): Promise<Answered> {
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const sizes = ['-c', String(connections), '-d', String(seconds)];
  const said = await run(['npx', 'autocannon', '--json', ...sizes, ...fields, url]);
  const result = JSON.parse(said.slice(said.indexOf('{'))) as {
    requests: { total: number; average: number };
    errors: number;
    non2xx: number;
  };
  return {
    requests: result.requests.total,
    perSecond: result.requests.average,
    failures: result.errors + result.non2xx,
  };
}

function run(command: string[]): Promise<string> {
  const [program = '', ...args] = onCore(1, command);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}
