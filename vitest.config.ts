import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Components are tested as they run: React's production build knows no development markup.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['{src,themes,studio,test,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    environment: 'node',
    env: { NODE_ENV: 'production', TZ: 'America/Lima' },
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Browsers, servers and databases share the machine with whatever else it does.
    retry: process.env.CI === 'true' ? 2 : 0,
  },
});
