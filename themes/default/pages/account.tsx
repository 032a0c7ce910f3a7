/** What is a reader's own: preferences, support, receipts, data, the way out. */
import type { AccountPage, ErasePage, ReceiptPage } from '../../../src/domain/page-models.ts';
import { Field, Problem } from '../parts/fields.tsx';
import { Shell } from '../parts/masthead.tsx';

function Giving({ page }: { page: AccountPage }) {
  const { words } = page;
  return (
    <section aria-labelledby="r_giving">
      <h2 id="r_giving">{words.yourSupport}</h2>
      <p>{page.isSupporter ? words.thanks : `${words.notYet} ${words.notYetText}`}</p>
      {page.pledges.length > 0 && (
        <ul className="lines">
          {page.pledges.map((pledge) => (
            <li
              key={pledge.text + pledge.details.join()}
              className={pledge.isOpen ? '' : 'is-over'}
            >
              <span>{pledge.text}</span>
              <span>{pledge.details.join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="ways">
        {!page.isSupporter && (
          <a className="btn on" href={page.supportHref}>
            {words.becomeSupporter}
          </a>
        )}
        {page.ways.map((way) => (
          <form key={way.action} method="post" action={way.action}>
            <button type="submit" className="btn">
              {way.text}
            </button>
          </form>
        ))}
      </div>
    </section>
  );
}

function Profile({ page }: { page: AccountPage }) {
  const { words } = page;
  return (
    <form method="post" action={page.actions.profile}>
      <Field
        name="name"
        label={words.nameLabel}
        hint={words.nameHint}
        value={page.name}
        autoComplete="name"
      />
      <label className="field">
        {words.langLabel}
        <select name="lang" defaultValue={page.languages.find(({ isChosen }) => isChosen)?.lang}>
          {page.languages.map(({ lang, text }) => (
            <option key={lang} value={lang} lang={lang}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.save}</button>
    </form>
  );
}

export function Account({ page }: { page: AccountPage }) {
  const { chrome, words, actions } = page;
  return (
    <Shell chrome={chrome} className="list wrap">
      <header className="opening">
        <h1>{page.heading}</h1>
        <p className="stand">{page.text}</p>
      </header>
      {page.note && (
        <p className="said" role="status">
          {page.note}
        </p>
      )}
      <div className="own">
        <Giving page={page} />
        <Profile page={page} />
        {page.parts.map((part) => (
          <section key={part.id} aria-labelledby={`r_${part.id}`}>
            <h2 id={`r_${part.id}`}>{part.heading}</h2>
            <p>{part.text}</p>
            <ul className="lines">
              {part.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {page.receipts.length > 0 && (
          <section aria-labelledby="r_receipts">
            <h2 id="r_receipts">{words.receipts}</h2>
            <ul className="lines">
              {page.receipts.map((receipt) => (
                <li key={receipt.href}>
                  <a href={receipt.href}>{receipt.text}</a>
                  <span>{receipt.detail}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="r_data">
          <h2 id="r_data">{words.yourData}</h2>
          <p>{words.yourDataText}</p>
          <div className="ways">
            <a className="btn" href={actions.data} download>
              {words.download}
            </a>
            <a className="btn" href={actions.erase}>
              {words.erase}
            </a>
            <form method="post" action={actions.signOut}>
              <button type="submit" className="btn">
                {words.signOut}
              </button>
            </form>
          </div>
        </section>
      </div>
    </Shell>
  );
}

export function Erase({ page }: { page: ErasePage }) {
  const { words, problem } = page;
  return (
    <Shell chrome={page.chrome} className="list wrap pass">
      <header className="opening">
        <h1>{words.eraseTitle}</h1>
        <p className="stand">{words.eraseText}</p>
      </header>
      <form method="post" action={page.action}>
        <Problem problem={problem?.field ? { text: problem.text } : problem} />
        <label className="tick">
          <input type="checkbox" name="sure" value="yes" />
          <span>{words.eraseSure}</span>
        </label>
        <button type="submit">{words.eraseButton}</button>
      </form>
      <p className="feed meta">
        <a href={page.backHref}>{words.back}</a>
      </p>
    </Shell>
  );
}

export function Receipt({ page }: { page: ReceiptPage }) {
  const { words } = page;
  const [total, ...rest] = page.lines;
  return (
    <Shell chrome={page.chrome} className="list wrap">
      <header className="opening">
        <h1>{page.heading}</h1>
        <p className="stand">{page.date}</p>
      </header>
      <div className="bill">
        <dl>
          <div>
            <dt>{words.receiptFrom}</dt>
            <dd>{page.from}</dd>
          </div>
          <div>
            <dt>{words.receiptTo}</dt>
            <dd>{page.to}</dd>
          </div>
        </dl>
        <p>{words.receiptFor}</p>
        <p className="total">{total}</p>
        {rest.map((line) => (
          <p key={line} className="meta">
            {line}
          </p>
        ))}
        {page.note && <p className="meta">{page.note}</p>}
      </div>
      <p className="meta">{words.print}</p>
      <p className="feed meta">
        <a href={page.backHref}>{words.back}</a>
      </p>
    </Shell>
  );
}
