// `npm test`: everything that CI runs, in order: style, types, build, tests. Stops at the first failure.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, findNode, root } from './prepare.mjs';

ensureInstalled();
const node = findNode();
const tool = (...path) => join(root, 'node_modules', ...path);

const steps = [
  ['style', node, [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings']],
  ['types', node, [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['types of the Studio', node, [tool('typescript', 'bin', 'tsc'), '-p', 'studio/tsconfig.json']],
  ['build', null, []],
  ['tests', node, [tool('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]],
];

for (const [name, command, args] of steps) {
  console.log(`\n— ${name}`);
  if (!command) {
    ensureBuilt();
    continue;
  }
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(node, '..')}:${process.env.PATH}` },
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
