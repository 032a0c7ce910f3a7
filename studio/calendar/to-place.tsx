import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use.ts';
import type { DeskRow } from '../desk/types.ts';
import { StateGlyph } from '../look/states.tsx';
import { useSession } from '../shell/session.tsx';
import type { Movable } from './use-calendar.ts';
import { calendarWords } from './words.ts';

const SHOWN = 15;

/** Texts that have no hour yet, to be dragged onto a day. */
export function ToPlace({ onGrab }: { onGrab: (movable: Movable) => void }) {
  const words = calendarWords.use();
  const read = useRead('/articles', { query: { state: 'in-review', limit: SHOWN } });
  const drafts = useRead('/articles', { query: { state: 'draft', limit: SHOWN } });
  const rows = [...(read.data?.rows ?? []), ...(drafts.data?.rows ?? [])].slice(0, SHOWN);
  return (
    <aside className="to-place" aria-labelledby="to-place">
      <h2 className="h2" id="to-place">
        {words.toPlace} <span className="c">{rows.length || ''}</span>
      </h2>
      <p className="small quiet">{rows.length > 0 ? words.toPlaceHint : words.nothingToPlace}</p>
      <ul>
        {rows.map((row) => (
          <Placeable key={row.id} row={row} onGrab={onGrab} />
        ))}
      </ul>
    </aside>
  );
}

function Placeable({ row, onGrab }: { row: DeskRow; onGrab: (movable: Movable) => void }) {
  const words = calendarWords.use();
  const { editions } = useSession();
  const lang = editions.find(({ id }) => id === row.editionId)?.lang;
  return (
    <li>
      <Link
        to="/articles/$articleId/publish"
        params={{ articleId: row.id }}
        className="entry draft"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', row.id);
          onGrab({ id: row.id, headline: row.headline, wall: null, scheduleGroup: null });
        }}
      >
        <StateGlyph state={row.state} />
        <span className="t" dir="auto" lang={lang}>
          {row.headline || words.untitled}
        </span>
      </Link>
    </li>
  );
}
