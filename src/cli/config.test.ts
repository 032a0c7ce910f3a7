import { describe, expect, it } from 'vitest';
import { readConfig } from '../config/config.ts';
import { SETTINGS } from '../config/settings.ts';
import { shownSettings } from './config.ts';

describe('recto config', () => {
  it('shows every setting that there is, and no secret', () => {
    const shown = shownSettings(
      readConfig({
        RECTO_SECRET: 'a secret of more than thirty-two letters',
        SMTP_URL: 'smtps://paper:hunter2@mail.example',
        MEDIA_URL: 's3://key:hunter2@host/bucket',
        DATABASE_URL: 'postgres://recto:hunter2@localhost/recto',
      }),
    );
    expect(Object.keys(shown)).toEqual(SETTINGS.map(({ name }) => name));
    expect(JSON.stringify(shown)).not.toMatch(/hunter2|thirty-two/);
  });
});
