import { useAct, useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useWhen } from '../people/when.ts';
import { useNotes } from '../shell/notes.tsx';
import { deviceName } from './device-name.ts';
import { accountWords } from './words.ts';

/** Each place where the person is in, and how to close it. */
export function SessionsPart() {
  const words = accountWords.use();
  const note = useNotes();
  const { data, error } = useRead('/account/sessions', {});
  const endOthers = useAct('DELETE', '/account/sessions', ['/account/sessions']);
  const sessions = data?.sessions ?? [];
  return (
    <section className="account-part" aria-labelledby="sessions">
      <h2 className="h2" id="sessions">
        {words.sessions}
      </h2>
      <div className="account-body">
        <ul className="small-rows">
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
        {sessions.length > 1 ? (
          <Button
            isPending={endOthers.isPending}
            onPress={() =>
              endOthers.mutate({}, { onSuccess: () => note({ text: words.sessionEnded }) })
            }
          >
            {words.sessionsEnd}
          </Button>
        ) : null}
        <RefusalNote error={error ?? endOthers.error} />
      </div>
    </section>
  );
}

interface SessionProps {
  session: {
    id: string;
    isCurrent: boolean;
    userAgent: string;
    method: 'passkey' | 'password' | 'link' | 'invitation' | 'set-up';
    address: string | null;
    lastSeenAt: number;
  };
}

function SessionRow({ session }: SessionProps) {
  const words = accountWords.use();
  const when = useWhen();
  const note = useNotes();
  const end = useAct('DELETE', '/account/sessions/:sessionId', ['/account/sessions']);
  const device = deviceName(session.userAgent);
  const facts = [
    words.sessionSeen(when.moment(session.lastSeenAt)),
    words.methods[session.method],
    ...(session.address ? [session.address] : []),
  ];
  return (
    <li>
      <p>
        <b>{device ? words.device(device.browser, device.system) : words.unknownDevice}</b>
        {session.isCurrent ? <span className="soft"> ({words.sessionHere})</span> : null}
        <span className="quiet small facts">{facts.join(' · ')}</span>
      </p>
      {session.isCurrent ? null : (
        <Button
          look="act"
          isPending={end.isPending}
          onPress={() =>
            end.mutate(
              { params: { sessionId: session.id } },
              { onSuccess: () => note({ text: words.sessionEnded }) },
            )
          }
        >
          {words.sessionEnd}
        </Button>
      )}
      <RefusalNote error={end.error} />
    </li>
  );
}
