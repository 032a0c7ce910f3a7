import type { VersoPage } from '../../../src/domain/page-models.ts';
import { Fiche, Rows } from './records.tsx';

/** Longer sections of the verso. */

export function Sources({ page }: { page: VersoPage }) {
  const { words, hidden, sources } = page;
  if (hidden.length + sources.length === 0) return <p>{words.noSources}</p>;
  return (
    <>
      {hidden.map((source) => (
        <Fiche key={source.id} id={source.id} sign={source.label.length < 5 ? source.label : ''}>
          <h3>
            <span className="bar" role="img" aria-label={words.bar} />{' '}
            <span className="meta">{source.about}</span>
          </h3>
          <Rows rows={source.rows} className="hole" />
        </Fiche>
      ))}
      {sources.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a telephone is scrolled by keys too.
        <section className="scroll" aria-label={words.table.list} tabIndex={0}>
          <table className="srcs">
            <thead>
              <tr>
                <th scope="col">{words.table.source}</th>
                <th scope="col">{words.table.nature}</th>
                <th scope="col">{words.table.date}</th>
                <th scope="col">{words.table.copy}</th>
                <th scope="col">{words.table.hash}</th>
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <tr key={source.id} id={source.id}>
                  <th scope="row">
                    <b>{source.label}</b>
                    <span dangerouslySetInnerHTML={{ __html: source.titleHtml }} />
                  </th>
                  <td>{source.nature}</td>
                  <td data-of={words.table.date}>{source.date}</td>
                  <td data-of={source.hash ? words.table.copy : ''}>{source.copy}</td>
                  <td data-of={words.table.hash}>{source.hash && <code>{source.hash}</code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {sources.some(({ hash }) => hash !== '') && <p className="meta">{words.hashNote}</p>}
    </>
  );
}

export function Versions({ page }: { page: VersoPage }) {
  return (
    <ol className="vers">
      {page.versions.map((version) => (
        <li key={version.label}>
          <b>{version.label}</b> {version.when}
          {version.what && ` \u00b7 ${version.what}`}
          {[version.compare, version.read].map(
            (link) =>
              link && (
                <span key={link.href}>
                  {' \u00b7 '}
                  <a href={link.href}>{link.text}</a>
                </span>
              ),
          )}
        </li>
      ))}
    </ol>
  );
}

export function Verify({ page }: { page: VersoPage }) {
  const { words, bundle } = page;
  return (
    <>
      <div className="was">
        <p>
          <b>{words.provesTitle}</b> {words.proves}
        </p>
        <p>
          <b>{words.provesNotTitle}</b> {words.provesNot} {words.provesAround}
        </p>
      </div>
      {page.checkpoint ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: lines wider than a telephone are scrolled by keys too. */}
          <section className="scroll" aria-label={words.checkpoint} tabIndex={0} dir="ltr">
            <pre>{page.checkpoint}</pre>
          </section>
          {page.place && <p className="meta">{page.place}</p>}
        </>
      ) : (
        <p>{words.notLogged}</p>
      )}
      <p>{words.how}</p>
      <p className="ways">
        <a className="btn on" href={bundle.href}>
          {words.download}
        </a>
        <a className="btn" href={bundle.keyHref}>
          {words.logKey}
        </a>
      </p>
    </>
  );
}

export function Report({ page }: { page: VersoPage }) {
  const { words, report } = page;
  const star = (
    <>
      {' '}
      <i title={words.required}>*</i>
    </>
  );
  return (
    <form className="report" action={report.action} method="post">
      <label>
        {words.reportClaim}
        <select name="claim" autoComplete="off">
          {report.claims.map(({ value, text, lang }) => (
            <option key={value} value={value} lang={lang === words.lang ? undefined : lang}>
              {text}
            </option>
          ))}
          <option value="">{words.reportOther}</option>
        </select>
      </label>
      <label>
        {words.reportText}
        {star}
        <textarea name="text" rows={4} required />
      </label>
      <label>
        {words.reportMail}
        <input type="email" name="mail" autoComplete="email" />
      </label>
      <p className="meta">{words.reportMailKept}</p>
      <p className="trap" aria-hidden="true">
        <input type="text" name="website" tabIndex={-1} autoComplete="off" aria-label="website" />
      </p>
      <button type="submit">{words.reportSend}</button>
    </form>
  );
}
