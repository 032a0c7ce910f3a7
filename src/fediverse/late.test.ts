import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
/** Nobody imports it: it is begun, in a thread, at the first activity. */
const THREAD = 'main/fediverse-worker.ts';

/** 68 MB that a newsroom needs which is followed, and a newsroom that is only read does not. */
it('is loaded when somebody speaks to the newsroom from elsewhere, or it to them, and not before', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.test.ts') &&
      !file.startsWith('fediverse') &&
      file !== THREAD,
  );
  const early = files.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return /^import (?!type )[^;]*from '(?:@fedify\/|(?:\.\.?\/)+fediverse\/(?:inbox|federation|hear|courier|knock|letterhead|read-document|kv-store|proof)\.ts)/m.test(
      text,
    );
  });
  expect(early).toEqual([]);
  const importing = files.filter((file) =>
    /from '[^']*fediverse-worker\.ts'/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(importing).toEqual([]);
});
