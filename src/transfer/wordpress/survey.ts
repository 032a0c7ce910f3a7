import { ownCopy } from '../../std/own-copy.ts';
import { plainLine } from '../html-text.ts';
import { metadataOf } from './attachment-metadata.ts';
import { SiteClock } from './dates.ts';
import { keyOf } from './identity.ts';
import { hasAddressInWords, hasWords } from './item-kinds.ts';
import { languageTraces } from './languages.ts';
import { Groups } from './translation-groups.ts';
import type { WxrHead, WxrItem } from './wxr/types.ts';

/**
 * The first reading of the file: it proves that the whole file can be read, and keeps of each item
 * the little that the others need to know. Texts and comments are left for the second reading.
 */
export interface Entry {
  index: number;
  key: string;
  postId: string;
  type: string;
  status: string;
  name: string;
  title: string;
  link: string;
  parent: string;
  menuOrder: number;
  creator: string;
  /** As a plug-in wrote it; '' where none did. */
  lang: string;
  hasWords: boolean;
  comments: number;
  /** Places in `termNames`. */
  terms: number[];
  /** The category that Yoast or Rank Math calls the main one, by number. */
  primaryTerm: string;
  /** `YYYY-MM` by the site's clock. */
  month: string;
}

export interface AttachmentFacts {
  url: string;
  file: string;
  alt: string;
  caption: string;
  description: string;
  width: number | null;
  height: number | null;
  credit: string;
}

export interface UsedTerm {
  taxonomy: string;
  slug: string;
  name: string;
}

export interface Survey {
  head: WxrHead;
  entries: Entry[];
  attachments: Map<number, AttachmentFacts>;
  /** Settings of menu links, by the item's place. */
  menuItems: Map<number, Map<string, string>>;
  guests: Map<number, Map<string, string>>;
  reusableBlocks: Map<string, string>;
  terms: UsedTerm[];
  groups: Groups;
  clock: SiteClock;
  typesWithAddresses: Set<string>;
}

export interface Surveyor {
  survey: Survey;
  see(item: WxrItem): void;
}

export function createSurveyor(head: WxrHead): Surveyor {
  const survey: Survey = {
    head,
    entries: [],
    attachments: new Map(),
    menuItems: new Map(),
    guests: new Map(),
    reusableBlocks: new Map(),
    terms: [],
    groups: new Groups(),
    clock: new SiteClock(),
    typesWithAddresses: new Set(),
  };
  const termPlaces = new Map<string, number>();

  function placeOf(taxonomy: string, slug: string, name: string): number {
    const key = ownCopy(`${taxonomy}\n${slug || name}`);
    const known = termPlaces.get(key);
    if (known !== undefined) return known;
    termPlaces.set(key, survey.terms.length);
    return survey.terms.push(ownCopy({ taxonomy, slug, name })) - 1;
  }

  function see(item: WxrItem) {
    const { type, index } = item;
    survey.clock.learn(item.date, item.dateGmt);
    survey.clock.learn(item.modified, item.modifiedGmt);
    const link = item.link.trim();
    if (type !== 'attachment' && hasAddressInWords(link))
      survey.typesWithAddresses.add(ownCopy(type));
    const { lang, groups } = languageTraces(item);
    for (const group of groups) survey.groups.join(`item:${index}`, ownCopy(group));
    if (item.postId !== '') survey.groups.join(`item:${index}`, ownCopy(`post:${item.postId}`));
    const entry: Entry = {
      index,
      key: keyOf(item),
      postId: item.postId.trim(),
      type,
      status: item.status.trim(),
      name: item.name.trim(),
      title: plainLine(item.title).slice(0, 300),
      link,
      parent: item.parent.trim() === '0' ? '' : item.parent.trim(),
      menuOrder: Number.parseInt(item.menuOrder, 10) || 0,
      creator: item.creator.trim(),
      lang,
      hasWords: hasWords(item.content) || /\S/.test(item.excerpt),
      comments: item.comments.length,
      terms: termsOf(item).map((term) => placeOf(term.taxonomy, term.slug, term.name)),
      primaryTerm:
        metaOf(item, '_yoast_wpseo_primary_category') || metaOf(item, 'rank_math_primary_category'),
      month: /^(\d{4}-\d{2})-/.exec(item.date.trim())?.[1] ?? '',
    };
    survey.entries.push(ownCopy(entry));
    if (type === 'attachment') survey.attachments.set(index, ownCopy(attachmentOf(item)));
    else if (type === 'nav_menu_item')
      survey.menuItems.set(index, notesOf(item, /^_menu_item_(type|object_id|url)$/));
    else if (type === 'guest-author')
      survey.guests.set(index, notesOf(item, /^cap-|^_thumbnail_id$/));
    else if (type === 'wp_block')
      survey.reusableBlocks.set(ownCopy(item.postId.trim()), ownCopy(item.content));
  }

  return { survey, see };
}

/** The item's subjects. WXR 1.0 writes each twice, once without its short name. */
export function termsOf(item: WxrItem): UsedTerm[] {
  const terms: UsedTerm[] = [];
  for (const { domain, slug, name } of item.terms) {
    const taxonomy = domain === 'tag' ? 'post_tag' : domain || 'category';
    const plain = plainLine(name);
    const isRepeat =
      slug === '' &&
      item.terms.some(
        (one) =>
          one.slug !== '' &&
          (one.domain || 'category') === (domain || 'category') &&
          one.name === name,
      );
    if (!isRepeat && (slug !== '' || plain !== ''))
      terms.push({ taxonomy, slug: slug.trim(), name: plain });
  }
  return terms;
}

export function metaOf(item: WxrItem, key: string): string {
  return (
    item.meta
      .get(key)
      ?.find((value) => value.trim() !== '')
      ?.trim() ?? ''
  );
}

function attachmentOf(item: WxrItem): AttachmentFacts {
  return {
    url: item.attachmentUrl.trim() || item.guid.trim(),
    file: metaOf(item, '_wp_attached_file'),
    alt: metaOf(item, '_wp_attachment_image_alt'),
    caption: item.excerpt.trim(),
    description: item.content.trim(),
    ...metadataOf(metaOf(item, '_wp_attachment_metadata')),
  };
}

function notesOf(item: WxrItem, wanted: RegExp): Map<string, string> {
  const notes = new Map<string, string>();
  for (const key of item.meta.keys())
    if (wanted.test(key)) notes.set(ownCopy(key), ownCopy(metaOf(item, key)));
  return notes;
}
