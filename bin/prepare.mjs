// What has to be true before Recto runs: packages installed, a Node it can run on, code built.
// Plain JavaScript that runs on Node 20, because this is where a fresh clone begins.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The versions that the libraries run on: see docs/decisions/0002-runtime.md. */
function runsRecto(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 24 && minor >= 15) || major >= 26;
}

/** Path of a Node that can run Recto: this one, or the one among the optional packages. */
export function findNode() {
  if (runsRecto(process.version)) return process.execPath;
  const packaged = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  console.error(
    `Recto needs Node 24.15 or newer; this is ${process.version}, and no packaged Node fits this machine.\n` +
      'Install Node 24 from nodejs.org, then run the same command again.',
  );
  process.exit(3);
}

/** Installs exactly what the lock file names, once per lock file. */
export function ensureInstalled() {
  const stamp = join(root, 'node_modules', '.recto-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing packages (once, about a minute) …');
  // Not `npm ci`, which refuses a lock file that leaves out packages for other platforms, as some
  // registries make it. The versions are the lock file's all the same, and the file stays untouched.
  const result = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (result.status !== 0) {
    console.error(
      'The packages could not be installed. Check the connection, then run the same command again.',
    );
    process.exit(3);
  }
  writeFileSync(stamp, wanted);
}

function newestUnder(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestUnder(path) : statSync(path).mtimeMs);
  }
  return newest;
}

/** Compiles when a source is newer than what was built. */
export function ensureBuilt({ force = false } = {}) {
  const stamp = join(root, 'dist', '.built');
  const sources = ['src', 'themes', 'test/gazette', 'studio'].map((folder) => join(root, folder));
  const changed = Math.max(
    ...sources.map(newestUnder),
    statSync(join(root, 'package-lock.json')).mtimeMs,
  );
  if (!force && existsSync(stamp) && statSync(stamp).mtimeMs >= changed) return;
  console.error('Building …');
  const tool = (...path) => join(root, 'node_modules', ...path);
  const run = (...args) =>
    execFileSync(findNode(), args, { cwd: root, stdio: ['ignore', 2, 2], env });
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    run(tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json');
    const quietly = ['--config', 'studio/vite.config.ts', '--logLevel', 'warn'];
    run(tool('vite', 'bin', 'vite.js'), 'build', ...quietly);
  } catch {
    console.error('The code could not be built; the lines above say where.');
    process.exit(3);
  }
  writeFileSync(stamp, new Date().toISOString());
}
