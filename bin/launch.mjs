#!/usr/bin/env node
// `recto <command>`: prepares what is missing, then runs the command line on a fitting Node.
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, findNode, root } from './prepare.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBuilt();
// Young objects die in their nursery instead of moving on: memory stays flat under many connections.
const settings = ['--max-semi-space-size=16'];
run(
  findNode(),
  [...settings, join(root, 'dist', 'src', 'cli', 'main.js'), ...process.argv.slice(2)],
  {
    // React is ten times slower outside production mode; glibc keeps an arena for each thread unless told.
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', ...process.env },
  },
);
