/** `self`: who asks is named or meant in the article; `for-another`: they speak for who is. */
export const REPLY_STANDINGS = ['self', 'for-another'] as const;
export type ReplyStanding = (typeof REPLY_STANDINGS)[number];

/** What somebody named or meant in a published article asks the newsroom to publish in answer. */
export interface ReplyRequest {
  id: string;
  articleId: string;
  /** Number of the version that they answer. */
  seq: number;
  name: string;
  mail: string;
  /** Of the post, or a telephone; '' where none was given. */
  address: string;
  standing: ReplyStanding;
  /** The words that they answer. */
  passage: string;
  words: string;
  createdAt: number;
}

/** Lines of the form, by their names. */
export const REPLY_FIELDS = ['article', 'name', 'mail', 'address', 'passage', 'words'] as const;
export type ReplyField = (typeof REPLY_FIELDS)[number];

/**
 * French law: the reply is published within three days of its receipt (law of 21 June 2004 on confidence
 * in the digital economy). The desk counts from it.
 */
export const REPLY_DUE_MS = 3 * 86_400_000;
