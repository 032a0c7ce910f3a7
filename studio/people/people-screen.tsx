import './people.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useMay } from '../shell/session.tsx';
import { InvitationRows } from './invitation-rows.tsx';
import { InviteForm } from './invite-form.tsx';
import { LinkLeaf, type ShownLink } from './link-leaf.tsx';
import { MemberRow } from './member-row.tsx';
import { ROLE_ORDER } from './people.ts';
import { peopleWords } from './words.ts';

/** Who works here, who is expected, and what each role allows. */
export function PeopleScreen() {
  const words = peopleWords.use();
  const mayManage = useMay('staff:manage');
  const mayReadAudit = useMay('audit:read');
  const mayManageKeys = useMay('key:manage');
  const { data, error } = useRead('/staff', {});
  const [isInviting, setInviting] = useState(false);
  const [link, setLink] = useState<ShownLink | null>(null);
  if (!data) return <Waiting error={error} />;
  return (
    <div className="body people">
      <header className="people-head">
        <div>
          <h1 className="lead">{words.lead(data.members.length)}</h1>
          <p className="soft">{words.leadText}</p>
        </div>
        {mayManage ? (
          <Button look="go" onPress={() => setInviting(true)}>
            {words.invite}
          </Button>
        ) : null}
      </header>
      <RefusalNote error={error} />
      <ul className="people-rows">
        {data.members.map((member) => (
          <MemberRow key={member.id} member={member} mayManage={mayManage} onLink={setLink} />
        ))}
      </ul>
      {data.invitations.length > 0 ? (
        <InvitationRows invitations={data.invitations} onLink={setLink} />
      ) : null}
      {mayReadAudit || mayManageKeys ? (
        <p className="acts people-more">
          {mayReadAudit ? (
            <Link className="act" to="/people/audit">
              {words.audit}
            </Link>
          ) : null}
          {mayManageKeys ? (
            <Link className="act" to="/settings/keys">
              {words.keys}
            </Link>
          ) : null}
        </p>
      ) : null}
      <RolesSaid />
      <InviteForm isOpen={isInviting} onClose={() => setInviting(false)} onLink={setLink} />
      <LinkLeaf link={link} onClose={() => setLink(null)} />
    </div>
  );
}

function RolesSaid() {
  const words = peopleWords.use();
  return (
    <section className="people-part">
      <h2 className="h2">{words.rolesTitle}</h2>
      <dl className="roles-said">
        {ROLE_ORDER.map((role) => (
          <div key={role}>
            <dt>{words.roles[role]}</dt>
            <dd>{words.rolesSaid[role]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
