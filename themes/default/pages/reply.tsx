import type { ReplyPage } from '../../../src/domain/page-models.ts';
import { Field, Problem } from '../parts/fields.tsx';
import { Shell } from '../parts/masthead.tsx';

/** Where somebody named in an article asks to be answered for. */
export function Reply({ page }: { page: ReplyPage }) {
  const { words, values, problem } = page;
  const line = (name: 'article' | 'name' | 'mail' | 'address', more: object = {}) => (
    <Field
      name={name}
      label={words[name]}
      value={values[name]}
      problem={problem}
      isRequired
      {...more}
    />
  );
  return (
    <Shell chrome={page.chrome} className="paper wrap">
      <header className="opening">
        <h1>{words.title}</h1>
        <p className="stand">{words.intro}</p>
      </header>
      <form method="post" action={page.action}>
        <Problem problem={problem} />
        {line('article', { hint: words.articleHint })}
        {line('name', { autoComplete: 'name' })}
        {line('mail', { type: 'email', autoComplete: 'email', hint: words.mailHint })}
        {line('address', { hint: words.addressHint, isRequired: false })}
        <fieldset>
          <legend>{words.standing}</legend>
          <label className="pick">
            <input
              type="radio"
              name="standing"
              value="self"
              defaultChecked={values.standing === 'self'}
            />
            <span>{words.self}</span>
          </label>
          <label className="pick">
            <input
              type="radio"
              name="standing"
              value="for-another"
              defaultChecked={values.standing === 'for-another'}
            />
            <span>{words.forAnother}</span>
          </label>
        </fieldset>
        <Lines page={page} name="passage" label={words.passage} hint={words.passageHint} rows={3} />
        <Lines page={page} name="words" label={words.reply} hint={words.replyHint} rows={9} />
        <p className="trap" aria-hidden="true">
          <input type="text" name="website" tabIndex={-1} autoComplete="off" aria-label="website" />
        </p>
        <p className="hint meta">{words.kept}</p>
        <button className="go" type="submit">
          {words.send}
        </button>
      </form>
    </Shell>
  );
}

function Lines(props: {
  page: ReplyPage;
  name: 'passage' | 'words';
  label: string;
  hint: string;
  rows: number;
}) {
  const { page, name, label, hint, rows } = props;
  const wrong = page.problem?.field === name ? page.problem.text : null;
  return (
    <div className="field">
      <label htmlFor={`r_${name}`}>{label}</label>
      <textarea
        id={`r_${name}`}
        name={name}
        rows={rows}
        required
        dir="auto"
        defaultValue={page.values[name]}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `r_${name}_hint r_${name}_wrong` : `r_${name}_hint`}
      />
      <small className="hint meta" id={`r_${name}_hint`}>
        {hint}
      </small>
      {wrong && (
        <p className="wrong" role="alert" id={`r_${name}_wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
