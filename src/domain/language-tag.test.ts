import { expect, it } from 'vitest';
import { isLanguageTag } from './language-tag.ts';

it('knows tags of languages from what only looks like them', () => {
  for (const tag of ['fr', 'en-GB', 'zh-Hant-TW', 'br'])
    expect([tag, isLanguageTag(tag)]).toEqual([tag, true]);
  for (const tag of ['', 'en-00', 'fr-fr-fr', 'x', 'français', 'en_GB', 'de-DE-u'])
    expect([tag, isLanguageTag(tag)]).toEqual([tag, false]);
});
