import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { useNotes } from '../shell/notes.tsx';
import { useSay } from '../words/language.tsx';
import type { ShownLink } from './link-leaf.tsx';
import type { OpenInvitation } from './people.ts';
import { Refused } from './refused.tsx';
import { useWhen } from './when.ts';
import { peopleWords } from './words.ts';

interface InvitationsProps {
  invitations: readonly OpenInvitation[];
  onLink: (link: ShownLink) => void;
}

/** Places that wait for somebody. */
export function InvitationRows({ invitations, onLink }: InvitationsProps) {
  const words = peopleWords.use();
  return (
    <section className="people-part">
      <h2 className="h2">{words.invitations}</h2>
      <ul className="people-rows">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} onLink={onLink} />
        ))}
      </ul>
    </section>
  );
}

function InvitationRow(props: { invitation: OpenInvitation; onLink: (link: ShownLink) => void }) {
  const { invitation, onLink } = props;
  const words = peopleWords.use();
  const when = useWhen();
  const say = useSay();
  const note = useNotes();
  const renew = useAct('POST', '/staff/invitations/:invitationId/renewals', ['/staff']);
  const withdraw = useAct('DELETE', '/staff/invitations/:invitationId', ['/staff']);
  const params = { invitationId: invitation.id };
  const again = () =>
    renew.mutate(
      { params, body: { say } },
      { onSuccess: ({ link }) => onLink({ link, name: invitation.name }) },
    );
  const takeBack = () =>
    withdraw.mutate(
      { params },
      { onSuccess: () => note({ text: words.withdrawn(invitation.name) }) },
    );
  return (
    <li className="person">
      <p className="who">
        <b>{invitation.name}</b>
        <span className="quiet small">
          <bdi dir="ltr">{invitation.mail}</bdi>
        </span>
      </p>
      <p className="soft">{words.roles[invitation.role]}</p>
      <p className="quiet small ways">
        <span>{invitation.isOver ? words.over : words.waits(when.day(invitation.expiresAt))}</span>
      </p>
      <div className="acts">
        <Button look="act" isPending={renew.isPending} onPress={again}>
          {words.again}
        </Button>
        <Button look="act" isPending={withdraw.isPending} onPress={takeBack}>
          {words.withdraw}
        </Button>
      </div>
      <Refused error={renew.error ?? withdraw.error} />
    </li>
  );
}
