import { useEffect, useState } from 'react';
import { useSay } from '../words/language.tsx';
import { useSession } from './session.tsx';

/** The hour at the paper: in the zone of its first edition, by which things are scheduled. */
export function Clock() {
  const say = useSay();
  const { editions } = useSession();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const timeZone = editions[0]?.timeZone ?? 'UTC';
  const text = new Intl.DateTimeFormat(say === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    weekday: 'short',
    day: 'numeric',
    timeZone,
  }).format(now);
  return (
    <time className="clock" title={timeZone} dateTime={new Date(now).toISOString()}>
      {text}
    </time>
  );
}
