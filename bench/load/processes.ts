/** Starting servers for a measurement, on a core of their own, and reading what they used. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { availableParallelism } from 'node:os';

export interface RunningServer {
  name: string;
  /** User and system time so far, in milliseconds; `null` where the system does not say. */
  cpuMs(): number | null;
  stop(): Promise<void>;
}

/** In clock ticks per second, which Linux has fixed at 100 for programs. */
const TICK_MS = 10;
const START_TRIES = 200;

export function isInstalled(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}

/** Prefixes a command so that it stays on one core, where there are two and the tool is there. */
export function onCore(core: number, command: string[]): string[] {
  const canPin = availableParallelism() > 1 && isInstalled('taskset');
  return canPin ? ['taskset', '-c', String(core), ...command] : command;
}

export async function startServer(
  name: string,
  port: number,
  command: string[],
): Promise<RunningServer> {
  const [program = '', ...args] = onCore(0, command);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  await untilListening(port, child, name);
  return {
    name,
    cpuMs: () => readCpuMs(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

async function untilListening(port: number, child: ChildProcess, name: string): Promise<void> {
  for (let left = START_TRIES; left > 0; left -= 1) {
    if (child.exitCode !== null) break;
    if (await canConnect(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`${name} did not begin to listen on port ${port}.`);
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** User and system time of a process so far; fields 14 and 15 of `/proc/PID/stat`; the name before them may hold spaces. */
export function readCpuMs(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}
