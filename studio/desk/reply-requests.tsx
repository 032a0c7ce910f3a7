import { Link } from '@tanstack/react-router';
import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { useAct, useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useNotes } from '../shell/notes.tsx';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { hourText, sinceText } from './hours.ts';
import { replyRequestWords } from './reply-request-words.ts';

const REQUESTS = '/reply-requests';

/** @returns undefined while they are being asked for. */
export function useReplyRequests(): readonly Asked[] | undefined {
  const isTheirs = useMay('article:publish');
  const { data } = useRead(REQUESTS, {}, { refetchMs: 30_000, enabled: isTheirs });
  return isTheirs ? data?.requests : [];
}

/** What people named in articles ask to be published in answer, until it is settled. */
export function ReplyRequests({ now }: { now: number }) {
  const words = replyRequestWords.use();
  const requests = useReplyRequests() ?? [];
  if (requests.length === 0) return null;
  return (
    <section className="reported" aria-labelledby="replies">
      <h2 id="replies" className="h2">
        {words.title} <span className="c">{requests.length}</span>
      </h2>
      <ul>
        {requests.map((request) => (
          <Request key={request.id} request={request} now={now} />
        ))}
      </ul>
    </section>
  );
}

type Asked = AnswerOf<Contract['listReplyRequests']>['requests'][number];

function Request({ request, now }: { request: Asked; now: number }) {
  const words = replyRequestWords.use();
  const say = useSay();
  const note = useNotes();
  const settle = useAct('POST', '/reply-requests/:requestId/settled', [REQUESTS]);
  const { id: requestId, articleId, headline, name, mail, standing, passage, dueAt } = request;
  const close = () =>
    settle.mutate({ params: { requestId } }, { onSuccess: () => note({ text: words.settled }) });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const due = hourText(dueAt, now, zone, say);
  const letter = `mailto:${mail}?subject=${encodeURIComponent(words.subject(headline))}`;
  return (
    <li>
      <h3 dir="auto">{headline}</h3>
      <p>
        {standing === 'self' ? words.byName(name) : words.byOther(name)}{' '}
        <span className="quiet">{sinceText(request.createdAt, now, say)}</span>
      </p>
      <p dir="auto">
        <em>{words.on(passage)}</em>
      </p>
      <p className="said" dir="auto">
        {request.words}
      </p>
      {request.address === '' ? null : <p className="quiet">{request.address}</p>}
      <p className={dueAt < now ? 'stop' : 'quiet'}>
        {dueAt < now ? words.late(due) : words.due(due)}
      </p>
      <p className="acts">
        <Link className="act" to="/articles/$articleId" params={{ articleId }}>
          {words.open}
        </Link>
        <a className="act" href={letter}>
          {words.answer}
        </a>
        <Button look="act" onPress={close} isPending={settle.isPending}>
          {words.settle}
        </Button>
      </p>
      <RefusalNote error={settle.error} />
    </li>
  );
}
