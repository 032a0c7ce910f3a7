import { describe, expect, it } from 'vitest';
import { type Example, inputOf } from './examples/example.ts';
import { EXAMPLES } from './examples/index.ts';
import { lint } from './lint.ts';
import { RULES } from './rules/index.ts';
import { wordsFor } from './words/index.ts';

/** Rules about the French language alone. */
const FRENCH_ONLY = new Set(['fr.cond-report', 'fr.cond-attributed']);

function rulesFound(example: Example, lang: 'fr' | 'en'): string[] {
  return lint(inputOf(example, lang)).map((finding) => finding.rule);
}

function name(example: Example): string {
  return typeof example === 'string' ? example : example.says;
}

describe.each(RULES.map((rule) => [rule.id]))('%s', (id) => {
  const examples = EXAMPLES[id];

  it.each(['fr', 'en'] as const)('has words and examples in %s', (lang) => {
    const words = wordsFor(lang).rules[id];
    expect(Object.values(words ?? {}).filter((text) => text.trim() !== '')).toHaveLength(4);
    expect(examples?.[lang].ok.length).toBeGreaterThan(0);
    if (lang === 'fr' || !FRENCH_ONLY.has(id))
      expect(examples?.[lang].flag.length).toBeGreaterThan(0);
  });

  for (const lang of ['fr', 'en'] as const) {
    for (const example of examples?.[lang].flag ?? []) {
      it(`flags: ${name(example)}`, () => {
        expect(rulesFound(example, lang)).toContain(id);
      });
    }
    for (const example of examples?.[lang].ok ?? []) {
      it(`lets be: ${name(example)}`, () => {
        expect(rulesFound(example, lang)).not.toContain(id);
      });
    }
  }
});

describe('the catalogue', () => {
  it('has its 57 rules, each once, with words and examples for no other', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(57);
    expect(ids).toHaveLength(57);
    for (const lang of ['fr', 'en'] as const) {
      expect(Object.keys(wordsFor(lang).rules).sort()).toEqual([...ids].sort());
    }
    expect(Object.keys(EXAMPLES).sort()).toEqual([...ids].sort());
  });
});
