import type {
  Corner as CornerModel,
  CorrectionNote,
  CountLink,
  EvidenceLine,
  Stroke,
} from '../../../src/domain/page-models.ts';

/** The folded corner: one sheet of paper with two sides. */
export function Corner({ corner }: { corner: CornerModel }) {
  return (
    <a className="corner" href={corner.href}>
      <span>
        {corner.sign}
        <span className="vh"> {corner.label}</span>
      </span>
    </a>
  );
}

/** One stroke for each claim, in the order of the text. */
export function Strokes({ strokes }: { strokes: Stroke[] }) {
  if (strokes.length === 0) return null;
  return (
    <ol className="strokes">
      {strokes.map((stroke) => (
        <li key={stroke.number} className={`is-${stroke.certainty}`}>
          <a href={stroke.href} aria-label={stroke.label}>
            {stroke.number}
          </a>
        </li>
      ))}
    </ol>
  );
}

export function Counts({ counts }: { counts: CountLink[] }) {
  return counts.map(({ text, href }, at) => (
    <span key={text}>
      {at > 0 && ' \u00b7 '}
      {href ? <a href={href}>{text}</a> : text}
    </span>
  ));
}

export function Evidence({ line }: { line: EvidenceLine }) {
  const { key, turn } = line;
  return (
    <nav className="evidence" aria-label={line.label}>
      <Strokes strokes={line.strokes} />
      <p>
        <Counts counts={line.counts} />
        {line.counts.length > 0 && ' \u00b7 '}
        <a className="turn" href={turn.href}>
          {turn.text}
        </a>
      </p>
      {line.strokes.length > 0 && (
        <details className="key">
          <summary>{key.title}</summary>
          <ul>
            {key.lines.map(({ certainty, mark, text }) => (
              <li key={certainty}>
                <mark className={`is-${certainty}`}>{mark}</mark> {text}
              </li>
            ))}
            {key.links.map((link) => (
              <li key={link.href}>
                <a href={link.href} rel="nofollow">
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

/** What was put right, above or below the text. */
export function Fixes({ notes, isTop }: { notes: CorrectionNote[]; isTop: boolean }) {
  return notes
    .filter((note) => note.isTop === isTop)
    .map((note) => (
      <p className="fix" key={note.id}>
        <b>{note.label}</b> {note.text} <a href={note.link.href}>{note.link.text}</a>
      </p>
    ));
}
