/** The blocks of the front page, each as wide as the row it is given. */
import type { FrontPage, ReaderWords, Teaser } from '../../../src/domain/page-models.ts';
import { sizes } from '../sizes.ts';
import { Img, Medallion } from './picture.tsx';
import { around, comma, Kind, lengthClass, namesOf, Signed, TeaserKind, When } from './words.tsx';

interface WithWords {
  words: ReaderWords;
}

export function Lead({ teaser, more, words }: { teaser: Teaser; more: Teaser[] } & WithWords) {
  return (
    <article className="lead">
      <TeaserKind teaser={teaser} words={words} />
      <h2 className={lengthClass(teaser.headline)}>
        <a href={teaser.href}>{teaser.headline}</a>
      </h2>
      {teaser.picture && (
        <Img picture={teaser.picture} sizes={sizes.lead} className="crop" isFirst />
      )}
      <div className="two">
        {teaser.standfirst && <p className="stand">{teaser.standfirst}</p>}
        <p className="meta">
          {namesOf(teaser.authors, words)}
          {teaser.authors.length > 0 && <br />}
          {teaser.updated ? (
            around(words.updated, <When at={teaser.updated} as="full" />)
          ) : (
            <When at={teaser.published} />
          )}
        </p>
      </div>
      {more.length > 0 && (
        <ul className="more lines">
          {more.map((item) => (
            <li key={item.href}>
              <a href={item.href}>
                <b>{item.kindLabel}</b> {item.headline}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

export function Briefs({ items, words }: { items: Teaser[] } & WithWords) {
  return (
    <section className="brief" aria-labelledby="r_briefs">
      <h2 className="hd" id="r_briefs">
        {words.briefs}
      </h2>
      <ul className="lines">
        {items.map((item) => (
          <li key={item.href}>
            <When at={item.published} as="recent" />
            <a href={item.href}>{item.headline}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function secondClass(item: Teaser, hasPictures: boolean): string | undefined {
  if (lengthClass(item.headline) === 'longer') return 'longer';
  return hasPictures && !item.picture ? 'big' : undefined;
}

export function Second({ items, words }: { items: Teaser[] } & WithWords) {
  const hasPictures = items.some((item) => item.picture);
  return (
    <div className="wrap">
      <div className={`cols ruled band n${Math.min(items.length, 4)}`}>
        {items.map((item) => (
          <article key={item.href} className="second">
            {item.picture && <Img picture={item.picture} sizes={sizes.teaser} className="crop" />}
            <TeaserKind teaser={item} words={words} />
            <h2 className={secondClass(item, hasPictures)}>
              <a href={item.href}>{item.headline}</a>
            </h2>
            {item.standfirst && <p>{item.standfirst}</p>}
            <Signed teaser={item} words={words} />
          </article>
        ))}
      </div>
    </div>
  );
}

export function Opinions({ items, words }: { items: Teaser[] } & WithWords) {
  const hasPortraits = items.some((item) => item.portrait);
  return (
    <section className="say" aria-labelledby="r_say">
      <div className="wrap">
        <h2 className="hd" id="r_say">
          {words.opinions}
        </h2>
        <div className={`cols n${Math.min(items.length, 4)}`}>
          {items.map((item) => {
            const [first] = item.authors;
            return (
              <article key={item.href} className={hasPortraits ? 'has' : undefined}>
                {hasPortraits && <Medallion portrait={item.portrait} name={first?.text ?? ''} />}
                <div>
                  <Kind
                    label=""
                    section={null}
                    supporters={item.isForSupporters && words.supportersOnly}
                  />
                  <h3>
                    <a href={item.href}>{item.headline}</a>
                  </h3>
                  <p className="meta">
                    {[namesOf(item.authors, words), item.authors.length === 1 ? first?.role : '']
                      .filter(Boolean)
                      .join(comma(words.lang))}
                  </p>
                </div>
              </article>
            );
          })}
        </div>
      </div>
    </section>
  );
}

export function Sections({ sections }: { sections: FrontPage['sections'] }) {
  return (
    <div className="wrap">
      <div className={`cols ruled secs n${Math.min(sections.length, 3)}`}>
        {sections.map(({ title, href, articles: [first, ...others] }, at) => (
          <section key={href} className="sec" aria-labelledby={`r_sec${at}`}>
            <h2 id={`r_sec${at}`}>
              <a href={href}>{title}</a>
            </h2>
            {first && (
              <h3>
                <a href={first.href}>{first.headline}</a>
              </h3>
            )}
            {others.length > 0 && (
              <ul className="lines">
                {others.map((item) => (
                  <li key={item.href}>
                    <a href={item.href}>{item.headline}</a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

export function Latest({ page, words }: { page: FrontPage } & WithWords) {
  return (
    <section className="wrap" aria-labelledby="r_latest">
      <div className="band">
        <h2 className="hd" id="r_latest">
          {words.latest}
        </h2>
        <ul className="stream lines">
          {page.latest.map((item) => (
            <li key={item.href}>
              <When at={item.published} as="recent" />
              <a href={item.href}>{item.headline}</a>
              {item.section && <span className="meta"> {item.section.text}</span>}
            </li>
          ))}
        </ul>
        <p className="on meta">
          <a href={page.archiveHref}>{words.allArticles}</a>
        </p>
      </div>
    </section>
  );
}
