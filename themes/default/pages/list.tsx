import type { ListPage } from '../../../src/domain/page-models.ts';
import { About } from '../parts/author.tsx';
import { Shell } from '../parts/masthead.tsx';
import { Pager } from '../parts/pager.tsx';
import { Medallion } from '../parts/picture.tsx';
import { Row } from '../parts/teaser.tsx';
import { lengthClass } from '../parts/words.tsx';

function Heading({ page }: { page: ListPage }) {
  return (
    <>
      <p className="kind">{page.label}</p>
      <h1 className={lengthClass(page.heading)}>{page.heading}</h1>
    </>
  );
}

function Who({ page }: { page: ListPage }) {
  const { author } = page;
  if (!author) return null;
  return (
    <header className="opening who">
      {author.portrait && <Medallion portrait={author.portrait} name={author.text} />}
      <div>
        <Heading page={page} />
        {author.role && <p className="stand">{author.role}</p>}
        <About card={author} words={page.chrome.words} />
      </div>
    </header>
  );
}

function Head({ page }: { page: ListPage }) {
  return (
    <header className="opening">
      <Heading page={page} />
      {page.description && <p className="stand">{page.description}</p>}
      {page.children.length > 0 && (
        <nav className="parts row" aria-label={page.chrome.words.subsections}>
          {page.children.map((link) => (
            <a key={link.href} href={link.href}>
              {link.text}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}

export function List({ page }: { page: ListPage }) {
  const { words } = page.chrome;
  const [first] = page.articles;
  const hasFeature = page.type === 'section' && !page.newer && Boolean(first?.picture);
  return (
    <Shell chrome={page.chrome} className="list wrap">
      {page.author ? <Who page={page} /> : <Head page={page} />}
      {page.articles.length > 0 ? (
        <ol className="rows">
          {page.articles.map((teaser, at) => (
            <li key={teaser.href}>
              <Row teaser={teaser} words={words} isFeature={hasFeature && at === 0} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="void">{words.emptyList}</p>
      )}
      <Pager newer={page.newer} older={page.older} words={words} />
      {page.feedHref && (
        <p className="feed meta">
          <a href={page.feedHref}>{words.contacts.rss}</a>
        </p>
      )}
    </Shell>
  );
}
