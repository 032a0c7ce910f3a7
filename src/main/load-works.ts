import { gazette } from '../../test/gazette/index.ts';
import type { Lang } from '../../test/gazette/types.ts';
import {
  type ComingHour,
  colleagues,
  type GazetteTranslationInWork,
  type GazetteWork,
  translationsInWork,
  type WorkInProgress,
  works,
} from '../../test/gazette/works/index.ts';
import { sayingsOf } from '../domain/document/translation.ts';
import type { Edition } from '../domain/edition.ts';
import type { Actor } from '../domain/permissions.ts';
import { wallTimeText } from '../domain/zones.ts';
import { findAuthorBySlug, linkAuthor } from '../storage/authors.ts';
import { getOnDesk } from '../storage/desk/article-desk.ts';
import { listEditions } from '../storage/editions.ts';
import type { Storage } from '../storage/open.ts';
import { listSections } from '../storage/sections.ts';
import { insertTranslation } from '../storage/translations.ts';
import { assignArticle } from '../usecases/article/assign.ts';
import { createArticle } from '../usecases/article/create.ts';
import { approveArticle, submitForReview } from '../usecases/article/review.ts';
import { saveArticle } from '../usecases/article/save.ts';
import { setEmbargo } from '../usecases/article/schedule.ts';
import { scheduleTogether } from '../usecases/article/together.ts';
import type { Context } from '../usecases/context.ts';
import { actorOf } from '../usecases/door/enter.ts';
import { readDraft } from '../usecases/draft/read.ts';
import { startRemark } from '../usecases/remark/write.ts';
import { addStaff } from '../usecases/staff.ts';
import { createTranslation } from '../usecases/translation/create.ts';
import { markTranslated } from '../usecases/translation/mark.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The desk of the demonstration while it is filled. */
interface Room {
  storage: Storage;
  now: number;
  editions: ReadonlyMap<string, Edition>;
  /** Acts as a colleague, some hours before the demonstration starts. */
  as(colleague: string, hoursAgo?: number): Context;
  idOf(colleague: string): string;
}

/**
 * The people of the demonstration newsroom and what they are working on: so that a newcomer finds a desk
 * on which somebody sat a minute ago. Nothing of it is before readers.
 * @param now the demonstration's start: hours to come are counted from it
 * @param articles of the gazette, by `lang key`
 */
export async function loadWorks(
  storage: Storage,
  now: number,
  articles: ReadonlyMap<string, string>,
): Promise<void> {
  const house: Actor = { type: 'system', name: 'demonstration' };
  const people = new Map<string, ReturnType<typeof actorOf>>();
  for (const { key, author, ...person } of colleagues) {
    const member = await addStaff({ db: storage.db, actor: house, now }, person);
    people.set(key, actorOf(member));
    if (author) await linkAuthor(storage.db, await authorId(storage, author), member.id);
  }
  const personOf = (key: string) => {
    const person = people.get(key);
    if (!person) throw new Error(`nobody at the gazette is called ${key}`);
    return person;
  };
  const room: Room = {
    storage,
    now,
    editions: new Map((await listEditions(storage.db)).map((edition) => [edition.lang, edition])),
    as: (key, hoursAgo = 0) => ({
      db: storage.db,
      actor: personOf(key),
      now: now - hoursAgo * HOUR_MS,
    }),
    idOf: (key) => personOf(key).id,
  };
  for (const work of works) await loadWork(room, work);
  for (const one of translationsInWork) {
    const sourceId = articles.get(`fr ${one.story}`);
    if (sourceId) await loadTranslation(room, one, sourceId);
  }
}

async function loadWork(room: Room, work: GazetteWork): Promise<void> {
  const ids: string[] = [];
  let storyId: string | undefined;
  for (const [lang, words] of Object.entries(work.articles) as [Lang, WorkInProgress][]) {
    const edition = room.editions.get(lang);
    if (!edition) continue;
    const made = await createArticle(room.as(work.by, work.begunHoursAgo), {
      ...(storyId ? { storyId } : {}),
      ...(await partsOf(room, work, edition)),
      headline: words.headline,
      standfirst: words.standfirst,
      doc: { type: 'doc', content: words.body },
      dateline: words.dateline ?? null,
    });
    const [source] = ids;
    if (source)
      await insertTranslation(room.storage.db, {
        articleId: made.articleId,
        sourceArticleId: source,
      });
    storyId = made.storyId;
    ids.push(made.articleId);
  }
  await stand(room, work, ids);
}

async function partsOf({ storage }: Room, work: GazetteWork, edition: Edition) {
  const sections = await listSections(storage.db);
  const section = sections.find(
    ({ editionId, groupId }) => editionId === edition.id && groupId === work.section,
  );
  const authors = work.byline.map(async ({ author, role }) => ({
    authorId: await authorId(storage, author),
    role,
  }));
  return {
    editionId: edition.id,
    kind: work.kind,
    sectionId: section?.id ?? null,
    authors: await Promise.all(authors),
  };
}

/** Brings it to where it stands this morning, by the acts of those who brought it there. */
async function stand(room: Room, work: GazetteWork, ids: readonly string[]): Promise<void> {
  const { stands, by } = work;
  const owner = colleagues[0]?.key ?? by;
  const [articleId] = ids;
  if (!articleId) return;
  if (stands.as === 'scheduled') {
    for (const id of ids) await readOver(room, stands.readBy, id);
    const hour = hourOf(room, stands.at);
    await scheduleTogether(room.as(stands.readBy, 1), { articleIds: ids, hour });
    return;
  }
  if (stands.as === 'in-review') {
    const { remark, word, with: reviewer } = stands;
    const mentions = remark.mentions.map(room.idOf);
    await startRemark(room.as(by, 3), { articleId, ...remark, mentions });
    const reviewerId = room.idOf(reviewer);
    await submitForReview(room.as(by, 2), { articleId, reviewerId, word });
    return;
  }
  const staffId = room.idOf(stands.with);
  await assignArticle(room.as(owner, work.begunHoursAgo - 1), { articleId, staffId });
  if (stands.as === 'embargoed') {
    const { wall, zone } = hourOf(room, stands.until);
    await setEmbargo(room.as(owner, 4), { articleId, wall, zone });
  }
}

async function readOver(room: Room, colleague: string, articleId: string): Promise<void> {
  const revisionId = (await getOnDesk(room.storage.db, articleId))?.article.headRevisionId;
  if (revisionId) await approveArticle(room.as(colleague, 2), { articleId, revisionId });
}

function hourOf({ now, editions }: Room, { inDays, time }: ComingHour) {
  const zone = [...editions.values()][0]?.timeZone ?? 'UTC';
  return { wall: `${wallTimeText(now + inDays * DAY_MS, zone).slice(0, 10)}T${time}`, zone };
}

async function loadTranslation(
  room: Room,
  work: GazetteTranslationInWork,
  sourceId: string,
): Promise<void> {
  const edition = room.editions.get(work.lang);
  const ctx = room.as(work.by, work.begunHoursAgo);
  const { content: source } = await readDraft(ctx, sourceId);
  if (!edition || !source) return;
  const made = await createTranslation(ctx, { articleId: sourceId, editionId: edition.id });
  const { content, revision } = await readDraft(ctx, made.articleId);
  if (!content) return;
  const blocks = content.doc.content.map((block, at) => {
    const text = work.blocks[at];
    return text === undefined ? block : { ...block, content: [{ type: 'text' as const, text }] };
  });
  await saveArticle(ctx, {
    articleId: made.articleId,
    baseRevisionId: revision.id,
    headline: work.headline,
    standfirst: '',
    doc: { ...content.doc, content: blocks },
  });
  const said = sayingsOf(source);
  const idAt = (at: number) => String(source.doc.content[at]?.attrs?.id);
  const marked = Object.keys(work.blocks).map((at) => {
    const id = idAt(Number(at));
    const change = work.changed.find(({ block }) => block === Number(at));
    const now = said.get(id) ?? '';
    return { id, source: change ? now.replace(change.now, change.before) : now };
  });
  await markTranslated(ctx, { articleId: made.articleId, blocks: marked });
  await assignArticle(ctx, { articleId: made.articleId, staffId: room.idOf(work.by) });
}

async function authorId({ db }: Storage, key: string): Promise<string> {
  const slug = gazette.authors.find((one) => one.key === key)?.slug ?? key;
  const author = await findAuthorBySlug(db, slug);
  if (!author) throw new Error(`the gazette has no author ${key}`);
  return author.id;
}
