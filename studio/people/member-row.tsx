import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../api/use.ts';
import { Menu } from '../look/menu.tsx';
import { Select } from '../look/select.tsx';
import { useNotes } from '../shell/notes.tsx';
import type { ShownLink } from './link-leaf.tsx';
import { RemoveLeaf, ResetLeaf } from './member-leaves.tsx';
import { type Colleague, ROLE_ORDER, type Role } from './people.ts';
import { Refused } from './refused.tsx';
import { useWhen } from './when.ts';
import { peopleWords } from './words.ts';

interface MemberRowProps {
  member: Colleague;
  mayManage: boolean;
  onLink: (link: ShownLink) => void;
}

/** One colleague; for who manages the staff, what can be done about them. */
export function MemberRow({ member, mayManage, onLink }: MemberRowProps) {
  const words = peopleWords.use();
  const [leaf, setLeaf] = useState<'reset' | 'remove' | null>(null);
  return (
    <li className="person">
      <p className="who">
        <b>{member.name}</b>
        {member.isMe ? <span className="quiet"> ({words.me})</span> : null}
        {member.mail ? (
          <span className="quiet small">
            <bdi dir="ltr">{member.mail}</bdi>
          </span>
        ) : null}
      </p>
      {mayManage ? (
        <RoleChoice member={member} />
      ) : (
        <p className="soft">{words.roles[member.role]}</p>
      )}
      {mayManage ? <Safety member={member} /> : null}
      {mayManage && !member.isMe ? (
        <Menu
          label={words.actsOf(member.name)}
          button={<Ellipsis size={16} aria-hidden="true" />}
          acts={[
            { id: 'reset', text: words.reset, onAct: () => setLeaf('reset') },
            { id: 'remove', text: words.remove, onAct: () => setLeaf('remove') },
          ]}
        />
      ) : null}
      <ResetLeaf
        member={member}
        isOpen={leaf === 'reset'}
        onClose={() => setLeaf(null)}
        onLink={onLink}
      />
      <RemoveLeaf member={member} isOpen={leaf === 'remove'} onClose={() => setLeaf(null)} />
    </li>
  );
}

/** A role is changed at once, and changed back by undo. */
function RoleChoice({ member }: { member: Colleague }) {
  const words = peopleWords.use();
  const say = useNotes();
  const change = useAct('PUT', '/staff/:staffId/role', ['/staff', '/session']);
  const give = (role: Role, isUndo = false) =>
    change.mutate(
      { params: { staffId: member.id }, body: { role } },
      {
        onSuccess: () => {
          const text = words.roleChanged(member.name, words.roles[role]);
          say(isUndo ? { text } : { text, onUndo: () => give(member.role, true) });
        },
      },
    );
  return (
    <div>
      <Select
        isBare
        label={words.role}
        value={member.role}
        choices={ROLE_ORDER.map((role) => ({ value: role, text: words.roles[role] }))}
        onChange={(role) => {
          if (role !== member.role) give(role as Role);
        }}
      />
      <Refused error={change.error} />
    </div>
  );
}

function Safety({ member }: { member: Colleague }) {
  const words = peopleWords.use();
  const when = useWhen();
  const ways = [
    ...(member.passkeys ? [words.ways.passkeys(member.passkeys)] : []),
    ...(member.hasPassword ? [words.ways.password] : []),
    ...(member.hasTotp ? [words.ways.totp] : []),
  ];
  return (
    <p className="quiet small ways">
      <span>{member.lastSeenAt ? words.seen(when.day(member.lastSeenAt)) : words.neverSeen}</span>
      <span>{ways.length > 0 ? ways.join(' · ') : words.ways.link}</span>
    </p>
  );
}
