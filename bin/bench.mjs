// `npm run bench -- [PART …]`: prepares what is missing, then runs the benches on a fitting Node.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, findNode, root } from './prepare.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBuilt();
run(findNode(), [join(root, 'bench', 'main.ts'), ...process.argv.slice(2)], {
  env: { NODE_ENV: 'production', ...process.env },
});
