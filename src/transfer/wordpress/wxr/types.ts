/** What a WordPress export holds, as written: nothing is interpreted yet. */

export interface WxrTermRef {
  domain: string;
  slug: string;
  name: string;
}

export interface WxrComment {
  id: string;
  author: string;
  mail: string;
  url: string;
  date: string;
  dateGmt: string;
  content: string;
  approved: string;
  type: string;
  parent: string;
  userId: string;
}

export interface WxrItem {
  /** Place in the file, from 0, and the line it begins on. */
  index: number;
  line: number;
  title: string;
  link: string;
  pubDate: string;
  creator: string;
  guid: string;
  content: string;
  excerpt: string;
  postId: string;
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  name: string;
  status: string;
  parent: string;
  menuOrder: string;
  type: string;
  password: string;
  isSticky: boolean;
  attachmentUrl: string;
  terms: WxrTermRef[];
  /** A key can come several times, as `_wp_old_slug` does. */
  meta: Map<string, string[]>;
  comments: WxrComment[];
}

export interface WxrAuthor {
  id: string;
  login: string;
  displayName: string;
  firstName: string;
  lastName: string;
}

export interface WxrTerm {
  id: string;
  taxonomy: string;
  slug: string;
  /** Slug of the term above it, empty for none. */
  parent: string;
  name: string;
  description: string;
}

/** What stands before the items. */
export interface WxrHead {
  title: string;
  description: string;
  link: string;
  language: string;
  version: string;
  baseSiteUrl: string;
  baseBlogUrl: string;
  generator: string;
  authors: WxrAuthor[];
  terms: WxrTerm[];
}
