import type { LetterArticle, LetterPage } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';

/** A letter that was sent, as who asks may read it. */
export function Letter({ page }: { page: LetterPage }) {
  const { letter, words } = page;
  return (
    <Shell chrome={page.chrome} className="paper letter wrap">
      <header className="opening">
        <p className="meta">
          {words.webCopyOf(words.numbered(letter.name, letter.number), letter.date)}
        </p>
        <h1>{letter.subject}</h1>
      </header>
      {page.errata.map((note) => (
        <div className="fix" key={note.html}>
          <p className="meta">
            <b>{words.erratum}</b> · {note.date}
          </p>
          <div dangerouslySetInnerHTML={{ __html: note.html }} />
        </div>
      ))}
      {letter.opening.html && (
        <div className="text" dangerouslySetInnerHTML={{ __html: letter.opening.html }} />
      )}
      {letter.signature && <p className="meta">{letter.signature}</p>}
      {letter.articles.map((article, at) => (
        <Piece key={article.url} article={article} isFirst={at === 0} page={page} />
      ))}
      {page.notice && (
        <div className="only">
          <p>
            <b>{words.forSupporters}.</b> {page.notice}
          </p>
          <p className="meta">
            <a href={page.signInHref}>{words.signIn}</a> ·{' '}
            <a href={letter.supportUrl}>{words.support(letter.publication)}</a>
          </p>
        </div>
      )}
      {letter.exclusive && (
        <div className="only">
          <p className="meta">
            <b>{words.forSupporters}</b>
          </p>
          {letter.exclusive.title && <h2>{letter.exclusive.title}</h2>}
          <div className="text" dangerouslySetInnerHTML={{ __html: letter.exclusive.html }} />
          {letter.exclusive.signature && <p className="meta">{letter.exclusive.signature}</p>}
        </div>
      )}
      {letter.questions.map((question) => (
        <section className="qa" key={question.words}>
          <p className="meta">
            <b>{words.yourQuestion}</b>
          </p>
          <p className="q">{words.quoted(question.words)}</p>
          <p className="meta">{question.askedBy || words.unnamed}</p>
          {question.answer.map((part) => (
            <p key={part}>{part}</p>
          ))}
          <p className="meta">{question.answeredBy}</p>
        </section>
      ))}
      {letter.corrections.length > 0 && (
        <div className="fix">
          <p className="meta">
            <b>{words.mistaken}</b>{' '}
            {letter.corrections.map((one) => (
              <span key={one.url}>
                <a href={one.url}>{one.text}</a>{' '}
              </span>
            ))}
          </p>
        </div>
      )}
      <p className="meta">
        <a href={page.all.href}>{page.all.text}</a>
      </p>
    </Shell>
  );
}

function Piece(props: { article: LetterArticle; isFirst: boolean; page: LetterPage }) {
  const { article, isFirst, page } = props;
  const { picture } = article;
  return (
    <article className={isFirst ? 'first' : undefined}>
      <p className="kind meta">
        {article.isForSupporters
          ? `${article.kindLabel} · ${page.words.supportersOnly}`
          : article.kindLabel}
      </p>
      <h2>
        <a href={article.url}>{article.headline}</a>
      </h2>
      {isFirst && picture && (
        <img
          src={new URL(picture.url).pathname}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
        />
      )}
      {article.standfirst && <p>{article.standfirst}</p>}
      {article.evidence && (
        <a className="vo" href={article.evidence.url}>
          {page.words.verso(article.evidence.text)}
        </a>
      )}
    </article>
  );
}
