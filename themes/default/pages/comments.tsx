/** What readers say about an article, on a page of its own; and the small things to do about a comment. */
import type { CommentsPage, TalkTask } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';
import { Form, Threads, Words } from '../parts/talk.tsx';

function Task({ task }: { task: TalkTask }) {
  const { field } = task;
  return (
    <form action={task.action} method="post">
      <p>{task.text}</p>
      {task.quoted.length > 0 && (
        <div className="quoted">
          <Words blocks={task.quoted} />
        </div>
      )}
      {Object.entries(task.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {field && (
        <div>
          <label htmlFor="r_field">{field.label}</label>
          <textarea
            id="r_field"
            name={field.name}
            rows={5}
            dir="auto"
            required={field.isRequired}
            defaultValue={field.value}
            aria-invalid={field.error ? true : undefined}
            aria-describedby={field.error ? 'r_field_x' : undefined}
          />
          {field.error && (
            <strong id="r_field_x" className="wrong">
              {field.error}
            </strong>
          )}
        </div>
      )}
      <p className="row">
        {task.buttons.map(({ text, value, isMain }) => (
          <button
            key={value}
            type="submit"
            name="do"
            value={value}
            className={isMain ? undefined : 'quiet'}
          >
            {text}
          </button>
        ))}
      </p>
    </form>
  );
}

export function Comments({ page }: { page: CommentsPage }) {
  const { talk, task } = page;
  return (
    <Shell chrome={page.chrome} className="list wrap">
      <header className="opening">
        <p className="kind">{page.label}</p>
        <h1 className={page.heading.length > 60 ? 'longer' : undefined}>{page.heading}</h1>
        {page.said && (
          <p className="stand" role="status">
            {page.said}
          </p>
        )}
        <p className="meta">
          <a href={page.article.href}>{page.article.text}</a>
          {page.newest && (
            <>
              {' · '}
              <a href={page.newest.href}>{page.newest.text}</a>
            </>
          )}
        </p>
      </header>
      {task && (
        <div className="talk">
          <Task task={task} />
        </div>
      )}
      {talk && (
        <section className="talk" aria-labelledby="r_talk">
          {talk.form?.replyTo || talk.form?.problem ? (
            <Form talk={talk} form={talk.form} heading="h2" />
          ) : null}
          <h2 className="hd" id="r_talk">
            {talk.heading}
          </h2>
          <Threads talk={talk} />
          {talk.form && !talk.form.replyTo && !talk.form.problem ? (
            <Form talk={talk} form={talk.form} />
          ) : null}
        </section>
      )}
    </Shell>
  );
}
