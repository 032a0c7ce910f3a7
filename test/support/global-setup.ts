import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { findBrowser } from './browser.ts';
import { startPostgres } from './postgres.ts';
import { makeTemplates, type Templates } from './templates.ts';

interface Provided {
  postgresUrl: string;
  templates: Templates;
  /** Whether the server was there before the tests: `TEST_DATABASE_URL`. */
  isServerGiven: boolean;
}

type Provide = <Key extends keyof Provided>(key: Key, value: Provided[Key]) => void;

/** Starts PostgreSQL once for all test files and tells them its address. */
export default async function setup({ provide }: { provide: Provide }) {
  keepCompiled();
  const server = await startPostgres();
  // Once, before the workers look for it side by side.
  findBrowser();
  const { templates, remove } = await makeTemplates(server?.url ?? '');
  provide('postgresUrl', server?.url ?? '');
  provide('templates', templates);
  provide('isServerGiven', server?.isGiven ?? false);
  return async () => {
    await remove();
    await server?.stop();
  };
}

/** Processes that tests start, often to kill them, need not strip and compile the same files each time. */
function keepCompiled(): void {
  enableCompileCache();
  const folder = getCompileCacheDir();
  if (folder) process.env.NODE_COMPILE_CACHE ??= folder;
}

declare module 'vitest' {
  interface ProvidedContext extends Provided {}
}
