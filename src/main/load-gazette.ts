import { comments } from '../../test/gazette/comments.ts';
import type {
  Gazette,
  GazetteArticle,
  GazetteMedia,
  GazetteNavigationItem,
  Lang,
  PerLang,
} from '../../test/gazette/types.ts';
import { versos } from '../../test/gazette/versos/index.ts';
import { versoTranslations } from '../../test/gazette/versos/translations.ts';
import type { Contact } from '../domain/author.ts';
import { withIdsOf } from '../domain/document/align.ts';
import { withBlockIds } from '../domain/document/block-ids.ts';
import { mediaIdsOf } from '../domain/document/blocks.ts';
import { type Sayings, sayingsOf } from '../domain/document/translation.ts';
import type { DocumentJson, NodeJson } from '../domain/document/types.ts';
import type { Edition } from '../domain/edition.ts';
import { directionOf } from '../domain/edition.ts';
import type { Media } from '../domain/media.ts';
import type { NavigationItem, NavigationPlace } from '../domain/navigation.ts';
import type { Actor } from '../domain/permissions.ts';
import { channelNames } from '../domain/words/channel-names.ts';
import type { MediaStore } from '../media/store.ts';
import { newId } from '../std/id.ts';
import { insertAuthor, insertAuthorProfile } from '../storage/authors.ts';
import { insertChannel } from '../storage/channels.ts';
import { setMenu } from '../storage/navigation.ts';
import type { Storage } from '../storage/open.ts';
import { insertSection } from '../storage/sections.ts';
import { setSupportBox } from '../storage/support-boxes.ts';
import { insertTag } from '../storage/tags.ts';
import { insertTier } from '../storage/tiers.ts';
import { insertTranslation } from '../storage/translations.ts';
import { createArticle, type NewArticle } from '../usecases/article/create.ts';
import { publishArticle } from '../usecases/article/publish.ts';
import { saveArticle } from '../usecases/article/save.ts';
import { newChannel } from '../usecases/channel/new-channel.ts';
import type { Context } from '../usecases/context.ts';
import { setUpPublication } from '../usecases/setup.ts';
import { markTranslated } from '../usecases/translation/mark.ts';
import { loadComments } from './load-comments.ts';
import {
  checkCorrected,
  loadCorrection,
  loadCorrectionAgain,
  loadVerso,
  loadVersoAgain,
  type Told,
  type ToldAgain,
  toldAgain,
  toldOf,
} from './load-versos.ts';

const DAY = 86_400_000;

/** Stores one file of the gazette and answers with its row. */
export type StoreFile = (file: GazetteMedia, ctx: Context) => Promise<Media>;

/** The language in which a story was written first. */
type Original = Sayings & { articleId: string };

interface Ids {
  editions: Map<string, Edition>;
  /** By `lang group`. */
  sections: Map<string, string>;
  tags: Map<string, string>;
  authors: Map<string, string>;
  media: Map<string, string>;
  /** By story key. */
  originals: Map<string, Original>;
  /** Story ids, and article ids by `lang key`. */
  stories: Map<string, string>;
  articles: Map<string, string>;
  /** By story: its claims, for the translations. */
  told: Map<string, Told>;
}

const LOADER: Actor = { type: 'system', name: 'demonstration' };

/**
 * Fills an empty data folder with the demonstration newsroom, by the same use cases as any newsroom.
 * @returns ids of its articles, by `lang key`
 */
export async function loadGazette(
  storage: Storage,
  gazette: Gazette,
  storeFile: StoreFile,
  onProgress: (done: number, of: number) => void = () => undefined,
  /** Where copies of sources are kept; without it the evidence stays out. */
  store: MediaStore | null = null,
): Promise<{ articles: ReadonlyMap<string, string> }> {
  const ctx: Context = { db: storage.db, actor: LOADER, now: gazette.publication.createdAt };
  const editions = await setUpPublication(ctx, {
    name: gazette.publication.name,
    settings: gazette.publication.settings,
    editions: gazette.editions.map((edition) => ({
      ...edition,
      dir: edition.dir ?? directionOf(edition.lang),
    })),
  });
  const ids: Ids = {
    editions: new Map(editions.map((edition) => [edition.lang, edition])),
    sections: new Map(),
    tags: new Map(),
    authors: new Map(),
    media: new Map(),
    stories: new Map(),
    originals: new Map(),
    articles: new Map(),
    told: new Map(),
  };
  for (const [kind, address] of Object.entries(gazette.publication.follow))
    await insertChannel(storage.db, {
      ...newChannel(kind as Contact, ctx.now),
      name: channelNames.fr[kind as Contact],
      address,
      isFollowed: true,
    });
  const total = gazette.media.length + gazette.stories.length + gazette.pages.length;
  let done = 0;
  const step = () => onProgress(++done, total);
  await loadPlaces(storage, gazette, ids);
  for (const file of gazette.media) {
    ids.media.set(file.key, (await storeFile(file, ctx)).id);
    step();
  }
  await loadAuthors(storage, gazette, ids);
  for (const page of gazette.pages) {
    await loadTranslations(
      ctx,
      ids,
      { key: page.key, articles: page.articles, store: null },
      (lang) => ({
        kind: 'page',
        position: page.position,
        parentId: page.parent ? (ids.articles.get(`${lang} ${page.parent}`) ?? null) : null,
      }),
    );
    step();
  }
  for (const story of [...gazette.stories].sort(byDate)) {
    await loadTranslations(
      ctx,
      ids,
      { key: story.key, articles: story.articles, store },
      (lang, article) => ({
        kind: story.kind,
        access: story.access ?? 'public',
        isPinned: story.isPinned ?? false,
        sectionId: ids.sections.get(`${lang} ${story.section}`) ?? null,
        heroMediaId: story.hero ? idOf(ids.media, story.hero) : null,
        tagIds: story.tags.flatMap((group) => ids.tags.get(`${lang} ${group}`) ?? []),
        authors: [...story.byline, ...(article.byline ?? [])].map(({ author, role }) => ({
          authorId: idOf(ids.authors, author),
          role,
        })),
      }),
    );
    step();
  }
  await loadMenus(storage, gazette, ids);
  await loadSupport(storage, gazette, ids);
  await loadComments(storage, comments, {
    article: (lang, story) => ids.articles.get(`${lang} ${story}`),
    author: (key) => authorOf(gazette, ids, key),
  });
  return { articles: ids.articles };
}

function authorOf(gazette: Gazette, ids: Ids, key: string) {
  const author = gazette.authors.find((one) => one.key === key);
  return author && { id: idOf(ids.authors, key), name: author.name };
}

function idOf(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key);
  if (id === undefined) throw new Error(`the gazette names ${key}, which it does not hold`);
  return id;
}

function byDate(a: Gazette['stories'][number], b: Gazette['stories'][number]): number {
  const first = (articles: PerLang<GazetteArticle>) =>
    Math.min(...Object.values(articles).map(({ publishedAt }) => publishedAt));
  return first(a.articles) - first(b.articles);
}

async function loadPlaces(storage: Storage, gazette: Gazette, ids: Ids): Promise<void> {
  for (const [lang, edition] of ids.editions) {
    for (const section of gazette.sections) {
      const named = section.editions[lang as Lang];
      if (!named) continue;
      const id = newId();
      ids.sections.set(`${lang} ${section.group}`, id);
      const { position, group: groupId } = section;
      await insertSection(storage.db, {
        ...named,
        id,
        editionId: edition.id,
        groupId,
        parentId: null,
        position,
      });
    }
    for (const tag of gazette.tags) {
      const named = tag.editions[lang as Lang];
      if (!named) continue;
      const id = newId();
      ids.tags.set(`${lang} ${tag.group}`, id);
      await insertTag(storage.db, { ...named, id, editionId: edition.id, groupId: tag.group });
    }
  }
}

async function loadAuthors(storage: Storage, gazette: Gazette, ids: Ids): Promise<void> {
  for (const author of gazette.authors) {
    const id = newId();
    ids.authors.set(author.key, id);
    await insertAuthor(storage.db, {
      id,
      slug: author.slug,
      name: author.name,
      portraitMediaId: author.portrait ? idOf(ids.media, author.portrait) : null,
      contacts: author.contacts,
      createdAt: author.createdAt,
    });
    for (const [lang, profile] of Object.entries(author.profiles)) {
      const edition = ids.editions.get(lang);
      if (edition)
        await insertAuthorProfile(storage.db, { ...profile, authorId: id, editionId: edition.id });
    }
  }
}

interface Translated {
  key: string;
  articles: PerLang<GazetteArticle>;
  store: MediaStore | null;
}

async function loadTranslations(
  ctx: Context,
  ids: Ids,
  { key, articles, store }: Translated,
  partsOf: (lang: Lang, article: GazetteArticle) => Partial<NewArticle> & Pick<NewArticle, 'kind'>,
): Promise<void> {
  for (const [lang, article] of Object.entries(articles) as [Lang, GazetteArticle][]) {
    const edition = ids.editions.get(lang);
    if (!edition) continue;
    const storyId = ids.stories.get(key);
    const body = withMediaIds({ type: 'doc', content: article.body }, ids.media);
    const original = ids.originals.get(key);
    const plain = withBlockIds(original ? withIdsOf(original.doc, body) : body, `${lang} ${key}`);
    const verso = store && lang === 'fr' ? versos.find(({ story }) => story === key) : undefined;
    const told = verso ? toldOf(verso, plain) : null;
    if (told) ids.told.set(key, told);
    const again = againOf(ids, { key, lang }, plain);
    const written = told ?? again;
    const doc = written?.doc ?? plain;
    const at = { ...ctx, now: article.publishedAt };
    const made = await createArticle(at, {
      ...partsOf(lang, article),
      editionId: edition.id,
      ...(storyId ? { storyId } : {}),
      slug: article.slug,
      headline: article.headline,
      standfirst: article.standfirst,
      doc: written?.before ?? doc,
      dateline: article.dateline ?? null,
      heroAlt: article.heroAlt ?? null,
      heroCaption: article.heroCaption ?? null,
      seoTitle: article.seo?.title ?? null,
      seoDescription: article.seo?.description ?? null,
    });
    ids.stories.set(key, made.storyId);
    ids.articles.set(`${lang} ${key}`, made.articleId);
    if (original) await layBeside(at, made.articleId, original);
    else ids.originals.set(key, { ...article, doc: plain, articleId: made.articleId });
    if (told && store) await loadVerso(at, store, { ...told, articleId: made.articleId });
    if (again) await loadVersoAgain(at, made.articleId, again);
    await publishArticle(at, { articleId: made.articleId, exempt: 'demonstration' });
    const correctedAt = article.updatedAt ?? (told?.verso.correction ? at.now + DAY : undefined);
    if (correctedAt) {
      const then = { ...ctx, now: correctedAt };
      if (told) await loadCorrection(then, made.articleId, told);
      if (again) await loadCorrectionAgain(then, made.articleId, again);
      await publishAgain(then, made, article, doc, told ?? again?.told ?? null);
    }
  }
}

/** As if the translation had been written beside its original: a later change of that one is to be done. */
async function layBeside(ctx: Context, articleId: string, original: Original): Promise<void> {
  await insertTranslation(ctx.db, { articleId, sourceArticleId: original.articleId });
  const blocks = [...sayingsOf(original)].map(([id, source]) => ({ id, source }));
  await markTranslated(ctx, { articleId, blocks });
}

/** What stands behind a translation, where the original has its verso by now. */
function againOf(
  ids: Ids,
  { key, lang }: { key: string; lang: Lang },
  plain: DocumentJson,
): ToldAgain | null {
  const told = lang === 'fr' ? undefined : ids.told.get(key);
  const translation = versoTranslations.find((one) => one.story === key && one.lang === lang);
  return told && translation ? toldAgain(translation, told, plain) : null;
}

/** A text that was changed after its publication has two published revisions, as it would have had. */
async function publishAgain(
  ctx: Context,
  made: { articleId: string; revisionId: string },
  article: GazetteArticle,
  doc: DocumentJson,
  told: Told | null,
): Promise<void> {
  await saveArticle(ctx, {
    articleId: made.articleId,
    baseRevisionId: made.revisionId,
    headline: article.headline,
    standfirst: article.standfirst,
    doc,
  });
  if (told) await checkCorrected(ctx, made.articleId, told);
  await publishArticle(ctx, { articleId: made.articleId, exempt: 'demonstration' });
}

/** The gazette names files by key; articles name them by id. */
function withMediaIds(doc: DocumentJson, media: ReadonlyMap<string, string>): DocumentJson {
  const used = new Set(mediaIdsOf(doc));
  const translate = (node: NodeJson): NodeJson => {
    const attrs = { ...node.attrs };
    for (const name of ['mediaId', 'posterId']) {
      const key = attrs[name];
      if (typeof key === 'string' && used.has(key)) attrs[name] = idOf(media, key);
    }
    return {
      ...node,
      ...(node.attrs ? { attrs } : {}),
      ...(node.content ? { content: node.content.map(translate) } : {}),
    };
  };
  return { type: 'doc', content: doc.content.map(translate) };
}

/** Levels of support, and how each edition asks for it. */
async function loadSupport(storage: Storage, gazette: Gazette, ids: Ids): Promise<void> {
  for (const [position, tier] of gazette.tiers.entries())
    await insertTier(storage.db, {
      ...tier,
      id: newId(),
      position,
      isRetired: false,
      platformKeys: {},
    });
  for (const [lang, edition] of ids.editions) {
    const box = gazette.boxes[lang as Lang];
    if (box) await setSupportBox(storage.db, edition.id, box, Date.now());
  }
}

async function loadMenus(storage: Storage, gazette: Gazette, ids: Ids): Promise<void> {
  for (const [lang, edition] of ids.editions) {
    const menus = gazette.navigation[lang as Lang];
    for (const [place, items] of Object.entries(menus ?? {})) {
      await setMenu(storage.db, {
        editionId: edition.id,
        place: place as NavigationPlace,
        items: items.flatMap((item) => menuItem(item, lang, ids) ?? []),
      });
    }
  }
}

function menuItem(item: GazetteNavigationItem, lang: string, ids: Ids): NavigationItem | null {
  const { label, target } = item;
  if (target.type === 'section') {
    const id = ids.sections.get(`${lang} ${target.group}`);
    return id ? { label, target: { type: 'section', id } } : null;
  }
  if (target.type === 'page' || target.type === 'story') {
    const id = ids.articles.get(`${lang} ${target.key}`);
    return id ? { label, target: { type: 'article', id } } : null;
  }
  return { label, target };
}
