import '../../editor/editor.css';
import './history.css';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import type { contract } from '../../../src/contract/index.ts';
import type { AnswerOf } from '../../../src/contract/operation.ts';
import { useRead } from '../../api/use.ts';
import { ToErase } from '../../erase/to-erase.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { useSay } from '../../words/language.tsx';
import { hourOf } from '../saved-state.tsx';
import { RevisionView } from './revision-view.tsx';
import { historyWords } from './words.ts';

export type Shown = AnswerOf<typeof contract.listRevisions>['revisions'][number];

/** `/articles/$articleId/history`: what the article has been, who made it so, and how to have it back. */
export function HistoryScreen() {
  const { articleId } = useParams({ strict: false }) as { articleId: string };
  const words = historyWords.use();
  const [before, setBefore] = useState<string | undefined>(undefined);
  const [older, setOlder] = useState<Shown[]>([]);
  const [chosen, choose] = useState<string | null>(null);
  const { data, error } = useRead(
    '/articles/:articleId/revisions',
    { params: { articleId }, query: before ? { before } : {} },
    { keepPrevious: true },
  );
  const revisions = [...older, ...(data?.revisions ?? [])].filter(
    ({ id }, at, all) => all.findIndex((one) => one.id === id) === at,
  );
  const at = Math.max(
    0,
    revisions.findIndex(({ id }) => id === chosen),
  );
  const revision = revisions[at];
  const next = data?.next;
  return (
    <div className="history">
      <header className="bar">
        <Link className="btn bare" to="/articles/$articleId" params={{ articleId }}>
          <ChevronLeft className="turns" size={16} aria-hidden="true" />
          <span>{words.back}</span>
        </Link>
      </header>
      <div className="history-body">
        <nav className="revisions" aria-label={words.list}>
          <h1 className="lead">{words.title}</h1>
          <p className="soft small">{data ? words.lead(revisions.length) : null}</p>
          <RefusalNote error={error} />
          <RevisionList revisions={revisions} chosen={revision?.id ?? null} onChoose={choose} />
          {next ? (
            <button
              type="button"
              className="act"
              onClick={() => {
                setOlder(revisions);
                setBefore(next);
              }}
            >
              {words.more}
            </button>
          ) : null}
          <ToErase articleId={articleId} className="to-erase" />
        </nav>
        {revision ? (
          <RevisionView
            key={revision.id}
            articleId={articleId}
            revision={revision}
            previous={revisions[at + 1] ?? null}
            others={revisions}
          />
        ) : null}
      </div>
    </div>
  );
}

function RevisionList(props: {
  revisions: Shown[];
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { revisions, chosen, onChoose } = props;
  const say = useSay();
  const day = new Intl.DateTimeFormat(say, { weekday: 'long', day: 'numeric', month: 'long' });
  const days = Map.groupBy(revisions, ({ createdAt }) => day.format(createdAt));
  return [...days].map(([name, made]) => (
    <section key={name}>
      <h2 className="label">{name}</h2>
      <ol>
        {made.map((revision) => (
          <li key={revision.id}>
            <button
              type="button"
              aria-current={revision.id === chosen}
              onClick={() => onChoose(revision.id)}
            >
              <RevisionLine revision={revision} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  ));
}

export function RevisionLine({ revision }: { revision: Shown }) {
  const words = historyWords.use();
  const say = useSay();
  return (
    <>
      <span className="when">{hourOf(revision.createdAt, say)}</span>
      <span className="what">
        {revision.name ? <b>{titleOf(revision, words)}</b> : <Who revision={revision} />}
        {revision.name ? <Who revision={revision} /> : null}
        <span className="marks">
          {revision.seq === null ? null : <span>{words.published(revision.seq)}</span>}
          {revision.isHead ? <span>{words.head}</span> : null}
        </span>
      </span>
    </>
  );
}

function Who({ revision }: { revision: Shown }) {
  const words = historyWords.use();
  const names = [...new Set(revision.people.map(({ name }) => name ?? words.house))];
  return <span className="who">{names.join(', ')}</span>;
}

/** What was kept beside the head is named in the reader's own language. */
export function titleOf(revision: Shown, words: ReturnType<typeof historyWords.use>): string {
  if (!revision.isAside) return revision.name ?? '';
  return words.asideName((revision.name ?? '').replace(/^⑂\s*/, ''));
}
