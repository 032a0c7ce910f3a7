/** The product itself, as `recto serve` runs it, in a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import runtime from '../../bin/runtime.json' with { type: 'json' };
import type { CacheStats } from '../../src/cache/stats.ts';
import { readCpuMs } from './processes.ts';
import { createReader } from './reader.ts';

export interface Site {
  url: string;
  /** From starting the process to the last byte of the first front page, in milliseconds. */
  startMs: number;
  memory(): Memory;
  /** What its threads used so far, in milliseconds; null where the system does not say. */
  cpuMs(): number | null;
  /** What its cache did so far. */
  cache(): Promise<CacheStats>;
  stop(): Promise<void>;
}

/** In megabytes. Of the files that it maps, other processes may hold the same pages. */
export interface Memory {
  resident: number;
  /** Its own; null where the system does not say. */
  own: number | null;
}

export interface SiteOptions {
  /** Folder of the compiled product. */
  build: string;
  /** RECTO_DATA, DATABASE_URL and the like. */
  environment: Record<string, string>;
}

const START_MS = 60_000;
const MB = 1024 * 1024;

export async function startSite({ build, environment }: SiteOptions): Promise<Site> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const since = performance.now();
  const script = join(build, 'src', 'cli', 'main.js');
  const child = spawn(process.execPath, [...runtime.node, script, 'serve'], {
    env: {
      ...process.env,
      ...runtime.environment,
      LOG_LEVEL: 'warn',
      PORT: `${port}`,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);
  const reader = createReader(url);
  try {
    await untilItSays(child, url);
    await reader.read('/fr');
  } catch (error) {
    abandon();
    throw error;
  }
  return {
    url,
    startMs: performance.now() - since,
    memory: () => memoryOf(child.pid ?? 0),
    cpuMs: () => readCpuMs(child.pid),
    async cache() {
      return (JSON.parse(await reader.read('/healthz')) as { cache: CacheStats }).cache;
    },
    stop() {
      reader.close();
      process.removeListener('exit', abandon);
      return new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      });
    },
  };
}

/** Its address is what it prints when it listens. */
function untilItSays(child: ChildProcess, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`nothing listened on ${url}`)), START_MS);
    const settle = (done: () => void) => {
      clearTimeout(timer);
      done();
    };
    child.stdout?.on('data', (said: Buffer) => {
      if (said.toString().includes(url)) settle(resolve);
    });
    child.once('exit', (code) => settle(() => reject(new Error(`recto serve ended with ${code}`))));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export function memoryOf(pid: number): Memory {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const kilobytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN);
    return { resident: (kilobytes('VmRSS') * 1024) / MB, own: (kilobytes('RssAnon') * 1024) / MB };
  } catch {
    const said = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return { resident: (Number(said) * 1024) / MB, own: null };
  }
}
