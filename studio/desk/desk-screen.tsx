import './desk.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { CalendarDays } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useKeys } from '../shell/keys.ts';
import { useMay } from '../shell/session.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { AwaitingColumn } from './awaiting.tsx';
import { DeskFilters } from './desk-filters.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskList, Legend } from './desk-list.tsx';
import { ManyBar } from './many-bar.tsx';
import { TrashLink } from './trash.tsx';
import type { DeskRow, DeskState, Wish } from './types.ts';
import { useActs } from './use-acts.ts';
import { useCursor } from './use-cursor.ts';
import { useDeskRows } from './use-desk-rows.ts';
import { useWrite } from './use-write.ts';
import { WeekStrip } from './week-strip.tsx';
import { deskWords } from './words.ts';

const TABS = ['all', 'draft', 'in-review', 'scheduled', 'published', 'unpublished'] as const;

/** `/`: where everything stands, and what waits for whoever is here. */
export function DeskScreen() {
  const words = deskWords.use();
  const navigate = useNavigate();
  const acts = useActs();
  const { write } = useWrite();
  const mayWrite = useMay('article:write');
  const [wish, setWish] = useState<Wish>({});
  const [tab, setTab] = useState<DeskState | 'all'>('all');
  const { desk, groups, error, more, isMoreComing } = useDeskRows(tab, wish);
  const choices = useRead('/desk/choices', {}).data;
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const { current, setCurrent, step } = useCursor(useMemo(() => rows.map(({ id }) => id), [rows]));
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  /** Why an act on several was not done for these. */
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const [assigning, setAssigning] = useState<readonly DeskRow[] | null>(null);
  const findRef = useRef<HTMLInputElement>(null);
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen ?? []);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const chosenRows = rows.filter(({ id }) => chosen?.has(id));
  const currentRow = rows.find(({ id }) => id === current);
  const handed = chosenRows.length > 0 ? chosenRows : currentRow ? [currentRow] : [];
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    n: () => void write({ editionId: wish.edition }),
    a: () => mayWrite && handed.length > 0 && setAssigning(handed),
    x: () => mayWrite && current && toggle(current, !chosen?.has(current)),
    '/': () => findRef.current?.focus(),
    enter: () =>
      current && void navigate({ to: '/articles/$articleId', params: { articleId: current } }),
  });
  const now = desk.data?.now ?? Date.now();
  return (
    <div className="body desk">
      <div>
        <DeskHead desk={desk.data} now={now} edition={wish.edition} />
        <WeekStrip now={now} blocked={blockedIn(rows)} edition={wish.edition} />
        <div className="filters">
          <StateTabs tab={tab} onTab={setTab} desk={desk.data} />
          <DeskFilters wish={wish} onWish={setWish} choices={choices} findRef={findRef} />
        </div>
        {chosen ? (
          <ManyBar
            rows={chosenRows}
            choices={choices}
            acts={acts}
            onAssign={() => chosenRows.length > 0 && setAssigning(chosenRows)}
            onTold={(told) => {
              setRefusals(told);
              // Those that did not follow stay in hand.
              setChosen(new Set(told.keys()));
            }}
            onDone={() => {
              setChosen(null);
              setRefusals(new Map());
            }}
          />
        ) : null}
        <RefusalNote error={error} />
        <DeskList
          groups={groups}
          hasHeadings={tab === 'all'}
          onAll={setTab}
          lineOf={(row) => ({
            now,
            choices,
            isCurrent: row.id === current,
            isChosen: chosen ? chosen.has(row.id) : null,
            refusal: chosen ? refusals.get(row.id) : undefined,
            onCurrent: () => setCurrent(row.id),
            onChoose: (isChosen) => toggle(row.id, isChosen),
            onAssign: () => setAssigning([row]),
          })}
        />
        {desk.data && rows.length === 0 ? (
          <p className="empty">{isNarrow(wish) || tab !== 'all' ? words.empty : words.emptyDesk}</p>
        ) : null}
        {more ? (
          <Button onPress={more} isPending={isMoreComing}>
            {words.more}
          </Button>
        ) : null}
        <div className="desk-foot">
          <Legend />
          <p className="acts">
            {mayWrite ? (
              <Button look="act" onPress={() => setChosen(chosen ? null : new Set())}>
                {chosen ? words.chooseNone : words.chooseSeveral}
              </Button>
            ) : null}
            <Link className="act" to="/calendar">
              <CalendarDays size={14} aria-hidden="true" />
              {words.calendar}
            </Link>
            <TrashLink />
          </p>
        </div>
      </div>
      <AwaitingColumn now={now} />
      <AssignDialog
        isOpen={assigning !== null}
        choices={choices}
        onClose={() => setAssigning(null)}
        onAssign={(staffId, name) => void acts.assign(assigning ?? [], staffId, name)}
      />
    </div>
  );
}

const isNarrow = (wish: Wish): boolean => Object.keys(wish).length > 0;

const blockedIn = (rows: readonly DeskRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ ready }) => (ready?.blocks ?? 0) > 0).map(({ id }) => id));

function StateTabs(props: {
  tab: DeskState | 'all';
  onTab: (tab: DeskState | 'all') => void;
  desk: ReturnType<typeof useDeskRows>['desk']['data'];
}) {
  const { tab, onTab, desk } = props;
  const words = deskWords.use();
  const counted = (name: (typeof TABS)[number]) => {
    const groups = desk?.groups.filter(({ state }) => name === 'all' || state === name) ?? [];
    return words.count(
      groups.reduce((sum, { count }) => sum + count, 0),
      groups.some(({ isMore }) => isMore),
    );
  };
  const shown = TABS.filter(
    (name) => name !== 'unpublished' || tab === name || counted(name) !== '0',
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: these narrow a list, they are no form.
    <div className="tabs" role="group" aria-label={words.state}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={tab === name}
          className={tab === name ? 'stroke' : ''}
          onClick={() => onTab(name)}
        >
          {name === 'all' ? words.all : words.tabs[name]}{' '}
          <span className="c">{desk ? counted(name) : ''}</span>
        </button>
      ))}
    </div>
  );
}
