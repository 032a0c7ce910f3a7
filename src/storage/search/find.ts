import { type RawBuilder, sql } from 'kysely';
import { readableByAll } from '../../domain/access.ts';
import { searchText } from '../../domain/document/text.ts';
import type { FoundArticle, SearchFound, SearchRequest } from '../../domain/search.ts';
import { isPostgres } from '../dialects/which.ts';
import { readDocuments } from '../reading/feeds.ts';
import { listTeasersById } from '../reading/lists.ts';
import type { Db } from '../schema.ts';
import { beginningsOf, MOST_STEPS, nearestWord } from './correct.ts';
import { firstPlaceOf } from './place.ts';
import { isEmpty, toFts5, toTsQuery, type Wanted, wantedOf } from './query.ts';
import { markWords, snippetOf } from './snippet.ts';
import { fold } from './tokens.ts';

/** Of a word that stands everywhere, the newest so many are ranked: ranking all would take its time. */
const RANKED = 1000;
/** Words of one search that are corrected, and how long they may be: a stranger may ask for nonsense. */
const MOST_CORRECTED = 6;
const LONGEST_CORRECTED = 40;
const MOST_NEIGHBOURS = 5000;
/** How much a word in the headline, standfirst, body or a name weighs. */
const WEIGHTS = sql.raw('8.0, 3.0, 1.0, 6.0, 0.0');

interface Match {
  place: number;
  score: number;
}

/** Finds articles by words. Runs on SQLite in a worker, for it may take some milliseconds of the processor. */
export async function find(db: Db, request: SearchRequest): Promise<SearchFound> {
  const asked = await run(db, request, request.words);
  if (asked.total > 0) return { ...asked, correctedTo: null };
  const corrected = await correct(db, request);
  if (corrected === null) return { total: 0, hits: [], correctedTo: null };
  const found = await run(db, request, corrected);
  return { ...found, correctedTo: found.total > 0 ? corrected : null };
}

async function run(db: Db, request: SearchRequest, words: string) {
  const wanted = wantedOf(words, request.lang);
  if (isEmpty(wanted)) return { total: 0, hits: [] };
  const matches = await match(db, request, wanted);
  const ranked = matches.sort((a, b) => a.score - b.score || b.place - a.place);
  const total = matches.length < RANKED ? matches.length : await count(db, request, wanted);
  const shown = ranked.slice(request.offset, request.offset + request.limit);
  return { total, hits: await describe(db, request, shown, wanted) };
}

function range(request: SearchRequest, column: string): RawBuilder<unknown> {
  const from =
    request.from == null ? sql`` : sql`and ${sql.raw(column)} >= ${firstPlaceOf(request.from)}`;
  const to = request.to == null ? sql`` : sql`and ${sql.raw(column)} < ${firstPlaceOf(request.to)}`;
  return sql`${from} ${to}`;
}

async function match(db: Db, request: SearchRequest, wanted: Wanted): Promise<Match[]> {
  const query = isPostgres(db)
    ? sql<Match>`select place, -ts_rank('{0.1, 0.3, 0.6, 1.0}', words, q) as score
        from search_documents, to_tsquery('simple', ${toTsQuery(wanted, request)}) as q
        where words @@ q ${range(request, 'place')} order by place desc limit ${RANKED}`
    : sql<Match>`select rowid as place, bm25(search_index, ${WEIGHTS}) as score from search_index
        where search_index match ${toFts5(wanted, request)} ${range(request, 'rowid')}
        order by rowid desc limit ${RANKED}`;
  return [...(await query.execute(db)).rows];
}

async function count(db: Db, request: SearchRequest, wanted: Wanted): Promise<number> {
  const query = isPostgres(db)
    ? sql<{ n: number }>`select count(*) as n from search_documents
        where words @@ to_tsquery('simple', ${toTsQuery(wanted, request)}) ${range(request, 'place')}`
    : sql<{ n: number }>`select count(*) as n from search_index
        where search_index match ${toFts5(wanted, request)} ${range(request, 'rowid')}`;
  return Number((await query.execute(db)).rows[0]?.n ?? 0);
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
    const text = searchText(readableByAll(doc, row.access));
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
