import { TEASER_BLOCKS } from '../../domain/access.ts';
import { excerpt } from '../../domain/document/text.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { AppError } from '../../domain/errors.ts';
import { articlePath } from '../../domain/urls.ts';
import type { ImportedArticle } from '../../usecases/transfer/import-batch.ts';
import { plainLine } from '../html-text.ts';
import { isReason } from '../reasons.ts';
import type { ReportBook } from '../report.ts';
import { type ContentContext, type ContentLoss, convertContent } from './content/convert.ts';
import { htmlOfElementor } from './content/elementor.ts';
import { plainDocument } from './content/plain.ts';
import { standfirstField, unplacedFields } from './custom-fields.ts';
import { digestOf } from './identity.ts';
import { oldPath } from './links.ts';
import { kindOfName } from './media-address.ts';
import type { PlannedArticle } from './plan/articles.ts';
import { type Plan, sectionOf } from './plan/plan.ts';
import { seoOf } from './seo.ts';
import { decodeSlug } from './slugs.ts';
import { stateOf } from './states.ts';
import { storyKind } from './story-kinds.ts';
import { metaOf, type Survey, termsOf } from './survey.ts';
import type { TextMedia } from './text-media.ts';
import type { WxrItem } from './wxr/types.ts';

/** An item of the file as an article or page of ours. */

export interface Desk {
  plan: Plan;
  survey: Survey;
  book: ReportBook;
  textMedia: TextMedia;
  now: number;
}

export function readArticle(item: WxrItem, planned: PlannedArticle, desk: Desk): ImportedArticle {
  const { plan, survey, now } = desk;
  const edition = plan.editions.byLang.get(planned.lang) ?? plan.editions.main;
  const doc = textOf(item, planned, desk);
  const state = stateOf(item, survey.clock, now);
  if (state.because) name(item, desk, state.because.kind, state.because.reason, state.because.args);
  const headline = headlineOf(item, planned, doc, desk);
  const subjects = subjectsOf(item, planned, plan);
  const seo = seoOf(item, headline);
  const fields = unplacedFields(item);
  if (fields.length > 0)
    name(item, desk, 'custom-fields', 'custom-fields', { names: fields.join(', ').slice(0, 300) });
  return {
    article: {
      id: planned.id,
      storyId: planned.storyId,
      editionId: planned.editionId,
      kind: planned.kind === 'page' ? 'page' : subjects.kind,
      slug: planned.slug,
      state: state.state,
      headline,
      standfirst: plainLine(item.excerpt) || plainLine(standfirstField(item)),
      sectionId: subjects.sectionId,
      heroMediaId: heroOf(item, desk),
      heroAlt: null,
      heroCaption: null,
      dateline: null,
      access: 'public',
      accessTiers: [],
      teaserBlocks: TEASER_BLOCKS,
      isPinned: item.isSticky && planned.kind === 'article',
      parentId: null,
      position: planned.kind === 'page' ? planned.entry.menuOrder : 0,
      seoTitle: seo.title,
      seoDescription: seo.description,
      publishedAt: state.publishedAt,
      updatedAt: state.updatedAt,
      scheduledAt: state.scheduledAt,
      createdAt: state.createdAt,
      makerId: null,
      assigneeId: null,
    },
    lang: edition.lang,
    timeZone: edition.timeZone,
    doc,
    authors: planned.kind === 'page' ? [] : bylineOf(item, plan),
    tagIds: subjects.tagIds,
    item: {
      origin: plan.origin,
      kind: planned.kind,
      guid: planned.entry.key,
      localId: planned.id,
      digest: digestOf(item),
    },
  };
}

/** One text that cannot be read must not cost the others: its bare words are kept, and it is named. */
function textOf(item: WxrItem, planned: PlannedArticle, desk: Desk): DocumentJson {
  const source = sourceOf(item);
  try {
    const { doc, losses } = convertContent(source, contextOf(item, planned, desk));
    nameContentLosses(item, losses, desk);
    return doc;
  } catch (error) {
    const isText = error instanceof RangeError || error instanceof AppError;
    if (!isText) throw error;
    name(item, desk, 'text', 'text-plain', { problem: error.message.slice(0, 200) });
    return plainDocument(source);
  }
}

function name(
  item: WxrItem,
  { book }: Desk,
  kind: string,
  reason: Parameters<ReportBook['lose']>[0]['reason'],
  args = {},
) {
  book.lose({ kind, id: item.postId, title: plainLine(item.title), reason, args });
}

/** The text itself, or what Elementor kept apart where there is none. */
function sourceOf(item: WxrItem): string {
  const elementor = metaOf(item, '_elementor_data');
  const isEmpty =
    elementor !== '' &&
    plainLine(item.content) === '' &&
    !/<(img|iframe|video|audio)\b/i.test(item.content);
  return isEmpty ? htmlOfElementor(elementor) : item.content;
}

function contextOf(
  item: WxrItem,
  planned: PlannedArticle,
  { plan, survey, textMedia }: Desk,
): ContentContext {
  const { site, media } = plan;
  return {
    mediaById: (id) => media.byPostId(id),
    mediaByUrl: (kind, url, alt) => textMedia.find(kind, url, { alt, lang: planned.lang }),
    ownImages: () => media.imagesOf(item.postId.trim()),
    reusableBlock: (id) => survey.reusableBlocks.get(id) ?? null,
    link: (href) => linkOf(href, planned, plan, textMedia),
    baseUrl:
      item.link.trim() !== '' && /^https?:/.test(item.link.trim()) ? item.link.trim() : site.base,
    lang: planned.lang,
    notes: notesOf(item),
  };
}

const FILE = /\/(?:uploads|files)\/[^?]+\.\w{2,5}$/;

/** A link to the old site leads to where its thing is now, or to its old path, which is redirected. */
function linkOf(href: string, { lang }: PlannedArticle, plan: Plan, textMedia: TextMedia): string {
  const { site } = plan;
  if (/^[#?]/.test(href.trim()) || !site.owns(href)) return href;
  const [address = '', fragment] = href.split('#', 2);
  const path = oldPath(address, site.base);
  if (path === null) return href;
  // A document that hangs on nothing would be gone with the old server.
  if (FILE.test(path)) textMedia.find(kindOfName(path, 'file').kind, href, { alt: '', lang });
  const article = plan.byOldPath.get(path);
  const hash = fragment ? `#${fragment}` : '';
  if (article) return articlePath(article.lang, article.slug) + hash;
  const id = /[?&](?:p|page_id)=(\d+)$/.exec(path)?.[1];
  const byId = id ? plan.byPostId.get(id) : undefined;
  if (byId) return articlePath(byId.lang, byId.slug) + hash;
  return encodeURI(path.replace(/[\\\s]/g, (char) => encodeURIComponent(char))) + hash;
}

/** Footnotes of the block editor: a list of `{ content, id }` in a note of the item. */
function notesOf(item: WxrItem): Map<string, string> {
  const notes = new Map<string, string>();
  const json = metaOf(item, 'footnotes');
  if (json === '') return notes;
  try {
    const list: unknown = JSON.parse(json);
    for (const one of Array.isArray(list) ? list : []) {
      if (typeof one?.id === 'string' && typeof one?.content === 'string')
        notes.set(one.id, one.content);
    }
  } catch {
    // Not the block editor's list: some theme's field of the same name.
  }
  return notes;
}

/** Kinds of loss inside texts, said once for each item however often they occur. */
function nameContentLosses(item: WxrItem, losses: ContentLoss[], desk: Desk) {
  const seen = new Map<string, { loss: ContentLoss; count: number }>();
  for (const loss of losses) {
    const key = `${loss.what}\n${loss.name}`;
    const known = seen.get(key);
    if (known) known.count += 1;
    else seen.set(key, { loss, count: 1 });
  }
  for (const { loss, count } of seen.values()) {
    if (!isReason(loss.what)) throw new Error(`a loss without words: ${loss.what}`);
    const times = count > 1 ? ` (×${count})` : '';
    // `media` counts attachments; this is a picture or a player inside a text.
    name(item, desk, loss.what === 'media' ? 'picture' : loss.what, loss.what, {
      name: loss.name,
      detail: loss.detail.replace(/\s+/g, ' ') + times,
    });
  }
}

/** Lists and addresses need a headline: the first words, else those of the address. */
function headlineOf(item: WxrItem, planned: PlannedArticle, doc: DocumentJson, desk: Desk): string {
  const title = plainLine(item.title);
  if (title !== '') return title;
  const fromSlug = /^\d*$/.test(item.name)
    ? ''
    : decodeSlug(item.name).replace(/[-_]+/g, ' ').trim();
  const headline =
    excerpt(doc, 80) ||
    plainLine(item.excerpt).slice(0, 80) ||
    fromSlug ||
    `— ${item.postId || planned.slug}`;
  name(item, desk, 'headline', 'no-headline', { headline });
  return headline;
}

function heroOf(item: WxrItem, desk: Desk): string | null {
  const id = metaOf(item, '_thumbnail_id');
  if (id === '' || id === '0' || id === '-1') return null;
  const media = desk.plan.media.byPostId(id);
  if (!media) name(item, desk, 'hero', 'hero-missing', { id });
  return media?.kind === 'image' ? media.mediaId : null;
}

function subjectsOf(item: WxrItem, planned: PlannedArticle, plan: Plan) {
  if (planned.kind === 'page') return { sectionId: null, tagIds: [], kind: 'page' as const };
  const terms = termsOf(item).flatMap((one) => plan.terms.of(one) ?? []);
  const section = sectionOf(terms, planned.entry.primaryTerm, plan.terms);
  const tagIds = new Set<string>();
  for (const term of terms) {
    const id = term === section ? null : plan.tags.idOf(term, planned.lang);
    if (id !== null) tagIds.add(id);
  }
  const format = item.terms.find((term) => term.domain === 'post_format')?.slug ?? '';
  return {
    sectionId: section ? plan.sections.idOf(section, planned.lang) : null,
    tagIds: [...tagIds],
    kind: storyKind(section?.slug ?? '', format),
  };
}

/** The bylines that Co-Authors Plus lists, the account's own first; without them the account. */
function bylineOf(item: WxrItem, plan: Plan): ImportedArticle['authors'] {
  const creator = plan.people.idOf(item.creator.trim());
  const others = item.terms
    .filter((term) => term.domain === 'author')
    .flatMap((term) => plan.people.idOf(term.slug || term.name, term.name) ?? []);
  const ids = new Set(others.length === 0 && creator ? [creator] : others);
  const ordered = creator !== null && ids.has(creator) ? [creator, ...ids] : [...ids];
  return [...new Set(ordered)].map((authorId) => ({ authorId, role: 'author' as const }));
}
