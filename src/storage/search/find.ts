import { sql } from 'kysely';
import { readableByAll } from '../../domain/access.ts';
import { searchText } from '../../domain/document/text.ts';
import type { FoundArticle, SearchFound, SearchRequest } from '../../domain/search.ts';
import { fold } from '../../std/fold.ts';
import { isPostgres } from '../dialects/which.ts';
import { readDocuments } from '../reading/feeds.ts';
import { listTeasersById } from '../reading/lists.ts';
import type { Db } from '../schema.ts';
import { beginningsOf, MOST_STEPS, nearestWord } from './correct.ts';
import { firstPlaceOf } from './place.ts';
import {
  isEmpty,
  mayBeBeginning,
  toFts5,
  toFts5Terms,
  toTsQuery,
  toTsTerms,
  type Wanted,
  wantedOf,
} from './query.ts';
import { markWords, snippetOf } from './snippet.ts';

/**
 * Of words that stand everywhere, the newest so many are ranked and shown, and the rest is not even
 * counted: nobody reads that far, and an archive that grows must not make a search slower.
 */
const RANKED = 200;
/** Words of one search that are corrected, and how long they may be: a stranger may ask for nonsense. */
const MOST_CORRECTED = 6;
const LONGEST_CORRECTED = 40;
const MOST_NEIGHBOURS = 5000;
/** With fewer articles than this the last word may be the beginning of others. */
const ENOUGH = 10;
/** What a word weighs by where it stands; in the text alone it weighs one. */
const IN_HEADLINE = 5;
const IN_LEAD = 2;
const WEIGHED_APART = 3;
const WEIGHTS = [
  ['headline', IN_HEADLINE - IN_LEAD],
  ['headline standfirst names', IN_LEAD],
] as const;

/** Before and after anything that was ever published, in milliseconds. */
const EARLIEST = -8_000_000_000_000;
const LATEST = 8_000_000_000_000;

interface Match {
  place: number;
  weight: number;
}

/** Finds articles by words. Runs on SQLite in a worker, for it may take some milliseconds of the processor. */
export async function find(db: Db, request: SearchRequest): Promise<SearchFound> {
  const asked = await run(db, request, request.words);
  if (asked.total > 0) return { ...asked, correctedTo: null };
  const corrected = await correct(db, request);
  if (corrected === null) return { ...asked, correctedTo: null };
  const found = await run(db, request, corrected);
  return { ...found, correctedTo: found.total > 0 ? corrected : null };
}

async function run(db: Db, request: SearchRequest, words: string) {
  const wanted = wantedOf(words, request.lang);
  if (isEmpty(wanted)) return { total: 0, isMore: false, hits: [] };
  const matches = await match(db, request, wanted);
  const isMore = matches.length > RANKED;
  const ranked = matches.slice(0, RANKED).sort((a, b) => b.weight - a.weight || b.place - a.place);
  const shown = ranked.slice(request.offset, request.offset + request.limit);
  return { total: ranked.length, isMore, hits: await describe(db, request, shown, wanted) };
}

/** The newest matches, one more than are ranked. */
async function match(db: Db, request: SearchRequest, wanted: Wanted): Promise<Match[]> {
  const find = isPostgres(db) ? matchOnPostgres : matchOnSqlite;
  const whole = await find(db, request, wanted);
  if (whole.length >= ENOUGH || !mayBeBeginning(wanted)) return whole;
  return find(db, request, { ...wanted, isOpenEnded: true });
}

function range(request: SearchRequest): { since: number; before: number } {
  return {
    since: firstPlaceOf(request.from ?? EARLIEST),
    before: firstPlaceOf(request.to ?? LATEST),
  };
}

/** A few words are weighed one by one, many as one: each costs another look at the index. */
function weighed({ words }: Wanted): string[][] {
  return words.length > WEIGHED_APART ? [words.flat()] : words;
}

async function matchOnSqlite(db: Db, request: SearchRequest, wanted: Wanted): Promise<Match[]> {
  const { since, before } = range(request);
  const all = toFts5(wanted, request);
  const find = async (query: string, from: number, order: 'asc' | 'desc') => {
    const { rows } = await sql<{ place: number }>`select rowid as place from search_index
      where search_index match ${query} and rowid >= cast(${from} as integer)
        and rowid < cast(${before} as integer)
      order by rowid ${sql.raw(order)} limit ${RANKED + 1}`.execute(db);
    return rows.map(({ place }) => place);
  };
  const places = await find(all, since, 'desc');
  const weights = new Map(places.map((place) => [place, 0]));
  const oldest = places.at(-1);
  if (oldest === undefined) return [];
  for (const terms of weighed(wanted)) {
    for (const [fields, weight] of WEIGHTS) {
      // Upwards, for there FTS5 begins at the oldest; downwards it would look through all before it.
      for (const place of await find(`${all} AND ${toFts5Terms(terms, fields)}`, oldest, 'asc')) {
        weights.set(place, (weights.get(place) ?? 0) + weight);
      }
    }
  }
  return places.map((place) => ({ place, weight: weights.get(place) ?? 0 }));
}

async function matchOnPostgres(db: Db, request: SearchRequest, wanted: Wanted): Promise<Match[]> {
  const { since, before } = range(request);
  const weights = wanted.words.map(
    (
      terms,
    ) => sql`case when words @@ to_tsquery('simple', ${toTsTerms(terms, 'A')}) then ${IN_HEADLINE}::int
      when words @@ to_tsquery('simple', ${toTsTerms(terms, 'ABC')}) then ${IN_LEAD}::int else 0 end`,
  );
  const { rows } = await sql<Match>`
    select place, ${weights.length > 0 ? sql.join(weights, sql` + `) : sql`0`} as weight
    from newest_matches(to_tsquery('simple', ${toTsQuery(wanted, request)}),
      ${since}, ${before}, ${RANKED + 1}::int)`.execute(db);
  return [...rows].sort((a, b) => b.place - a.place);
}

/** Headlines and snippets come from the published text; what is for supporters stays out of them. */
async function describe(
  db: Db,
  request: SearchRequest,
  shown: readonly Match[],
  wanted: Wanted,
): Promise<FoundArticle[]> {
  if (shown.length === 0) return [];
  const { rows } = await sql<{ place: number; id: string }>`
    select place, article_id as id from search_documents
    where place in (${sql.join(shown.map(({ place }) => place))})`.execute(db);
  const idOf = new Map(rows.map(({ place, id }) => [place, id]));
  const ids = shown.flatMap(({ place }) => idOf.get(place) ?? []);
  const [docs, teasers] = await Promise.all([readDocuments(db, ids), listTeasersById(db, ids)]);
  const teaserOf = new Map(teasers.map((row) => [row.id, row]));
  const words = [...wanted.phrases.flat(), ...wanted.words];
  return ids.flatMap((articleId) => {
    const row = teaserOf.get(articleId);
    const doc = docs.get(articleId);
    if (!row || !doc) return [];
    const text = searchText(readableByAll(doc, row));
    return [
      {
        articleId,
        headline: markWords(row.headline, words, request.lang),
        snippet: snippetOf([row.standfirst, text].filter(Boolean).join(' '), words, request.lang),
      },
    ];
  });
}

/** The words as typed, with each that nobody here ever wrote replaced by its nearest neighbour. */
async function correct(db: Db, request: SearchRequest): Promise<string | null> {
  const typed = request.words.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, MOST_CORRECTED) ?? [];
  const better: string[] = [];
  for (const word of typed) {
    const nearest = nearestWord(word, await neighboursOf(db, request.lang, word));
    better.push(nearest === null || fold(nearest) === fold(word) ? word : nearest);
  }
  const isChanged = better.some((word, i) => word !== typed[i]);
  return isChanged ? better.join(' ') : null;
}

/** Words that begin alike and are about as long: few, whatever was ever written. */
async function neighboursOf(db: Db, lang: string, typed: string): Promise<string[]> {
  const { length } = Array.from(typed);
  const beginnings = beginningsOf(typed).map(
    (first) => sql`word >= ${first} and word < ${`${first}\u{10ffff}`}`,
  );
  if (beginnings.length === 0 || length > LONGEST_CORRECTED) return [];
  const { rows } = await sql<{ word: string }>`
    select word from search_words
    where lang = ${lang} and (${sql.join(beginnings, sql` or `)})
      and length(word) between ${length - MOST_STEPS} and ${length + MOST_STEPS}
    limit ${MOST_NEIGHBOURS}`.execute(db);
  return rows.map(({ word }) => word);
}
