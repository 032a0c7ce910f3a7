/**
 * Style sheets stay once their screen was opened. What an area's sheet says must not reach the elements of
 * another, whatever somebody looked at before.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Sheets that other areas import, or that are there whenever these are: with the areas that count on them. */
const SHARED: Record<string, readonly string[]> = {
  'settings/settings.css': ['press', 'fediverse', 'comments', 'support', 'channels'],
  'publish/publish.css': ['channels'],
  'people/people.css': ['keys', 'audit', 'account'],
  'letters/letters.css': ['questions'],
  'desk/details.css': ['editor'],
  'editor/editor.css': ['live', 'letters'],
  'editor/page.css': ['letters'],
  'editor/prosemirror.css': ['letters'],
};

const STUDIO = join(import.meta.dirname, '..');
const areaOf = (path: string) => path.split('/')[0] ?? '';

/** Classes that an area's elements bear: in JSX, and where elements are made by hand. */
function classesByArea(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of globSync('**/*.{ts,tsx}', { cwd: STUDIO })) {
    if (path.includes('.test.')) continue;
    const text = readFileSync(join(STUDIO, path), 'utf8');
    const own = found.get(areaOf(path)) ?? new Set();
    found.set(areaOf(path), own);
    const places = text.matchAll(
      /(?:className|class)(?:=|: ?)(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\}|'([^']*)')|\bel\('\w+', '([^']*)'/g,
    );
    for (const [, plain, code, quoted, made] of places) {
      const strings = code ? [...code.matchAll(/['"`]([^'"`]*)['"`]/g)].map(([, one]) => one) : [];
      for (const one of [plain, quoted, made, ...strings])
        for (const name of one?.split(/[\s${}]+/) ?? []) if (name) own.add(name);
    }
  }
  return found;
}

/** Selectors of a sheet whose classes, all of them, elements of another area bear too. */
function leaksOf(path: string, classes: Map<string, Set<string>>): string[] {
  const css = readFileSync(join(STUDIO, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = new Set<string>();
  for (const [, head = ''] of css.matchAll(/([^{}]+)\{/g)) {
    if (head.trim().startsWith('@')) continue;
    for (const selector of head.split(/,(?![^(]*\))/)) {
      const names = [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
      if (names.length === 0) continue;
      for (const [area, own] of classes)
        if (isElsewhere(path, area) && names.every((name) => own.has(name)))
          found.add(`${selector.trim()} -> ${area}`);
    }
  }
  return [...found].map((leak) => `${path}: ${leak}`);
}

const isElsewhere = (path: string, area: string): boolean =>
  area !== areaOf(path) && area !== 'look' && !SHARED[path]?.includes(area);

it('no sheet reaches into another area', () => {
  const classes = classesByArea();
  const sheets = globSync('**/*.css', { cwd: STUDIO }).filter((path) => areaOf(path) !== 'look');
  expect(sheets.flatMap((path) => leaksOf(path, classes))).toEqual([]);
});
