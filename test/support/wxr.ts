/** Writes WordPress exports for tests, as WordPress itself writes them. */

export interface ItemOf {
  id: number;
  type?: string;
  status?: string;
  title?: string;
  name?: string;
  content?: string;
  excerpt?: string;
  link?: string;
  guid?: string;
  creator?: string;
  date?: string;
  dateGmt?: string;
  modified?: string;
  modifiedGmt?: string;
  parent?: number;
  password?: string;
  sticky?: boolean;
  menuOrder?: number;
  attachmentUrl?: string;
  /** `[taxonomy, slug, name]` */
  terms?: [string, string, string][];
  meta?: Record<string, string>;
  comments?: CommentOf[];
}

export interface CommentOf {
  id: number;
  author?: string;
  mail?: string;
  content?: string;
  date?: string;
  approved?: string;
  type?: string;
  parent?: number;
}

export interface FileOf {
  title?: string;
  url?: string;
  language?: string;
  authors?: { id: number; login: string; name: string }[];
  /** `[taxonomy, id, slug, name, parent, description]` */
  terms?: [string, number, string, string, string?, string?][];
  items: ItemOf[];
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export function wxr(file: FileOf): string {
  const { url = 'https://journal.example', language = 'fr-FR', title = 'Le Journal' } = file;
  const authors = (file.authors ?? []).map(
    (one) =>
      `<wp:author><wp:author_id>${one.id}</wp:author_id><wp:author_login>${cdata(one.login)}</wp:author_login><wp:author_email>${cdata(`${one.login}@journal.example`)}</wp:author_email><wp:author_display_name>${cdata(one.name)}</wp:author_display_name></wp:author>`,
  );
  const terms = (file.terms ?? []).map(term);
  const items = file.items.map((one) => item(one, url));
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>${title}</title><link>${url}</link><description>Un journal</description><language>${language}</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${url}</wp:base_site_url><wp:base_blog_url>${url}</wp:base_blog_url>
${[...authors, ...terms, ...items].join('\n')}
</channel>
</rss>
`;
}

function term([taxonomy, id, slug, name, parent = '', description = '']: NonNullable<
  FileOf['terms']
>[number]) {
  if (taxonomy === 'category') {
    return `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${cdata(slug)}</wp:category_nicename><wp:category_parent>${cdata(parent)}</wp:category_parent><wp:cat_name>${cdata(name)}</wp:cat_name></wp:category>`;
  }
  if (taxonomy === 'post_tag') {
    return `<wp:tag><wp:term_id>${id}</wp:term_id><wp:tag_slug>${cdata(slug)}</wp:tag_slug><wp:tag_name>${cdata(name)}</wp:tag_name></wp:tag>`;
  }
  return `<wp:term><wp:term_id>${id}</wp:term_id><wp:term_taxonomy>${cdata(taxonomy)}</wp:term_taxonomy><wp:term_slug>${cdata(slug)}</wp:term_slug><wp:term_parent>${cdata(parent)}</wp:term_parent><wp:term_name>${cdata(name)}</wp:term_name><wp:term_description>${cdata(description)}</wp:term_description></wp:term>`;
}

function item(one: ItemOf, url: string): string {
  const name = one.name ?? `article-${one.id}`;
  const date = one.date ?? '2024-03-05 10:15:30';
  const dateGmt = one.dateGmt ?? '2024-03-05 09:15:30';
  const terms = (one.terms ?? []).map(
    ([domain, slug, label]) =>
      `<category domain="${domain}" nicename="${slug}">${cdata(label)}</category>`,
  );
  const meta = Object.entries(one.meta ?? {}).map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  );
  return `<item>
<title>${cdata(one.title ?? `Article ${one.id}`)}</title>
<link>${one.link ?? `${url}/2024/03/${name}/`}</link>
<dc:creator>${cdata(one.creator ?? 'lea')}</dc:creator>
<guid isPermaLink="false">${one.guid ?? `${url}/?p=${one.id}`}</guid>
<content:encoded>${cdata(one.content ?? 'Des mots.')}</content:encoded>
<excerpt:encoded>${cdata(one.excerpt ?? '')}</excerpt:encoded>
<wp:post_id>${one.id}</wp:post_id>
<wp:post_date>${cdata(date)}</wp:post_date>
<wp:post_date_gmt>${cdata(dateGmt)}</wp:post_date_gmt>
<wp:post_modified>${cdata(one.modified ?? date)}</wp:post_modified>
<wp:post_modified_gmt>${cdata(one.modifiedGmt ?? dateGmt)}</wp:post_modified_gmt>
<wp:post_name>${cdata(name)}</wp:post_name>
<wp:status>${cdata(one.status ?? 'publish')}</wp:status>
<wp:post_parent>${one.parent ?? 0}</wp:post_parent>
<wp:menu_order>${one.menuOrder ?? 0}</wp:menu_order>
<wp:post_type>${cdata(one.type ?? 'post')}</wp:post_type>
<wp:post_password>${cdata(one.password ?? '')}</wp:post_password>
<wp:is_sticky>${one.sticky ? 1 : 0}</wp:is_sticky>
${one.attachmentUrl === undefined ? '' : `<wp:attachment_url>${cdata(one.attachmentUrl)}</wp:attachment_url>`}
${[...terms, ...meta, ...(one.comments ?? []).map(comment)].join('\n')}
</item>`;
}

function comment(one: CommentOf): string {
  const date = one.date ?? '2024-03-06 08:00:00';
  return `<wp:comment><wp:comment_id>${one.id}</wp:comment_id><wp:comment_author>${cdata(one.author ?? 'Inès')}</wp:comment_author><wp:comment_author_email>${cdata(one.mail ?? 'ines@lecteurs.example')}</wp:comment_author_email><wp:comment_author_url></wp:comment_author_url><wp:comment_author_IP>${cdata('192.0.2.7')}</wp:comment_author_IP><wp:comment_date>${cdata(date)}</wp:comment_date><wp:comment_date_gmt>${cdata(date)}</wp:comment_date_gmt><wp:comment_content>${cdata(one.content ?? 'Merci.')}</wp:comment_content><wp:comment_approved>${cdata(one.approved ?? '1')}</wp:comment_approved><wp:comment_type>${cdata(one.type ?? 'comment')}</wp:comment_type><wp:comment_parent>${one.parent ?? 0}</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>`;
}
