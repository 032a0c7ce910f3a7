import { StateGlyph } from '../look/states.tsx';
import { lookWords } from '../look/words.ts';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { DeskRowLine, type DeskRowProps } from './desk-row.tsx';
import { editionName } from './edition-name.ts';
import type { DeskGroup, DeskRow, DeskState } from './types.ts';
import { deskWords } from './words.ts';

export interface DeskListProps {
  groups: readonly DeskGroup[];
  /** Of one state the group needs no heading: the tab says it. */
  hasHeadings: boolean;
  onAll: (state: DeskState) => void;
  lineOf: (row: DeskRow) => Omit<DeskRowProps, 'row'>;
}

/** Articles by where they stand. A story is one line in each state, with its languages beside it. */
export function DeskList({ groups, hasHeadings, onAll, lineOf }: DeskListProps) {
  const words = deskWords.use();
  const { editions } = useSession();
  const columns = editions.length + 5;
  return (
    <table className="list">
      <Head />
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <tbody key={group.state}>
            {hasHeadings ? (
              <tr className="grp">
                <th colSpan={columns} scope="rowgroup">
                  <b>{words.groups[group.state]}</b> {words.count(group.count, group.isMore)}
                  {group.count > group.rows.length ? (
                    <button type="button" className="act" onClick={() => onAll(group.state)}>
                      {group.isMore ? words.seeAll : words.others(group.count - group.rows.length)}
                    </button>
                  ) : null}
                </th>
              </tr>
            ) : null}
            {group.rows.map((row) => (
              <DeskRowLine key={row.id} row={row} {...lineOf(row)} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function Head() {
  const words = deskWords.use();
  const say = useSay();
  const { editions } = useSession();
  return (
    <thead>
      <tr>
        <th scope="col">{words.article}</th>
        {editions.map(({ id, lang }) => (
          <th key={id} scope="col" className="ed">
            <abbr title={editionName(lang, say)}>{lang.toUpperCase()}</abbr>
          </th>
        ))}
        <th scope="col" className="ready">
          {words.ready}
        </th>
        <th scope="col" className="opt">
          {words.hands}
        </th>
        <th scope="col" className="opt">
          {words.next}
        </th>
        <th scope="col" className="do">
          <span className="vh">{words.acts}</span>
        </th>
      </tr>
    </thead>
  );
}

const LEGEND = ['draft', 'in-review', 'scheduled', 'published', 'unpublished', 'none'] as const;

/** What the drawings mean, for whoever sees them for the first time. */
export function Legend() {
  const words = deskWords.use();
  const { states } = lookWords.use();
  return (
    <ul className="legend" aria-label={words.legend}>
      {LEGEND.map((state) => (
        <li key={state} className="st mute">
          <StateGlyph state={state} label="" />
          {states[state]}
        </li>
      ))}
    </ul>
  );
}
