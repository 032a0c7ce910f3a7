import type { ArticlePage, Figure, LetterOffer } from '../../../src/domain/page-models.ts';
import { AuthorBoxes, Facts } from '../parts/author.tsx';
import { Evidence, Fixes } from '../parts/evidence.tsx';
import { Gate } from '../parts/gate.tsx';
import { Masthead, Shell } from '../parts/masthead.tsx';
import { Img, Medallion } from '../parts/picture.tsx';
import { Talk } from '../parts/talk.tsx';
import { Brief } from '../parts/teaser.tsx';
import { around, Contacts, Kind, lengthClass, When } from '../parts/words.tsx';
import { sizes } from '../sizes.ts';

/** Below this width a picture would be blown up, and below this ratio cut to a strip. */
const WIDE_ENOUGH = 900;
const BROAD_ENOUGH = 1.2;
/** From this ratio on a picture is a panorama, and stays whole. */
const PANORAMA = 1.78;

function heroShape({ picture: { width, height } }: Figure): 'small' | 'tall' | 'whole' | 'cropped' {
  if (width < WIDE_ENOUGH) return 'small';
  if (width / height < BROAD_ENOUGH) return 'tall';
  return width / height > PANORAMA ? 'whole' : 'cropped';
}

function Hero({ hero }: { hero: Figure }) {
  const shape = heroShape(hero);
  const isInset = shape === 'small' || shape === 'tall';
  return (
    <figure className={isInset ? `hero ${shape}` : 'hero'}>
      <Img
        picture={hero.picture}
        sizes={isInset ? sizes.text : sizes.hero}
        className={shape === 'cropped' ? 'crop' : ''}
        isFirst
      />
      {(hero.captionHtml || hero.credit) && (
        <figcaption>
          {/* Made by Recto's own renderer out of validated text. */}
          <span dangerouslySetInnerHTML={{ __html: hero.captionHtml }} />
          {hero.credit && <small className="credit"> {hero.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

function Title({ page }: { page: ArticlePage }) {
  const [card] = page.authorCards;
  const isVoice = page.kind === 'opinion';
  return (
    <header className={isVoice ? 'opening voice' : 'opening'}>
      {isVoice && page.authorCards.length === 1 && card?.portrait && (
        <Medallion portrait={card.portrait} name={card.text} />
      )}
      {page.type === 'article' && <Kind label={page.kindLabel} section={page.section} />}
      <h1 className={lengthClass(page.headline)}>{page.headline}</h1>
      {page.standfirst && <p className="stand">{page.standfirst}</p>}
    </header>
  );
}

function Footnotes({ page }: { page: ArticlePage }) {
  const { words } = page.chrome;
  if (page.footnotes.length === 0) return null;
  return (
    <section className="fnotes" aria-labelledby="r_notes">
      <h2 id="r_notes">{words.footnotes}</h2>
      <ol>
        {page.footnotes.map((note) => (
          <li key={note.id} id={note.id}>
            <a
              href={`#${note.refId}`}
              role="doc-backlink"
              aria-label={words.backToText(note.number)}
            >
              {note.number}
            </a>
            <div dangerouslySetInnerHTML={{ __html: note.html }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Trail({ page }: { page: ArticlePage }) {
  if (page.type !== 'page' || page.parents.length === 0) return null;
  return (
    <nav className="crumbs" aria-label={page.chrome.words.youAreHere}>
      <ol className="row">
        {page.parents.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Below({ page }: { page: ArticlePage }) {
  if (page.children.length === 0) return null;
  return (
    <nav className="band" aria-labelledby="r_below">
      <h2 className="hd" id="r_below">
        {page.chrome.words.subpages}
      </h2>
      <ul className="lines">
        {page.children.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Related({ page }: { page: ArticlePage }) {
  if (page.related.length === 0) return null;
  return (
    <section className="band" aria-labelledby="r_related">
      <h2 className="hd" id="r_related">
        {page.chrome.words.related}
      </h2>
      <div className={`cols n${Math.min(page.related.length, 4)}`}>
        {page.related.map((teaser) => (
          <Brief key={teaser.href} teaser={teaser} words={page.chrome.words} />
        ))}
      </div>
    </section>
  );
}

function Follow({ page }: { page: ArticlePage }) {
  const { follow, title, words } = page.chrome;
  if (follow.length === 0) return null;
  return (
    <p className="follow row">
      <b>
        {words.follow} {title}
      </b>
      <Contacts links={follow} />
    </p>
  );
}

/** The letter, asked for where one has read. */
function AskForLetter({ letter }: { letter: LetterOffer }) {
  return (
    <form className="follow row" method="post" action={letter.action}>
      <b>{letter.name}</b>
      <input type="hidden" name="letter" value={letter.slug} />
      <label>
        {letter.mailLabel} <input type="email" name="mail" required />
      </label>
      <button type="submit">{letter.button}</button>
    </form>
  );
}

export function Article({ page }: { page: ArticlePage }) {
  const { words } = page.chrome;
  const isPage = page.type === 'page';
  return (
    <Shell
      chrome={page.chrome}
      className={isPage ? 'piece page wrap' : 'piece wrap'}
      head={<Masthead chrome={page.chrome} corner={page.corner} />}
    >
      <Trail page={page} />
      <article>
        <Title page={page} />
        {page.hero && <Hero hero={page.hero} />}
        <div className="body">
          {!isPage && <Facts page={page} />}
          {page.replaced && (
            <p className="fix">
              {page.replaced.text} <a href={page.replaced.link.href}>{page.replaced.link.text}</a>
            </p>
          )}
          {page.evidence && <Evidence line={page.evidence} />}
          <Fixes notes={page.corrections} isTop />
          <div className="prose" dangerouslySetInnerHTML={{ __html: page.bodyHtml }} />
          {page.gate && <Gate gate={page.gate} />}
          <Footnotes page={page} />
          <Fixes notes={page.corrections} isTop={false} />
          {isPage && page.updated && (
            <p className="meta">{around(words.updated, <When at={page.updated} />)}</p>
          )}
          {page.tags.length > 0 && (
            <p className="tags bare">
              {page.tags.map((tag) => (
                <a key={tag.href} href={tag.href}>
                  {tag.text}
                </a>
              ))}
            </p>
          )}
          <AuthorBoxes cards={page.authorCards} words={words} />
          {!isPage && <Follow page={page} />}
          {page.letter && <AskForLetter letter={page.letter} />}
        </div>
      </article>
      {page.talk && <Talk talk={page.talk} />}
      <Below page={page} />
      <Related page={page} />
    </Shell>
  );
}
