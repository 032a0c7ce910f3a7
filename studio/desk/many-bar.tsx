import { useState } from 'react';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { Menu } from '../look/menu.tsx';
import { useSession } from '../shell/session.tsx';
import type { Choices, DeskRow } from './types.ts';
import type { useActs } from './use-acts.ts';
import { deskWords } from './words.ts';

interface ManyProps {
  rows: readonly DeskRow[];
  choices: Choices | undefined;
  acts: ReturnType<typeof useActs>;
  onAssign: () => void;
  /** After an act: those that did not follow, with the reason of each. */
  onTold: (refusals: ReadonlyMap<string, string>) => void;
  onDone: () => void;
}

type DropFirst<List> = List extends [unknown, ...infer Rest] ? Rest : never;

type Asked = 'tag' | 'unpublish' | null;

/** What can be done with all that is chosen. */
export function ManyBar({ rows, choices, acts, onAssign, onTold, onDone }: ManyProps) {
  const words = deskWords.use();
  const { permissions } = useSession();
  const [asked, setAsked] = useState<Asked>(null);
  const ids = rows.map(({ id }) => id);
  const editionIds = new Set(rows.map(({ editionId }) => editionId));
  const sections = (choices?.sections ?? []).filter(
    ({ editionId }) => editionIds.size === 1 && editionIds.has(editionId),
  );
  const many = async (...[act, text, undo]: DropFirst<Parameters<typeof acts.many>>) =>
    onTold(await acts.many(ids, act, text, undo));
  const mayPublish = permissions.includes('article:publish');
  return (
    <div className="many" role="toolbar" aria-label={words.acts}>
      <b>{words.chosen(rows.length)}</b>
      {permissions.includes('article:write') ? (
        <Button onPress={onAssign} hotkey="A">
          {words.assign}
        </Button>
      ) : null}
      <Menu
        look="btn"
        label={words.toSection}
        button={words.toSection}
        acts={sections.map(({ id, name }) => ({
          id,
          text: name,
          onAct: () => void many({ do: 'section', sectionId: id }, words.sectioned),
        }))}
      />
      <Button onPress={() => setAsked('tag')}>{words.tag}</Button>
      <Button onPress={() => void many({ do: 'submit' }, words.submitted, { do: 'withdraw' })}>
        {words.submit}
      </Button>
      {mayPublish ? <Button onPress={() => setAsked('unpublish')}>{words.unpublish}</Button> : null}
      <Button onPress={() => void many({ do: 'trash' }, words.trashed, { do: 'restore' })}>
        {words.trash}
      </Button>
      <Button look="bare" onPress={onDone}>
        {words.chooseNone}
      </Button>
      <AskWord
        asked={asked}
        onClose={() => setAsked(null)}
        onWord={(word) => {
          if (asked === 'tag') void many({ do: 'tag', name: word }, words.tagged);
          else void many({ do: 'unpublish', reason: word }, words.unpublished);
        }}
      />
    </div>
  );
}

/** Asks for the one word that an act needs. */
function AskWord(props: { asked: Asked; onClose: () => void; onWord: (word: string) => void }) {
  const { asked, onClose, onWord } = props;
  const words = deskWords.use();
  const [word, setWord] = useState('');
  const isTag = asked === 'tag';
  const done = () => {
    onWord(word);
    setWord('');
    onClose();
  };
  return (
    <Dialog
      title={isTag ? words.tag : words.unpublishTitle}
      isOpen={asked !== null}
      onClose={onClose}
    >
      <TextField
        label={isTag ? words.tagName : words.unpublishWhy}
        hint={isTag ? undefined : words.unpublishHint}
        value={word}
        onChange={setWord}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && word.trim() !== '') done();
        }}
      />
      <div className="foot">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look={isTag ? 'go' : 'stop'} isDisabled={word.trim() === ''} onPress={done}>
          {words.act}
        </Button>
      </div>
    </Dialog>
  );
}
