import type { WxrComment, WxrItem } from './types.ts';

/** Which element fills which field. */

type ItemText = { [K in keyof WxrItem]: WxrItem[K] extends string ? K : never }[keyof WxrItem];

export const ITEM_FIELDS: Record<string, ItemText> = {
  title: 'title',
  link: 'link',
  pubDate: 'pubDate',
  'dc:creator': 'creator',
  guid: 'guid',
  'content:encoded': 'content',
  'excerpt:encoded': 'excerpt',
  'wp:post_id': 'postId',
  'wp:post_date': 'date',
  'wp:post_date_gmt': 'dateGmt',
  'wp:post_modified': 'modified',
  'wp:post_modified_gmt': 'modifiedGmt',
  'wp:post_name': 'name',
  'wp:status': 'status',
  'wp:post_parent': 'parent',
  'wp:menu_order': 'menuOrder',
  'wp:post_type': 'type',
  'wp:post_password': 'password',
  'wp:attachment_url': 'attachmentUrl',
};

export const COMMENT_FIELDS: Record<string, keyof WxrComment> = {
  'wp:comment_id': 'id',
  'wp:comment_author': 'author',
  'wp:comment_author_email': 'mail',
  'wp:comment_author_url': 'url',
  'wp:comment_date': 'date',
  'wp:comment_date_gmt': 'dateGmt',
  'wp:comment_content': 'content',
  'wp:comment_approved': 'approved',
  'wp:comment_type': 'type',
  'wp:comment_parent': 'parent',
  'wp:comment_user_id': 'userId',
};

export function emptyItem(index: number, line: number): WxrItem {
  return {
    index,
    line,
    title: '',
    link: '',
    pubDate: '',
    creator: '',
    guid: '',
    content: '',
    excerpt: '',
    postId: '',
    date: '',
    dateGmt: '',
    modified: '',
    modifiedGmt: '',
    name: '',
    status: '',
    parent: '',
    menuOrder: '',
    type: '',
    password: '',
    isSticky: false,
    attachmentUrl: '',
    terms: [],
    meta: new Map(),
    comments: [],
  };
}

export function emptyComment(): WxrComment {
  return {
    id: '',
    author: '',
    mail: '',
    url: '',
    date: '',
    dateGmt: '',
    content: '',
    approved: '',
    type: '',
    parent: '',
    userId: '',
  };
}
