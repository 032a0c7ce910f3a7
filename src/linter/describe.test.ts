import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeRules, PAGES } from './describe.ts';
import { RULES } from './rules/index.ts';

describe('the pages that explain the rules', () => {
  it.each(['fr', 'en'] as const)('are up to date and miss no rule in %s', (lang) => {
    const page = describeRules(lang);
    const path = resolve(import.meta.dirname, '../..', PAGES[lang]);
    expect(RULES.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
    // Otherwise: node docs/linter/write.ts
    expect(readFileSync(path, 'utf8')).toBe(page);
  });
});
