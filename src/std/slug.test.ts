import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify, uniqueSlug } from './slug.ts';

describe('slugify', () => {
  it.each([
    [
      'fr',
      'Pont des Cordiers : la facture grimpe, l’accord recule',
      'pont-des-cordiers-la-facture-grimpe-l-accord-recule',
    ],
    [
      'fr',
      "Aujourd'hui, l'œuvre d'Éloïse coûte 1 140 € (ou 12 %)",
      'aujourd-hui-l-oeuvre-d-eloise-coute-1-140-ou-12',
    ],
    ['en', 'Don’t stop: the Port’s “naïve” plan', 'dont-stop-the-ports-naive-plan'],
    ['de', 'Straße über Öl', 'strasse-ueber-oel'],
    ['sv', 'Över ån', 'over-an'],
    ['da', 'Blåbærgrød', 'blaabaergroed'],
    ['tr', 'İSTANBUL ILIK', 'istanbul-ilik'],
    ['uk', 'П’ять мостів', 'пять-мостів'],
    [
      'ar',
      'جسر الحبّالين: الكلفة تـرتفع والاتفاق يبتعد',
      'جسر-الحبالين-الكلفة-ترتفع-والاتفاق-يبتعد',
    ],
    ['he', 'גֶּשֶׁר', 'גשר'],
    ['hi', 'हिन्दी भाषा', 'हिन्दी-भाषा'],
    ['ja', '東京の橋が', '東京の橋が'],
    ['fr', 'ﬁn du 2² ½', 'fin-du-22-1-2'],
    ['fr', '  --- 🎉 !', ''],
    ['fr', '👩‍🚒 Feu 🔥', 'feu'],
    ['not a language', 'Été', 'ete'],
  ])('%s: %s', (lang, title, slug) => expect(slugify(title, lang)).toBe(slug));

  it('writes Latin letters where the newsroom wants them', () => {
    const latin = (title: string, lang: string) => slugify(title, lang, { transliterate: true });
    expect(latin('Привет, мир! Ёж', 'ru')).toBe('privet-mir-yozh');
    expect(latin('Гарна їжа', 'uk')).toBe('harna-yizha');
    expect(latin('Ελλάδα Ύδρα', 'el')).toBe('ellada-ydra');
    expect(latin('جسر الحبّالين', 'ar')).toBe('jsr-alhbalyn');
  });

  it('is cut at a word', () => {
    expect(slugify('un deux trois', 'fr', { maxLength: 9 })).toBe('un-deux');
    expect(slugify('un deux trois', 'fr', { maxLength: 7 })).toBe('un-deux');
    expect(slugify('x'.repeat(200), 'fr')).toHaveLength(80);
  });

  it('is always fit for an address, and a slug of itself', () => {
    const langs = fc.constantFrom('fr', 'en', 'de', 'ar', 'tr');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        langs,
        fc.boolean(),
        (title, lang, transliterate) => {
          const slug = slugify(title, lang, { transliterate });
          expect(slug).toMatch(
            /^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)?$/u,
          );
          expect(slug.normalize('NFC')).toBe(slug);
          expect(Array.from(slug).length).toBeLessThanOrEqual(80);
          expect(slugify(slug, lang, { transliterate })).toBe(slug);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('uniqueSlug', () => {
  it('takes the first that is free', async () => {
    const taken = new Set(['pont', 'pont-2']);
    expect(await uniqueSlug('pont', (slug) => taken.has(slug))).toBe('pont-3');
    expect(await uniqueSlug('mer', async (slug) => taken.has(slug))).toBe('mer');
  });
});
