import { Link } from '@tanstack/react-router';
import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { hourText } from './hours.ts';
import { stuckWords } from './stuck-words.ts';

const STUCK = '/announcements/stuck';

type Stuck = AnswerOf<Contract['listStuckAnnouncements']>['announcements'][number];

/** @returns undefined while they are being asked for. */
export function useStuckAnnouncements(): readonly Stuck[] | undefined {
  const isTheirs = useMay('article:publish');
  const { data } = useRead(STUCK, {}, { refetchMs: 30_000, enabled: isTheirs });
  return isTheirs ? data?.announcements : [];
}

/** Announcements that do not come through, by channel: what is wrong, and the step that cures it. */
export function StuckAnnouncements({ now }: { now: number }) {
  const words = stuckWords.use();
  const stuck = useStuckAnnouncements() ?? [];
  if (stuck.length === 0) return null;
  const channels = [...new Set(stuck.map(({ channelId }) => channelId))];
  return (
    <section className="reported stuck" aria-labelledby="stuck">
      <h2 id="stuck" className="h2">
        {words.title} <span className="c">{stuck.length}</span>
      </h2>
      <ul>
        {channels.map((id) => (
          <StuckChannel key={id} all={stuck.filter((one) => one.channelId === id)} now={now} />
        ))}
      </ul>
    </section>
  );
}

function StuckChannel({ all, now }: { all: readonly Stuck[]; now: number }) {
  const words = stuckWords.use();
  const mayConnect = useMay('key:manage');
  const doing = useAttempt([STUCK]);
  const [first] = all;
  if (!first) return null;
  // One of unknown fate may be there: it is never sent again with the others.
  const safe = all.filter(({ state }) => state !== 'unknown');
  const again = (some: readonly Stuck[]) =>
    void doing.attempt(() => Promise.all(some.map((one) => step(one, 'now'))), {
      text: words.asked,
    });
  const leave = (one: Stuck) => void doing.attempt(() => step(one, 'left'), { text: words.left });
  return (
    <li>
      <h3 className="stop">{first.channelName}</h3>
      {first.said ? <p className="said">{first.said}</p> : null}
      {all.some(({ state }) => state === 'unknown') ? <p className="said">{words.look}</p> : null}
      <ul className="stuck-list">
        {all.map((one) => (
          <StuckLine
            key={one.articleId}
            one={one}
            now={now}
            onAgain={() => again([one])}
            onLeave={() => leave(one)}
          />
        ))}
      </ul>
      <p className="acts">
        {first.isForKeys && mayConnect ? (
          <Link className="act" to="/settings/channels" search={{ channel: first.channelId }}>
            {words.connect}
          </Link>
        ) : null}
        {safe.length > 1 ? (
          <Button look="act" onPress={() => again(safe)}>
            {words.retryAll(safe.length)}
          </Button>
        ) : null}
      </p>
      <RefusalNote error={doing.error} />
    </li>
  );
}

function step({ articleId, channelId }: Stuck, what: 'now' | 'left'): Promise<unknown> {
  const params = { articleId, channelId };
  return what === 'now'
    ? ask('POST', '/articles/:articleId/announcements/:channelId/now', { params })
    : ask('POST', '/articles/:articleId/announcements/:channelId/left', { params });
}

function StuckLine(props: { one: Stuck; now: number; onAgain: () => void; onLeave: () => void }) {
  const { one, now, onAgain, onLeave } = props;
  const words = stuckWords.use();
  const say = useSay();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { state, act, headline, failingSince, nextAt, articleId } = one;
  const hour = (at: number) => hourText(at, now, zone, say);
  const isOpen = state === 'unknown';
  return (
    <li>
      <p>
        <em dir="auto">{headline}</em>
        <span className="quiet">
          {isOpen
            ? words.unknown
            : nextAt === null
              ? words.failed[act]
              : words.waiting(hour(failingSince), hour(nextAt))}
        </span>
      </p>
      <p className="acts">
        <Link
          className="act"
          to="/articles/$articleId/publish"
          params={{ articleId }}
          hash="announcements"
          aria-label={words.seeOne(headline)}
        >
          {words.see}
        </Link>
        {isOpen ? null : (
          <Button look="act" aria-label={words.retryOne(headline)} onPress={onAgain}>
            {words.retry}
          </Button>
        )}
        <Button look="act" aria-label={words.leaveOne(headline)} onPress={onLeave}>
          {words.leave}
        </Button>
      </p>
    </li>
  );
}
