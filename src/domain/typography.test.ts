import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetRuns } from './typography.ts';

/** Spaces that cannot be told apart in print: ~ is U+00A0, ^ is U+202F. */
const shown = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '^');
const fr = (text: string) => shown(typeset(text, 'fr'));
const en = (text: string) => shown(typeset(text, 'en'));

describe('typeset in French', () => {
  it.each([
    [
      'Vraiment ? Oui ! Non ; peut-être : on verra.',
      'Vraiment^? Oui^! Non^; peut-être~: on verra.',
    ],
    ['Vraiment? Oui! Non; peut-être: on verra.', 'Vraiment^? Oui^! Non^; peut-être~: on verra.'],
    ['Quoi ?! Encore !!! Quoi… ?', 'Quoi^?! Encore^!!! Quoi…^?'],
    ['« Je connais le chemin. »', '«~Je connais le chemin.~»'],
    ['«Je connais le chemin.»', '«~Je connais le chemin.~»'],
    ['Il dit "oui" et "non".', 'Il dit «~oui~» et «~non~».'],
    ['" bonjour "', '«~bonjour~»'],
    ['Il dit "elle a dit "non" hier".', 'Il dit «~elle a dit “non” hier~».'],
    ["L'usine d'aujourd'hui, l'\"amour\"", 'L’usine d’aujourd’hui, l’«~amour~»'],
    ['(vraiment ?) (!) [?]', '(vraiment^?) (!) [?]'],
    ['Fin d’une citation sur deux paragraphes."', 'Fin d’une citation sur deux paragraphes.~»'],
    ['Attendez... puis partez', 'Attendez… puis partez'],
    ['-- Bonjour, dit-elle -- ou presque.', '—~Bonjour, dit-elle – ou presque.'],
    ['— Bonjour', '—~Bonjour'],
    ['1 140 € et 12 % de 2 500 000, 3€, 12%', '1~140~€ et 12~% de 2~500~000, 3~€, 12~%'],
    ['1\u202f140 €', '1~140~€'],
    ['4,2 km à 20 °C, 1,9 million', '4,2~km à 20~°C, 1,9~million'],
    ['le 2 octobre à 7 h 05, nº 412, p. 41', 'le 2~octobre à 7~h~05, nº~412, p.~41'],
    ['M. Abrial et Mme Crozet', 'M.~Abrial et Mme~Crozet'],
    ['en 2020 300 personnes', 'en 2020 300 personnes'],
  ])('%s', (typed, set) => expect(fr(typed)).toBe(set));

  it.each([
    'à 7:05, score 3:1',
    'https://a.example/?q=1;x!y:z et www.a.example/#!b',
    'ecrire@a.example:',
    'Bravo :-) ou ;) ou :D ou :smile:',
    'std::vector, a != b, !important, C:\\dossier',
    'un écran de 27" et 5\'10',
    'le chemin ../../etc et ....',
    '--help et -- a--b',
    'AT&amp;T',
    '',
    ' ',
  ])('leaves alone: %s', (typed) => {
    const wanted = typed.replace('ecrire@a.example:', 'ecrire@a.example~:').replace('-- a', '– a');
    expect(fr(typed)).toBe(wanted);
  });

  it('sets the colon of a headline with the thin space', () => {
    expect(shown(typeset('Pont : la facture', 'fr', { isHeadline: true }))).toBe(
      'Pont^: la facture',
    );
    expect(shown(typeset('« Pont » : la facture', 'fr-CH'))).toBe('«^Pont^»^: la facture');
  });
});

describe('typeset in other languages', () => {
  it.each([
    ['"Don\'t," she said, "it\'s the \'90s."', '“Don’t,” she said, “it’s the ’90s.”'],
    ["He said 'yes' and 'no'.", 'He said ‘yes’ and ‘no’.'],
    ["'Tis the dogs' bowl, rock 'n' roll", '’Tis the dogs’ bowl, rock ’n’ roll'],
    ['word--word, word -- word', 'word—word, word – word'],
    ['A 27" screen, 6\'2 tall: why?', 'A 27" screen, 6\'2 tall: why?'],
    ['("Really?") "So..."', '(“Really?”) “So…”'],
    ['"An em—"', '“An em—”'],
  ])('English: %s', (typed, set) => expect(en(typed)).toBe(set));

  it.each([
    ['de', 'Er sagte "ja".', 'Er sagte „ja“.'],
    ['es', 'Dijo "no" y se fue', 'Dijo «no» y se fue'],
    ['it', 'L\'uomo disse "no"', 'L’uomo disse «no»'],
    ['pl', 'Powiedział "nie"', 'Powiedział „nie”'],
    ['ar', 'قال "نعم"، ثم ذهب...', 'قال «نعم»، ثم ذهب...'],
    ['he', 'מנכ"ל', 'מנכ"ל'],
    ['ja', '"東京"', '"東京"'],
  ])('%s: %s', (lang, typed, set) => expect(typeset(typed, lang)).toBe(set));
});

describe('typesetRuns', () => {
  it('lets a quote open in one run and close in another', () => {
    const runs = [{ text: 'Il dit "' }, { text: 'oui' }, { text: '" !' }];
    expect(typesetRuns(runs, 'fr').map(shown)).toEqual(['Il dit «~', 'oui', '~»^!']);
    expect(
      typesetRuns([{ text: "l'" }, { text: 'usine ' }, { text: '!' }], 'fr').map(shown),
    ).toEqual(['l’', 'usine^', '!']);
  });

  it('leaves code alone and sets foreign words by their own rules', () => {
    const runs = [
      { text: 'Tapez "' },
      { text: 'a ? "b" : c', isVerbatim: true },
      { text: '" ou ' },
      { text: 'say "no"!', lang: 'en' },
      { text: ' !' },
    ];
    expect(typesetRuns(runs, 'fr').map(shown)).toEqual([
      'Tapez «~',
      'a ? "b" : c',
      '~» ou ',
      'say “no”!',
      '^!',
    ]);
  });
});

const tricky = fc.constantFrom(
  ...`"'«»“”„‘’‚‹›;:!?….,()[]{}-–—/ \u00a0\u202f\u2009\n1234aàÉß￼%€°=<>&@*`,
  '...',
  '--',
  '---',
  'www.',
  'https://a.b',
  ':)',
  ':-(',
  'M. ',
  'km',
  ' h ',
  '&amp;',
  '😀',
  'é',
  'س',
  ' mars',
);
const line = fc.array(tricky, { maxLength: 24 }).map((parts) => parts.join(''));
const langs = fc.constantFrom('fr', 'fr-CH', 'en', 'de', 'es', 'pl', 'ar', 'xx');
const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}\p{So}\ufffc\n]/gu, '');

describe('whatever is typed', () => {
  it.each(['"":)[!', '—"‚" h "', "';']", '«:-(!', 'a\'"[ ;', '": "'])('%s stays set', (text) => {
    expect(fr(typeset(text, 'fr'))).toBe(fr(text));
  });

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(line, langs, fc.boolean(), (text, lang, isHeadline) => {
        const once = typeset(text, lang, { isHeadline });
        expect(typeset(once, lang, { isHeadline })).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('no letter and no digit changes', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'grapheme' })), langs, (text, lang) => {
        expect(lettersAndDigits(typeset(text, lang))).toBe(lettersAndDigits(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('runs are set as the whole line would be', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), langs, (texts, lang) => {
        const runs = texts.map((text) => ({ text }));
        const set = typesetRuns(runs, lang);
        expect(set).toHaveLength(runs.length);
        expect(set.join('')).toBe(typeset(texts.join(''), lang));
      }),
      { numRuns: 1000 },
    );
  });
});
