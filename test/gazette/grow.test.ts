import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/domain/document/parse.ts';
import { textProjection, wordCount } from '../../src/domain/document/text.ts';
import { slugify } from '../../src/std/slug.ts';
import { grow } from './grow.ts';
import { gazette } from './index.ts';

describe('a grown gazette', () => {
  const articles = [...grow(600)];

  it('is the same for the same seed, and another for another', () => {
    expect([...grow(600)]).toEqual(articles);
    expect([...grow(600, 2)]).not.toEqual(articles);
  });

  it('takes turns in French and English, two neighbours telling one story', () => {
    articles.forEach((article, i) => {
      expect(article.lang).toBe(i % 2 === 0 ? 'fr' : 'en');
      expect(article.story).toBe(Math.floor(i / 2));
    });
    const [french, english] = articles;
    expect(english?.section).toBe(french?.section);
    expect(english?.body.content.map(({ type }) => type)).toEqual(
      french?.body.content.map(({ type }) => type),
    );
  });

  it('writes valid documents of a real length, under addresses of their own', () => {
    const slugs = new Set(articles.map(({ lang, slug }) => `${lang}/${slug}`));
    expect(slugs.size).toBe(articles.length);
    const lengths = articles.map(({ body, lang, slug }) => {
      expect(slugify(slug, lang)).toBe(slug);
      return wordCount(textProjection(parseDocument(body)), lang);
    });
    expect(Math.min(...lengths)).toBeGreaterThan(200);
    expect(Math.max(...lengths)).toBeLessThan(1000);
    const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    expect(mean).toBeGreaterThan(400);
  });

  it('leaves no slot unfilled and no French space loose', () => {
    for (const { body, headline, standfirst, lang } of articles) {
      const all = [headline, standfirst, textProjection(body)].join('\n');
      expect(all).not.toMatch(/[{}]|undefined/);
      if (lang === 'fr') expect(all).not.toMatch(/« | [»:;!?]/);
    }
  });

  it('names only what the gazette has, in rising order over fifteen years', () => {
    const sections = new Set(gazette.sections.map(({ group }) => group));
    const media = new Set(gazette.media.map(({ key }) => key));
    for (const { section, hero } of articles) {
      expect(sections).toContain(section);
      if (hero) expect(media).toContain(hero);
    }
    const dates = articles.map(({ publishedAt }) => publishedAt);
    expect([...dates].sort((a, b) => a - b)).toEqual(dates);
    const years = dates.map((at) => new Date(at).getUTCFullYear());
    expect(new Set(years).size).toBe(15);
  });
});
