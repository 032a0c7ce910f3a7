import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigProblem, readConfig } from './config.ts';

describe('the settings', () => {
  it('need nothing', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', url: 'http://127.0.0.1:3000' });
    expect([...config.roles]).toEqual(['web', 'worker']);
  });

  it('report everything that is wrong at once, by name', () => {
    const wrong = {
      PORT: 'abc',
      RECTO_URL: 'example.org',
      DATABASE_URL: 'mysql://x',
      RECTO_ROLES: 'cook',
      LOG_LEVEL: 'loud',
      RECTO_CACHE_MB: 'much',
      RECTO_PROXIES: '127.0.0.1, nginx',
    };
    try {
      readConfig(wrong);
      expect.unreachable();
    } catch (error) {
      const { problems } = error as ConfigProblem;
      for (const name of Object.keys(wrong)) {
        expect(
          problems.some(
            ({ en, fr }) => en.startsWith(`${name} must`) && fr.startsWith(`${name} doit`),
          ),
        ).toBe(true);
      }
    }
  });

  it('refuse an address with a path, which would be half kept', () => {
    expect(readConfig({ RECTO_URL: 'https://example.org/' }).url).toBe('https://example.org');
    expect(() => readConfig({ RECTO_URL: 'https://example.org/news' })).toThrow(ConfigProblem);
  });

  it('left blank are not set', () => {
    expect(readConfig({ PORT: ' ', RECTO_DATA: '' }).port).toBe(3000);
  });

  it('are read from files where a secret lies in one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recto-config-'));
    const file = join(folder, 'url');
    writeFileSync(file, 'postgres://recto@localhost/recto\n');
    expect(readConfig({ DATABASE_URL_FILE: file }).databaseUrl).toBe(
      'postgres://recto@localhost/recto',
    );
    expect(() => readConfig({ DATABASE_URL_FILE: file, DATABASE_URL: 'postgres://x' })).toThrow(
      ConfigProblem,
    );
    rmSync(folder, { recursive: true });
  });
});
