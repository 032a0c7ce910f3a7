import { useEffect, useState } from 'react';
import { useSay } from '../words/language.tsx';
import { useSession } from './session.tsx';
import { shellWords } from './words.ts';

/** The hour at the paper: in the zone of its first edition, by which things are scheduled. */
export function Clock() {
  const words = shellWords.use();
  const say = useSay();
  const { editions } = useSession();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const { timeZone = 'UTC', place = '' } = editions[0] ?? {};
  const text = new Intl.DateTimeFormat(say === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(now);
  return (
    <time className="clock" title={timeZone} dateTime={new Date(now).toISOString()}>
      {place ? words.clock(text, place) : text}
    </time>
  );
}
