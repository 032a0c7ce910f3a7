import { ArrowDown, ArrowUp, Lock } from 'lucide-react';
import { directionOf } from '../../src/domain/edition.ts';
import { Button } from '../look/button.tsx';
import { Checkbox } from '../look/checks.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { LetterProse } from './letter-prose.tsx';
import { type Content, contentOf, type Mailing, type MailingAnswer } from './types.ts';
import { lettersWords } from './words.ts';

export interface SlipProps {
  answer: MailingAnswer;
  mailing: Mailing;
  lang: string;
  onChange: (what: { subject?: string; content?: Content }) => unknown;
}

/** What the letter says, on white: it is the thing in hand. */
export function Slip({ answer, mailing, lang, onChange }: SlipProps) {
  const words = lettersWords.use();
  const canWrite = mailing.state === 'draft' || mailing.state === 'approved';
  const content = contentOf(mailing);
  const dir = directionOf(lang);
  const keep = (change: Partial<Content>) => onChange({ content: { ...content, ...change } });
  const prose = { lang, dir, canWrite };
  const isLetter = mailing.kind === 'letter';
  return (
    <div className="slip">
      <KeptField
        label={words.subject}
        value={mailing.subject}
        onKeep={(subject) => onChange({ subject })}
        hint={words.signs(mailing.subject.length)}
        isReadOnly={!canWrite}
        isProse
      />
      {isLetter ? (
        <KeptField
          label={words.preheader}
          value={content.preheader}
          onKeep={(preheader) => keep({ preheader })}
          isReadOnly={!canWrite}
          isProse
        />
      ) : null}
      <h2>{words.opening}</h2>
      <LetterProse
        key={`${mailing.id} opening`}
        label={words.opening}
        value={content.opening}
        onChange={(opening) => keep({ opening })}
        {...prose}
      />
      <KeptField
        label={words.signature}
        value={content.signature}
        onKeep={(signature) => keep({ signature })}
        isReadOnly={!canWrite}
      />
      {isLetter ? (
        <>
          <Week answer={answer} content={content} canWrite={canWrite} keep={keep} />
          <div className="held">
            <h2>
              <b className="st">
                <Lock size={14} aria-hidden="true" /> {words.held}
              </b>
              <span>{words.heldTo(answer.audience.supporters)}</span>
            </h2>
            <KeptField
              label={words.heldTitle}
              value={content.exclusive.title}
              onKeep={(title) => keep({ exclusive: { ...content.exclusive, title } })}
              isReadOnly={!canWrite}
              isProse
            />
            <LetterProse
              key={`${mailing.id} exclusive`}
              label={words.heldText}
              value={content.exclusive.text}
              onChange={(text) => keep({ exclusive: { ...content.exclusive, text } })}
              {...prose}
            />
            <KeptField
              label={words.signature}
              value={content.exclusive.signature}
              onKeep={(signature) => keep({ exclusive: { ...content.exclusive, signature } })}
              isReadOnly={!canWrite}
            />
          </div>
          <Questions answer={answer} content={content} canWrite={canWrite} keep={keep} />
          <p>
            <Checkbox
              isSelected={content.hasCorrections}
              isDisabled={!canWrite}
              onChange={(hasCorrections) => keep({ hasCorrections })}
            >
              {words.corrections}
            </Checkbox>
          </p>
        </>
      ) : null}
    </div>
  );
}

interface PartProps {
  answer: MailingAnswer;
  content: Content;
  canWrite: boolean;
  keep: (change: Partial<Content>) => unknown;
}

function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const next = [...list];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(to, 0, item);
  return next;
}

function Week({ answer, content, canWrite, keep }: PartProps) {
  const words = lettersWords.use();
  const { articles } = content;
  const known = new Map(answer.articles.map((article) => [article.id, article]));
  const firstKept = articles.findIndex(({ isKept }) => isKept);
  return (
    <>
      <h2>
        {words.week}
        <span>{words.proposed(articles.length, articles.filter((one) => one.isKept).length)}</span>
      </h2>
      <ul>
        {articles.map((one, at) => {
          const title = known.get(one.articleId)?.headline ?? words.gone;
          return (
            <li key={one.articleId} className={one.isKept ? 'line' : 'line off'}>
              <Checkbox
                aria-label={words.keep(title)}
                isSelected={one.isKept}
                isDisabled={!canWrite}
                onChange={(isKept) =>
                  keep({
                    articles: articles.map((other) =>
                      other.articleId === one.articleId ? { ...other, isKept } : other,
                    ),
                  })
                }
              />
              <p className="ti" dir="auto">
                {title}
              </p>
              <Moves
                title={title}
                at={at}
                count={articles.length}
                canWrite={canWrite}
                note={at === firstKept ? words.first : ''}
                onMove={(to) => keep({ articles: moved(articles, at, to) })}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Questions({ answer, content, canWrite, keep }: PartProps) {
  const words = lettersWords.use();
  const { questions } = content;
  const known = new Map(answer.questions.map((question) => [question.id, question]));
  return (
    <>
      <h2>
        {words.questions}
        <span>{words.questionsReady(questions.length)}</span>
      </h2>
      <ul>
        {questions.map((one, at) => {
          const question = known.get(one.questionId);
          const title = question?.words ?? words.gone;
          return (
            <li key={one.questionId} className={one.isKept ? 'line' : 'line off'}>
              <Checkbox
                aria-label={words.keep(title)}
                isSelected={one.isKept}
                isDisabled={!canWrite}
                onChange={(isKept) =>
                  keep({
                    questions: questions.map((other) =>
                      other.questionId === one.questionId ? { ...other, isKept } : other,
                    ),
                  })
                }
              />
              <div>
                <p className="ti" dir="auto">
                  {title}
                </p>
                <p className="small quiet">
                  {question?.askedBy
                    ? words.signed(question.askedBy, question.answeredBy)
                    : words.unsigned(question?.answeredBy ?? '')}
                </p>
              </div>
              <Moves
                title={title}
                at={at}
                count={questions.length}
                canWrite={canWrite}
                note=""
                onMove={(to) => keep({ questions: moved(questions, at, to) })}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface MovesProps {
  title: string;
  at: number;
  count: number;
  canWrite: boolean;
  note: string;
  onMove: (to: number) => unknown;
}

function Moves({ title, at, count, canWrite, note, onMove }: MovesProps) {
  const words = lettersWords.use();
  if (!canWrite) return null;
  return (
    <span className="acts">
      {note ? <span className="quiet small">{note}</span> : null}
      <Button
        look="bare"
        aria-label={words.up(title)}
        isDisabled={at === 0}
        onPress={() => onMove(at - 1)}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </Button>
      <Button
        look="bare"
        aria-label={words.down(title)}
        isDisabled={at === count - 1}
        onPress={() => onMove(at + 1)}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </Button>
    </span>
  );
}
