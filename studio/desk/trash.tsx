import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { useSay } from '../words/language.tsx';
import { sinceText } from './hours.ts';
import { useActs } from './use-acts.ts';
import { deskWords } from './words.ts';

/** Drafts that were thrown away, on a leaf; each can be taken out again. */
export function TrashLink() {
  const words = deskWords.use();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="act" onPress={() => setOpen(true)}>
        {words.history}
      </Button>
      <Dialog title={words.trashTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <TrashList />
      </Dialog>
    </>
  );
}

function TrashList() {
  const words = deskWords.use();
  const say = useSay();
  const acts = useActs();
  const { data } = useRead('/trash', {});
  if (data?.rows.length === 0) return <p className="quiet">{words.trashEmpty}</p>;
  return (
    <ul className="trash">
      {data?.rows.map(({ id, headline, trashedAt }) => (
        <li key={id}>
          <span className="serif" dir="auto">
            {headline || words.untitled}
          </span>
          <span className="quiet small">{sinceText(trashedAt, Date.now(), say)}</span>
          <Button
            look="act"
            onPress={() =>
              void acts.attempt(() =>
                ask('POST', '/articles/:articleId/restore', { params: { articleId: id } }),
              )
            }
          >
            {words.takeOut}
          </Button>
        </li>
      ))}
    </ul>
  );
}
