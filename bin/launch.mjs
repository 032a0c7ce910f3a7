#!/usr/bin/env node
// `recto <command>`: prepares what is missing, then runs the command line on a fitting Node.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, findNode, root } from './prepare.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBuilt();
run(findNode(), [join(root, 'dist', 'src', 'cli', 'main.js'), ...process.argv.slice(2)], {
  // React is ten times slower outside production mode.
  env: { NODE_ENV: 'production', ...process.env },
});
