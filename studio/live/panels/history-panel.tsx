import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useRead } from '../../api/use.ts';
import { useHost } from '../../editor/use-host.ts';
import { RefusalNote } from '../../look/refusal.tsx';
import { useSay } from '../../words/language.tsx';
import { useLive } from '../live-context.tsx';
import { hourOf } from '../saved-state.tsx';
import { panelWords } from './words.ts';

const SHOWN = 8;

/** The latest versions, and the way to all of them. */
export function HistoryPanel() {
  const words = panelWords.use();
  const say = useSay();
  const { articleId } = useHost();
  const { revision } = useLive();
  const { data, error, refetch } = useRead('/articles/:articleId/revisions', {
    params: { articleId },
  });
  useEffect(() => {
    if (revision) void refetch();
  }, [revision, refetch]);
  const day = new Intl.DateTimeFormat(say, { day: 'numeric', month: 'short' });
  return (
    <div className="recent">
      <RefusalNote error={error} />
      <h2 className="h2">{words.recent}</h2>
      <ul>
        {data?.revisions.slice(0, SHOWN).map(({ id, createdAt, name, isAside, people }) => (
          <li key={id}>
            <span>
              {day.format(createdAt)}, {hourOf(createdAt, say)}
            </span>{' '}
            <span className="quiet">
              {(isAside ? null : name) ?? people.map((one) => one.name ?? words.house).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Link className="act" to="/articles/$articleId/history" params={{ articleId }}>
        {words.all}
      </Link>
    </div>
  );
}
