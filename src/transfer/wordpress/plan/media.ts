import type { Media } from '../../../domain/media.ts';
import { newId } from '../../../std/id.ts';
import type { ImportItem, Known } from '../../../usecases/transfer/known.ts';
import { plainLine } from '../../html-text.ts';
import type { ReportBook } from '../../report.ts';
import type { FoundMedia } from '../content/convert.ts';
import { postIdOfKey } from '../identity.ts';
import { kindOfName, nameOfAddress, problemOfAddress } from '../media-address.ts';
import { createMediaIndex, type MediaIndex } from '../media-index.ts';
import type { AttachmentFacts, Entry, Survey } from '../survey.ts';
import { OUTSIDE, type UploadsFolder, uploadPath } from '../uploads-folder.ts';

/** Attachments become media; what they say of themselves goes with them. */

export interface PlannedMedia {
  added: Media[];
  items: ImportItem[];
  /** Files of the local copy, by medium. */
  files: Map<string, string>;
  index: MediaIndex;
  byPostId(id: string): FoundMedia | null;
  /** Pictures that hang on an item, in their order. */
  imagesOf(postId: string): string[];
  /** For old addresses: each attachment and what it became. */
  attachments: { entry: Entry; mediaId: string; url: string }[];
}

export interface MediaPlace {
  survey: Survey;
  entries: Entry[];
  langOf(entry: Entry): string;
  known: Known;
  origin: string;
  uploads: UploadsFolder | null;
  book: ReportBook;
  now: number;
}

export function planMedia(place: MediaPlace): PlannedMedia {
  const { survey, known, book } = place;
  const planned: PlannedMedia = {
    added: [],
    items: [],
    files: new Map(),
    index: createMediaIndex(),
    byPostId: () => null,
    imagesOf: () => [],
    attachments: [],
  };
  const found = new Map<string, FoundMedia>();
  const sameFile = new Map<string, Media>();
  for (const entry of place.entries) {
    const facts = survey.attachments.get(entry.index);
    if (!facts) continue;
    const mediaId = planOne(entry, facts, place, planned, sameFile);
    book.went('media', 'in');
    book.item(mediaId !== null);
    if (mediaId === null) continue;
    book.went('media', 'out');
    const name = nameOfAddress(facts.url);
    const { kind } = kindOfName(name, 'image');
    const media = { mediaId, kind, url: facts.url, caption: facts.caption, alt: entry.title };
    if (entry.postId !== '' && !found.has(entry.postId)) found.set(entry.postId, media);
    planned.index.add(facts.url, mediaId);
    planned.attachments.push({ entry, mediaId, url: facts.url });
  }
  const elsewhere = new Map(
    known.items
      .filter((item) => item.kind === 'media')
      .map((item) => [postIdOfKey(item.guid), item.localId]),
  );
  for (const item of known.items) {
    if (item.kind === 'media' && item.guid.startsWith('url:'))
      planned.index.add(item.guid.slice(4), item.localId);
  }
  planned.byPostId = (id) => {
    const other = id === '' ? undefined : elsewhere.get(id);
    return (
      found.get(id) ??
      (other ? { mediaId: other, kind: 'image', url: '', caption: '', alt: '' } : null)
    );
  };
  const images = imagesByParent(place.entries, found);
  planned.imagesOf = (postId) => images.get(postId) ?? [];
  return planned;
}

function imagesByParent(entries: Entry[], found: Map<string, FoundMedia>): Map<string, string[]> {
  const images = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (
      entry.type !== 'attachment' ||
      entry.parent === '' ||
      found.get(entry.postId)?.kind !== 'image'
    )
      continue;
    const list = images.get(entry.parent) ?? [];
    images.set(entry.parent, list);
    list.push(entry);
  }
  const byOrder = (a: Entry, b: Entry) =>
    a.menuOrder - b.menuOrder || Number(a.postId) - Number(b.postId);
  return new Map(
    [...images].map(([parent, list]) => [parent, list.sort(byOrder).map((one) => one.postId)]),
  );
}

function planOne(
  entry: Entry,
  facts: AttachmentFacts,
  place: MediaPlace,
  planned: PlannedMedia,
  sameFile: Map<string, Media>,
): string | null {
  const { book, known, origin, uploads } = place;
  const lose = (reason: Parameters<ReportBook['lose']>[0]['reason'], args = {}) => {
    book.lose({ kind: 'media', id: entry.postId, title: entry.title, reason, args });
    return null;
  };
  const address = facts.url.startsWith('//') ? `https:${facts.url}` : facts.url;
  const relative = uploadPath(address, facts.file);
  const file = uploads && relative ? uploads.find(relative) : null;
  const problem = problemOfAddress(address);
  if (file === OUTSIDE) return lose('media-outside');
  if (problem && file === null) return lose(problem, { url: address.slice(0, 300) });
  const earlier = known.find('media', entry.key);
  const item = { origin, kind: 'media', guid: entry.key, digest: '' };
  if (earlier) {
    // Only for what it says of losses: the medium itself is left as it is here.
    addWords(blankMedia(place.now), entry, facts, place);
    if (file) planned.files.set(earlier.localId, file);
    return earlier.localId;
  }
  const twin = sameFile.get(address);
  if (twin) {
    addWords(twin, entry, facts, place);
    planned.items.push({ ...item, localId: twin.id });
    return twin.id;
  }
  const media = mediaOf(address, problem === null, facts, place.now);
  addWords(media, entry, facts, place);
  sameFile.set(address, media);
  planned.added.push(media);
  planned.items.push({ ...item, localId: media.id });
  if (file) planned.files.set(media.id, file);
  return media.id;
}

function mediaOf(address: string, isPublic: boolean, facts: AttachmentFacts, now: number): Media {
  const name = nameOfAddress(address || facts.file);
  const { kind, mediaType } = kindOfName(name, 'file');
  const { width, height, credit } = facts;
  return {
    ...blankMedia(now),
    kind,
    mediaType,
    name,
    sourceUrl: isPublic ? address : null,
    width: kind === 'image' || kind === 'video' ? width : null,
    height: kind === 'image' || kind === 'video' ? height : null,
    credit,
  };
}

export function blankMedia(now: number): Media {
  return {
    id: newId(),
    kind: 'image',
    state: 'remote',
    name: 'file',
    mediaType: '',
    bytes: 0,
    sha256: null,
    blobKey: null,
    sourceUrl: null,
    width: null,
    height: null,
    duration: null,
    alt: {},
    caption: {},
    credit: '',
    focalX: 0.5,
    focalY: 0.5,
    placeholder: null,
    digitalSourceType: null,
    createdAt: now,
  };
}

/** A description that only says whose picture it is. */
const CREDIT =
  /^(photo(graph|graphie|s)?|crédits?|credits?|©|\(c\)|copyright|public domain|domaine public|source|image|via|by|par|cc[ -]by|creative commons)\b/i;

/** Alternative text and caption in the language of the attachment; a description where no caption is. */
function addWords(
  media: Media,
  entry: Entry,
  facts: AttachmentFacts,
  { book, langOf }: MediaPlace,
) {
  const lang = langOf(entry);
  const alt = plainLine(facts.alt);
  const caption = plainLine(facts.caption);
  const description = plainLine(facts.description);
  if (alt !== '') media.alt[lang] = alt;
  if (caption !== '' || description !== '') media.caption[lang] = caption || description;
  if (caption === '' || description === '' || caption.includes(description)) return;
  if (media.credit === '' && CREDIT.test(description) && description.length <= 200) {
    media.credit = description;
    return;
  }
  const words = description.length > 300 ? `${description.slice(0, 299)}…` : description;
  book.lose({
    kind: 'description',
    id: entry.postId,
    title: entry.title,
    reason: 'media-description',
    args: { words },
  });
}
