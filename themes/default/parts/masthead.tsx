import type { ReactNode } from 'react';
import type { Chrome, Corner as CornerModel } from '../../../src/domain/page-models.ts';
import { nameClass } from '../styles/nameplate.ts';
import { Corner } from './evidence.tsx';
import { Ornament } from './ornament.tsx';
import { Img } from './picture.tsx';
import { comma, Languages } from './words.tsx';

/** More links than this slide sideways on a phone instead of filling its first screen. */
const MANY = 9;

function Name({ chrome }: { chrome: Chrome }) {
  if (!chrome.logo) return chrome.title;
  return (
    <Img picture={{ ...chrome.logo, alt: chrome.title }} sizes="20rem" className="logo" isFirst />
  );
}

function Dated({ chrome }: { chrome: Chrome }) {
  return (
    <span className="meta">
      {chrome.place && `${chrome.place}${comma(chrome.lang)}`}
      <time dateTime={chrome.today.iso}>{chrome.today.text}</time>
    </span>
  );
}

function Editions({ chrome }: { chrome: Chrome }) {
  if (chrome.editions.length < 2) return null;
  return <Languages links={chrome.editions} label={chrome.words.editions} words={chrome.words} />;
}

function Loupe() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
      <path d="M11.2 11.2 15 15M12.5 7A5.5 5.5 0 1 1 1.5 7a5.5 5.5 0 0 1 11 0z" />
    </svg>
  );
}

function Sections({ chrome, isSearch }: { chrome: Chrome; isSearch: boolean }) {
  const hasSearch = chrome.nav.some((link) => link.href === chrome.searchHref);
  return (
    <nav
      className={chrome.nav.length > MANY ? 'sections row many' : 'sections row'}
      aria-label={chrome.words.sections}
    >
      {chrome.nav.map((link) => (
        <a
          key={`${link.href} ${link.text}`}
          href={link.href}
          aria-current={link.isCurrent ? 'true' : undefined}
        >
          {link.text}
        </a>
      ))}
      {!hasSearch && (
        <a className="find" href={chrome.searchHref} aria-current={isSearch ? 'page' : undefined}>
          <Loupe />
          {chrome.words.search}
        </a>
      )}
    </nav>
  );
}

interface MastheadProps {
  chrome: Chrome;
  isSearch?: boolean;
  corner?: CornerModel | null;
}

export function Masthead({ chrome, isSearch = false, corner }: MastheadProps) {
  return (
    <header className="mast wrap bare">
      {corner && <Corner corner={corner} />}
      <div className="row">
        <a className={`name ${nameClass(chrome.title)}`} href={chrome.homeHref}>
          <Name chrome={chrome} />
        </a>
        <Dated chrome={chrome} />
        <Editions chrome={chrome} />
      </div>
      <Sections chrome={chrome} isSearch={isSearch} />
    </header>
  );
}

/** The front's own: the nameplate as large as its letters allow. */
export function Nameplate({ chrome }: { chrome: Chrome }) {
  return (
    <header className="mast wrap bare">
      <div className="row">
        <Dated chrome={chrome} />
        <Editions chrome={chrome} />
      </div>
      <div className="plate">
        <h1 className={`name ${nameClass(chrome.title)}`}>
          <Name chrome={chrome} />
        </h1>
        {(chrome.tagline || chrome.ear) && (
          <p className="ear meta">
            {chrome.tagline && <b>{chrome.tagline}</b>}
            {chrome.ear}
          </p>
        )}
      </div>
      <Ornament kind={chrome.theme.ornament} date={chrome.today.iso} />
      <Sections chrome={chrome} isSearch={false} />
    </header>
  );
}

interface ShellProps {
  chrome: Chrome;
  head?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** What every page stands in: a way past the masthead, the masthead, the page, the footer. */
export function Shell({ chrome, head, className, children }: ShellProps) {
  return (
    <>
      <a className="skip" href="#r_main">
        {chrome.words.skipToText}
      </a>
      {head ?? <Masthead chrome={chrome} />}
      <main id="r_main" tabIndex={-1} className={className}>
        {children}
      </main>
      <Footer chrome={chrome} />
    </>
  );
}

function Footer({ chrome }: { chrome: Chrome }) {
  return (
    <footer className="foot wrap">
      <div className="cols">
        <div>
          <a className={`name ${nameClass(chrome.title)}`} href={chrome.homeHref}>
            {chrome.title}
          </a>
          {chrome.ear && <p>{chrome.ear}</p>}
          {chrome.colophon && <p>{chrome.colophon}</p>}
        </div>
        {chrome.footer.map((group) => (
          <div key={group.title}>
            {group.title && <h2>{group.title}</h2>}
            <ul>
              {group.links.map((link) => (
                <li key={`${link.href} ${link.text}`}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {chrome.follow.length > 0 && (
          <div>
            <h2>{chrome.words.follow}</h2>
            <ul>
              {chrome.follow.map((link) => (
                <li key={link.href}>
                  <a href={link.href} rel={link.rel || undefined}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {chrome.log && (
          <div>
            <h2>{chrome.log.title}</h2>
            <p>
              <a href={chrome.log.href}>
                {chrome.log.entries}
                <br />
                <code dir="ltr">{chrome.log.fingerprint}</code>
              </a>
            </p>
          </div>
        )}
      </div>
    </footer>
  );
}
