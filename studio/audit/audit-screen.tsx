import '../people/people.css';
import './audit.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { accountWords } from '../account/words.ts';
import { ask } from '../api/client.ts';
import { keyOf } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { useWhen } from '../people/when.ts';
import { peopleWords } from '../people/words.ts';
import type { AuditSearch } from './search.ts';
import { auditWords } from './words.ts';

const route = getRouteApi('/people/audit');
const DAY_MS = 24 * 3_600_000;
const ANY = 'any';

/** Midnight of a day on this device. */
const midnight = (day: string) => new Date(`${day}T00:00:00`).getTime();

function questionOf({ actor, action, from, until }: AuditSearch) {
  return {
    ...(actor ? { actor } : {}),
    ...(action ? { action } : {}),
    ...(from ? { from: midnight(from) } : {}),
    ...(until ? { until: midnight(until) + DAY_MS } : {}),
  };
}

/** The audit log, newest first, narrowed by who, what and when. */
export function AuditScreen() {
  const words = auditWords.use();
  const search = route.useSearch() as AuditSearch;
  const navigate = useNavigate();
  const query = questionOf(search);
  const log = useInfiniteQuery({
    queryKey: keyOf('/audit', query),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      ask('GET', '/audit', {
        query: { ...query, ...(pageParam ? { before: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.next,
  });
  const go = (change: AuditSearch) =>
    void navigate({ to: '/people/audit', search: { ...search, ...change }, replace: true });
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  const actors = log.data?.pages[0]?.actors ?? [];
  return (
    <div className="body audit">
      <p>
        <Link className="act" to="/people">
          {words.back}
        </Link>
      </p>
      <h1 className="lead">{words.title}</h1>
      <p className="soft">{words.text}</p>
      <Filters search={search} actors={actors} onChange={go} />
      <RefusalNote error={log.error} />
      {log.data && entries.length === 0 ? <p className="empty">{words.empty}</p> : null}
      <ol className="audit-rows">
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ol>
      {log.hasNextPage ? (
        <Button isPending={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </div>
  );
}

interface FiltersProps {
  search: AuditSearch;
  actors: readonly { actor: string; label: string }[];
  onChange: (change: Record<keyof AuditSearch, string> | AuditSearch) => void;
}

function Filters({ search, actors, onChange }: FiltersProps) {
  const words = auditWords.use();
  const nouns = words.nouns as Record<string, string>;
  const chosen = (value: string) => (value === ANY ? '' : value);
  return (
    <div className="audit-filters">
      <Select
        isBare
        label={words.who}
        value={search.actor ?? ANY}
        choices={[
          { value: ANY, text: words.anybody },
          ...actors.map(({ actor, label }) => ({ value: actor, text: label || actor })),
        ]}
        onChange={(value) => onChange({ actor: chosen(value) })}
      />
      <Select
        isBare
        label={words.what}
        value={search.action ?? ANY}
        choices={[
          { value: ANY, text: words.anything },
          ...Object.entries(nouns).map(([value, text]) => ({ value, text })),
        ]}
        onChange={(value) => onChange({ action: chosen(value) })}
      />
      <label className="sel">
        {words.from}
        <input
          className="field day"
          type="date"
          value={search.from ?? ''}
          onChange={(event) => onChange({ from: event.target.value })}
        />
      </label>
      <label className="sel">
        {words.until}
        <input
          className="field day"
          type="date"
          value={search.until ?? ''}
          onChange={(event) => onChange({ until: event.target.value })}
        />
      </label>
    </div>
  );
}

interface Entry {
  at: number;
  actor: string;
  actorLabel: string;
  action: string;
  subject: string | null;
  details: Record<string, string | number | boolean | null>;
}

function EntryRow({ entry }: { entry: Entry }) {
  const words = auditWords.use();
  const when = useWhen();
  const acts = words.acts as Record<string, string>;
  const who = entry.actorLabel || words.house(entry.actor.replace(/^\w+:/, ''));
  const said = { ...peopleWords.use().roles, ...accountWords.use().methods } as Record<
    string,
    string
  >;
  const details = Object.entries(entry.details)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) =>
      name === 'seq' ? words.version(String(value)) : (said[String(value)] ?? String(value)),
    );
  const [noun, articleId = ''] = entry.subject?.split(':') ?? [];
  return (
    <li className="audit-row">
      <time className="quiet small" dateTime={new Date(entry.at).toISOString()}>
        {when.moment(entry.at)}
      </time>
      <p>
        <b>{who}</b> {acts[entry.action] ?? entry.action}
        {details.length > 0 ? <span className="soft"> · {details.join(' · ')}</span> : null}
        {noun === 'article' && articleId !== '' ? (
          <>
            {' · '}
            <Link className="act in" to="/articles/$articleId" params={{ articleId }}>
              {words.open}
            </Link>
          </>
        ) : null}
      </p>
    </li>
  );
}
