/** Who wrote it: the rail beside the text and the boxes under it. */
import type {
  ArticlePage,
  AuthorCard,
  AuthorRef,
  ReaderWords,
} from '../../../src/domain/page-models.ts';
import { Medallion } from './picture.tsx';
import { around, Contacts, comma, Languages, When } from './words.tsx';

/** From here on names run on in one paragraph, and from `FOLDED` on the rest waits behind a click. */
const RUN_ON = 4;
const FOLDED = 9;

const Name = ({ author }: { author: AuthorRef }) => (
  <b>
    <a href={author.href}>{author.text}</a>
  </b>
);

function Run({ authors, words }: { authors: AuthorRef[]; words: ReaderWords }) {
  return authors.map((author, at) => (
    <span key={`${author.href} ${author.part}`}>
      {at > 0 && comma(words.lang)}
      <Name author={author} />
      {author.part && ` (${author.part})`}
    </span>
  ));
}

function People({ authors, words }: { authors: AuthorRef[]; words: ReaderWords }) {
  if (authors.length <= RUN_ON) {
    return authors.map((author) => (
      <p key={`${author.href} ${author.part}`}>
        <Name author={author} />
        {[author.part, author.role].filter(Boolean).join(comma(words.lang))}
      </p>
    ));
  }
  const shown = authors.length > FOLDED ? authors.slice(0, RUN_ON) : authors;
  const folded = authors.slice(shown.length);
  return (
    <div className="run">
      <p>
        <Run authors={shown} words={words} />
      </p>
      {folded.length > 0 && (
        <details>
          <summary>{words.andOthers(folded.length)}</summary>
          <p>
            <Run authors={folded} words={words} />
          </p>
        </details>
      )}
    </div>
  );
}

/** Names, place, dates, length and languages: beside the text on wide screens, above it on others. */
export function Facts({ page }: { page: ArticlePage }) {
  const { words, editions } = page.chrome;
  const translations = editions.filter((link) => link.isTranslation || link.isCurrent);
  return (
    <div className="facts meta bare">
      <People authors={page.authors} words={words} />
      <p>
        {page.dateline && (
          <>
            {page.dateline}
            <br />
          </>
        )}
        {page.published && around(words.published, <When at={page.published} as="full" />)}
        {page.updated && (
          <>
            <br />
            {around(words.updated, <When at={page.updated} as="full" />)}
          </>
        )}
        <br />
        {words.readingTime(page.readingMinutes)}
      </p>
      {translations.length > 1 && (
        <Languages links={translations} label={words.articleLanguages} words={words} />
      )}
    </div>
  );
}

export function Books({ books, words }: { books: AuthorCard['books']; words: ReaderWords }) {
  if (books.length === 0) return null;
  return (
    <p className="books">
      <b>{words.books}</b>
      {books.map((book, at) => (
        <span key={book.title}>
          {at > 0 && ' \u00b7 '}
          <cite>{book.href ? <a href={book.href}>{book.title}</a> : book.title}</cite>
          {book.detail && `${comma(words.lang)}${book.detail}`}
        </span>
      ))}
    </p>
  );
}

/** What an author says of themselves, in a box or at the head of their page. */
export function About({ card, words }: { card: AuthorCard; words: ReaderWords }) {
  return (
    <>
      {card.bio.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Books books={card.books} words={words} />
      {card.contacts.length > 0 && (
        <p className="meta row">
          <span>{words.contactAuthor}</span>
          <Contacts links={card.contacts} />
        </p>
      )}
    </>
  );
}

function Box({ card, at, words }: { card: AuthorCard; at: number; words: ReaderWords }) {
  return (
    <section className={card.portrait ? 'author has' : 'author'} aria-labelledby={`r_au${at}`}>
      {card.portrait && <Medallion portrait={card.portrait} name={card.text} />}
      <div>
        <h2 id={`r_au${at}`}>
          <a href={card.href}>{card.text}</a>
        </h2>
        {card.role && <p className="meta">{card.role}</p>}
        <About card={card} words={words} />
      </div>
    </section>
  );
}

/** Up to three get a box each; a crowd is listed. */
export function AuthorBoxes({ cards, words }: { cards: AuthorCard[]; words: ReaderWords }) {
  if (cards.length <= 3) {
    return cards.map((card, at) => <Box key={card.href} card={card} at={at} words={words} />);
  }
  return (
    <ul className="cast meta bare">
      {cards.map((card) => (
        <li key={card.href}>
          <b>
            <a href={card.href}>{card.text}</a>
          </b>
          {card.role}
        </li>
      ))}
    </ul>
  );
}
