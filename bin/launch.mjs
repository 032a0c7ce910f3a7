#!/usr/bin/env node
// `recto <command>`: prepares what is missing, then runs the command line on a fitting Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, findNode, root } from './prepare.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBuilt();
// A small nursery: 8 MB for young objects where V8 would take 32, at no measurable cost to pages. React is
// ten times slower outside production mode; glibc keeps an arena for each thread unless told.
const { node, environment } = JSON.parse(readFileSync(join(root, 'bin', 'runtime.json'), 'utf8'));
run(findNode(), [...node, join(root, 'dist', 'src', 'cli', 'main.js'), ...process.argv.slice(2)], {
  env: { ...environment, ...process.env },
});
