import type { Chrome, SearchHit, SearchPage } from '../../../src/domain/page-models.ts';
import { Masthead, Shell } from '../parts/masthead.tsx';
import { Pager } from '../parts/pager.tsx';
import { around, Kind, When } from '../parts/words.tsx';

/** The one question; alone on pages that lost their way. */
export function Ask({ chrome, query = '' }: { chrome: Chrome; query?: string }) {
  const { words } = chrome;
  return (
    <div className="ask">
      <label>
        {words.searchLabel}
        <input
          type="search"
          name="q"
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
        />
      </label>
      <button type="submit">{words.searchButton}</button>
    </div>
  );
}

type Choices = SearchPage['filters']['sections'];

function Choice(props: { name: string; label: string; any: string; choices: Choices }) {
  const chosen = props.choices.find((choice) => choice.isChosen)?.value ?? '';
  return (
    <label>
      {props.label}
      <select name={props.name} defaultValue={chosen}>
        <option value="">{props.any}</option>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Sieve({ page }: { page: SearchPage }) {
  const { words } = page.chrome;
  const { sections, authors, from, to } = page.filters;
  const isUsed = Boolean(from || to || [...sections, ...authors].some((item) => item.isChosen));
  return (
    <details open={isUsed}>
      <summary className="meta">{words.filters}</summary>
      <div className="sieve">
        {sections.length > 0 && (
          <Choice
            name="section"
            label={words.filterSection}
            any={words.anySection}
            choices={sections}
          />
        )}
        {authors.length > 0 && (
          <Choice
            name="author"
            label={words.filterAuthor}
            any={words.anyAuthor}
            choices={authors}
          />
        )}
        <label>
          {words.filterFrom}
          <input type="date" name="from" defaultValue={from} />
        </label>
        <label>
          {words.filterTo}
          <input type="date" name="to" defaultValue={to} />
        </label>
      </div>
    </details>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <article>
      <Kind label={hit.kindLabel} section={null} />
      <h2>
        {/* Everything but the marks is escaped where the hit is made. */}
        <a href={hit.href} dangerouslySetInnerHTML={{ __html: hit.headlineHtml }} />
      </h2>
      <p className="stand" dangerouslySetInnerHTML={{ __html: hit.snippetHtml }} />
      <p className="when meta">
        <When at={hit.published} />
        {hit.section && (
          <>
            <br />
            {hit.section}
          </>
        )}
        {hit.authors && (
          <>
            <br />
            {hit.authors}
          </>
        )}
      </p>
    </article>
  );
}

function Results({ page }: { page: SearchPage }) {
  const { words } = page.chrome;
  if (page.total === null) return null;
  if (page.hits.length === 0) {
    return (
      <section aria-live="polite">
        <p className="none">{words.noResults(page.query)}</p>
        <p>{words.noResultsAdvice}</p>
      </section>
    );
  }
  return (
    <>
      <p className="found meta" aria-live="polite">
        {page.corrected
          ? around(words.searchedInstead, <a href={page.corrected.href}>{page.corrected.text}</a>)
          : (page.isMore ? words.moreResults : words.results)(page.total)}
      </p>
      <ol className="rows">
        {page.hits.map((hit) => (
          <li key={hit.href}>
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
      <Pager newer={page.newer} older={page.older} words={words} />
    </>
  );
}

export function Search({ page }: { page: SearchPage }) {
  const { chrome } = page;
  return (
    <Shell chrome={chrome} head={<Masthead chrome={chrome} isSearch />} className="list wrap">
      <header className="opening">
        <h1>{chrome.words.search}</h1>
      </header>
      <search>
        <form action={chrome.searchHref}>
          <Ask chrome={chrome} query={page.query} />
          <p className="hint meta">{chrome.words.searchHint}</p>
          <Sieve page={page} />
        </form>
      </search>
      <Results page={page} />
    </Shell>
  );
}
