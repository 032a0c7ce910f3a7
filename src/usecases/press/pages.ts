import type { ArticleState } from '../../domain/article.ts';
import { textProjection } from '../../domain/document/text.ts';
import type { Edition } from '../../domain/edition.ts';
import { AppError } from '../../domain/errors.ts';
import { POLICY_OF, PRESS_PAGES, type PressPageKind } from '../../domain/press.ts';
import { findToCome } from '../../domain/tk.ts';
import { articlePath } from '../../domain/urls.ts';
import { pressText } from '../../domain/words/press/index.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import {
  getPressPageOf,
  listPressPages,
  type PressPageRow,
  putPressPage,
} from '../../storage/press-pages.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { listArticleIds } from '../../storage/stories.ts';
import { createWithin } from '../article/create.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { changeSettings, readPublication } from '../publication/change-settings.ts';
import { editionOf } from '../publication/editions.ts';
import { changesOf, type FactChange, pressFacts } from './facts.ts';

/** One of the pages that a newsroom should have, as the checklist shows it. */
export interface PressLine {
  kind: PressPageKind;
  /** Null: nobody added it yet, and no address of another page is given for it. */
  page: { articleId: string; headline: string; slug: string; state: ArticleState } | null;
  /** Address of a page of the newsroom's own making that says it. */
  elsewhere: string | null;
  /** Places in it that are still to be filled in. */
  toCome: number;
  /** What it says of readers' data and no longer holds. */
  changes: FactChange[];
}

/** Kinds whose text speaks of what is stored. */
const SPEAKS_OF_DATA: ReadonlySet<PressPageKind> = new Set(['privacy', 'comments']);

/** @throws AppError `forbidden`; `not-found` */
export async function pressLines(ctx: Context, input: { editionId: string }): Promise<PressLine[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const edition = await editionOf(ctx.db, input.editionId);
  const { settings } = await readPublication(ctx.db);
  const { stored } = await pressFacts(ctx.db, edition);
  const policies = settings.words[edition.lang]?.policies ?? {};
  const rows = new Map((await listPressPages(ctx.db, edition.id)).map((row) => [row.kind, row]));
  return Promise.all(
    PRESS_PAGES.map(async (kind) => {
      const row = rows.get(kind);
      if (!row) {
        const elsewhere = policies[POLICY_OF[kind]] || null;
        return { kind, page: null, elsewhere, toCome: 0, changes: [] };
      }
      const { articleId, headline, slug, state, facts } = row;
      return {
        ...{ kind, page: { articleId, headline, slug, state }, elsewhere: null },
        toCome: await marksIn(ctx.db, row),
        changes: SPEAKS_OF_DATA.has(kind) ? changesOf(facts, stored) : [],
      };
    }),
  );
}

async function marksIn(db: Db, { headRevisionId }: PressPageRow): Promise<number> {
  const head = headRevisionId ? await getRevision(db, headRevisionId) : null;
  return head ? findToCome(textProjection(head.doc)).length : 0;
}

/**
 * Writes the draft of a page from what the newsroom has said of itself. In another edition it is a
 * translation of the same page.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `press.page-exists`
 */
export async function addPressPage(
  ctx: Context,
  input: { editionId: string; kind: PressPageKind },
): Promise<{ articleId: string }> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const edition = await editionOf(trx, input.editionId);
    const { kind } = input;
    if ((await listPressPages(trx, edition.id)).some((page) => page.kind === kind))
      throw new AppError('conflict', 'press.page-exists');
    const facts = await pressFacts(trx, edition);
    const storyId = await storyElsewhere(trx, edition, kind);
    const { articleId } = await createWithin(trx, ctx, {
      ...{ editionId: edition.id, kind: 'page', authors: [] },
      ...pressText(kind, facts),
      ...(storyId ? { storyId } : {}),
    });
    await putPressPage(trx, {
      ...{ editionId: edition.id, kind, articleId, facts: facts.stored, createdAt: ctx.now },
    });
    await audit(trx, ctx, 'page.added', `article:${articleId}`, { kind });
    return { articleId };
  });
}

/** The story of the same page in another edition. */
async function storyElsewhere(
  db: Db,
  edition: Edition,
  kind: PressPageKind,
): Promise<string | null> {
  for (const { id } of await listEditions(db)) {
    if (id === edition.id) continue;
    const page = (await listPressPages(db, id)).find((one) => one.kind === kind);
    const article = page && (await getArticle(db, page.articleId));
    if (article && (await isFree(db, article.storyId, edition.id))) return article.storyId;
  }
  return null;
}

/** A story has one article an edition, the one in the bin among them. */
async function isFree(db: Db, storyId: string, editionId: string): Promise<boolean> {
  const articles = await Promise.all(
    (await listArticleIds(db, storyId)).map((id) => getArticle(db, id)),
  );
  return articles.every((article) => article?.editionId !== editionId);
}

/** Somebody read a page over: what it says of readers' data is right again. @throws AppError `forbidden`, `not-found` */
export async function confirmPressPage(
  ctx: Context,
  input: { editionId: string; kind: PressPageKind },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ctx.db.transaction().execute(async (trx) => {
    const edition = await editionOf(trx, input.editionId);
    const pages = await listPressPages(trx, edition.id);
    const page = pages.find(({ kind }) => kind === input.kind);
    if (!page) throw new AppError('not-found', 'press.no-page');
    const { stored } = await pressFacts(trx, edition);
    const { editionId, kind, articleId, createdAt } = page;
    await putPressPage(trx, { editionId, kind, articleId, createdAt, facts: stored });
  });
}

/**
 * Readers have such a page now: machines and other pages are told its address, unless the newsroom gave
 * another one.
 */
export async function tiePressPage(
  ctx: Pick<Context, 'db' | 'now'>,
  articleId: string,
): Promise<void> {
  const page = await getPressPageOf(ctx.db, articleId);
  const article = page && (await getArticle(ctx.db, articleId));
  if (!page || article?.state !== 'published') return;
  const edition = await editionOf(ctx.db, page.editionId);
  const { settings } = await readPublication(ctx.db);
  const policies = settings.words[edition.lang]?.policies ?? {};
  const policy = POLICY_OF[page.kind];
  if (policies[policy]) return;
  const href = articlePath(edition.lang, article.slug);
  await changeSettings(
    { ...ctx, actor: { type: 'system', name: 'press' } },
    { words: { [edition.lang]: { policies: { ...policies, [policy]: href } } } },
  );
}
