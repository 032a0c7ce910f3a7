import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitText } from './fit-text.ts';
import { initialOf } from './initial.ts';
import { type DrawingFaces, facesOf } from './pairing-faces.ts';
import { drawable, type SetLine, setLine } from './type-set.ts';

let latin: DrawingFaces;
let arabic: DrawingFaces;
beforeAll(async () => {
  [latin, arabic] = await Promise.all([facesOf('jusant', 'ltr'), facesOf('jusant', 'rtl')]);
});

const inArabic = (text: string) => setLine(text, { faces: arabic.head, lang: 'ar', dir: 'rtl' });
const inFrench = (text: string) => setLine(text, { faces: latin.head, lang: 'fr', dir: 'ltr' });
/** Outlines from left to right. */
const paths = (line: SetLine) => [...line.glyphs].sort((a, b) => a.x - b.x).map(({ path }) => path);

describe('setting type', () => {
  it('joins Arabic letters', () => {
    const apart = [...'سلام'].map((letter) => inArabic(letter).width).reduce((a, b) => a + b);
    expect(inArabic('سلام').width).toBeLessThan(apart * 0.9);
  });

  it('runs Arabic from right to left, and figures in it from left to right', () => {
    const shown = paths(inArabic('سنة 19'));
    const [one, nine] = [paths(inArabic('1'))[0], paths(inArabic('9'))[0]];
    expect(shown.slice(0, 2)).toEqual([one, nine]);
  });

  it('turns brackets round with the text', () => {
    const opening = paths(inFrench('('))[0];
    const closing = paths(inFrench(')'))[0];
    expect(opening).not.toBe(closing);
    const shown = paths(inArabic('نص (نص) نص'));
    const [left, right] = [
      paths(setLine('(', ltrArabic()))[0],
      paths(setLine(')', ltrArabic()))[0],
    ];
    expect(shown.indexOf(left ?? '')).toBeGreaterThan(0);
    expect(shown.indexOf(left ?? '')).toBeLessThan(shown.indexOf(right ?? ''));
  });

  it('borrows letters that the first face lacks, and leaves out what no face has', () => {
    expect(drawable('Łódź 🌊 и Θ\u202F!', latin.head)).toBe('Łódź и Θ\u202F!');
    expect(inFrench('Ł').glyphs).toHaveLength(1);
    expect(inFrench('ж').glyphs).toHaveLength(1);
  });

  it('makes the narrow space that no face of ours has', () => {
    const thin = inFrench('a\u202F!').width - inFrench('a!').width;
    expect(thin).toBeGreaterThan(0.02);
    expect(thin).toBeLessThan(inFrench(' ').width);
  });
});

function ltrArabic() {
  return { faces: arabic.head, lang: 'ar', dir: 'ltr' as const };
}

describe('fitting text', () => {
  const box = { width: 600, height: 300, largest: 96, smallest: 36, leading: 1, maxLines: 6 };
  const fitted = (text: string, more: Partial<typeof box> = {}) =>
    fitText(
      drawable(text, latin.head),
      { faces: latin.head, lang: 'fr', dir: 'ltr' },
      { ...box, ...more },
    );
  const widths = (text: string, more: Partial<typeof box> = {}) => {
    const { size, lines } = fitted(text, more);
    return lines.map((line) => line.width * size);
  };

  it('sets a short headline large and a long one smaller, always within its box', () => {
    expect(fitted('Étale').size).toBe(96);
    const long =
      'Le conseil vote la passerelle, ajourne le pont et promet un phare neuf aux marins';
    expect(fitted(long).size).toBeLessThan(96);
    expect(Math.max(...widths(long))).toBeLessThanOrEqual(600);
  });

  it('does not leave one short word alone on the last line', () => {
    const all = widths('Payons la passerelle d’abord, nous compterons ensuite');
    expect(all.at(-1)).toBeGreaterThan(0.42 * Math.max(...all));
  });

  it('cuts what is far too long, and says so', () => {
    const lines = widths('mot '.repeat(400));
    expect(lines).toHaveLength(6);
    expect(Math.max(...lines)).toBeLessThanOrEqual(600);
    const dots = paths(inFrench('…')).at(-1);
    const last = fitted('mot '.repeat(400)).lines.at(-1);
    expect(last && paths(last).at(-1)).toBe(dots);
  });

  it('breaks a word that is longer than the line', () => {
    expect(Math.max(...widths(`a${'nticonstitutionnellement'.repeat(8)}`))).toBeLessThanOrEqual(
      600,
    );
  });

  it('keeps what a hard space joins', () => {
    const apart = fitted('un deux\u00A0: trois', { width: 200, largest: 60 }).lines.length;
    expect(apart).toBeGreaterThan(1);
    expect(fitted('deux\u00A0:', { width: 90, largest: 36, smallest: 36 }).lines).toHaveLength(1);
  });

  it('holds any text whatever within its box', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const width of widths(text)) expect(width).toBeLessThanOrEqual(600);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('has no lines for no words', () => {
    expect(fitted('').lines).toEqual([]);
  });
});

it('the initial of a name is not that of its article', () => {
  expect(initialOf('Le Jusant', 'fr')).toBe('J');
  expect(initialOf('L’Écho des îles', 'fr-FR')).toBe('É');
  expect(initialOf('The Ebb', 'en')).toBe('E');
  expect(initialOf('الجَزْر', 'ar')).toBe('ج');
  expect(initialOf('istanbul', 'tr')).toBe('İ');
  expect(initialOf('Les', 'fr')).toBe('L');
  expect(initialOf('« 20 nœuds »', 'fr')).toBe('2');
  expect(initialOf('🌊', 'fr')).toBe('');
});
