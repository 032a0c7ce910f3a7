import type { QuestionsPage } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';
import { Pager } from '../parts/pager.tsx';

/** What supporters asked, and what was answered for all. */
export function Questions({ page }: { page: QuestionsPage }) {
  const { words } = page;
  return (
    <Shell chrome={page.chrome} className="paper wrap">
      <header className="opening">
        <h1>{words.questionsTitle}</h1>
        <p className="stand">{words.questionsIntro}</p>
      </header>
      <section aria-labelledby="r_ask">
        <h2 id="r_ask">{words.askTitle}</h2>
        {page.form ? (
          <Ask page={page} form={page.form} />
        ) : (
          <p>
            {words.askWho} <a href={page.supportHref}>{words.support(page.chrome.title)}</a>
          </p>
        )}
      </section>
      <section className="answers">
        {page.answers.length === 0 && <p className="void">{words.questionsNone}</p>}
        {page.answers.map((one) => (
          <article className="qa" key={one.id} id={`q-${one.id}`}>
            <h2 className="q">{words.quoted(one.words)}</h2>
            <p className="meta">{one.askedBy ? words.askedBy(one.askedBy) : words.unnamed}</p>
            {one.answer.map((part) => (
              <p key={part}>{part}</p>
            ))}
            <p className="meta">
              {one.answeredBy && `${one.answeredBy} · `}
              {words.answered(one.when)}
            </p>
          </article>
        ))}
      </section>
      <Pager newer={page.newer} older={page.older} words={page.chrome.words} />
    </Shell>
  );
}

function Ask({ page, form }: { page: QuestionsPage; form: NonNullable<QuestionsPage['form']> }) {
  const { words } = page;
  return (
    <form method="post" action={form.action}>
      <p>{words.askHow}</p>
      <input type="hidden" name="k" value={form.token} />
      <div>
        <label htmlFor="r_question">{words.question}</label>
        <textarea
          id="r_question"
          name="question"
          rows={5}
          required
          minLength={8}
          maxLength={2000}
          defaultValue={form.question}
          aria-invalid={form.problem !== null || undefined}
          aria-describedby={form.problem ? 'r_problem r_hint' : 'r_hint'}
        />
        {form.problem && (
          <p className="wrong" id="r_problem" role="alert">
            {form.problem}
          </p>
        )}
        <p className="hint meta" id="r_hint">
          {words.questionHint}
        </p>
      </div>
      <fieldset>
        <legend>{words.yourName}</legend>
        <label className="pick">
          <input type="radio" name="sign" value="yes" defaultChecked />
          <span>{words.sign}</span>
        </label>
        <input
          type="text"
          name="name"
          maxLength={80}
          aria-label={words.sign}
          aria-describedby="r_name"
          defaultValue={form.name}
        />
        <p className="hint meta" id="r_name">
          {words.signHint}
        </p>
        <label className="pick">
          <input type="radio" name="sign" value="no" />
          <span>{words.anonymous}</span>
        </label>
      </fieldset>
      <button className="go" type="submit">
        {words.send}
      </button>
    </form>
  );
}
