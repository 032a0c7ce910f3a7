import type { PlatformDesk } from '../../src/usecases/pledge/platform-desk.ts';

/** For tests that ask no platform. */
export const NO_PLATFORMS: PlatformDesk = {
  check: () => Promise.reject(new Error('no platform here')),
  async *readAll() {},
  readOne: async () => [],
  checkout: () => Promise.reject(new Error('no platform here')),
  portal: () => Promise.reject(new Error('no platform here')),
  authorizeUrl: async () => null,
  whoCame: () => Promise.reject(new Error('no platform here')),
};
