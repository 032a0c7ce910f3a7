import type { ReactNode } from 'react';
import type {
  Certainty,
  ClaimRecord,
  CorrectionRecord,
  VersoRow,
  VersoWords,
} from '../../../src/domain/page-models.ts';

/** Lines of a record. Their words are escaped and linked by Recto. */
export function Rows({ rows, className }: { rows: VersoRow[]; className?: string }) {
  if (rows.length === 0) return null;
  return (
    <dl className={className}>
      {rows.map((row, at) => (
        <div key={`${row.label} ${String(at)}`}>
          <dt>{row.label}</dt>
          <dd dangerouslySetInnerHTML={{ __html: row.html }} />
        </div>
      ))}
    </dl>
  );
}

interface FicheProps {
  id?: string;
  sign: string;
  certainty?: Certainty;
  isWide?: boolean;
  children: ReactNode;
}

/** A record: its sign at the start, its words, its lines. */
export function Fiche({ id, sign, certainty, isWide, children }: FicheProps) {
  const classes = ['fiche', isWide && 'trio', certainty && `is-${certainty}`];
  return (
    <article className={classes.filter(Boolean).join(' ')} id={id}>
      <p className={certainty ? 'gly' : 'meta'}>
        <small>{sign}</small>
      </p>
      {children}
    </article>
  );
}

export function ClaimFiche({ claim }: { claim: ClaimRecord }) {
  return (
    <Fiche id={claim.id} sign={claim.number} certainty={claim.certainty} isWide>
      <h3>{claim.heading}</h3>
      <Rows rows={claim.rows} />
    </Fiche>
  );
}

interface CorrectionProps {
  note: CorrectionRecord;
  words: VersoWords;
  heading?: ReactNode;
  /** Of the heading: 2 right below the page's own. */
  level?: 2 | 3;
}

export function CorrectionFiche({ note, words, heading, level = 3 }: CorrectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Fiche id={note.id} sign={note.version}>
      <Heading>{heading ?? note.heading}</Heading>
      {(note.was || note.isNow) && (
        <div className="sub was">
          <p>
            <b className="meta">{words.was}</b>
            <br />
            <del>{note.was}</del>
          </p>
          <p>
            <b className="meta">{words.isNow}</b>
            <br />
            <ins>{note.isNow}</ins>
          </p>
        </div>
      )}
      <Rows rows={note.rows} />
    </Fiche>
  );
}
