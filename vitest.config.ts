import { defineConfig } from 'vitest/config';

/**
 * Journeys of the Studio in a real browser: several fail on a busy machine, and none is to be trusted
 * before it was made steady on a quiet one. `STUDIO_JOURNEYS=1 npx vitest run test/journeys/studio-`
 */
const unsteady = process.env.STUDIO_JOURNEYS === '1' ? [] : ['test/journeys/studio-*.test.ts'];

export default defineConfig({
  // Components are tested as they run: React's production build knows no development markup.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['{src,themes,studio,test,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', ...unsteady],
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
