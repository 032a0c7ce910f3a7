/** Writes the pages of this folder that come out of the rules: `node docs/linter/write.ts`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeRules, PAGES } from '../../src/linter/describe.ts';

for (const lang of ['fr', 'en'] as const) {
  writeFileSync(resolve(import.meta.dirname, '../..', PAGES[lang]), describeRules(lang));
}
