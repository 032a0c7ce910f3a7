/** Small pieces of text that stand in many places. */
import type { ReactNode } from 'react';
import type {
  AuthorRef,
  Chrome,
  ContactLink,
  Link,
  Moment,
  ReaderWords,
  Teaser,
} from '../../../src/domain/page-models.ts';

export function When({
  at,
  as = 'date',
}: {
  at: Moment;
  as?: 'full' | 'date' | 'short' | 'recent';
}) {
  return <time dateTime={at.iso}>{at[as]}</time>;
}

/** A sentence of the dictionary with an element in its gap, wherever the language puts it. */
export function around(sentence: (gap: string) => string, element: ReactNode): ReactNode {
  const [before, after = ''] = sentence('\u0000').split('\u0000');
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}

/** The mark between the items of a list, as the script has it. */
export const comma = (lang: string) => (/^(ar|fa|ur)\b/.test(lang) ? '\u060c ' : ', ');

/** Names of a byline in one line; a long one is closed by how many more there are. */
export function namesOf(authors: AuthorRef[], words: ReaderWords): string {
  const shown = authors.slice(0, authors.length > 4 ? 3 : 4).map((author) => author.text);
  const rest = authors.length - shown.length;
  const line = shown.join(comma(words.lang));
  return rest > 0 ? `${line}${comma(words.lang)}${words.andOthers(rest)}` : line;
}

interface KindProps {
  label: string;
  section: Link | null;
  /** Set where the article is for supporters. */
  supporters?: string | false;
}

/** What kind of piece it is, where it belongs, and whether supporters alone may read it. */
export function Kind({ label, section, supporters }: KindProps) {
  if (!label && !section && !supporters) return null;
  return (
    <p className="kind">
      {label}
      {section && (
        <span>
          {label && ' \u00b7 '}
          <a href={section.href}>{section.text}</a>
        </span>
      )}
      {supporters && (
        <>
          {' '}
          <b className="badge">{supporters}</b>
        </>
      )}
    </p>
  );
}

export function TeaserKind({ teaser, words }: { teaser: Teaser; words: ReaderWords }) {
  const { kindLabel, section, isForSupporters } = teaser;
  return (
    <Kind
      label={kindLabel}
      section={section}
      supporters={isForSupporters && words.supportersOnly}
    />
  );
}

/** Names and date under a teaser. */
export function Signed({ teaser, words }: { teaser: Teaser; words: ReaderWords }) {
  const names = namesOf(teaser.authors, words);
  return (
    <p className="meta">
      {names && <span>{names}</span>}
      {names && ' \u00b7 '}
      <When at={teaser.published} />
    </p>
  );
}

export function Contacts({ links }: { links: ContactLink[] }) {
  return links.map((link) => (
    <a key={link.href} href={link.href} rel={link.rel || undefined}>
      {link.text}
    </a>
  ));
}

/** Other languages are named in themselves, and say so to screen readers. */
interface LanguagesProps {
  links: Chrome['editions'];
  label: string;
  words: ReaderWords;
}

export function Languages({ links, label, words }: LanguagesProps) {
  return (
    <nav className="langs" aria-label={label}>
      {links.map((link) => (
        <a
          key={link.lang}
          href={link.href}
          lang={link.lang}
          dir={link.dir}
          hrefLang={link.lang}
          title={link.isTranslation ? undefined : words.notTranslated(link.text)}
          aria-current={link.isCurrent ? 'true' : undefined}
        >
          {link.text}
        </a>
      ))}
    </nav>
  );
}

/** Headlines longer than a newspaper would set get smaller letters. */
export function lengthClass(headline: string): 'long' | 'longer' | undefined {
  const letters = [...headline].length;
  const longest = Math.max(...headline.split(/\s+/).map((word) => [...word].length));
  if (letters > 120 || longest > 24) return 'longer';
  return letters > 70 || longest > 17 ? 'long' : undefined;
}
