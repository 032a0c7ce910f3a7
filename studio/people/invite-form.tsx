import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Refusal } from '../api/client.ts';
import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { Select } from '../look/select.tsx';
import { shellWords } from '../shell/words.ts';
import { useSay } from '../words/language.tsx';
import type { ShownLink } from './link-leaf.tsx';
import { ROLE_ORDER, type Role } from './people.ts';
import { Refused } from './refused.tsx';
import { peopleWords } from './words.ts';

interface InviteProps {
  isOpen: boolean;
  onClose: () => void;
  onLink: (link: ShownLink) => void;
}

export function InviteForm({ isOpen, onClose, onLink }: InviteProps) {
  const words = peopleWords.use();
  return (
    <Dialog title={words.inviteTitle} isOpen={isOpen} onClose={onClose}>
      <InviteFields onClose={onClose} onLink={onLink} />
    </Dialog>
  );
}

/** A refusal is said at the field that it is about. */
const FIELD_OF: Record<string, 'mail' | 'name'> = {
  'staff.bad-mail': 'mail',
  'staff.exists': 'mail',
  'invitation.exists': 'mail',
  'staff.no-name': 'name',
};

function InviteFields({ onClose, onLink }: Omit<InviteProps, 'isOpen'>) {
  const words = peopleWords.use();
  const shell = shellWords.use();
  const [name, setName] = useState('');
  const [mail, setMail] = useState('');
  const [role, setRole] = useState<Role>('author');
  const [say, setSay] = useState<string>(useSay());
  const invite = useAct('POST', '/staff/invitations', ['/staff']);
  const { error } = invite;
  const field = error instanceof Refusal ? FIELD_OF[error.key] : undefined;
  const at = (which: 'mail' | 'name') => (field === which ? error?.message : undefined);
  const send = () =>
    invite.mutate(
      { body: { name, mail, role, say: say === 'fr' ? 'fr' : 'en' } },
      {
        onSuccess: ({ link }) => {
          onClose();
          onLink({ link, name: name.trim() });
        },
      },
    );
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="soft invite-text">{words.inviteText}</p>
      <TextField label={words.name} value={name} onChange={setName} error={at('name')} autoFocus />
      <TextField
        label={words.mail}
        type="email"
        value={mail}
        onChange={setMail}
        error={at('mail')}
      />
      <Select
        label={words.role}
        value={role}
        choices={ROLE_ORDER.map((one) => ({ value: one, text: words.roles[one] }))}
        onChange={(next) => setRole(next as Role)}
      />
      <p className="quiet small invite-text">{words.rolesSaid[role]}</p>
      <Select
        label={words.say}
        value={say}
        choices={[
          { value: 'fr', text: shell.french },
          { value: 'en', text: shell.english },
        ]}
        onChange={setSay}
      />
      {field ? null : <Refused error={error} />}
      <div className="foot">
        <Button look="go" type="submit" isPending={invite.isPending}>
          {words.inviteSend}
        </Button>
      </div>
    </Form>
  );
}
