import type { Say } from '../words/area.ts';

/** Says an instant by the clocks of a letter's place, wherever this device is. */
export function momentIn(zone: string, say: Say): (at: number) => string {
  const format = new Intl.DateTimeFormat(say === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  return (at) => format.format(at);
}
