import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The built Studio: one page and the files that it loads. */
export interface StudioShelf {
  /** The page; null before the Studio was built. */
  page(): Promise<string | null>;
  /** What the door's own pages load; null before the Studio was built. */
  door(): Promise<{ styles: string[]; script: string } | null>;
  /** @param name a file's name in the assets, with its hash. */
  find(name: string, acceptsBrotli: boolean): Promise<StudioFile | null>;
}

export interface StudioFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  encoding: 'br' | null;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

type Manifest = Record<string, { file: string; css?: string[] }>;
/** As `studio/vite.config.ts` names it. */
const DOOR_ENTRY = 'door/door.ts';

/** Reads from the folder each time: the staff are few, and memory is for readers' pages. */
export function openStudioShelf(folder: string): StudioShelf {
  const read = async (path: string) => new Uint8Array(await readFile(join(folder, path)));
  return {
    async page() {
      if (!existsSync(join(folder, 'index.html'))) return null;
      return readFile(join(folder, 'index.html'), 'utf8');
    },
    async door() {
      const manifest = join(folder, '.vite', 'manifest.json');
      if (!existsSync(manifest)) return null;
      const chunks = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
      const entry = chunks[DOOR_ENTRY];
      if (!entry) return null;
      const address = (file: string) => `/studio/${file}`;
      return { styles: (entry.css ?? []).map(address), script: address(entry.file) };
    },
    async find(name, acceptsBrotli) {
      const type = TYPES[extname(name)];
      if (!type || !/^[\w.-]+$/.test(name) || name.includes('..')) return null;
      const path = join('assets', name);
      if (acceptsBrotli && existsSync(join(folder, `${path}.br`)))
        return { body: await read(`${path}.br`), type, encoding: 'br' };
      if (!existsSync(join(folder, path))) return null;
      return { body: await read(path), type, encoding: null };
    },
  };
}
