import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it('French spaces are those of French: no-break before a colon, thin before ; ! ?', () => {
  const sources = globSync(['studio/**/*.ts', 'src/domain/words/**/*.ts'], { cwd: ROOT });
  const wrong = sources
    .filter((path) => !path.includes('.test.'))
    .flatMap((path) =>
      readFileSync(join(ROOT, path), 'utf8')
        .split('\n')
        .filter((line) => /\\u00a0[;!?]|\\u202f:/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});
