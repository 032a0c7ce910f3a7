/** The ways in for readers. Everything works without a script. */
import type { SignInPage } from '../../../src/domain/page-models.ts';
import { Field, Problem } from '../parts/fields.tsx';
import { Shell } from '../parts/masthead.tsx';

export function SignIn({ page }: { page: SignInPage }) {
  const { chrome, words, step } = page;
  return (
    <Shell chrome={chrome} className="list wrap pass">
      <header className="opening">
        <h1>{page.heading}</h1>
        <p className="stand">{page.text}</p>
      </header>
      {step !== 'sent' && (
        <form method="post" action={page.action}>
          <Problem problem={page.problem} />
          {page.hidden.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {step !== 'confirm' && (
            <Field
              name="mail"
              type="email"
              label={words.mailLabel}
              hint={words.mailHint}
              value={page.mail}
              autoComplete="email"
              isRequired
              problem={page.problem}
            />
          )}
          <button type="submit">{step === 'confirm' ? words.confirmButton : words.sendLink}</button>
        </form>
      )}
    </Shell>
  );
}
