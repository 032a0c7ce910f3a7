import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Which room may import which. `std` is free to all; a room may always import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  std: [],
  domain: [],
  config: [],
  contract: ['domain'],
  transparency: [],
  linter: ['domain'],
  storage: ['domain'],
  pages: ['domain'],
  channels: ['domain', 'net'],
  platforms: ['domain', 'net'],
  net: ['domain'],
  mail: ['domain'],
  media: ['domain', 'net'],
  usecases: ['domain', 'linter', 'transparency', 'storage', 'media', 'net'],
  jobs: ['domain', 'storage'],
  live: ['domain', 'storage', 'usecases'],
  fediverse: ['domain', 'net', 'storage', 'usecases'],
  transfer: ['domain', 'usecases', 'storage'],
  cache: ['domain'],
  reactions: [
    'domain',
    'storage',
    'usecases',
    'pages',
    'cache',
    'channels',
    'platforms',
    'media',
    'jobs',
  ],
  http: ['domain', 'contract', 'usecases', 'pages', 'cache'],
  cli: ['domain', 'usecases', 'transfer', 'transparency', 'linter', 'config', 'main'],
  themes: ['domain/page-models'],
  studio: ['domain', 'linter', 'contract'],
};

const FORBIDDEN_FOLDERS = ['utils', 'helpers', 'common', 'misc', 'services'];

/** Files that are over 400 lines today. This list only shrinks. */
const LONG_FILES: readonly string[] = [];

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const codeFiles = ['src', 'themes', 'studio', 'bench', 'test']
  .flatMap((folder) => filesUnder(join(root, folder)))
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('node_modules'))
  .map((path) => relative(root, path));
const productFiles = codeFiles.filter(
  (path) => /^(src|themes|studio)\//.test(path) && !/\.test\.tsx?$/.test(path),
);

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'themes') return 'themes';
  if (top !== 'src') return top;
  return second.endsWith('.ts') || second.endsWith('.tsx') ? second.replace(/\.tsx?$/, '') : second;
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)];
  return found.map((match) => relative(root, resolve(root, dirname(path), match[1] ?? '')));
}

function allows(room: string, imported: string): boolean {
  const target = roomOf(imported);
  if (target === room || target === 'std' || room === 'main') return true;
  return (MAY_IMPORT[room] ?? []).some(
    (allowed) => allowed === target || imported.startsWith(`src/${allowed}.`),
  );
}

describe('the house', () => {
  it('keeps its walls: each room imports only what it may', () => {
    const trespasses = productFiles.flatMap((path) =>
      importsOf(path)
        .filter((imported) => !allows(roomOf(path), imported))
        .map((imported) => `${path} imports ${imported}`),
    );
    expect(trespasses).toEqual([]);
  });

  it('has no room without a rule', () => {
    const rooms = new Set(productFiles.map(roomOf));
    rooms.delete('main');
    // The demonstration newsroom is data that the product ships.
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('has no cycles between rooms', () => {
    const edges = new Map<string, Set<string>>();
    for (const path of productFiles) {
      for (const imported of importsOf(path)) {
        if (!imported.startsWith('src/') || roomOf(imported) === roomOf(path)) continue;
        const targets = edges.get(roomOf(path)) ?? new Set<string>();
        edges.set(roomOf(path), targets.add(roomOf(imported)));
      }
    }
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      [...(edges.get(from) ?? [])].some(
        (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
      );
    expect([...edges.keys()].filter((room) => reaches(room, room))).toEqual([]);
  });

  it('reads the environment in one room only', () => {
    const readers = productFiles.filter(
      (path) =>
        roomOf(path) !== 'config' && /process\.env\b/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(readers).toEqual([]);
  });

  it('speaks SQL in one room only', () => {
    const speakers = productFiles.filter((path) => {
      if (roomOf(path) === 'storage') return false;
      const text = readFileSync(join(root, path), 'utf8');
      return /\b(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`|from 'better-sqlite3'|from 'pg'/.test(
        text,
      );
    });
    expect(speakers).toEqual([]);
  });

  it('has no folder for things that found no name', () => {
    const folders = new Set(codeFiles.flatMap((path) => dirname(path).split('/')));
    expect(FORBIDDEN_FOLDERS.filter((name) => folders.has(name))).toEqual([]);
  });

  it('keeps files short enough to read', () => {
    const long = codeFiles.filter(
      (path) => readFileSync(join(root, path), 'utf8').split('\n').length > 401,
    );
    expect(long).toEqual([...LONG_FILES]);
  });

  it('names files in kebab-case', () => {
    const odd = codeFiles.filter((path) => !/^[a-z0-9.-]+$/.test(path.split('/').pop() ?? ''));
    expect(odd).toEqual([]);
  });

  it('ships nothing that names a machine', () => {
    const text = (path: string) => readFileSync(join(root, path), 'utf8');
    const tracked = [...codeFiles, 'package.json', 'package-lock.json'].filter((path) =>
      statSync(join(root, path)).isFile(),
    );
    const named = tracked.filter((path) => /"resolved":|\/root\/|\/home\/[a-z]/.test(text(path)));
    expect(named.filter((path) => path !== 'test/house.test.ts')).toEqual([]);
  });
});
