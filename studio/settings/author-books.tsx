import { Button } from '../look/button.tsx';
import { KeptField } from '../look/kept-field.tsx';
import type { Profile } from './author-screen.tsx';
import { settingsWords } from './words.ts';

type Book = Profile['books'][number];

/** The books that an author's page names; one without a title goes. */
export function AuthorBooks(props: {
  profile: Profile;
  fields: Record<string, string>;
  onKeep: (books: Book[]) => void;
}) {
  const { profile, fields, onKeep } = props;
  const words = settingsWords.use();
  const { books } = profile;
  const change = (at: number, part: Partial<Book>) =>
    onKeep(books.map((book, n) => (n === at ? { ...book, ...part } : book)));
  return (
    <>
      <h3 className="label">{words.authors.books}</h3>
      {books.map((book, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two books may have one title
        <div key={`${at} ${book.title}`} className="book">
          <KeptField
            label={words.authors.bookTitle}
            value={book.title}
            isProse
            onKeep={(title) => change(at, { title })}
          />
          <KeptField
            label={words.authors.publisher}
            value={book.publisher ?? ''}
            onKeep={(publisher) => change(at, { publisher })}
          />
          <KeptField
            label={words.authors.year}
            value={book.year ? String(book.year) : ''}
            inputMode="numeric"
            onKeep={(year) => {
              const { year: _, ...rest } = book;
              const figure = Number.parseInt(year, 10);
              onKeep(
                books.map((one, n) =>
                  n === at ? { ...rest, ...(figure ? { year: figure } : {}) } : one,
                ),
              );
            }}
          />
          <KeptField
            label={words.authors.url}
            value={book.url ?? ''}
            error={fields[`profiles.${profile.editionId}.books.${at}.url`]}
            onKeep={(url) => change(at, { url })}
          />
          <Button look="act" onPress={() => onKeep(books.filter((_, n) => n !== at))}>
            {words.remove}
          </Button>
        </div>
      ))}
      <Button look="act" onPress={() => onKeep([...books, { title: '…' }])}>
        {words.authors.addBook}
      </Button>
    </>
  );
}
