import { type FormEvent, useState } from 'react';
import { REPLY_STATES } from '../../../src/domain/right-of-reply.ts';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { Switch } from '../../look/checks.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import { useHost } from '../use-host.ts';
import type { CardProps } from './claim-card.tsx';
import { dayOf } from './day-of.ts';
import { recordWords } from './record-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';

type Reply = Evidence['replies'][number];

/** Whom a claim could harm, and what they answered when they were asked. */
export function ClaimReplies({ claim, evidence }: CardProps) {
  const words = recordWords.use();
  const { articleId } = useHost();
  const change = useAct('PATCH', '/articles/:articleId/claims/:claimId', [EVIDENCE]);
  const replies = evidence.replies.filter(({ claimId }) => claimId === claim.id);
  const [isAsking, setAsking] = useState(false);
  const params = { articleId, claimId: claim.id };
  return (
    <>
      <Switch
        isSelected={claim.harmsReputation}
        onChange={(harmsReputation) => change.mutate({ params, body: { harmsReputation } })}
      >
        {words.harms}
      </Switch>
      <RefusalNote error={change.error} />
      {replies.map((reply) => (
        <Replied key={reply.id} reply={reply} />
      ))}
      {isAsking ? (
        <AskedForm claimId={claim.id} onDone={() => setAsking(false)} />
      ) : claim.harmsReputation || replies.length > 0 ? (
        <p className="acts">
          <Button look="act" onPress={() => setAsking(true)}>
            {words.addReply}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function Replied({ reply }: { reply: Reply }) {
  const words = recordWords.use();
  const { say } = useHost();
  const { id: replyId, claimId, person, channel, askedAt, note } = reply;
  const [answer, setAnswer] = useState(reply.answer ?? '');
  const change = useAct('PUT', '/claims/:claimId/replies/:replyId', [EVIDENCE]);
  const save = (state: Reply['state']) =>
    change.mutate({
      params: { claimId, replyId },
      body: {
        ...{ person, channel, askedAt, note, state, answer },
        answeredAt: state === 'answered' ? (reply.answeredAt ?? Date.now()) : null,
      },
    });
  return (
    <div className="cited">
      <p className="s">
        <b>
          <bdi>{person}</bdi>
        </b>
        , <bdi>{channel}</bdi>, {dayOf(askedAt, say)}
      </p>
      <Select
        label={words.cameBack}
        value={reply.state}
        choices={REPLY_STATES.map((value) => ({ value, text: words.replyStates[value] }))}
        onChange={(value) => save(value as Reply['state'])}
      />
      {reply.state === 'answered' ? (
        <TextField label={words.answer} value={answer} onChange={setAnswer} rows={2} isProse />
      ) : null}
      {answer === (reply.answer ?? '') ? null : (
        <Button look="act" onPress={() => save(reply.state)} isPending={change.isPending}>
          {words.keep}
        </Button>
      )}
      <RefusalNote error={change.error} />
    </div>
  );
}

function AskedForm({ claimId, onDone }: { claimId: string; onDone(): void }) {
  const words = recordWords.use();
  const [person, setPerson] = useState('');
  const [channel, setChannel] = useState('');
  const [note, setNote] = useState('');
  const record = useAct('POST', '/claims/:claimId/replies', [EVIDENCE]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { person, channel, note, askedAt: Date.now(), state: 'asked' as const };
    record.mutate({ params: { claimId }, body }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={send}>
      <TextField label={words.askWhom} value={person} onChange={setPerson} autoFocus />
      <TextField label={words.askHow} value={channel} onChange={setChannel} />
      <TextField label={words.askNote} value={note} onChange={setNote} />
      <p className="acts">
        <Button type="submit" look="act" isPending={record.isPending}>
          {words.record}
        </Button>
        <Button look="act" onPress={onDone}>
          {words.cancel}
        </Button>
      </p>
      <RefusalNote error={record.error} />
    </form>
  );
}
