import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { articles, run } from '../../../test/support/wordpress.ts';

describeEachDatabase('languages of a WordPress site', (open) => {
  const translations = (pairs: Record<string, number>) =>
    `a:${Object.keys(pairs).length}:{${Object.entries(pairs)
      .map(([lang, id]) => `s:${lang.length}:"${lang}";i:${id};`)
      .join('')}}`;

  it('Polylang: one story in two editions, sharing a slug; sections that are translations', async () => {
    const storage = await open();
    const report = await run(storage, {
      terms: [
        [
          'language',
          1,
          'fr',
          'Français',
          '',
          'a:3:{s:6:"locale";s:5:"fr_FR";s:3:"rtl";i:0;s:9:"flag_code";s:2:"fr";}',
        ],
        [
          'language',
          2,
          'ar',
          'العربية',
          '',
          'a:3:{s:6:"locale";s:2:"ar";s:3:"rtl";i:1;s:9:"flag_code";s:5:"arabe";}',
        ],
        ['language', 3, 'de', 'Deutsch'],
        ['category', 10, 'port', 'Port'],
        ['category', 11, 'port-ar', 'الميناء'],
        ['term_translations', 12, 'pll_t', 'pll_t', '', translations({ fr: 10, ar: 11 })],
        ['post_translations', 13, 'pll_p', 'pll_p', '', translations({ fr: 1, ar: 2 })],
      ],
      items: [
        {
          id: 1,
          name: 'maree',
          terms: [
            ['language', 'fr', 'Français'],
            ['post_translations', 'pll_p', 'pll_p'],
            ['category', 'port', 'Port'],
          ],
        },
        {
          id: 2,
          name: 'maree',
          link: 'https://journal.example/ar/maree/',
          terms: [
            ['language', 'ar', 'العربية'],
            ['post_translations', 'pll_p', 'pll_p'],
            ['category', 'port-ar', 'الميناء'],
          ],
        },
        { id: 3, name: 'sans-langue', link: 'https://journal.example/ar/sans-langue/' },
      ],
    });
    expect(report.losses).toEqual([]);
    const editions = await storage.db
      .selectFrom('editions')
      .selectAll()
      .orderBy('position')
      .execute();
    expect(editions.map((one) => [one.lang, one.dir])).toEqual([
      ['fr', 'ltr'],
      ['ar', 'rtl'],
    ]);
    const found = (await articles(storage)).map((one) => [
      one.slug,
      editions.find((edition) => edition.id === one.edition_id)?.lang,
    ]);
    expect(found.sort()).toEqual([
      ['maree', 'ar'],
      ['maree', 'fr'],
      ['sans-langue', 'ar'],
    ]);
    const stories = new Set(
      (await articles(storage)).filter((one) => one.slug === 'maree').map((one) => one.story_id),
    );
    expect(stories.size).toBe(1);
    const sections = await storage.db.selectFrom('sections').selectAll().execute();
    expect(sections).toHaveLength(2);
    expect(new Set(sections.map((one) => one.group_id)).size).toBe(1);
  });

  it('makes no edition of a language that only the desk is in', async () => {
    const storage = await open();
    const fr: [string, string, string] = ['language', 'fr', 'Français'];
    await run(storage, {
      language: 'en-US',
      items: [
        { id: 1, terms: [fr] },
        { id: 2, terms: [fr] },
      ],
    });
    const editions = await storage.db.selectFrom('editions').selectAll().execute();
    expect(editions.map((one) => one.lang)).toEqual(['fr']);
  });

  it('WPML: the notes of its own exporter', async () => {
    const storage = await open();
    const notes = (lang: string) => ({
      _wpml_import_language_code: lang,
      _wpml_import_translation_group: '50',
    });
    await run(storage, {
      language: 'fr-FR',
      items: [
        { id: 1, name: 'la-criee', meta: notes('fr') },
        { id: 2, name: 'the-fish-market', meta: notes('en') },
      ],
    });
    const rows = await articles(storage);
    expect(new Set(rows.map((one) => one.edition_id)).size).toBe(2);
    expect(new Set(rows.map((one) => one.story_id)).size).toBe(1);
  });

  it('WPML: language and group from notes; what has no language is in the main one', async () => {
    const storage = await open();
    await run(storage, {
      language: 'en-US',
      items: [
        { id: 1, name: 'codes', meta: { _icl_lang_code: 'en', trid: '44' } },
        {
          id: 2,
          name: 'codes',
          meta: { _icl_lang_code: 'fr', trid: '44', _icl_translation_id: '1' },
        },
        { id: 3, name: 'copie', meta: { _icl_lang_code: 'fr', _icl_lang_duplicate_of: '4' } },
        { id: 4, name: 'original' },
        { id: 5, name: 'codes' },
      ],
    });
    const editions = new Map(
      (await storage.db.selectFrom('editions').selectAll().execute()).map((one) => [
        one.id,
        one.lang,
      ]),
    );
    const rows = await articles(storage);
    expect(rows.map((one) => `${editions.get(one.edition_id)}/${one.slug}`).sort()).toEqual([
      'en/codes',
      'en/codes-2',
      'en/original',
      'fr/codes',
      'fr/copie',
    ]);
    const story = (slug: string, lang: string) =>
      rows.find((one) => one.slug === slug && editions.get(one.edition_id) === lang)?.story_id;
    expect(story('codes', 'en')).toBe(story('codes', 'fr'));
    expect(story('original', 'en')).toBe(story('copie', 'fr'));
    expect(story('codes-2', 'en')).not.toBe(story('codes', 'en'));
  });
});
