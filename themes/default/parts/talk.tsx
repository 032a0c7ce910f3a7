/** The conversation under an article: what readers said, and the form to say something. */
import type {
  ShownComment,
  ShownThread,
  TalkForm,
  Talk as TalkModel,
  TalkWords,
} from '../../../src/domain/page-models.ts';
import { When } from './words.tsx';

type Blocks = ShownComment['blocks'];

export function Words({ blocks }: { blocks: Blocks }) {
  return blocks.map(({ kind, lines }, at) => {
    const text = lines.flatMap((line, n) => (n === 0 ? [line] : [<br key={lines[n]} />, line]));
    // Blocks of a comment never change places.
    const key = `${at}`;
    return kind === 'quote' ? (
      <blockquote key={key} dir="auto">
        <p>{text}</p>
      </blockquote>
    ) : (
      <p key={key} dir="auto">
        {text}
      </p>
    );
  });
}

function Said({ comment, words }: { comment: ShownComment; words: TalkWords }) {
  if (comment.removed) return <p className="meta">{comment.removed}</p>;
  return (
    <>
      <p className="meta">
        {comment.href ? (
          <a href={comment.href} rel="nofollow ugc noopener">
            <b dir="auto">{comment.name}</b>
          </a>
        ) : (
          <b dir="auto">{comment.name}</b>
        )}
        {comment.badge && <em>{comment.badge}</em>}{' '}
        <a href={`#c-${comment.id}`}>
          <When at={comment.at} as="full" />
        </a>
        {comment.edited && ` · ${comment.edited}`}
        {comment.elsewhere && (
          <>
            {' · '}
            <a href={comment.elsewhere.href} rel="nofollow ugc noopener">
              {comment.elsewhere.text}
            </a>
          </>
        )}
      </p>
      <Words blocks={comment.blocks} />
      {comment.note && (
        <p className="note-by">
          <b>{words.note}</b> {comment.note}
        </p>
      )}
      <p className="meta acts">
        {comment.replyHref && (
          <a href={comment.replyHref} rel="nofollow" aria-label={words.replyToLong(comment.name)}>
            {words.reply}
          </a>
        )}
        {comment.reportHref && (
          <a href={comment.reportHref} rel="nofollow" aria-label={words.reportOf(comment.name)}>
            {words.report}
          </a>
        )}
      </p>
    </>
  );
}

function Thread({ thread, words }: { thread: ShownThread; words: TalkWords }) {
  return (
    <li id={`c-${thread.id}`}>
      <Said comment={thread} words={words} />
      {thread.replies.length > 0 && (
        <ol>
          {thread.replies.map((reply) => (
            <li key={reply.id} id={`c-${reply.id}`}>
              <Said comment={reply} words={words} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

export function Threads({ talk }: { talk: TalkModel }) {
  return (
    <>
      {talk.threads.length > 0 && (
        <ol className="said">
          {talk.threads.map((thread) => (
            <Thread key={thread.id} thread={thread} words={talk.words} />
          ))}
        </ol>
      )}
      {talk.older && (
        <p className="meta">
          <a href={talk.older.href}>{talk.older.text}</a>
        </p>
      )}
      {talk.closed && <p className="meta">{talk.closed}</p>}
    </>
  );
}

type FieldName = keyof TalkForm['errors'];
interface FieldProps {
  form: TalkForm;
  name: FieldName;
  label: string;
}

/** An input that is wrong says so, and where the reason stands. */
function wrongness(form: TalkForm, name: FieldName) {
  if (!form.errors[name]) return {};
  return { id: `r_${name}`, 'aria-invalid': true, 'aria-describedby': `r_${name}_x` } as const;
}

function Wrong({ form, name }: Omit<FieldProps, 'label'>) {
  const error = form.errors[name];
  if (!error) return null;
  return (
    <strong id={`r_${name}_x`} className="wrong">
      {error}
    </strong>
  );
}

const INPUTS = {
  name: { type: 'text', autoComplete: 'name', isRequired: true },
  mail: { type: 'email', autoComplete: 'email', isRequired: true },
  site: { type: 'text', autoComplete: 'url', isRequired: false },
} as const;

/** The star of a required field is the style's: screen readers hear « required » from the field itself. */
function Field({ form, name, label }: FieldProps & { name: 'name' | 'mail' | 'site' }) {
  const { type, autoComplete, isRequired } = INPUTS[name];
  return (
    <>
      <label>
        <b>{label}</b>
        <input
          name={name}
          type={type}
          autoComplete={autoComplete}
          required={isRequired}
          defaultValue={form.values[name] || undefined}
          {...wrongness(form, name)}
        />
      </label>
      <Wrong form={form} name={name} />
    </>
  );
}

function Problem({ form }: { form: TalkForm }) {
  const wrong = Object.keys(form.errors) as FieldName[];
  if (!form.problem) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page came back because of this; it is where to read on.
    <div className="wrong" role="alert" tabIndex={-1} autoFocus>
      <p>{form.problem}</p>
      <ul>
        {wrong.map((name) => (
          <li key={name}>
            <a href={`#r_${name}`}>{form.errors[name]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the newsroom asks the browser to work for a moment; its script is no part of other pages. */
function Proof({ proof, words }: { proof: TalkForm['proof']; words: TalkWords }) {
  if (!proof) return null;
  return (
    <>
      <noscript>
        <p className="meta">{words.noScript}</p>
      </noscript>
      <output className="meta" data-address={proof.action} data-wait={words.proofWait} />
      {proof.scriptHref && <script type="module" src={proof.scriptHref} />}
    </>
  );
}

interface FormProps {
  talk: TalkModel;
  form: TalkForm;
  /** Its heading stands below the conversation's, or before it. */
  heading?: 'h2' | 'h3';
}

/** Few bytes: it comes with every article. */
export function Form({ talk, form, heading: Heading = 'h3' }: FormProps) {
  const { words } = talk;
  return (
    <form id="r_write" action={form.action} method="post">
      <Heading>{words.write}</Heading>
      <Problem form={form} />
      {form.replyTo && (
        <p>
          <b>{form.replyTo.text}</b> · <a href={form.replyTo.cancelHref}>{words.cancelReply}</a>
          <input type="hidden" name="reply" value={form.replyTo.id} />
        </p>
      )}
      <p className="meta">{words.requiredNote}</p>
      <Field form={form} name="name" label={words.name} />
      <Field form={form} name="mail" label={words.mail} />
      <Field form={form} name="site" label={words.site} />
      <label>
        <b>{words.body}</b>
        <textarea
          name="body"
          required
          dir="auto"
          defaultValue={form.values.body}
          {...wrongness(form, 'body')}
        />
      </label>
      <Wrong form={form} name="body" />
      <label className="tick">
        <input type="checkbox" name="notices" defaultChecked={form.values.wantsNotices} />
        {words.notices}
      </label>
      <p className="trap" aria-hidden="true">
        <input type="text" name="subject" tabIndex={-1} autoComplete="off" aria-label="-" />
      </p>
      <input type="hidden" name="time" value={form.time} />
      <Proof proof={form.proof} words={words} />
      <button type="submit">{words.send}</button>
      <p className="meta">
        {form.rule} {talk.charter && <a href={talk.charter.href}>{talk.charter.text}</a>}
      </p>
    </form>
  );
}

/** The part of an article's page; its style comes with it, and holds up nothing above. */
export function Talk({ talk }: { talk: TalkModel }) {
  return (
    <section className="talk" aria-label={talk.words.comments}>
      <link rel="stylesheet" href={talk.sheetHref} />
      {talk.threads.length > 0 || talk.closed ? (
        <h2 className="hd" id="r_talk">
          {talk.heading}
        </h2>
      ) : null}
      <Threads talk={talk} />
      {talk.form && (
        <Form talk={talk} form={talk.form} heading={talk.threads.length > 0 ? 'h3' : 'h2'} />
      )}
    </section>
  );
}
