import { findBrowser } from './browser.ts';
import { startPostgres } from './postgres.ts';

/** Starts PostgreSQL once for all test files and tells them its address. */
export default async function setup({
  provide,
}: {
  provide: (key: 'postgresUrl', value: string) => void;
}) {
  const server = await startPostgres();
  // Once, before the workers look for it side by side.
  findBrowser();
  provide('postgresUrl', server?.url ?? '');
  return async () => {
    await server?.stop();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}
