import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { houseSealer, SECRET_FILE } from './house-sealer.ts';

const parent = mkdtempSync(join(tmpdir(), 'recto-sealer-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
const secret = 'a secret of more than thirty-two characters';

describe('the key of what is stored encrypted', () => {
  it('is made at first need, for this account alone, and found again', () => {
    const dataFolder = join(parent, 'own');
    const first = houseSealer({ secret: null, dataFolder });
    expect(() => readdirSync(dataFolder)).toThrow();
    const sealed = first.seal('token', 'channel:1');
    expect(readdirSync(dataFolder)).toEqual([SECRET_FILE]);
    expect(statSync(join(dataFolder, SECRET_FILE)).mode & 0o777).toBe(0o600);
    expect(houseSealer({ secret: null, dataFolder }).open(sealed, 'channel:1')).toBe('token');
  });

  it('is RECTO_SECRET where that is given, and nothing is written', () => {
    const dataFolder = mkdtempSync(join(parent, 'given-'));
    const sealed = houseSealer({ secret, dataFolder }).seal('token', 'channel:1');
    expect(readdirSync(dataFolder)).toEqual([]);
    expect(houseSealer({ secret, dataFolder: parent }).open(sealed, 'channel:1')).toBe('token');
  });

  it('that is another, or damaged, is refused with a sentence; a damaged one is never replaced', () => {
    const dataFolder = mkdtempSync(join(parent, 'other-'));
    const sealed = houseSealer({ secret, dataFolder }).seal('token', 'channel:1');
    expect(() => houseSealer({ secret: null, dataFolder }).open(sealed, 'channel:1')).toThrow(
      expect.objectContaining({ key: 'sealed.other-key' }),
    );
    writeFileSync(join(dataFolder, SECRET_FILE), 'short\n');
    expect(() => houseSealer({ secret: null, dataFolder }).seal('token', 'channel:1')).toThrow(
      expect.objectContaining({ key: 'sealed.no-key' }),
    );
    expect(readFileSync(join(dataFolder, SECRET_FILE), 'utf8')).toBe('short\n');
  });
});
