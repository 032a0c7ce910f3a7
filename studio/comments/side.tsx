import { useAct, useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { useNotes } from '../shell/notes.tsx';
import { BANS, Bans } from './bans.tsx';
import { Blocklist } from './blocklist.tsx';
import type { DeskComment } from './types.ts';
import { commentsWords } from './words.ts';

const MODES = ['open', 'first-held', 'all-held', 'closed'] as const;
const USUAL = 'usual';
/** As the house's own rule offers. */
const DAYS = [7, 14, 30, 60, 90, 180, 365];

const daysToChoose = (kept: number | null): number[] =>
  kept && !DAYS.includes(kept) ? [...DAYS, kept].sort((a, b) => a - b) : DAYS;

/** Beside the comment in hand: who wrote it, the keys, the rule of its article, what the filter learnt. */
export function Side({ comment }: { comment: DeskComment | null }) {
  return (
    <aside className="side">
      {comment ? <Writer comment={comment} /> : null}
      <Keys />
      {comment ? <Rule comment={comment} /> : null}
      <Filter />
      <Bans />
      <Blocklist />
    </aside>
  );
}

function Writer({ comment }: { comment: DeskComment }) {
  const words = commentsWords.use();
  const say = useNotes();
  const { data } = useRead('/comments/:commentId/writer', { params: { commentId: comment.id } });
  const ban = useAct('POST', '/comments/:commentId/ban', ['/comments', BANS]);
  const lift = useAct('DELETE', `${BANS}/:banId`, [BANS]);
  const { writer } = words;
  const go = () =>
    ban.mutate(
      { params: { commentId: comment.id }, body: {} },
      {
        onSuccess: ({ banId }) =>
          say({
            text: writer.banned(comment.name),
            onUndo: () => lift.mutate({ params: { banId } }),
          }),
      },
    );
  return (
    <section>
      <h2 className="h2">
        <bdi>{comment.name}</bdi>
      </h2>
      <p className="row">
        <span className="quiet">{writer.mail}</span>
        <bdi dir="ltr">{comment.mail ?? writer.noMail}</bdi>
      </p>
      <p className="small quiet">{writer.private}</p>
      <p className="row">
        <span className="quiet">{writer.before}</span>
        <span>{data?.counts.approved ?? 0}</span>
      </p>
      <p className="row">
        <span className="quiet">{writer.thrownOut}</span>
        <span>{data?.counts.spam ?? 0}</span>
      </p>
      <p className="row">
        <span className="quiet">{writer.notices}</span>
        <span>{comment.wantsNotices ? writer.yes : writer.no}</span>
      </p>
      <Button look="act" isPending={ban.isPending} onPress={go}>
        {writer.ban}
      </Button>
      <RefusalNote error={ban.error ?? lift.error} />
    </section>
  );
}

function Keys() {
  const { keys } = commentsWords.use();
  const rows: [string[], string][] = [
    [['J', 'K'], keys.next],
    [['P'], keys.publish],
    [['R'], keys.answer],
    [['I'], keys.spam],
    [['E'], keys.aside],
    [['X'], keys.choose],
    [['Z'], keys.undo],
  ];
  return (
    <section>
      <h2 className="h2">{keys.title}</h2>
      <dl className="keys">
        {rows.flatMap(([letters, text]) => [
          <dt key={`${text} key`}>
            {letters.map((letter) => (
              <kbd key={letter}>{letter}</kbd>
            ))}
          </dt>,
          <dd key={text}>{text}</dd>,
        ])}
      </dl>
    </section>
  );
}

function Rule({ comment }: { comment: DeskComment }) {
  const words = commentsWords.use();
  const say = useNotes();
  const { data } = useRead('/comments/:commentId/writer', { params: { commentId: comment.id } });
  const set = useAct('PUT', '/articles/:articleId/comment-mode', ['/comments/:commentId/writer']);
  if (!data) return null;
  const { articleId } = comment;
  const { mode, closeAfterDays, usualDays } = data;
  const was = { mode, closeAfterDays };
  const choose = (part: Partial<typeof was>) =>
    set.mutate(
      { params: { articleId }, body: { ...was, ...part } },
      {
        onSuccess: () =>
          say({
            text: words.rule.changed,
            onUndo: () => set.mutate({ params: { articleId }, body: was }),
          }),
      },
    );
  const days = (count: number | null) => (count ? words.house.days(count) : words.house.never);
  return (
    <section>
      <h2 className="h2">{words.rule.title}</h2>
      <Select
        label={words.rule.label}
        value={mode ?? USUAL}
        choices={[
          { value: USUAL, text: words.rule.usual(words.rule[data.usual]) },
          ...MODES.map((one) => ({ value: one, text: words.rule[one] })),
        ]}
        onChange={(value) => choose({ mode: MODES.find((one) => one === value) ?? null })}
      />
      <Select
        label={words.rule.close}
        value={String((mode ? closeAfterDays || null : closeAfterDays) ?? USUAL)}
        choices={[
          // Where the article has a mode of its own, the days of the house do not count.
          { value: USUAL, text: mode ? days(null) : words.rule.usual(days(usualDays)) },
          ...(mode ? [] : [{ value: '0', text: days(null) }]),
          ...daysToChoose(closeAfterDays).map((count) => ({
            value: String(count),
            text: days(count),
          })),
        ]}
        onChange={(value) => choose({ closeAfterDays: value === USUAL ? null : Number(value) })}
      />
    </section>
  );
}

function Filter() {
  const { filter } = commentsWords.use();
  const { data } = useRead('/comment-filter', {});
  if (!data) return null;
  const { learnt, least } = data;
  const isSilent = learnt.spam < least || learnt.ham < least;
  const list = (words: readonly { word: string }[]) =>
    words.length === 0 ? filter.none : words.map(({ word }) => word).join(', ');
  return (
    <section>
      <h2 className="h2">{filter.title}</h2>
      <p className="small soft">{filter.learnt(learnt.ham, learnt.spam)}</p>
      {isSilent ? <p className="small soft">{filter.silent(least)}</p> : null}
      <p className="small">
        <b>{filter.spamWords}</b> <bdi>{list(data.spamWords)}</bdi>
      </p>
      <p className="small">
        <b>{filter.hamWords}</b> <bdi>{list(data.hamWords)}</bdi>
      </p>
    </section>
  );
}
