import type { ArchivePage } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';

/** How much a month published against the fullest month of all, as a stroke. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M0 2.5H${Math.max(1, Math.round(share * 100))}`} />
    </svg>
  );
}

export function Archive({ page }: { page: ArchivePage }) {
  const { words, lang } = page.chrome;
  const fullest = Math.max(1, ...page.years.flatMap((y) => y.months.map((month) => month.count)));
  return (
    <Shell chrome={page.chrome} className="list wrap">
      <header className="opening">
        <h1>{words.archive}</h1>
      </header>
      {page.years.length === 0 && <p className="void">{words.emptyList}</p>}
      <div className="years">
        {page.years.map((year) => (
          <section key={year.year} className="year" aria-labelledby={`r_y${year.year}`}>
            <h2 id={`r_y${year.year}`}>{year.year}</h2>
            <p className="meta">{words.articles(year.count)}</p>
            <ul>
              {year.months.map((month) => (
                <li key={month.href}>
                  <a href={month.href} lang={lang}>
                    <span>{month.name}</span>
                    <Bar share={month.count / fullest} />
                    <span>{month.count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Shell>
  );
}
