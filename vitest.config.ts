import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,themes,test,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { NODE_ENV: 'production', TZ: 'America/Lima' },
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
