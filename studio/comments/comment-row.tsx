import { useId, useState } from 'react';
import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useWhen } from '../people/when.ts';
import { useNotes } from '../shell/notes.tsx';
import { sayWhy } from './signal-words.ts';
import type { CommentState, DeskComment } from './types.ts';
import { commentsWords } from './words.ts';

export type Writing = 'answer' | 'note' | null;

export interface RowProps {
  comment: DeskComment;
  isCurrent: boolean;
  isChosen: boolean;
  writing: Writing;
  onCurrent(): void;
  onChoose(isChosen: boolean): void;
  onDecide(state: CommentState): void;
  onWrite(what: Writing): void;
}

/** One comment: why it waits, who says what to whom, and what can be done. */
export function CommentRow(props: RowProps) {
  const { comment, isCurrent, isChosen } = props;
  const words = commentsWords.use();
  const when = useWhen();
  return (
    <li className="cm" aria-current={isCurrent ? 'true' : undefined}>
      <Why comment={comment} />
      <div>
        <p className="on2">
          <label>
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={words.choose(comment.name)}
              onChange={(event) => props.onChoose(event.target.checked)}
            />
          </label>
          <b>
            <bdi>{comment.name}</bdi>
          </b>
          {comment.answers ? ` ${words.answers(comment.answers.name)}` : ''} ·{' '}
          {when.moment(comment.createdAt)} ·{' '}
          <a href={`/${comment.lang}/${encodeURIComponent(comment.slug)}`} lang={comment.lang}>
            <bdi>{comment.headline}</bdi>
          </a>
        </p>
        {isCurrent && comment.answers ? (
          <blockquote dir="auto">{comment.answers.body}</blockquote>
        ) : null}
        {isCurrent ? (
          <p className="tx" dir="auto">
            {comment.body}
          </p>
        ) : (
          <button type="button" className="plain-text open-word" onClick={props.onCurrent}>
            <span className="tx short" dir="auto">
              {comment.body}
            </span>
          </button>
        )}
        {isCurrent ? <Acts {...props} /> : null}
      </div>
    </li>
  );
}

function Why({ comment }: { comment: DeskComment }) {
  const words = commentsWords.use();
  return (
    <div className="why">
      {comment.reports > 0 ? (
        <>
          <b>{words.signals.reported(comment.reports)}</b>
          <span className="quiet">{comment.reasons.join(' · ')}</span>
        </>
      ) : null}
      {comment.signals.map((signal) => {
        const { what, why } = sayWhy(words.signals, signal);
        return (
          <div key={`${signal.name}${signal.word ?? ''}`}>
            <b>{what}</b>
            <span className="quiet">{why}</span>
          </div>
        );
      })}
    </div>
  );
}

function Acts(props: RowProps) {
  const { comment, writing, onDecide, onWrite } = props;
  const words = commentsWords.use();
  if (writing) return <WriteField {...props} writing={writing} />;
  return (
    <div className="acts">
      {comment.state === 'approved' && comment.reports > 0 ? (
        <Button look="go" hotkey="P" onPress={() => onDecide('approved')}>
          {words.keep}
        </Button>
      ) : null}
      {comment.state === 'approved' ? (
        <Button onPress={() => onDecide('held')}>{words.hold}</Button>
      ) : (
        <Button look="go" hotkey="P" onPress={() => onDecide('approved')}>
          {words.publish}
        </Button>
      )}
      <Button hotkey="R" onPress={() => onWrite('answer')}>
        {words.answer}
      </Button>
      {comment.state === 'spam' ? null : (
        <Button hotkey="I" onPress={() => onDecide('spam')}>
          {words.spam}
        </Button>
      )}
      {comment.state === 'removed' ? null : (
        <Button hotkey="E" onPress={() => onDecide('removed')}>
          {words.setAside}
        </Button>
      )}
      <Button look="bare" onPress={() => onWrite('note')}>
        {words.note}
      </Button>
    </div>
  );
}

function WriteField({ comment, writing, onWrite }: RowProps & { writing: 'answer' | 'note' }) {
  const words = commentsWords.use();
  const say = useNotes();
  const fieldId = useId();
  const isAnswer = writing === 'answer';
  const goesAbroad = isAnswer && comment.origin === 'fediverse';
  const [text, setText] = useState(isAnswer ? '' : (comment.note ?? ''));
  const answer = useAct('POST', '/comments/:commentId/answers', ['/comments']);
  const note = useAct('PUT', '/comments/:commentId/note', ['/comments']);
  const params = { commentId: comment.id };
  const end = (said: string) => () => {
    say({ text: said });
    onWrite(null);
  };
  const send = () =>
    isAnswer
      ? answer.mutate({ params, body: { body: text } }, { onSuccess: end(words.answered) })
      : note.mutate({ params, body: { note: text } }, { onSuccess: end(words.noted) });
  const error = answer.error ?? note.error;
  return (
    <div className="row-field">
      <label htmlFor={fieldId}>
        {isAnswer ? words.answerLabel(comment.name) : words.noteLabel}
      </label>
      <textarea
        id={fieldId}
        rows={4}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: it opens because the person asked to write here.
        autoFocus
        aria-describedby={goesAbroad ? `${fieldId}-abroad` : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {goesAbroad ? (
        <p className="small soft" id={`${fieldId}-abroad`}>
          {words.goesAbroad}
        </p>
      ) : null}
      {error ? <RefusalNote error={error} /> : null}
      <div className="acts">
        <Button look="go" isPending={answer.isPending || note.isPending} onPress={send}>
          {isAnswer ? words.send : words.keepNote}
        </Button>
        <Button onPress={() => onWrite(null)}>{words.cancel}</Button>
      </div>
    </div>
  );
}
