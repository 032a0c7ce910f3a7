import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/domain/document/parse.ts';
import { documentSchema } from '../../src/domain/document/schema.ts';
import { textProjection, wordCount } from '../../src/domain/document/text.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';
import { POLICY_OF, PRESS_PAGES } from '../../src/domain/press.ts';
import { RESERVED_SLUGS } from '../../src/domain/urls.ts';
import { slugify } from '../../src/std/slug.ts';
import { films } from './film/index.ts';
import { type GazetteArticle, gazette, type Lang, type PerLang } from './index.ts';
import { papers } from './papers/index.ts';
import { pictures } from './pictures/index.ts';
import { sounds } from './sound/index.ts';
import { figures } from './versos/figures.ts';
import { versos } from './versos/index.ts';
import { versoTranslations } from './versos/translations.ts';

interface Written {
  key: string;
  lang: Lang;
  article: GazetteArticle;
}

const inAll = (key: string, articles: PerLang<GazetteArticle>): Written[] =>
  (Object.entries(articles) as [Lang, GazetteArticle][]).map(([lang, article]) => ({
    key,
    lang,
    article,
  }));

const stories = gazette.stories.flatMap(({ key, articles }) => inAll(key, articles));
const pages = gazette.pages.flatMap(({ key, articles }) => inAll(key, articles));
const written = [...stories, ...pages];
const langs = gazette.editions.map(({ lang }) => lang);

/** All nodes but the text of code, which is set as it was typed. */
function* nodesOf(blocks: readonly NodeJson[]): Generator<NodeJson> {
  for (const block of blocks) {
    yield block;
    if (block.type !== 'codeBlock') yield* nodesOf(block.content ?? []);
  }
}

const docOf = ({ article }: Written) => parseDocument({ type: 'doc', content: article.body });

/** Every word that readers of an article see, code apart. */
function prose({ article }: Written): string[] {
  const found = [article.headline, article.standfirst, article.heroCaption ?? ''];
  for (const { text, attrs, marks } of nodesOf(article.body)) {
    if (marks?.some((mark) => mark.type === 'code')) continue;
    found.push(
      text ?? '',
      ...['caption', 'title', 'attribution'].map((key) => `${attrs?.[key] ?? ''}`),
    );
  }
  return found;
}

describe('Le Jusant', () => {
  it('says the load-bearing claims in the translations of its main stories, each once', () => {
    const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');
    const english = versoTranslations.filter(({ lang }) => lang === 'en');
    expect(english.map(({ story }) => story).sort()).toEqual(
      versos.map(({ story }) => story).sort(),
    );
    for (const { story, lang, claims } of versoTranslations) {
      const article = stories.find((one) => one.key === story && one.lang === lang)?.article;
      const texts = [...nodesOf(article?.body ?? [])].map(({ text = '' }) => plain(text));
      const original = versos.find((verso) => verso.story === story);
      // Smaller figures stand after them, and only in the language in which they were checked.
      const bearing = (original?.claims.length ?? 0) - (figures[story]?.claims.length ?? 0);
      expect([story, lang, claims.length]).toEqual([story, lang, bearing]);
      for (const claim of claims) {
        const found = texts.filter((text) => claim && text.includes(plain(claim[0])));
        expect([lang, claim?.[0], found.length]).toEqual([lang, claim?.[0], claim ? 1 : 0]);
      }
    }
  });

  it('is a whole paper in three languages', () => {
    expect(langs).toEqual(['fr', 'en', 'ar']);
    expect(gazette.authors).toHaveLength(5);
    const count = (lang: Lang) => gazette.stories.filter(({ articles }) => articles[lang]).length;
    expect(count('fr')).toBeGreaterThanOrEqual(26);
    expect(count('en')).toBeGreaterThanOrEqual(24);
    expect(count('ar')).toBeGreaterThanOrEqual(5);
    const kinds = gazette.stories.map(({ kind }) => kind);
    for (const kind of ['investigation', 'reportage', 'analysis', 'interview', 'review', 'news']) {
      expect(kinds).toContain(kind);
    }
    expect(kinds.filter((kind) => kind === 'opinion').length).toBeGreaterThanOrEqual(3);
    expect(kinds.filter((kind) => kind === 'brief').length).toBeGreaterThanOrEqual(6);
  });

  it('gives long pieces room and keeps short news short', () => {
    for (const { key, kind, articles } of gazette.stories) {
      for (const one of inAll(key, articles)) {
        const words = wordCount(textProjection(docOf(one)), one.lang);
        const [least, most] = kind === 'brief' ? [55, 150] : [230, 900];
        expect(words, `${key} ${one.lang}`).toBeGreaterThanOrEqual(least);
        expect(words, `${key} ${one.lang}`).toBeLessThanOrEqual(most);
      }
    }
  });

  it('obeys the laws of documents', () => {
    for (const one of written) expect(() => docOf(one), `${one.key} ${one.lang}`).not.toThrow();
  });

  it('shows every block and every mark of the schema', () => {
    const blocks = new Set<string>(['doc']);
    const marks = new Set<string>();
    for (const { article } of written) {
      for (const node of nodesOf(article.body)) {
        blocks.add(node.type);
        for (const mark of node.marks ?? []) marks.add(mark.type);
      }
    }
    const later = ['preserved', 'claim', 'remark'];
    const wanted = (names: object) => Object.keys(names).filter((name) => !later.includes(name));
    expect([...blocks].sort()).toEqual(wanted(documentSchema.nodes).sort());
    expect([...marks].sort()).toEqual(wanted(documentSchema.marks).sort());
  });

  it('uses every way to place a figure, and never shows the hero twice', () => {
    const layouts = new Set<unknown>();
    for (const { hero, articles } of gazette.stories) {
      for (const { article } of inAll('', articles)) {
        for (const { type, attrs } of nodesOf(article.body)) {
          if (type === 'figure') layouts.add(attrs?.layout);
          if (type === 'figure' || type === 'galleryImage') expect(attrs?.mediaId).not.toBe(hero);
        }
      }
    }
    expect([...layouts].sort()).toEqual(['end', 'full', 'start', 'text', 'wide']);
  });
});

describe('what the paper names', () => {
  const media = new Map(gazette.media.map((one) => [one.key, one]));

  it('are files that exist, described in the languages in which they appear', () => {
    const portraits = gazette.authors.flatMap(({ portrait }) => (portrait ? [portrait] : []));
    const heroes = gazette.stories.flatMap(({ key, hero, articles }) =>
      hero ? inAll(key, articles).map(({ lang }) => [hero, lang] as const) : [],
    );
    const shown = written.flatMap(({ article, lang }) =>
      [...nodesOf(article.body)].flatMap(({ attrs }) =>
        [attrs?.mediaId, attrs?.posterId].flatMap((key) =>
          typeof key === 'string' ? [[key, lang] as const] : [],
        ),
      ),
    );
    for (const key of portraits) expect(Object.keys(media.get(key)?.alt ?? {})).toEqual(langs);
    for (const [key, lang] of [...heroes, ...shown]) {
      expect(media.get(key)?.alt[lang], `${key} in ${lang}`).toBeTruthy();
    }
  });

  it('are files that something here can make', () => {
    const makers = { picture: pictures, sound: sounds, film: films, paper: papers };
    for (const { key, made } of gazette.media) {
      expect(Object.keys(makers[made.by]), key).toContain(made.name);
    }
    expect(new Set(gazette.media.map(({ key }) => key)).size).toBe(gazette.media.length);
  });

  it('are sections, tags, authors and pages of the paper', () => {
    const groups = new Set(gazette.sections.map(({ group }) => group));
    const tagGroups = new Set(gazette.tags.map(({ group }) => group));
    const authors = new Set(gazette.authors.map(({ key }) => key));
    const pageKeys = gazette.pages.map(({ key }) => key);
    for (const story of gazette.stories) {
      expect(groups).toContain(story.section);
      for (const tag of story.tags) expect(tagGroups).toContain(tag);
      const extra = inAll('', story.articles).flatMap(({ article }) => article.byline ?? []);
      for (const { author } of [...story.byline, ...extra]) expect(authors).toContain(author);
    }
    gazette.pages.forEach(({ parent }, i) => {
      if (parent) expect(pageKeys.slice(0, i)).toContain(parent);
    });
    for (const lang of langs) {
      const { main, footer } = gazette.navigation[lang];
      for (const { target } of [...main, ...footer]) {
        if (target.type === 'section') expect(groups).toContain(target.group);
        if (target.type === 'page') {
          const page = gazette.pages.find(({ key }) => key === target.key);
          expect(page?.articles[lang], `${target.key} in ${lang}`).toBeDefined();
        }
      }
    }
  });
});

describe('addresses', () => {
  it('are unique in their edition, well formed and nobody else’s', () => {
    const seen = new Set<string>();
    for (const { article, lang } of written) {
      const address = `${lang}/${article.slug}`;
      expect(seen, address).not.toContain(address);
      seen.add(address);
      expect(slugify(article.slug, lang), address).toBe(article.slug);
      expect(RESERVED_SLUGS.has(article.slug)).toBe(false);
    }
    for (const list of [gazette.sections, gazette.tags]) {
      for (const lang of langs) {
        const slugs = list.flatMap(({ editions }) => editions[lang]?.slug ?? []);
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const slug of slugs) expect(slugify(slug, lang)).toBe(slug);
      }
    }
  });

  it('of links inside the paper lead somewhere', () => {
    const places = new Set([
      ...written.map(({ article, lang }) => `/${lang}/${article.slug}`),
      ...gazette.authors.flatMap(({ slug }) => langs.map((lang) => `/${lang}/author/${slug}`)),
      ...langs.map((lang) => `/${lang}/right-of-reply`),
    ]);
    const policies = Object.values(gazette.publication.settings.words).flatMap(({ policies }) =>
      Object.values(policies),
    );
    const links = written.flatMap(({ article }) =>
      [...nodesOf(article.body)].flatMap(
        ({ marks }) => marks?.map(({ attrs }) => attrs?.href) ?? [],
      ),
    );
    const inside = [...policies, ...links].filter((href) => `${href}`.startsWith('/'));
    expect(inside.length).toBeGreaterThan(20);
    for (const href of inside) expect(places).toContain(href);
  });
});

describe('the press pack of the paper', () => {
  it.each(['fr', 'en'] as const)('is whole in %s, and its foot leads to each page', (lang) => {
    const { policies } = gazette.publication.settings.words[lang] ?? {};
    const feet = gazette.navigation[lang].footer.map(({ target }) =>
      target.type === 'page' ? target.key : '',
    );
    for (const kind of PRESS_PAGES) {
      const page = gazette.pages.find(({ says }) => says === kind);
      const slug = page?.articles[lang]?.slug;
      expect([kind, policies?.[POLICY_OF[kind]]]).toEqual([kind, `/${lang}/${slug}`]);
      expect(feet, kind).toContain(page?.key);
    }
  });
});

describe('how the paper is set', () => {
  it('keeps French spaces from breaking', () => {
    const loose = /« | [»:;!?]|\d (?=\d{3}(?!\d)|€|%|h\b|km\b)/;
    for (const one of written.filter(({ lang }) => lang === 'fr')) {
      for (const words of prose(one)) expect(words).not.toMatch(loose);
    }
  });

  it('uses each language’s own marks, and no typewriter’s', () => {
    for (const one of written) {
      for (const words of prose(one)) {
        expect(words, `${one.key} ${one.lang}`).not.toMatch(/['"]|\.\.\.| {2}/);
        if (one.lang === 'en') expect(words).not.toMatch(/[«»]/);
      }
    }
  });

  it('is dated within 2026, to the day of its last issue', () => {
    const first = Date.parse('2026-01-01T00:00+01:00');
    const last = Date.parse('2026-10-09T23:59+02:00');
    const dates = stories.map(({ article }) => article.publishedAt);
    expect(Math.min(...dates)).toBeGreaterThanOrEqual(first);
    expect(Math.max(...dates)).toBeLessThanOrEqual(last);
    expect(Math.max(...dates)).toBeGreaterThan(Date.parse('2026-10-09T00:00+02:00'));
    for (const { article } of written) {
      if (article.updatedAt) expect(article.updatedAt).toBeGreaterThan(article.publishedAt);
    }
  });

  it('names the translator of every piece put into Arabic', () => {
    for (const { articles, byline } of gazette.stories) {
      if (!articles.ar || byline.some(({ author }) => author === 'selim')) continue;
      expect(articles.ar.byline).toEqual([{ author: 'selim', role: 'translator' }]);
    }
  });
});
