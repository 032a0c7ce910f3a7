import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import type { ChosenHour } from './use-hour.ts';
import { publishWords } from './words.ts';

/** A day and an hour by the clocks of an edition; what is odd about it is said at once. */
export function HourFields({ hour, now }: { hour: ChosenHour; now: number }) {
  const words = publishWords.use();
  const isPast = hour.instant !== null && hour.instant <= now;
  return (
    <div className="hour-fields">
      <div className="hm">
        <TextField label={words.day} type="date" value={hour.date} onChange={hour.setDate} />
        <TextField
          label={words.hour}
          type="time"
          value={hour.time}
          onChange={hour.setTime}
          error={isPast ? words.past : undefined}
        />
      </div>
      <Odd hour={hour} />
    </div>
  );
}

/** The hour that never comes, and the hour that comes twice. */
function Odd({ hour }: { hour: ChosenHour }) {
  const words = publishWords.use();
  const { reading } = hour;
  if (reading?.kind === 'skipped')
    return (
      <p className="refusal" role="alert">
        {words.skipped(hour.time, reading.from, reading.to)}{' '}
        <Button look="act" onPress={() => hour.setTime(reading.to)}>
          {words.takeHour(reading.to)}
        </Button>
      </p>
    );
  if (reading?.kind !== 'twice') return null;
  return (
    <RadioGroup
      className="twice"
      value={hour.isLater ? 'second' : 'first'}
      onChange={(value) => hour.setLater(value === 'second')}
    >
      <Label>{words.twice(hour.time)}</Label>
      <Radio value="first" className="check">
        <span className="box round" aria-hidden="true" />
        {words.first}
      </Radio>
      <Radio value="second" className="check">
        <span className="box round" aria-hidden="true" />
        {words.second}
      </Radio>
    </RadioGroup>
  );
}
