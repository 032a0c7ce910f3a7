/** When a page is not to be had: lost, withdrawn, broken, or out of reach. */
import type { MessagePage, OfflinePage } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';
import { Ornament } from '../parts/ornament.tsx';
import { Brief } from '../parts/teaser.tsx';
import { Ask } from './search.tsx';

const isLost = (status: number) => status === 404 || status === 410;

export function Message({ page }: { page: MessagePage }) {
  const { chrome } = page;
  const { words } = chrome;
  return (
    <Shell chrome={chrome} className="list wrap">
      <header className="opening">
        <p className="kind">{page.status}</p>
        <h1>{page.heading}</h1>
        <p className="stand">{page.text}</p>
        {page.errorId && <p className="hint meta">{words.errorNumber(page.errorId)}</p>}
      </header>
      {isLost(page.status) && (
        <search>
          <form action={chrome.searchHref}>
            <Ask chrome={chrome} />
          </form>
        </search>
      )}
      <Ornament kind={chrome.theme.ornament} date={chrome.today.iso} />
      {page.suggestions.length > 0 && (
        <section className="stir" aria-labelledby="r_latest">
          <h2 className="hd" id="r_latest">
            {words.latest}
          </h2>
          <div className={`cols n${Math.min(page.suggestions.length, 4)}`}>
            {page.suggestions.map((teaser) => (
              <Brief key={teaser.href} teaser={teaser} words={words} />
            ))}
          </div>
        </section>
      )}
    </Shell>
  );
}

/** The script fills the list with what the device kept; without it the list stays hidden. */
export function Offline({ page }: { page: OfflinePage }) {
  const { words, theme, today } = page.chrome;
  return (
    <Shell chrome={page.chrome} className="list wrap">
      <header className="opening">
        <h1>{words.offlineTitle}</h1>
        <p className="stand">{words.offlineText}</p>
      </header>
      <Ornament kind={theme.ornament} date={today.iso} />
      <section className="stir" aria-labelledby="r_kept" data-kept hidden>
        <h2 className="hd" id="r_kept">
          {words.offlineKept}
        </h2>
        <ul className="lines" />
      </section>
    </Shell>
  );
}
