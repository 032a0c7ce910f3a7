/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
import type { FeedItem, FeedModel, FeedPerson } from '../../domain/feed-models.ts';
import { itemHtml } from './item-html.ts';

export function writeJsonFeed(feed: FeedModel): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.feedUrls.json,
    next_url: feed.nextUrls?.json,
    description: feed.description || undefined,
    icon: feed.icon ?? undefined,
    favicon: feed.favicon ?? undefined,
    language: feed.lang,
    authors: people(feed.authors),
    hubs: feed.hub ? [{ type: 'WebSub', url: feed.hub }] : undefined,
    items: feed.items.map((item) => jsonItem(feed, item)),
  });
}

function jsonItem(feed: FeedModel, item: FeedItem): object {
  const { enclosure, image } = item;
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    content_html: itemHtml(feed, item),
    summary: item.standfirst || undefined,
    image: image?.url,
    date_published: new Date(item.publishedAt).toISOString(),
    date_modified:
      item.updatedAt > item.publishedAt ? new Date(item.updatedAt).toISOString() : undefined,
    authors: people(item.authors),
    tags: item.categories.length > 0 ? item.categories : undefined,
    language: item.lang,
    attachments: enclosure
      ? [
          {
            url: enclosure.url,
            mime_type: enclosure.type,
            size_in_bytes: enclosure.bytes,
            duration_in_seconds: enclosure.duration ?? undefined,
          },
        ]
      : undefined,
  };
}

function people(list: FeedPerson[]): object[] | undefined {
  if (list.length === 0) return undefined;
  return list.map(({ name, url }) => ({ name, url: url ?? undefined }));
}
