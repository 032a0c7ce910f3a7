import { Radio, RadioGroup } from 'react-aria-components';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { BlockGlyph } from '../desk/glyphs.tsx';
import { clockText, hourText, placeOf } from '../desk/hours.ts';
import type { Details } from '../desk/types.ts';
import { useActs } from '../desk/use-acts.ts';
import { Button } from '../look/button.tsx';
import { useSay } from '../words/language.tsx';
import { HourFields } from './hour-fields.tsx';
import { HourLine } from './hour-line.tsx';
import type { ChosenHour } from './use-hour.ts';
import { publishWords } from './words.ts';

export type Mode = 'now' | 'hour' | 'embargo';

export interface WhenProps {
  details: Details;
  mode: Mode;
  onMode: (mode: Mode) => void;
  hour: ChosenHour;
  now: number;
}

/** Now, at an hour, or not before one. */
export function When({ details, mode, onMode, hour, now }: WhenProps) {
  const words = publishWords.use();
  return (
    <section className="sec when" aria-labelledby="when">
      <h2 className="h2" id="when">
        <span>{words.when}</span>
        <span className="c">{words.clocks(placeOf(hour.zone))}</span>
      </h2>
      {details.scheduleProblem ? (
        <p className="held st stop">
          <BlockGlyph />
          <span>{words.notAtHour(details.scheduleProblem)}</span>
        </p>
      ) : null}
      <RadioGroup
        className="modes"
        aria-label={words.when}
        orientation="horizontal"
        value={mode}
        onChange={(value) => onMode(value as Mode)}
      >
        {(['now', 'hour', 'embargo'] as const).map((one) => (
          <Radio key={one} value={one}>
            {words.modes[one]}
          </Radio>
        ))}
      </RadioGroup>
      {mode === 'now' ? null : <HourFields hour={hour} now={now} />}
      {mode === 'embargo' ? <Embargo details={details} hour={hour} now={now} /> : null}
      {mode === 'hour' ? <ThatDay details={details} hour={hour} now={now} /> : null}
    </section>
  );
}

function Embargo({ details, hour, now }: Pick<WhenProps, 'details' | 'hour' | 'now'>) {
  const words = publishWords.use();
  const say = useSay();
  const acts = useActs();
  const params = { articleId: details.id };
  const set = (wall: string | null, zone = hour.zone) =>
    ask('PUT', '/articles/:articleId/embargo', { params, body: { wall, zone } });
  const before = details.embargo;
  const text = (at: number) => words.embargoKept(hourText(at, now, hour.zone, say));
  return (
    <>
      <p className="small soft">{words.embargoHint}</p>
      <p className="acts">
        <Button
          isDisabled={hour.instant === null || hour.instant <= now}
          onPress={() =>
            void acts.attempt(() => set(`${hour.date}T${hour.time}`), {
              text: text(hour.instant ?? now),
              onUndo: () => void acts.attempt(() => set(before?.wall ?? null)),
            })
          }
        >
          {words.keepEmbargo}
        </Button>
        {before ? (
          <Button
            look="act"
            onPress={() =>
              void acts.attempt(() => set(null), {
                text: words.embargoLifted,
                onUndo: () => void acts.attempt(() => set(before.wall, before.zone)),
              })
            }
          >
            {words.liftEmbargo}
          </Button>
        ) : null}
      </p>
      {details.embargoAt !== null ? <p className="soft">{text(details.embargoAt)}</p> : null}
    </>
  );
}

/** What else appears on the chosen day, around the chosen hour. */
function ThatDay({ details, hour, now }: Pick<WhenProps, 'details' | 'hour' | 'now'>) {
  const words = publishWords.use();
  const isDay = /^\d{4}-\d\d-\d\d$/.test(hour.date);
  const query = { from: isDay ? hour.date : '2026-01-01', days: 1 };
  const { data } = useRead('/calendar', { query }, { keepPrevious: true, enabled: isDay });
  const others = (data?.entries ?? []).filter(
    ({ id, state, storyId }) =>
      id !== details.id && state === 'scheduled' && storyId !== details.storyId,
  );
  return (
    <>
      {hour.instant !== null ? (
        <HourLine at={hour.instant} now={now} zone={hour.zone} others={others} />
      ) : null}
      {others.length > 0 ? (
        <ul className="that-day" aria-label={words.thatDay}>
          {others.map((entry) => (
            <li key={entry.id}>
              <time>{clockText(entry.at, hour.zone)}</time>
              <span dir="auto">{entry.headline}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="small quiet">{words.alone}</p>
      )}
    </>
  );
}
