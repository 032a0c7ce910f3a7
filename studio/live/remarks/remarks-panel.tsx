import './remarks.css';
import { useEffect, useState } from 'react';
import type { contract } from '../../../src/contract/index.ts';
import type { AnswerOf } from '../../../src/contract/operation.ts';
import { useAct, useRead } from '../../api/use.ts';
import { useEditor, useHost } from '../../editor/use-host.ts';
import { RefusalNote } from '../../look/refusal.tsx';
import { useSession } from '../../shell/session.tsx';
import { useSay } from '../../words/language.tsx';
import { hourOf } from '../saved-state.tsx';
import { markSelection, placeOfRemark, selectedWords, showRemark } from './in-text.ts';
import { type Said, SayField } from './say-field.tsx';
import { remarkWords } from './words.ts';

const LIST = '/articles/:articleId/remarks';
const POLL_MS = 10_000;
type Remark = AnswerOf<typeof contract.listRemarks>['remarks'][number];

/** What colleagues remark on passages of the open article. */
export function RemarksPanel() {
  const words = remarkWords.use();
  const { articleId } = useHost();
  const { data, error } = useRead(LIST, { params: { articleId } }, { refetchMs: POLL_MS });
  const remarks = data?.remarks ?? [];
  const open = remarks.filter(({ resolvedAt }) => resolvedAt === null);
  const settled = remarks.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <div className="remarks">
      <RefusalNote error={error} />
      <NewRemark />
      {data && remarks.length === 0 ? <p className="sum">{words.none}</p> : null}
      {open.map((remark) => (
        <Thread key={remark.id} remark={remark} />
      ))}
      {settled.length > 0 ? (
        <details>
          <summary className="act">{words.settled(settled.length)}</summary>
          {settled.map((remark) => (
            <Thread key={remark.id} remark={remark} />
          ))}
        </details>
      ) : null}
    </div>
  );
}

function NewRemark() {
  const words = remarkWords.use();
  const host = useHost();
  const chosen = useEditor((state) => (state ? selectedWords(state) : ''));
  const act = useAct('POST', LIST, [LIST]);
  const [quote, setQuote] = useState('');
  // The words stay chosen here while the remark on them is being written elsewhere.
  useEffect(() => {
    if (chosen !== '') setQuote(chosen);
  }, [chosen]);
  if (quote === '') return <p className="sum">{words.choose}</p>;
  const begin = (said: Said) => {
    const id = crypto.randomUUID();
    markSelection(host, id);
    act.mutate({ params: { articleId: host.articleId }, body: { id, quote, ...said } });
    setQuote('');
  };
  return (
    <section className="thread">
      <SayField
        label={words.begin(shortened(quote))}
        button={words.send}
        hint={words.hint}
        isPending={act.isPending}
        onSay={begin}
      />
      <RefusalNote error={act.error} />
    </section>
  );
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function Thread({ remark }: { remark: Remark }) {
  const words = remarkWords.use();
  const host = useHost();
  const { articleId } = host;
  const params = { articleId, remarkId: remark.id };
  const reply = useAct('POST', '/articles/:articleId/remarks/:remarkId/messages', [LIST]);
  const settle = useAct('PATCH', '/articles/:articleId/remarks/:remarkId', [LIST]);
  const see = useAct('POST', '/articles/:articleId/remarks/:remarkId/seen', ['/mentions']);
  const isInText = useEditor((state) => (state ? placeOfRemark(state, remark.id) !== null : true));
  const isResolved = remark.resolvedAt !== null;
  const { staff } = useSession();
  const isForMe = remark.messages.some(({ mentions }) =>
    mentions.some(({ id }) => id === staff.id),
  );
  const { mutate } = see;
  useEffect(() => {
    if (isForMe) mutate({ params: { articleId, remarkId: remark.id } });
  }, [mutate, articleId, remark.id, isForMe]);
  return (
    <section className="thread" aria-label={remark.quote}>
      <button
        type="button"
        className="quote"
        title={words.show}
        onClick={() => showRemark(host, remark.id)}
      >
        {shortened(remark.quote)}
      </button>
      {isInText ? null : <p className="quiet small">{words.gone}</p>}
      {remark.messages.map((message) => (
        <Message key={message.id} message={message} />
      ))}
      {isResolved ? (
        <p className="quiet small">{words.resolved(remark.resolvedBy?.name ?? words.somebody)}</p>
      ) : (
        <SayField
          label={words.reply}
          button={words.send}
          isPending={reply.isPending}
          onSay={(body) => reply.mutate({ params, body })}
        />
      )}
      <button
        type="button"
        className="act"
        onClick={() => settle.mutate({ params, body: { isResolved: !isResolved } })}
      >
        {isResolved ? words.reopen : words.resolve}
      </button>
      <RefusalNote error={reply.error ?? settle.error} />
    </section>
  );
}

function Message({ message }: { message: Remark['messages'][number] }) {
  const words = remarkWords.use();
  const say = useSay();
  const day = new Intl.DateTimeFormat(say, { day: 'numeric', month: 'short' });
  return (
    <div className="message">
      <p className="small">
        <b>{message.by.name ?? words.somebody}</b>{' '}
        <span className="quiet">
          {day.format(message.at)}, {hourOf(message.at, say)}
        </span>
      </p>
      <p className="serif" dir="auto">
        {message.body}
      </p>
    </div>
  );
}
