/** The text of an item as every feed carries it. */
import type { FeedItem, FeedModel } from '../../domain/feed-models.ts';
import { xmlAttribute, xmlText } from '../xml.ts';

/**
 * The whole text, led by the notes on what changed in it and by the picture where the text does not show
 * it itself, in an element that says
 * its language when it is not the feed's, or its direction when that is not the usual one: feeds have
 * no other way to say that a text runs from right to left.
 */
export function itemHtml(feed: FeedModel, item: FeedItem): string {
  const html = item.notes + leadPicture(item) + item.html + wayOn(item);
  if (html === '') return '';
  const lang =
    item.lang !== feed.lang || feed.dir === 'rtl' ? ` lang="${xmlAttribute(item.lang)}"` : '';
  const dir = feed.dir === 'rtl' ? ' dir="rtl"' : '';
  return lang || dir ? `<div${lang}${dir}>${html}</div>` : html;
}

function leadPicture({ image, html }: FeedItem): string {
  if (!image || html.includes(xmlAttribute(image.url))) return '';
  const { url, width, height, alt } = image;
  return `<figure><img src="${xmlAttribute(url)}" width="${width}" height="${height}" alt="${xmlAttribute(alt)}"></figure>`;
}

/** Where a text goes on that only some may read in full. */
function wayOn({ isGated, title, url }: FeedItem): string {
  return isGated ? `<p>[…] <a href="${xmlAttribute(url)}">${xmlText(title)}</a></p>` : '';
}
