import { Link } from '@tanstack/react-router';
import { CornerUpLeft, Eye, PencilLine } from 'lucide-react';
import { useRead } from '../api/use.ts';
import { useSession } from '../shell/session.tsx';
import { useReadersWaiting } from '../shell/use-readers-waiting.ts';
import { useSay } from '../words/language.tsx';
import { BlockGlyph } from './glyphs.tsx';
import { hourText, sinceText } from './hours.ts';
import { LettersAsking, useLettersAsking } from './letters-asking.tsx';
import { ReadersWaiting } from './readers-waiting.tsx';
import { ReplyRequests, useReplyRequests } from './reply-requests.tsx';
import { ReaderReports, useReaderReports } from './reports.tsx';
import { StuckAnnouncements, useStuckAnnouncements } from './stuck-announcements.tsx';
import type { Awaiting } from './types.ts';
import { deskWords } from './words.ts';

/** What waits for whoever is here, each with the one step that it wants. */
export function AwaitingColumn({ now }: { now: number }) {
  const words = deskWords.use();
  const { data } = useRead('/desk/awaiting', {}, { refetchMs: 20_000 });
  const items = data?.items ?? [];
  const readers = useReadersWaiting();
  const own = items.length + Math.sign(readers.comments) + Math.sign(readers.questions);
  const further = useFurther();
  const count = own + (further ?? 0);
  return (
    <aside className="mine" aria-labelledby="mine">
      <h2 id="mine" className="h2">
        {words.mine} {count > 0 ? <span className="c">{count}</span> : null}
      </h2>
      {data && count === 0 && further !== null ? (
        <p className="quiet none-mine">{words.mineNone}</p>
      ) : null}
      {own > 0 ? (
        <ul>
          {items.map((item) => (
            <Item key={`${item.what} ${item.articleId}`} item={item} now={now} />
          ))}
          <ReadersWaiting {...readers} />
        </ul>
      ) : null}
      <StuckAnnouncements now={now} />
      <LettersAsking now={now} />
      <ReplyRequests now={now} />
      <ReaderReports now={now} />
    </aside>
  );
}

/** How many wait in the lists below the first; null while one of them is still being asked for. */
function useFurther(): number | null {
  const lists = [
    useStuckAnnouncements(),
    useLettersAsking(),
    useReplyRequests(),
    useReaderReports(),
  ];
  const known = lists.filter((list) => list !== undefined);
  return known.length < lists.length ? null : known.reduce((sum, list) => sum + list.length, 0);
}

function Item({ item, now }: { item: Awaiting; now: number }) {
  const words = deskWords.use();
  const isStopped = item.what === 'missed-hour' || item.what === 'not-ready';
  const params = { articleId: item.articleId };
  return (
    <li>
      <h3 className={isStopped ? 'stop' : ''}>
        <Glyph what={item.what} />
        <span>{useTitle(item)}</span>
      </h3>
      <p>
        <About item={item} now={now} />
      </p>
      {isStopped ? (
        <Link className="act" to="/articles/$articleId/publish" params={params}>
          {words.awaitingActs.cure}
        </Link>
      ) : (
        <Link className="act" to="/articles/$articleId" params={params}>
          {item.what === 'review' ? words.awaitingActs.read : words.awaitingActs.open}
        </Link>
      )}
    </li>
  );
}

function useTitle(item: Awaiting): string {
  const { awaiting } = deskWords.use();
  if (item.what === 'missed-hour') return awaiting.missed;
  if (item.what === 'not-ready') return awaiting.notReady(item.count);
  if (item.what === 'review') return item.by ? awaiting.review(item.by) : awaiting.reviewSomebody;
  if (item.what === 'sent-back' && item.by) return awaiting.sentBack(item.by);
  return awaiting.inHand;
}

function About({ item, now }: { item: Awaiting; now: number }) {
  const words = deskWords.use();
  const say = useSay();
  const { editions } = useSession();
  const own = editions.find(({ id }) => id === item.editionId);
  const zone = own?.timeZone ?? 'UTC';
  const isHour = item.what === 'missed-hour' || item.what === 'not-ready';
  const when = isHour ? hourText(item.at, now, zone, say) : sinceText(item.at, now, say);
  const title = item.headline || words.untitled;
  const isSaid = item.word !== null && item.what !== 'in-hand';
  return (
    <>
      <em lang={own?.lang} dir="auto">
        {words.awaitingHour(title, when)}
      </em>
      {isSaid ? <span className="said">{words.awaitingWord(item.word ?? '')}</span> : null}
      {item.count > 0 && item.what === 'in-hand' ? (
        <span className="said">{words.toCome(item.count)}</span>
      ) : null}
    </>
  );
}

function Glyph({ what }: { what: Awaiting['what'] }) {
  if (what === 'missed-hour' || what === 'not-ready') return <BlockGlyph />;
  if (what === 'review') return <Eye size={16} strokeWidth={1.6} aria-hidden="true" />;
  if (what === 'sent-back') return <CornerUpLeft size={16} strokeWidth={1.6} aria-hidden="true" />;
  return <PencilLine size={16} strokeWidth={1.6} aria-hidden="true" />;
}
