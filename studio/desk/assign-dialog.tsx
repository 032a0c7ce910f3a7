import { ListBox, ListBoxItem } from 'react-aria-components';
import { Dialog } from '../look/dialog.tsx';
import { useSession } from '../shell/session.tsx';
import type { Choices } from './types.ts';
import { deskWords } from './words.ts';

const NOBODY = 'nobody';

/** A leaf with everybody's name: a letter leads to a name, Enter gives it to them. */
export function AssignDialog(props: {
  isOpen: boolean;
  choices: Choices | undefined;
  onClose: () => void;
  onAssign: (staffId: string | null, name: string) => void;
}) {
  const { isOpen, choices, onClose, onAssign } = props;
  const words = deskWords.use();
  const { staff: me } = useSession();
  const people = [...(choices?.staff ?? [])].sort(
    (a, b) => Number(b.id === me.id) - Number(a.id === me.id),
  );
  const items = [
    ...people.map(({ id, name }) => ({ id, text: id === me.id ? `${name} (${words.me})` : name })),
    { id: NOBODY, text: words.nobody },
  ];
  return (
    <Dialog title={words.assignTitle} isOpen={isOpen} onClose={onClose}>
      <ListBox
        className="pop flat"
        aria-label={words.assignTitle}
        autoFocus="first"
        items={items}
        onAction={(key) => {
          const isNobody = key === NOBODY;
          onAssign(isNobody ? null : String(key), people.find(({ id }) => id === key)?.name ?? '');
          onClose();
        }}
      >
        {(item) => <ListBoxItem id={item.id}>{item.text}</ListBoxItem>}
      </ListBox>
    </Dialog>
  );
}
