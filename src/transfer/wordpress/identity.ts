import { hash } from 'node:crypto';
import type { WxrHead, WxrItem } from './wxr/types.ts';

/** By what items are recognised when a file, or a newer one of the same site, is imported again. */

/** Keys stand in indexes of the database; a longer one is replaced by its hash. */
const LONGEST = 400;

/** The site a file comes from: its host and path, whatever the scheme. */
export function originOf(head: WxrHead): string {
  const address = head.baseBlogUrl || head.link || head.baseSiteUrl;
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '');
  // Many sites were made on `localhost`: there only the title tells them apart.
  const isBench = !bare.split('/')[0]?.includes('.') || /^(127|10|192\.168)\./.test(bare);
  return `wordpress:${shorten(isBench ? `${bare}|${head.title.trim()}` : bare)}`;
}

export function shorten(key: string): string {
  return key.length <= LONGEST ? key : hash('sha256', key);
}

/** The number and the guid; a few exporters write only one of them, or none. */
export function keyOf(item: WxrItem): string {
  const guid = item.guid.trim() || item.link.trim();
  if (item.postId !== '' || guid !== '') return shorten(`${item.postId}|${guid}`);
  return shorten(`||${item.type}|${item.name}|${item.title}|${item.date || item.pubDate}`);
}

/** The number inside a key, to find across files what another file brought. */
export function postIdOfKey(key: string): string {
  return /^(\d+)\|/.exec(key)?.[1] ?? '';
}

/** Notes that change without the item changing. */
const VOLATILE =
  /^(_edit_lock|_edit_last|_pingme|_encloseme|_oembed_|_wp_old_|.*(views|view_count|hits|share|_time_)|_transient)/;

/** A hash of all that the import reads of an item, comments aside: the same as long as it is unchanged. */
export function digestOf(item: WxrItem): string {
  const { index: _index, line: _line, comments: _comments, meta, ...words } = item;
  const notes = [...meta]
    .filter(([key]) => !VOLATILE.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([words, notes]));
}
