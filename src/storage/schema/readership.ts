/** A number for each article and day, UTC; nobody is in it. */
export interface ArticleReadsTable {
  article_id: string;
  /** `YYYY-MM-DD` */
  day: string;
  reads: number;
}
