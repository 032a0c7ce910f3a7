/** Full-text search as rooms speak of it; `storage/search` answers on both databases. */

export interface SearchRequest {
  editionId: string;
  /** Of the edition; decides how words are stemmed. */
  lang: string;
  /** As the reader typed it. */
  words: string;
  sectionIds?: readonly string[];
  authorId?: string | null;
  /** Published at or after, and before. */
  from?: number | null;
  to?: number | null;
  offset: number;
  limit: number;
}

/** Text in parts, those that match marked: whoever writes HTML escapes each part. */
export interface MarkedPart {
  text: string;
  isMatch: boolean;
}

export interface FoundArticle {
  articleId: string;
  headline: MarkedPart[];
  snippet: MarkedPart[];
}

export interface SearchFound {
  total: number;
  /** There are more than `total`: they were not counted. */
  isMore: boolean;
  hits: FoundArticle[];
  /** What was searched in place of words that matched nothing; null when it was what was typed. */
  correctedTo: string | null;
}

/** The seam to the search index. */
export interface Searcher {
  find(request: SearchRequest): Promise<SearchFound>;
  close(): Promise<void>;
}
