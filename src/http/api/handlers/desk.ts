import type { contract } from '../../../contract/index.ts';
import * as awaiting from '../../../usecases/desk/awaiting.ts';
import * as calendar from '../../../usecases/desk/calendar.ts';
import * as choices from '../../../usecases/desk/choices.ts';
import * as front from '../../../usecases/desk/front.ts';
import { type DeskWish, type ListedArticle, listDesk } from '../../../usecases/desk/list.ts';
import { staffNames } from '../../../usecases/desk/names.ts';
import type { Handler } from '../handler.ts';
import { itemAnswer, nameOf, problemText } from './article-answer.ts';

type Query = Parameters<Handler<typeof contract.readDesk>>[0]['query'];

function wishOf({ edition, section, kind, assignee, author, q }: Query): DeskWish {
  return {
    ...(edition ? { editionId: edition } : {}),
    ...(section ? { sectionId: section } : {}),
    ...(kind ? { kind } : {}),
    ...(assignee ? { assignee } : {}),
    ...(author ? { authorId: author } : {}),
    ...(q ? { words: q } : {}),
  };
}

function rowAnswer(row: ListedArticle, say: 'fr' | 'en') {
  const { readiness } = row;
  const first =
    readiness?.items.find(({ level }) => level === 'blocks') ??
    readiness?.items.find(({ level }) => level === 'look') ??
    null;
  return {
    ...row,
    isReviewed: row.reviewedRevisionId !== null && row.reviewedRevisionId === row.headRevisionId,
    hasChanges: row.publishedRevisionId !== null && row.publishedRevisionId !== row.headRevisionId,
    scheduleProblem: problemText(row.scheduleProblem, say),
    ready: readiness && { ...readiness, first: first && itemAnswer(first, say) },
  };
}

export const readDesk: Handler<typeof contract.readDesk> = async ({ ctx, deps, query, say }) => {
  const { groups } = await front.readDesk({ ...ctx, search: deps.search }, wishOf(query));
  return {
    now: ctx.now,
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => rowAnswer(row, say)),
    })),
  };
};

export const listArticles: Handler<typeof contract.listArticles> = async (request) => {
  const { ctx, deps, query, say } = request;
  const { state, cursor, limit } = query;
  const page = await listDesk(
    { ...ctx, search: deps.search },
    { state, limit, wish: wishOf(query), ...(cursor ? { cursor } : {}) },
  );
  return { rows: page.rows.map((row) => rowAnswer(row, say)), next: page.next };
};

export const listAwaiting: Handler<typeof contract.listAwaiting> = async (request) => {
  const { ctx, deps, say } = request;
  const items = await awaiting.listAwaiting({ ...ctx, search: deps.search });
  const names = await staffNames(ctx);
  return {
    items: items.map((item) => ({
      ...item,
      by: nameOf(names, item.by),
      word: problemText(item.problem, say) ?? item.word,
    })),
  };
};

export const readCalendar: Handler<typeof contract.readCalendar> = async ({ ctx, query, say }) => {
  const { from, days, edition } = query;
  const { zone, entries } = await calendar.readCalendar(ctx, {
    from,
    days,
    ...(edition ? { editionId: edition } : {}),
  });
  return {
    zone,
    entries: entries.map((entry) => ({
      ...entry,
      scheduleProblem: problemText(entry.scheduleProblem, say),
    })),
  };
};

export const readChoices: Handler<typeof contract.readChoices> = ({ ctx }) =>
  choices.readChoices(ctx);

export const suggestTags: Handler<typeof contract.suggestTags> = async ({ ctx, query }) => ({
  tags: await choices.suggestTags(ctx, { editionId: query.edition, words: query.q }),
});

const FOUND_STATES = ['draft', 'in-review', 'scheduled', 'unpublished', 'published'] as const;
const FOUND_EACH = 6;

export const findArticles: Handler<typeof contract.findArticles> = async ({ ctx, deps, query }) => {
  const { q: words, edition: editionId } = query;
  const wish = { words, ...(editionId ? { editionId } : {}) };
  const context = { ...ctx, search: deps.search };
  const pages = await Promise.all(
    FOUND_STATES.map((state) => listDesk(context, { state, wish, limit: FOUND_EACH })),
  );
  return { found: pages.flatMap(({ rows }) => rows) };
};
