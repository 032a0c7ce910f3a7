import '../letters/letters.css';
import { useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useWhen } from '../people/when.ts';
import { useAttempt } from '../settings/use-settings.ts';
import { questionsWords } from './words.ts';

type Question = AnswerOf<typeof contract.listQuestions>['questions'][number];
type Way = NonNullable<Question['way']>;
type State = Question['state'];

const STATES: readonly State[] = ['open', 'answered', 'set-aside'];
const WAYS: readonly Way[] = ['letter', 'public', 'private'];

/** The queue of questions, oldest first. Nobody here learns more of the asker than the name they chose. */
export function QuestionsScreen() {
  const words = questionsWords.use();
  const [state, setState] = useState<State>('open');
  const { data, error } = useRead('/questions', { query: { state } }, { refetchMs: 30_000 });
  if (!data) return <Waiting error={error} />;
  return (
    <div className="body questions">
      <header className="letters-head">
        <div>
          <h1 className="lead">{words.lead(data.counts.open)}</h1>
          <p className="soft">{words.leadText}</p>
        </div>
        <Select
          label={words.show}
          isBare
          value={state}
          onChange={(value) => setState(STATES.find((one) => one === value) ?? 'open')}
          choices={STATES.map((value) => ({ value, text: words.states[value] }))}
        />
      </header>
      <RefusalNote error={error} />
      {data.questions.length === 0 ? <p className="soft">{words.empty}</p> : null}
      {data.questions.map((question, at) => (
        <OneQuestion key={question.id} question={question} isFirst={at === 0} />
      ))}
    </div>
  );
}

function OneQuestion({ question, isFirst }: { question: Question; isFirst: boolean }) {
  const words = questionsWords.use();
  const { day } = useWhen();
  const [isWriting, setWriting] = useState(false);
  const { attempt, error } = useAttempt(['/questions']);
  const params = { questionId: question.id };
  const { version, way, state } = question;
  const aside = (isAside: boolean) =>
    attempt(
      () => ask('POST', '/questions/:questionId/aside', { params, body: { version, isAside } }),
      { text: words.asided },
    );
  const isSent = state === 'answered' && way === 'private';
  return (
    <article className="question">
      <blockquote dir="auto">{question.words}</blockquote>
      <p className="small quiet">
        {question.isNamed ? question.name : words.unsigned} · {words.from[question.origin]} ·{' '}
        {day(question.askedAt)}
      </p>
      {question.answer && !isWriting ? (
        <>
          <p className="answer" dir="auto">
            {question.answer}
          </p>
          {way ? (
            <p className="small quiet">
              {words.answered[way](question.answeredName, day(question.answeredAt ?? 0))}
            </p>
          ) : null}
        </>
      ) : null}
      <RefusalNote error={error} />
      {isWriting ? (
        <AnswerForm question={question} onDone={() => setWriting(false)} attempt={attempt} />
      ) : (
        <p className="acts">
          {isSent ? null : (
            <Button
              look={isFirst && state === 'open' ? 'go' : 'plain'}
              onPress={() => setWriting(true)}
            >
              {question.answer ? words.change : words.answer}
            </Button>
          )}
          {state === 'open' ? (
            <Button look="act" onPress={() => void aside(true)}>
              {words.aside}
            </Button>
          ) : null}
          {state === 'set-aside' ? (
            <Button look="act" onPress={() => void aside(false)}>
              {words.back}
            </Button>
          ) : null}
        </p>
      )}
    </article>
  );
}

interface AnswerProps {
  question: Question;
  onDone: () => void;
  attempt: ReturnType<typeof useAttempt>['attempt'];
}

function AnswerForm({ question, onDone, attempt }: AnswerProps) {
  const words = questionsWords.use();
  const [answer, setAnswer] = useState(question.answer);
  const send = async (way: Way) => {
    const params = { questionId: question.id };
    const body = { version: question.version, answer, way };
    const isDone = await attempt(
      () => ask('POST', '/questions/:questionId/answer', { params, body }),
      { text: words.done[way] },
    );
    if (isDone) onDone();
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={words.yourAnswer}
        hint={words.answerHint}
        rows={7}
        value={answer}
        onChange={setAnswer}
        isProse
        autoFocus
      />
      <div className="ways">
        {WAYS.map((way) => (
          <Button key={way} onPress={() => void send(way)} isDisabled={answer.trim() === ''}>
            {words.ways[way]}
          </Button>
        ))}
        <Button look="act" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
