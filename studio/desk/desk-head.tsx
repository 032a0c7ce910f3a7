import { ChevronDown } from 'lucide-react';
import { wallTimeText, wallTimeToInstant } from '../../src/domain/zones.ts';
import { Button } from '../look/button.tsx';
import { Menu } from '../look/menu.tsx';
import { useFoot } from '../shell/foot.ts';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { editionName } from './edition-name.ts';
import { addDays, capital, dayText } from './hours.ts';
import type { Desk } from './types.ts';
import { useWrite } from './use-write.ts';
import { deskWords } from './words.ts';

/** The day, one sentence on how things stand, one blue button: the next step. */
export function DeskHead(props: {
  desk: Desk | undefined;
  now: number;
  edition: string | undefined;
}) {
  const { desk, now, edition } = props;
  const words = deskWords.use();
  const say = useSay();
  const { editions, permissions } = useSession();
  const { write, isWorking } = useWrite();
  const foot = useFoot<HTMLDivElement>();
  const zone = editions[0]?.timeZone ?? 'UTC';
  return (
    <div className="head">
      <div>
        <h1 className="lead">{capital(dayText(now, zone, say))}</h1>
        <p>{desk ? words.standing(...standing(desk, now, zone)) : ' '}</p>
      </div>
      {permissions.includes('article:write') ? (
        <div ref={foot} className="go-group">
          <Button
            look="go"
            hotkey="N"
            isPending={isWorking}
            onPress={() => void write({ editionId: edition })}
          >
            {words.write}
          </Button>
          <Menu
            look="btn"
            label={words.writeElse}
            button={<ChevronDown size={16} aria-hidden="true" />}
            acts={[
              ...editions.map(({ id, lang }) => ({
                id,
                text: words.writeIn(editionName(lang, say)),
                onAct: () => void write({ editionId: id }),
              })),
              {
                id: 'page',
                text: words.writePage,
                onAct: () => void write({ editionId: edition, kind: 'page' }),
              },
            ]}
          />
        </div>
      ) : null}
    </div>
  );
}

/** How many appear before noon tomorrow, how many of them are blocked, how many wait to be read. */
function standing(desk: Desk, now: number, zone: string): [number, number, number] {
  const today = wallTimeText(now, zone).slice(0, 10);
  const noon = wallTimeToInstant(`${addDays(today, 1)}T12:00`, zone);
  const rowsOf = (state: string) => desk.groups.find((group) => group.state === state);
  const soon = (rowsOf('scheduled')?.rows ?? []).filter(
    ({ scheduledAt }) => scheduledAt !== null && scheduledAt >= now && scheduledAt < noon,
  );
  const risk = soon.filter(({ ready }) => (ready?.blocks ?? 0) > 0).length;
  return [soon.length, risk, rowsOf('in-review')?.count ?? 0];
}
