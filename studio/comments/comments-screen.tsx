import './comments.css';
import { useState } from 'react';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useKeys } from '../shell/keys.ts';
import { useSay } from '../words/language.tsx';
import { CommentRow, type Writing } from './comment-row.tsx';
import { Side } from './side.tsx';
import { type CommentDesk, type CommentState, type DeskComment, TABS, type Tab } from './types.ts';
import { useDecisions } from './use-decisions.ts';
import { commentsWords } from './words.ts';

/** `/comments`: what readers said, read and put in its place, by hand or by keyboard. */
export function CommentsScreen() {
  const [tab, setTab] = useState<Tab>('held');
  const [find, setFind] = useState('');
  const [after, setAfter] = useState<string | undefined>(undefined);
  const { data, error } = useRead(
    '/comments',
    { query: { tab, find: find || undefined, after } },
    { refetchMs: 20_000, keepPrevious: true },
  );
  if (!data) return <Waiting error={error} />;
  const open = (next: Tab) => {
    setTab(next);
    setAfter(undefined);
  };
  const search = (text: string) => {
    setFind(text);
    setAfter(undefined);
  };
  return (
    <Moderation
      desk={data}
      problem={error}
      tab={tab}
      find={find}
      onTab={open}
      onFind={search}
      onMore={() => setAfter(data.next ?? undefined)}
    />
  );
}

interface ModerationProps {
  desk: CommentDesk;
  /** Why it could not be asked for again. */
  problem: unknown;
  tab: Tab;
  find: string;
  onTab(tab: Tab): void;
  onFind(text: string): void;
  onMore(): void;
}

function Moderation({ desk, problem, tab, find, onTab, onFind, onMore }: ModerationProps) {
  const words = commentsWords.use();
  const { comments } = desk;
  const [currentId, setCurrentId] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState<Writing>(null);
  const { decide, error } = useDecisions();
  const at = Math.max(
    0,
    comments.findIndex(({ id }) => id === currentId),
  );
  const current = comments[at] ?? null;
  const inHand = comments.filter(({ id }) => chosen.has(id));
  const go = (to: number) => {
    setCurrentId(comments[Math.min(Math.max(to, 0), comments.length - 1)]?.id ?? '');
    setWriting(null);
  };
  const put = (which: readonly DeskComment[], state: CommentState) => {
    // The next one comes to hand by itself.
    const rest = comments.filter(({ id }) => !which.some((one) => one.id === id));
    setCurrentId(rest[Math.min(at, rest.length - 1)]?.id ?? '');
    setChosen(new Set());
    setWriting(null);
    decide(which, state);
  };
  const act = (state: CommentState) => () =>
    put(inHand.length > 0 ? inHand : current ? [current] : [], state);
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  useKeys({
    j: () => go(at + 1),
    k: () => go(at - 1),
    p: act('approved'),
    i: act('spam'),
    e: act('removed'),
    r: () => setWriting('answer'),
    x: () => current && choose(current.id, !chosen.has(current.id)),
  });
  return (
    <div className="mod">
      <div>
        <Head desk={desk} />
        <Filters desk={desk} tab={tab} find={find} onTab={onTab} onFind={onFind} />
        <RefusalNote error={error ?? problem} />
        {comments.length === 0 ? <p className="empty">{words.none}</p> : null}
        <ul aria-label={words.list(words.tabs[tab])}>
          {comments.map((comment) => (
            <CommentRow
              key={comment.id}
              comment={comment}
              isCurrent={comment.id === current?.id}
              isChosen={chosen.has(comment.id)}
              writing={comment.id === current?.id ? writing : null}
              onCurrent={() => go(comments.indexOf(comment))}
              onChoose={(isChosen) => choose(comment.id, isChosen)}
              onDecide={(state) => put([comment], state)}
              onWrite={setWriting}
            />
          ))}
        </ul>
        {desk.next ? <Button onPress={onMore}>{words.more}</Button> : null}
        {inHand.length > 0 ? (
          <section className="many" aria-label={words.chosen(inHand.length)}>
            <b>{words.chosen(inHand.length)}</b>
            <Button onPress={act('approved')}>{words.publish}</Button>
            <Button onPress={act('spam')}>{words.spam}</Button>
            <Button onPress={act('removed')}>{words.setAside}</Button>
            <Button look="bare" onPress={() => setChosen(new Set())}>
              {words.clear}
            </Button>
          </section>
        ) : null}
      </div>
      <Side comment={current} />
    </div>
  );
}

function Head({ desk }: { desk: CommentDesk }) {
  const words = commentsWords.use();
  const locale = useSay() === 'fr' ? 'fr-FR' : 'en-GB';
  const { oldestHeldAt } = desk;
  return (
    <header className="head">
      <div>
        <h1 className="lead">{words.toRead(desk.counts.held ?? 0)}</h1>
        <p className="soft">
          {oldestHeldAt === null
            ? words.calm
            : words.since(waited(Date.now() - oldestHeldAt, locale))}
        </p>
      </div>
    </header>
  );
}

/** « 2 heures », « 3 jours » */
function waited(ms: number, locale: string): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 2880
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function Filters(props: Omit<ModerationProps, 'onMore' | 'problem'>) {
  const words = commentsWords.use();
  const { desk, tab, find, onTab, onFind } = props;
  return (
    <div className="filters">
      <nav className="tabs" aria-label={words.title}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === tab ? 'page' : undefined}
            onClick={() => onTab(one)}
          >
            {words.tabs[one]} <span className="c">{desk.counts[one] ?? 0}</span>
          </button>
        ))}
      </nav>
      <input
        className="field end"
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={find}
        onChange={(event) => onFind(event.target.value)}
      />
    </div>
  );
}
