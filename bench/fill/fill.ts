/** Fills an empty database with a newsroom of so many articles, by the way that imports take. */

import { TEASER_BLOCKS } from '../../src/domain/access.ts';
import { p } from '../../src/domain/document/build.ts';
import type { DocumentJson } from '../../src/domain/document/types.ts';
import type { Media } from '../../src/domain/media.ts';
import { createRunner } from '../../src/jobs/runner.ts';
import { newId } from '../../src/std/id.ts';
import type { Storage } from '../../src/storage/open.ts';
import { indexArticles } from '../../src/storage/search/write.ts';
import type { Context } from '../../src/usecases/context.ts';
import { catchUpLog } from '../../src/usecases/log/catch-up.ts';
import { setUpPublication } from '../../src/usecases/setup.ts';
import { addStaff } from '../../src/usecases/staff.ts';
import { finishImport, startImport } from '../../src/usecases/transfer/finish-import.ts';
import { layGroundwork } from '../../src/usecases/transfer/groundwork.ts';
import {
  type ImportBatch,
  type ImportedArticle,
  importBatch,
} from '../../src/usecases/transfer/import-batch.ts';
import { type GrownArticle, grow } from '../../test/gazette/grow.ts';
import { gazette } from '../../test/gazette/index.ts';
import type { GazetteMedia, Named, PerLang } from '../../test/gazette/types.ts';
import { rareName } from './names.ts';

const FILLER = { type: 'system', name: 'bench' } as const;
const ORIGIN = 'bench';
const ARTICLES_AT_ONCE = 200;
/** Thirty articles a day up to an hour ago: a larger archive is an older one, as in life. */
const APART_MS = 48 * 60_000;
const NEWEST_AGE_MS = 3_600_000;
const NO_FETCHING = { isWanted: false, local: new Map<string, string>() };

/** Ids by `lang group`, or by key where a thing is the same in all editions. */
interface Places {
  editions: Map<string, string>;
  sections: Map<string, string>;
  tags: Map<string, string>;
  authors: Map<string, string>;
  media: Map<string, string>;
}

export async function fill(storage: Storage, count: number): Promise<void> {
  const ctx: Context = { db: storage.db, actor: FILLER, now: Date.now() };
  const places = await layGround(ctx);
  const importId = await startImport(ctx, { format: 'bench', origin: ORIGIN });
  let waiting: ImportBatch['newArticles'] = [];
  let storyId = '';
  let left = count;
  for (const article of grow(count)) {
    const isNewStory = article.lang === 'fr';
    if (isNewStory) storyId = newId();
    const publishedAt = ctx.now - NEWEST_AGE_MS - left * APART_MS;
    const dated = { article, publishedAt, storyId, now: ctx.now };
    waiting.push({ ...articleOf(dated, places), isNewStory });
    left -= 1;
    if (waiting.length < ARTICLES_AT_ONCE && left > 0) continue;
    await write(ctx, waiting);
    waiting = [];
  }
  await finishImport(ctx, {
    importId,
    origin: ORIGIN,
    parents: [],
    menus: [],
    counts: {},
    losses: [],
    hasChanges: true,
  });
  // As after its first start, which looks for what was published before there was a log and takes the
  // import into the search; here it is there already.
  await catchUpLog(ctx);
  await createRunner({ db: storage.db, reactions: [], handlers: {} }).drain();
}

async function layGround(ctx: Context): Promise<Places> {
  const { publication } = gazette;
  await addStaff(ctx, { name: 'Bastien Orgeval', mail: 'redaction@jusant.example', role: 'owner' });
  const editions = await setUpPublication(ctx, {
    name: publication.name,
    settings: publication.settings,
    editions: gazette.editions,
  });
  const editionOf = new Map(editions.map(({ lang, id }) => [lang, id]));
  const named = (groups: { group: string; editions: PerLang<Named> }[]) =>
    groups.flatMap(({ group, editions: words }) =>
      Object.entries(words).map(([lang, names]) => ({
        ...names,
        id: newId(),
        groupId: group,
        editionId: editionOf.get(lang) ?? '',
        lang,
      })),
    );
  const idByPlace = (list: { id: string; lang: string; groupId: string }[]) =>
    new Map(list.map(({ id, lang, groupId }) => [`${lang} ${groupId}`, id]));
  const media = gazette.media.map((file) => ({ key: file.key, row: mediaOf(file, ctx.now) }));
  const mediaIds = new Map(media.map(({ key, row }) => [key, row.id]));
  const authors = gazette.authors.map((author) => ({ ...author, id: newId() }));
  const sections = named(gazette.sections);
  const tags = named(gazette.tags);
  await layGroundwork(ctx, {
    publicationName: publication.name,
    editions: [],
    authors: authors.map(({ id, profiles, portrait, slug, name, contacts, createdAt }) => ({
      author: {
        id,
        slug,
        name,
        contacts,
        createdAt,
        portraitMediaId: mediaIds.get(portrait ?? '') ?? null,
      },
      profiles: Object.entries(profiles).map(([lang, profile]) => ({
        ...profile,
        authorId: id,
        editionId: editionOf.get(lang) ?? '',
      })),
    })),
    sections: sections.map((section, position) => ({ ...section, parentId: null, position })),
    tags,
    media: media.map(({ row }) => row),
    items: [],
    fetching: NO_FETCHING,
  });
  return {
    editions: editionOf,
    sections: idByPlace(sections),
    tags: idByPlace(tags),
    authors: new Map(authors.map(({ key, id }) => [key, id])),
    media: mediaIds,
  };
}

/** Pictures are named on pages and never fetched here: no bytes are needed. */
function mediaOf(file: GazetteMedia, now: number): Media {
  const isImage = file.kind === 'image';
  return {
    id: newId(),
    kind: file.kind,
    state: 'stored',
    name: file.fileName,
    mediaType: isImage ? 'image/webp' : 'application/octet-stream',
    bytes: 180_000,
    sha256: 'ab'.repeat(32),
    blobKey: `bench/${file.key}`,
    sourceUrl: null,
    width: isImage ? 1600 : null,
    height: isImage ? 1000 : null,
    duration: null,
    alt: { ...file.alt },
    caption: { ...file.caption },
    credit: file.credit,
    focalX: file.focalX,
    focalY: file.focalY,
    placeholder: null,
    digitalSourceType: file.digitalSourceType,
    createdAt: now,
  };
}

async function write(ctx: Context, newArticles: ImportBatch['newArticles']): Promise<void> {
  await importBatch(ctx, {
    newArticles,
    changedArticles: [],
    media: [],
    comments: [],
    redirects: [],
    items: [],
    fetching: NO_FETCHING,
  });
  const ids = newArticles.map(({ article }) => article.id);
  await ctx.db.transaction().execute((trx) => indexArticles(trx, ids));
}

interface Dated {
  article: GrownArticle;
  publishedAt: number;
  storyId: string;
  now: number;
}

function articleOf({ article, publishedAt, storyId, now }: Dated, places: Places): ImportedArticle {
  const { lang, slug, kind, headline, standfirst, hero } = article;
  const id = newId();
  return {
    lang,
    timeZone: 'Europe/Paris',
    doc: withNames(article),
    authors: [{ authorId: idOf(places.authors, article.author), role: 'author' }],
    tagIds: article.tags.flatMap((group) => places.tags.get(`${lang} ${group}`) ?? []),
    item: { origin: ORIGIN, kind: 'article', guid: slug, localId: id, digest: '' },
    article: {
      id,
      storyId,
      editionId: idOf(places.editions, lang),
      kind,
      slug,
      state: 'published',
      headline,
      standfirst,
      sectionId: places.sections.get(`${lang} ${article.section}`) ?? null,
      heroMediaId: hero ? idOf(places.media, hero) : null,
      heroAlt: null,
      heroCaption: null,
      dateline: null,
      access: 'public',
      accessTiers: [],
      teaserBlocks: TEASER_BLOCKS,
      isPinned: false,
      parentId: null,
      position: 0,
      seoTitle: null,
      seoDescription: null,
      publishedAt,
      updatedAt: null,
      scheduledAt: null,
      createdAt: now,
      makerId: null,
      assigneeId: null,
    },
  };
}

function withNames({ story, body }: GrownArticle): DocumentJson {
  return { ...body, content: [...body.content, p(`${rareName(story)}, ${rareName(story + 7)}.`)] };
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The newsroom has no ${key}.`);
  return id;
}
