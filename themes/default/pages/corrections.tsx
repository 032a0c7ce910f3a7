import type { CorrectionsPage } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';
import { Pager } from '../parts/pager.tsx';
import { CorrectionFiche } from '../parts/records.tsx';

export function Corrections({ page }: { page: CorrectionsPage }) {
  const { words } = page;
  return (
    <Shell chrome={page.chrome} className="list is-verso wrap">
      <header className="opening">
        <h1>{words.correctionsTitle}</h1>
        <p className="stand">{words.correctionsText}</p>
      </header>
      {page.notes.length === 0 && <p className="void">{words.correctionsNone}</p>}
      <div className="leaf">
        <div>
          {page.notes.map((note) => (
            <CorrectionFiche
              key={note.id}
              note={note}
              words={words}
              level={2}
              heading={
                <>
                  <a href={note.article.href}>{note.article.text}</a>
                  <span className="meta"> {note.label}</span>
                </>
              }
            />
          ))}
        </div>
      </div>
      <Pager newer={page.newer} older={page.older} words={page.chrome.words} />
      <p className="feed meta">
        <a href={page.feedHref}>{page.chrome.words.contacts.rss}</a>
      </p>
    </Shell>
  );
}
