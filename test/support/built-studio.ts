import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const page = join(root, 'dist', 'studio', 'index.html');
const lock = join(root, 'dist', 'studio.building');
const SOURCES = ['studio', 'src/contract', 'src/domain', 'src/linter'];
/** A build that takes longer than this died and left its lock. */
const LONGEST_BUILD_MS = 120_000;

function newestUnder(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newestUnder(path) : statSync(path).mtimeMs;
    }),
  );
}

function isFresh(): boolean {
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return SOURCES.every((folder) => newestUnder(join(root, folder)) <= built);
}

/** Builds the Studio where a source is newer than what was built; of several test files one builds. */
export async function ensureStudioBuilt(): Promise<void> {
  while (!isFresh()) {
    if (!takeLock()) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      continue;
    }
    try {
      const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
      const args = [vite, 'build', '--config', 'studio/vite.config.ts', '--logLevel', 'warn'];
      execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
      if (!isFresh()) throw new Error('the Studio was built, and its sources changed meanwhile');
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(join(root, 'dist'), { recursive: true });
    mkdirSync(lock);
    return true;
  } catch {
    const since = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    if (since > LONGEST_BUILD_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
