import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed packages: fonts are served from there, whether this runs built or not. */
export function packagesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'node_modules', 'react'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the installed packages were not found; run npm ci');
    folder = above;
  }
  return join(folder, 'node_modules');
}

/** Where the built Studio lies, whether this runs built or not. */
export const studioFolder = (): string => join(dirname(packagesFolder()), 'dist', 'studio');

/** The version of this software. */
export function ownVersion(): string {
  const file = join(dirname(packagesFolder()), 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
