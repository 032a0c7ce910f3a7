import type { LettersPage } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';

/** Where letters are asked for, without a script. */
export function Letters({ page }: { page: LettersPage }) {
  const { words, choices, past, elsewhere } = page;
  return (
    <Shell chrome={page.chrome} className="paper wrap">
      <header className="opening">
        <h1>{words.title}</h1>
        <p className="stand">{choices.length > 0 ? words.intro : words.none}</p>
      </header>
      {choices.length > 0 && <SignUp page={page} />}
      {elsewhere.length > 0 && (
        <section className="past" aria-labelledby="r_elsewhere">
          <h2 id="r_elsewhere">{words.elsewhere}</h2>
          <ul>
            {elsewhere.map((one) => (
              <li key={`${one.lang} ${one.text}`} lang={one.lang}>
                <a href={one.href} hrefLang={one.lang}>
                  <bdi>{one.text}</bdi>
                </a>
                <span className="meta">{one.language}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <section className="past" aria-labelledby="r_past">
          <h2 id="r_past">{words.pastLetters}</h2>
          <ul>
            {past.map((one) => (
              <li key={one.href}>
                <a href={one.href}>{one.text}</a>
                <span className="meta">{one.date}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Shell>
  );
}

function SignUp({ page }: { page: LettersPage }) {
  const { words, choices, problem } = page;
  const wrong = (field: string) => (problem?.field === field ? problem.text : null);
  const isWrongMail = problem?.field === 'mail';
  return (
    <form method="post" action={page.action}>
      <Wrong id="r_form" text={wrong('form')} />
      <fieldset aria-describedby={problem?.field === 'choice' ? 'r_choice' : undefined}>
        <legend>{words.choose}</legend>
        <Wrong id="r_choice" text={wrong('choice')} />
        {choices.map((choice) => (
          <label className="pick" key={choice.value}>
            <input
              type="checkbox"
              name="letter"
              value={choice.value}
              defaultChecked={choice.isChosen}
            />
            <span>
              <b>{choice.name}</b>
              <span className="meta">
                {choice.isForSupporters
                  ? `${choice.description} (${words.supportersOnly})`
                  : choice.description}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <label htmlFor="r_mail">{words.mail}</label>
        <input
          id="r_mail"
          type="email"
          name="mail"
          required
          autoComplete="email"
          defaultValue={page.mail}
          dir="ltr"
          aria-invalid={isWrongMail || undefined}
          aria-describedby={isWrongMail ? 'r_wrong r_hint' : 'r_hint'}
        />
        <Wrong id="r_wrong" text={wrong('mail')} />
        <p className="hint meta" id="r_hint">
          {words.mailHint}
        </p>
      </div>
      <div className="trap" aria-hidden="true">
        <label>
          {words.trapLabel}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <button className="go" type="submit">
        {words.subscribe}
      </button>
    </form>
  );
}

function Wrong({ id, text }: { id: string; text: string | null }) {
  if (text === null) return null;
  return (
    <p className="wrong" id={id} role="alert">
      {text}
    </p>
  );
}
