import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * The newest documents that match, by the shorter of three ways. PostgreSQL multiplies how often words
 * stand in texts as if one had nothing to do with another; in a newspaper they come together, and what it
 * took for a tenth of the archive was half of it, fetched and put in order whole. So the newest hundred
 * documents are looked at first: they tell how far back enough is to be expected. Through that stretch it
 * is walked where two fifths or more match; of fewer the two indexes together name those that match, for
 * to look at each document is to fetch its words from beside the table. What is missing then, the index
 * finds in what lies before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (!isPostgres(db)) return;
  await sql`create or replace function newest_matches(wanted tsquery, since bigint, before bigint, most int)
    returns table (place bigint, words tsvector)
    language plpgsql set enable_seqscan = off set enable_indexscan = on as $$
    declare
      matching constant text := 'select place, words from search_documents
        where words @@ $1 and place >= $2 and place < $3';
      looked int;
      met int;
      lowest bigint := before;
      got int := 0;
    begin
      select count(*), count(*) filter (where newest.words @@ wanted) into looked, met from (
        select d.words from search_documents as d where d.place >= since and d.place < before
        order by d.place desc limit 100) as newest;
      if met > 0 then
        select min(stretch.place) into lowest from (
          select d.place from search_documents as d where d.place >= since and d.place < before
          order by d.place desc limit most * 3 / 2 * looked / met) as stretch;
        if met * 5 < looked * 2 then
          perform set_config('enable_indexscan', 'off', true);
        end if;
        return query execute matching || ' order by place desc limit $4'
          using wanted, lowest, before, most;
        get diagnostics got = row_count;
      end if;
      if got < most then
        perform set_config('enable_indexscan', 'off', true);
        return query execute matching || ' order by place desc limit $4'
          using wanted, since, lowest, most - got;
      end if;
    end $$`.execute(db);
}
