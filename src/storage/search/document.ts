import { createHash } from 'node:crypto';
import { readableByAll } from '../../domain/access.ts';
import { searchText } from '../../domain/document/text.ts';
import { listEditions } from '../editions.ts';
import { type ReadArticle, readArticlesById } from '../reading/article.ts';
import type { Db } from '../schema.ts';
import { indexedText, tokenise } from './tokens.ts';

/** An article as the index is fed it. Text for supporters is never in it. */
export interface SearchDocument {
  articleId: string;
  publishedAt: number;
  lang: string;
  headline: string;
  standfirst: string;
  body: string;
  names: string;
  /** What filters look for: `e…` edition, `s…` section, `a…` author. */
  facets: string[];
  /** Words as written, for corrections of mistyped ones. */
  vocabulary: string[];
  /** Of all that was fed: an unchanged article is not fed again. */
  digest: string;
}

/** Terms of ids, apart from words by their first letter and length. */
export const facet = {
  edition: (id: string) => `e${id.toLowerCase()}`,
  section: (id: string) => `s${id.toLowerCase()}`,
  author: (id: string) => `a${id.toLowerCase()}`,
};

/** Those of these articles that readers may find: published, and of an edition that there is. */
export async function readSearchDocuments(
  db: Db,
  articleIds: readonly string[],
): Promise<SearchDocument[]> {
  const [sources, editions] = await Promise.all([
    readArticlesById(db, articleIds),
    listEditions(db),
  ]);
  const langOf = new Map(editions.map(({ id, lang }) => [id, lang]));
  return sources.flatMap((source) => {
    const { state, publishedAt, editionId } = source.article;
    const lang = langOf.get(editionId);
    const isToBeFound = state === 'published' && publishedAt !== null && lang !== undefined;
    return isToBeFound ? [documentOf(source, lang)] : [];
  });
}

export function documentOf(source: ReadArticle, lang: string): SearchDocument {
  const { article, byline, tags } = source;
  const names = [...byline.map(({ name }) => name), ...tags.map(({ name }) => name)].join(' · ');
  const fed = {
    headline: indexedText(article.headline, lang),
    standfirst: indexedText(article.standfirst, lang),
    body: indexedText(searchText(readableByAll(source.doc, article)), lang),
    names: indexedText(names, lang),
    facets: [
      facet.edition(article.editionId),
      ...(article.sectionId ? [facet.section(article.sectionId)] : []),
      ...byline.map(({ id }) => facet.author(id)),
    ],
  };
  const written = `${article.headline} ${article.standfirst} ${names}`;
  return {
    ...fed,
    articleId: article.id,
    publishedAt: article.publishedAt ?? 0,
    lang,
    vocabulary: wordsOf(written, lang),
    digest: createHash('sha256')
      .update(JSON.stringify([article.publishedAt, fed]))
      .digest('hex')
      .slice(0, 16),
  };
}

/** Words of a text as written, that a mistyped one may have meant. */
export function wordsOf(text: string, lang: string): string[] {
  const words = tokenise(text, lang).map(({ start, end }) =>
    text.slice(start, end).toLocaleLowerCase(lang),
  );
  return [...new Set(words)].filter(
    (word) => word.length > 3 && word.length < 32 && !/\d/.test(word),
  );
}
