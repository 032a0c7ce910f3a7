import { useRead } from '../api/use.ts';
import { useSay } from '../words/language.tsx';
import { readershipWords } from './readership-words.ts';

const BAR = 12;
const HEIGHT = 56;

/** How often a published article was read, day by day: sums in which nobody is. */
export function Readership({ articleId }: { articleId: string }) {
  const words = readershipWords.use();
  const say = useSay();
  const { data } = useRead('/articles/:articleId/readership', { params: { articleId } });
  if (!data) return null;
  const { days, all } = data;
  const number = new Intl.NumberFormat(say === 'fr' ? 'fr-FR' : 'en-GB');
  const sum = days.reduce((total, { reads }) => total + reads, 0);
  return (
    <section className="sec" aria-labelledby="readership">
      <h2 className="h2" id="readership">
        <span>{words.title}</span>
        <span className="c">{words.days(number.format(sum))}</span>
      </h2>
      {sum === 0 ? <p className="soft">{words.none}</p> : <Days days={days} />}
      <p className="small soft">{all > sum ? words.all(number.format(all)) : words.how}</p>
    </section>
  );
}

/** A number over the first bar or the last stays on the paper. */
const within = (x: number, width: number) => Math.min(Math.max(x, 2 * BAR), width - 2 * BAR);

function Days({ days }: { days: readonly { day: string; reads: number }[] }) {
  const words = readershipWords.use();
  const say = useSay();
  const most = Math.max(...days.map(({ reads }) => reads));
  const nameOf = new Intl.DateTimeFormat(say === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const spoken = days
    .filter(({ reads }) => reads > 0)
    .map(({ day, reads }) => `${nameOf.format(new Date(day))} ${reads}`)
    .join(', ');
  const width = days.length * BAR;
  const [first, last] = [days[0], days.at(-1)];
  return (
    <svg
      className="days"
      role="img"
      aria-label={words.byDay(spoken)}
      viewBox={`0 0 ${width} ${HEIGHT + 18}`}
    >
      {days.map(({ day, reads }, n) => {
        const height = (reads / most) * (HEIGHT - 14);
        return (
          <g key={day}>
            <rect x={n * BAR + 2} y={HEIGHT - height} width={BAR - 4} height={height} />
            {reads === most ? (
              <text x={within(n * BAR + BAR / 2, width)} y={HEIGHT - height - 3} className="most">
                {reads}
              </text>
            ) : null}
          </g>
        );
      })}
      <path className="axis" d={`M0 ${HEIGHT}H${width}`} />
      <text x="0" y={HEIGHT + 14} className="first">
        {first ? nameOf.format(new Date(first.day)) : ''}
      </text>
      <text x={width} y={HEIGHT + 14} className="last">
        {last ? nameOf.format(new Date(last.day)) : ''}
      </text>
    </svg>
  );
}
