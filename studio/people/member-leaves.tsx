import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { useNotes } from '../shell/notes.tsx';
import type { ShownLink } from './link-leaf.tsx';
import type { Colleague } from './people.ts';
import { Refused } from './refused.tsx';
import { peopleWords } from './words.ts';

interface LeafProps {
  member: Colleague;
  isOpen: boolean;
  onClose: () => void;
}

/** Says in full what will happen, then does it: it cannot be undone. */
export function ResetLeaf(props: LeafProps & { onLink: (link: ShownLink) => void }) {
  const { member, isOpen, onClose, onLink } = props;
  const words = peopleWords.use();
  const reset = useAct('POST', '/staff/:staffId/reset', ['/staff']);
  const go = () =>
    reset.mutate(
      { params: { staffId: member.id } },
      {
        onSuccess: ({ link }) => {
          onClose();
          onLink({ link, name: member.name });
        },
      },
    );
  return (
    <Dialog title={words.resetTitle(member.name)} isOpen={isOpen} onClose={onClose}>
      <p>{words.resetText(member.name)}</p>
      <Refused error={reset.error} />
      <div className="foot">
        <Button look="go" isPending={reset.isPending} onPress={go}>
          {words.resetGo}
        </Button>
      </div>
    </Dialog>
  );
}

export function RemoveLeaf({ member, isOpen, onClose }: LeafProps) {
  const words = peopleWords.use();
  const say = useNotes();
  const remove = useAct('DELETE', '/staff/:staffId', ['/staff']);
  const go = () =>
    remove.mutate(
      { params: { staffId: member.id } },
      {
        onSuccess: () => {
          onClose();
          say({ text: words.removed(member.name) });
        },
      },
    );
  return (
    <Dialog title={words.removeTitle(member.name)} isOpen={isOpen} onClose={onClose}>
      <p>{words.removeText(member.name)}</p>
      <Refused error={remove.error} />
      <div className="foot">
        <Button look="go" isPending={remove.isPending} onPress={go}>
          {words.removeGo}
        </Button>
      </div>
    </Dialog>
  );
}
