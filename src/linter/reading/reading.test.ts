import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standsIn } from '../folding.ts';
import { readFrench } from './french-forms.ts';
import { quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

describe('French forms', () => {
  it.each([
    'aurait',
    'seraient',
    'finirait',
    'verrait',
    'connaîtrait',
    'créerait',
    'exclurait',
    'suivrait',
    'romprait',
  ])('%s is conditional', (word) => {
    expect(readFrench(word)).toMatchObject({ form: 'conditional', person: 'third' });
  });

  it.each([
    'entrait',
    'montrait',
    'espérait',
    'durait',
    'déclarait',
    'tirait',
    'ouvrait',
    'serrait',
    'engendrait',
    'arbitrait',
    'éclairait',
    'effondrait',
  ])('%s is imperfect', (word) => {
    expect(readFrench(word)?.form).toBe('imperfect');
  });

  it.each(['portrait', 'désormais', 'retrait', 'opéra', 'caméra', 'entra', 'front', 'déclara'])(
    '%s is neither conditional nor future',
    (word) => {
      expect(['conditional', 'future']).not.toContain(readFrench(word)?.form);
    },
  );

  const corpus = resolve(
    import.meta.dirname,
    '../../../../shared/data/linguistics/fr_sequoia-ud-train.conllu',
  );
  if (!existsSync(corpus)) console.warn('SKIPPED: UD French Sequoia is not beside the repository.');
  it.skipIf(!existsSync(corpus))(
    'finds every conditional of UD French Sequoia and no other',
    () => {
      const wrong = readFileSync(corpus, 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .filter((columns) => /^\d+$/.test(columns[0] ?? ''))
        .filter((columns) => {
          const found = readFrench((columns[1] ?? '').toLowerCase().replace(/-t$/, ''));
          return (found?.form === 'conditional') !== (columns[5] ?? '').includes('Mood=Cnd');
        });
      expect(wrong.map((columns) => columns[1])).toEqual([]);
    },
  );
});

describe('sentences', () => {
  const split = (text: string, lang = 'fr') =>
    sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

  it('do not end after a title, an initial or an abbreviation', () => {
    expect(split('M. Roux et Mme. A. Blin sont là. Ils partent.')).toEqual([
      'M. Roux et Mme. A. Blin sont là.',
      'Ils partent.',
    ]);
    expect(split('Dr. Smith left the U.S. in May. He is back.', 'en')).toEqual([
      'Dr. Smith left the U.S. in May.',
      'He is back.',
    ]);
  });

  it('go on after a question in quotation marks', () => {
    expect(split('« Quoi ? » demande-t-elle. Rien.')).toEqual([
      '« Quoi ? » demande-t-elle.',
      'Rien.',
    ]);
  });
});

describe('words', () => {
  const words = (text: string, lang = 'fr') => tokensOf(text, lang).map(({ w }) => w);

  it('part at elisions and inverted pronouns, and keep numbers whole', () => {
    expect(words('L’usine, dit-il, a-t-elle 4 000 m² ?')).toEqual([
      "l'",
      'usine',
      ',',
      'dit',
      '-il',
      ',',
      'a',
      '-elle',
      '4 000',
      'm²',
      '?',
    ]);
    expect(words('It’s Smith’s 4,000.5 m', 'en')).toEqual([
      'it',
      "'s",
      'smith',
      "'s",
      '4,000.5',
      'm',
    ]);
  });

  it('read inclusive writing as the plural it is', () => {
    expect(words('des habitant·es')).toEqual(['des', 'habitants']);
  });
});

describe('quotations', () => {
  it('are found in all marks, outermost, open ones to the end', () => {
    const inner = (text: string) =>
      quotationsOf(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));
    expect(inner('Un « a “b” c » et “d” et "e".')).toEqual(['a “b” c', 'd', 'e']);
    expect(inner('« Sans fin')).toEqual(['Sans fin']);
    expect(inner('l’eau, d’ici et ‘here’')).toEqual(['here']);
  });

  it('stand in a copy whatever the spaces, marks and capitals, parts in order', () => {
    expect(
      standsIn('Nous n’avons (…) rien signé', "« nous n'avons,\u00a0jusqu’ici, rien  signé »"),
    ).toBe(true);
    expect(standsIn('rien signé […] nous', 'nous rien signé')).toBe(false);
    expect(standsIn('we never agreed', 'we had not agreed')).toBe(false);
  });
});
