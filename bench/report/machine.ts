/** On what, and of what, the figures are. */
import { execFileSync } from 'node:child_process';
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

export interface Machine {
  date: string;
  /** With `+` where the product's files were changed since. */
  commit: string;
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  postgres: string | null;
  /** Mean number of processes that wanted a core during the last minute, before and after. */
  loadBefore: number;
  loadAfter: number;
}

export function describeMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    commit: commitOf(),
    processor: cpus()[0]?.model.trim() ?? '?',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    postgres: said('postgres', '--version')?.replace(/.*\) /, '') ?? null,
    loadBefore: round(loadavg()[0] ?? 0),
    loadAfter: 0,
  };
}

export function afterwards(machine: Machine): Machine {
  return { ...machine, loadAfter: round(loadavg()[0] ?? 0) };
}

function commitOf(): string {
  const commit = said('git', 'rev-parse', '--short', 'HEAD');
  const changed = said('git', 'status', '--porcelain', '--', 'src', 'themes');
  return commit ? commit + (changed ? '+' : '') : 'unknown';
}

function said(program: string, ...args: string[]): string | null {
  try {
    return execFileSync(program, args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
