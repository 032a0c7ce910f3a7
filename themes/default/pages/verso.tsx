import type { ReactNode } from 'react';
import type { VersoPage } from '../../../src/domain/page-models.ts';
import { Counts, Strokes } from '../parts/evidence.tsx';
import { Masthead, Shell } from '../parts/masthead.tsx';
import { ClaimFiche, CorrectionFiche, Fiche, Rows } from '../parts/records.tsx';
import { Report, Sources, Verify, Versions } from '../parts/verso-parts.tsx';
import { Kind } from '../parts/words.tsx';

const PARTS = [
  'brief',
  'claims',
  'sources',
  'unknowns',
  'corrections',
  'versions',
  'verify',
  'report',
  'data',
] as const;
type Part = (typeof PARTS)[number];

function Section({ page, id, children }: { page: VersoPage; id: Part; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`r_${id}`}>
      <h2 id={`r_${id}`}>
        <span>{PARTS.indexOf(id) + 1}</span>
        {page.words[id]}
      </h2>
      {children}
    </section>
  );
}

function Back({ page }: { page: VersoPage }) {
  return (
    <div className="back">
      <p className="ghost" aria-hidden="true" data-words={page.headline} />
      <Kind label={page.kindLabel} section={page.section} />
      <h1>{page.words.title}</h1>
      <p className="stand">
        <a href={page.article.href}>{page.article.text}</a>
        {page.version}.
      </p>
      <p className="about">{page.about}</p>
      <nav className="evidence" aria-label={page.words.evidence}>
        <Strokes strokes={page.strokes} />
        <p>
          <Counts counts={page.counts} />
        </p>
        {page.strokes.length > 0 && (
          <ul className="legend">
            {page.legend.map(({ certainty, text }) => (
              <li key={certainty} className={`is-${certainty}`}>
                {text}
              </li>
            ))}
          </ul>
        )}
      </nav>
    </div>
  );
}

function Contents({ page }: { page: VersoPage }) {
  return (
    <nav className="toc" aria-label={page.words.sections}>
      <ol>
        {PARTS.map((id, at) => (
          <li key={id}>
            <a href={`#${id}`}>
              <b>{at + 1}</b>
              {page.words[id]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Unknowns({ page }: { page: VersoPage }) {
  if (page.unknowns.length === 0) return <p>{page.words.noUnknowns}</p>;
  return (
    <div className="hole">
      {page.unknowns.map(({ question, note }) => (
        <Fiche key={question} sign="" certainty="unknown">
          <h3>{question}</h3>
          {note && <p className="sub">{note}</p>}
        </Fiche>
      ))}
    </div>
  );
}

export function Verso({ page }: { page: VersoPage }) {
  const { words } = page;
  return (
    <Shell
      chrome={page.chrome}
      className="is-verso wrap"
      head={<Masthead chrome={page.chrome} corner={page.corner} />}
    >
      <Back page={page} />
      <div className="leaf">
        <Contents page={page} />
        <div>
          <Section page={page} id="brief">
            <div className="was">
              <div>
                {page.brief.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
              <Rows rows={page.facts} />
            </div>
          </Section>
          <Section page={page} id="claims">
            {page.claims.length === 0 && <p>{words.noClaims}</p>}
            {page.claims.map((claim) => (
              <ClaimFiche key={claim.id} claim={claim} />
            ))}
          </Section>
          <Section page={page} id="sources">
            <Sources page={page} />
          </Section>
          <Section page={page} id="unknowns">
            <Unknowns page={page} />
          </Section>
          <Section page={page} id="corrections">
            {page.corrections.length === 0 && <p>{words.noCorrections}</p>}
            {page.corrections.map((note) => (
              <CorrectionFiche key={note.id} note={note} words={words} />
            ))}
          </Section>
          <Section page={page} id="versions">
            <Versions page={page} />
          </Section>
          <Section page={page} id="verify">
            <Verify page={page} />
          </Section>
          <Section page={page} id="report">
            <Report page={page} />
            <p className="meta">
              <a href={page.reply.href}>{page.reply.text}</a>
            </p>
          </Section>
          <Section page={page} id="data">
            <dl>
              {page.data.map(({ href, name, what }) => (
                <div key={href}>
                  <dt>
                    <a href={href}>{name}</a>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </Section>
        </div>
      </div>
    </Shell>
  );
}
