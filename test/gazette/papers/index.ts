/** Files that readers can download: tables worked out from the town's tides. */
import { type Tide, tides } from './tide.ts';

export interface Paper {
  mediaType: string;
  bytes(): Buffer;
}

const MINUTE = 60_000;
const LANDS_AND_GOES_BACK_MINUTES = 20;
const BETWEEN_SAILINGS_MINUTES = 40;

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-10-09 06:59` on the clocks of the town. */
const local = (at: number) => parts.format(at);
const clock = (at: number) => local(at).slice(11);

const csv = (...rows: (string | number)[][]) =>
  Buffer.from(`${rows.map((row) => row.join(';')).join('\r\n')}\r\n`, 'utf8');

function october(): Buffer {
  const all = tides(Date.parse('2026-10-01T00:00+02:00'), Date.parse('2026-11-01T00:00+01:00'));
  const row = ({ at, isHigh, height }: Tide) => [
    ...local(at).split(' '),
    isHigh ? 'pleine mer' : 'basse mer',
    height.toFixed(1).replace('.', ','),
  ];
  return csv(['date', 'heure', 'maree', 'hauteur_m'], ...all.map(row));
}

/** Nine sailings around each high water of the day, as the ferry's article says. */
function ferry(): Buffer {
  const all = tides(Date.parse('2026-04-02T00:00+02:00'), Date.parse('2026-10-01T00:00+02:00'));
  const byDay = all.filter(
    ({ at, isHigh }) => isHigh && clock(at) >= '07:00' && clock(at) < '20:00',
  );
  const sailings = byDay.flatMap(({ at }) =>
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((nth) => {
      const leaves = at + nth * BETWEEN_SAILINGS_MINUTES * MINUTE;
      const back = leaves + LANDS_AND_GOES_BACK_MINUTES * MINUTE;
      return [local(at).replace(' ', 'T'), nth > 0 ? `+${nth}` : nth, clock(leaves), clock(back)];
    }),
  );
  return csv(['pleine_mer', 'depart', 'des_sables', 'de_saint_guery'], ...sailings);
}

export const papers: Record<'marees-octobre' | 'horaires-bac', Paper> = {
  'marees-octobre': { mediaType: 'text/csv', bytes: october },
  'horaires-bac': { mediaType: 'text/csv', bytes: ferry },
};
