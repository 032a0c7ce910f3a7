import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
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

it.skipIf(process.platform === 'win32')(
  'keeps the database to its own account in a folder that is open to all',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recto-open-'));
    const data = join(folder, 'data');
    mkdirSync(data);
    chmodSync(data, 0o755);
    const file = join(data, 'recto.db');
    const readable = () =>
      readdirSync(data).filter((name) => (statSync(join(data, name)).mode & 0o007) !== 0);
    const storage = await openStorage({ file });
    expect(readable()).toEqual([]);
    await storage.close();

    // One that an earlier version made is closed when it is opened next.
    chmodSync(file, 0o644);
    await (await openStorage({ file })).close();
    expect(readable()).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  },
);
