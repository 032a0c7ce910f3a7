import { describe, expect, it } from 'vitest';
import { lintText } from './lint.ts';
import { LONGEST_SENTENCE, sentencesOf } from './reading/sentences.ts';

/** Texts made to make patterns go back and forth: no stops, many openings, all of one kind. */
const HOSTILE: Readonly<Record<string, string>> = {
  letters: 'a',
  spaces: ' ',
  'opening marks': '« ',
  'closing marks': '» ',
  'straight marks': '" ',
  'single marks': '‘a ',
  'short quotations': '« a » ',
  'sentences in quotation marks': '« A. » B. ',
  conditions: 'si le maire aurait ',
  conditionals: 'aurait signé ',
  relatives: 'qui que dont où serait ',
  numbers: '1 ',
  'numbers in words': 'trois mille ',
  fractions: 'un sur ',
  attributions: 'selon des experts ',
  speech: 'dit-il, affirme, assure que ',
  commas: ', ',
  braces: '{a,b}',
  hyphens: 'a-',
  apostrophes: "l'",
  abbreviations: 'M. ',
  'invisible characters': '\u200b\u{e0101}',
  months: 'le 3 mars, ',
  adverbs: 'vraisemblablement ',
  'English experts': 'many experts who ',
  'English futures': 'it will ',
  capitals: 'Ana Roux ',
  breaks: 'a\n',
  brackets: '[…] (',
};

/** Processor time of this process, which other work on the machine disturbs less than the clock. */
function cost(text: string, lang: 'fr' | 'en'): number {
  const before = process.cpuUsage();
  lintText(text, { lang, kind: 'reportage', at: 0 });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

describe('hostile text', () => {
  it('never makes a sentence longer than the bound that every rule relies on', () => {
    for (const unit of Object.values(HOSTILE)) {
      for (const { start, end } of sentencesOf(filled(unit, 20_000), 'fr')) {
        expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
      }
    }
  });

  it.each(Object.keys(HOSTILE))('of 100 kB costs in proportion: %s', (name) => {
    const unit = HOSTILE[name] ?? '';
    const langs = name.startsWith('English') ? (['en'] as const) : (['fr'] as const);
    for (const lang of langs) {
      const large = cost(filled(unit, 100_000), lang);
      // Little is noise.
      if (large < 400) continue;
      const quarter = filled(unit, 25_000);
      cost(quarter, lang);
      const small = cost(quarter, lang);
      // Four times the text: a quadratic rule takes sixteen times as long.
      expect(large).toBeLessThan(small * 10);
    }
  });
});
