import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { FindBar } from '../media/find-bar.tsx';
import { AddByName } from './add-by-name.tsx';
import { SettingsHead } from './settings-head.tsx';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

/** Everybody who signs. */
export function AuthorsScreen() {
  const words = settingsWords.use();
  const navigate = useNavigate();
  const [find, setFind] = useState('');
  const [cursor, setCursor] = useState('');
  const query = { q: find, cursor, limit: 100 };
  const { data, error } = useRead('/authors', { query }, { keepPrevious: true });
  const doing = useAttempt(['/authors']);
  return (
    <>
      <SettingsHead place="authors" />
      <FindBar
        hint={words.searchHint}
        value={find}
        onFind={(next) => {
          setFind(next);
          setCursor('');
        }}
      />
      <RefusalNote error={error ?? doing.error} />
      <ul className="lines">
        {data?.authors.map(({ id, name, articles, slug }) => (
          <li key={id} className="acts spread">
            <Link className="act" to="/settings/authors/$authorId" params={{ authorId: id }}>
              <span className="serif" dir="auto">
                {name}
              </span>
            </Link>
            <span className="small quiet">
              <code>{slug}</code> · {words.articles(articles)}
            </span>
          </li>
        ))}
      </ul>
      <p className="acts">
        {cursor === '' ? null : <Button onPress={() => setCursor('')}>{words.start}</Button>}
        {data?.next ? (
          <Button onPress={() => setCursor(data.next ?? '')}>{words.more}</Button>
        ) : null}
      </p>
      <AddByName
        label={words.authors.name}
        button={words.authors.add}
        onAdd={(name) =>
          doing.attempt(async () => {
            const { id } = await ask('POST', '/authors', { body: { name } });
            void navigate({ to: '/settings/authors/$authorId', params: { authorId: id } });
          })
        }
      />
    </>
  );
}
