// `npm run bench:linter [-- --json]`: how often the linter is right, and how fast.
import { join } from 'node:path';
import { ensureInstalled, findNode, root } from './prepare.mjs';
import { run } from './run.mjs';

ensureInstalled();
run(findNode(), [join(root, 'bench', 'linter.ts'), ...process.argv.slice(2)], {
  env: process.env,
});
