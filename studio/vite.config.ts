import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { squeeze } from './squeeze.ts';

const here = import.meta.dirname;

/** Builds the Studio into `dist/studio`, from which `src/http/studio/shell.ts` serves it. */
export default defineConfig({
  root: here,
  base: '/studio/',
  plugins: [react(), squeeze()],
  build: {
    outDir: join(here, '..', 'dist', 'studio'),
    emptyOutDir: true,
    // Where the server finds what the door's own pages load.
    manifest: true,
    rollupOptions: { input: [join(here, 'index.html'), join(here, 'door', 'door.ts')] },
    target: ['chrome120', 'firefox121', 'safari17.4'],
    // Strict CSP: nothing inline, no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    sourcemap: false,
  },
});
