import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStorage } from './open.ts';

it.skipIf(process.platform === 'win32')(
  'keeps the folder that it makes to its own account',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recto-open-'));
    const data = join(folder, 'data');
    const storage = await openStorage({ file: join(data, 'recto.db') });
    expect(statSync(data).mode & 0o077).toBe(0);
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  },
);
