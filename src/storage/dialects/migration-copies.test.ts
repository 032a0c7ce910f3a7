import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetOldCopies } from './migration-copies.ts';

it('copies from before a migration are kept for thirty days', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-copies-'));
  const now = Date.UTC(2026, 10, 28);
  const day = 86_400_000;
  const names = [1, 29, 31, 400].map((days) => `before-migration-${now - days * day}.db`);
  for (const name of [...names, 'recto.db', 'before-migration-mine.db'])
    writeFileSync(join(folder, name), 'x');
  forgetOldCopies(folder, now);
  expect(readdirSync(folder).sort()).toEqual(
    [...names.slice(0, 2), 'recto.db', 'before-migration-mine.db'].sort(),
  );
  rmSync(folder, { recursive: true, force: true });
});
