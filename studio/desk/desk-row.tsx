import { Link } from '@tanstack/react-router';
import { Check, Clock, Ellipsis } from 'lucide-react';
import { Checkbox } from '../look/checks.tsx';
import { Menu } from '../look/menu.tsx';
import { StateGlyph } from '../look/states.tsx';
import { lookWords } from '../look/words.ts';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { editionName } from './edition-name.ts';
import { BlockGlyph, LookGlyph } from './glyphs.tsx';
import { hourText, sinceText } from './hours.ts';
import { kindWords } from './kind-words.ts';
import type { Choices, DeskRow } from './types.ts';
import { useRowActs } from './use-row-acts.ts';
import { deskWords } from './words.ts';

export interface DeskRowProps {
  row: DeskRow;
  now: number;
  choices: Choices | undefined;
  isCurrent: boolean;
  /** Null while nobody chooses several. */
  isChosen: boolean | null;
  /** Why the act on several was not done for this one. */
  refusal: string | undefined;
  onCurrent: () => void;
  onChoose: (isChosen: boolean) => void;
  onAssign: () => void;
}

/** A story in one state: what it is, where it stands in every language, what is missing, who has it. */
export function DeskRowLine(props: DeskRowProps) {
  const { row, now, choices, isCurrent, isChosen, refusal, onCurrent, onChoose, onAssign } = props;
  const words = deskWords.use();
  const { editions } = useSession();
  const own = editions.find(({ id }) => id === row.editionId);
  const zone = own?.timeZone ?? 'UTC';
  const title = row.headline || words.untitled;
  const acts = useRowActs(row, onAssign);
  const holder = choices?.staff.find(({ id }) => id === row.assigneeId);
  return (
    <tr aria-selected={isCurrent} data-row={row.id} onFocus={onCurrent}>
      <th scope="row">
        <div className="name">
          {isChosen === null ? null : (
            <Checkbox aria-label={words.choose(title)} isSelected={isChosen} onChange={onChoose} />
          )}
          <Link to="/articles/$articleId" params={{ articleId: row.id }} onMouseDown={onCurrent}>
            <span className={row.headline ? 'ti' : 'ti quiet'} dir="auto" lang={own?.lang}>
              {title}
            </span>
            <span className="me2">
              <About row={row} now={now} choices={choices} />
            </span>
          </Link>
        </div>
        {refusal || row.scheduleProblem ? (
          <p className="held st stop">
            <BlockGlyph />
            <span>{refusal || row.scheduleProblem}</span>
          </p>
        ) : null}
      </th>
      {editions.map(({ id, lang }) => (
        <EditionCell key={id} row={row} editionId={id} lang={lang} />
      ))}
      <td className="ready">
        <Ready row={row} />
      </td>
      <td className="opt who1">{holder ? (holder.name.split(' ')[0] ?? holder.name) : '–'}</td>
      <td className="when opt">
        <NextHour row={row} now={now} zone={zone} />
      </td>
      <td className="do">
        <Menu
          label={words.actsOn(title)}
          button={<Ellipsis size={16} aria-hidden="true" />}
          acts={acts}
        />
      </td>
    </tr>
  );
}

function About({ row, now, choices }: Pick<DeskRowProps, 'row' | 'now' | 'choices'>) {
  const words = deskWords.use();
  const kinds = kindWords.use();
  const say = useSay();
  const section = choices?.sections.find(({ id }) => id === row.sectionId)?.name;
  const names = new Intl.ListFormat(say, { type: 'conjunction' });
  const writers = row.byline.filter(({ role }) => role === 'author').map(({ name }) => name);
  const isWaiting = row.state === 'draft' || row.state === 'in-review';
  const parts = [
    section,
    kinds[row.kind],
    writers.length > 0 ? names.format(writers) : null,
    words.accessNote[row.access],
    row.isPinned ? words.pinned : null,
    row.hasChanges ? words.changed : null,
    isWaiting ? sinceText(row.touchedAt, now, say) : null,
  ].filter(Boolean);
  return <>{parts.join(' · ')}</>;
}

function EditionCell(props: { row: DeskRow; editionId: string; lang: string }) {
  const { row, editionId, lang } = props;
  const words = deskWords.use();
  const states = lookWords.use().states;
  const say = useSay();
  const there = row.editions.find((one) => one.editionId === editionId);
  const state = there?.state ?? 'none';
  const label = words.editionState(editionName(lang, say), states[state]);
  return (
    <td className={there ? 'ed' : 'ed none'} title={label}>
      {there && there.id !== row.id ? (
        <Link to="/articles/$articleId" params={{ articleId: there.id }}>
          <StateGlyph state={state} label={label} />
        </Link>
      ) : (
        <StateGlyph state={state} label={label} />
      )}
    </td>
  );
}

function Ready({ row }: { row: DeskRow }) {
  const words = deskWords.use();
  const { ready } = row;
  if (row.reads !== null) return <span className="st mute">{words.reads(row.reads)}</span>;
  if (row.scheduleProblem)
    return (
      <span className="st stop">
        <BlockGlyph />
        <span>{words.heldBack}</span>
      </span>
    );
  if (!ready) return null;
  if (ready.words === 0) return <span className="st mute">{words.nothingYet}</span>;
  if (ready.toCome > 0 && row.state === 'draft')
    return (
      <span className="st mute">
        <LookGlyph />
        <span>{words.toCome(ready.toCome)}</span>
      </span>
    );
  if (ready.blocks > 0)
    return (
      <span className="st stop" title={ready.first?.text}>
        <BlockGlyph />
        <span>
          {words.blocks(ready.blocks)}{' '}
          {ready.looks > 0 ? <span className="quiet">· {words.looks(ready.looks)}</span> : null}
        </span>
      </span>
    );
  if (ready.looks > 0)
    return (
      <span className="st" title={ready.first?.text}>
        <LookGlyph />
        <span>
          {words.looks(ready.looks)} <span className="quiet">· {words.wordCount(ready.words)}</span>
        </span>
      </span>
    );
  return (
    <span className="st">
      <Check size={16} strokeWidth={1.6} aria-hidden="true" />
      <span>
        {words.isReady} <span className="quiet">· {words.isReviewed}</span>
      </span>
    </span>
  );
}

function NextHour({ row, now, zone }: { row: DeskRow; now: number; zone: string }) {
  const words = deskWords.use();
  const say = useSay();
  const at = (instant: number) => hourText(instant, now, zone, say);
  if (row.state === 'scheduled' && row.scheduledAt !== null) {
    if (row.scheduledAt < now)
      return <span className="stop">{words.missed(at(row.scheduledAt))}</span>;
    return <>{at(row.scheduledAt)}</>;
  }
  if (row.state === 'published' && row.publishedAt !== null)
    return <>{words.out(at(row.publishedAt))}</>;
  if (row.embargoAt !== null && row.embargoAt > now)
    return (
      <span className="st mute">
        <Clock size={14} aria-hidden="true" />
        {words.embargoUntil(at(row.embargoAt))}
      </span>
    );
  return <>–</>;
}
