// Hands the process over to another program. Where Node can, that takes this one's place, so that nothing
// is left in memory of what only prepared; elsewhere it runs as a child, with signals and exit code passed through.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLLOW = join(dirname(fileURLToPath(import.meta.url)), 'follow-parent.mjs');

/** @param node a program that understands Node's options. */
export function run(node, args, { env }) {
  const following = process.env.npm_lifecycle_event ? ['--import', FOLLOW] : [];
  if (process.execve) process.execve(node, [node, ...following, ...args], env);
  else runAsChild(node, [...following, ...args], env);
}

function runAsChild(node, args, env) {
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  // As shells say it: a child that a signal ended did not end well.
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  if (process.env.npm_lifecycle_event) import('./follow-parent.mjs');
}
