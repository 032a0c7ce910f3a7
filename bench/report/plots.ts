/** What is drawn: how each work grows with the archive, and memory over time. */
import type { Soaked } from '../parts/soak.ts';
import { BUDGETS } from './budgets.ts';
import type { Machine } from './machine.ts';
import type { DatabaseKind, Measure } from './measure.ts';
import type { Panel, Plot, Series } from './plot.ts';

const COLOURS: Record<DatabaseKind, string> = { sqlite: '#1f6f8b', postgres: '#c98a1b' };
const NAMES: Record<DatabaseKind, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

const DRAWN = [
  'publish to visible, everywhere',
  'article page, first time',
  'front page',
  'section, page 1',
  'section, deepest page',
  'archive',
  'month',
  'feed',
  'sitemap index',
  'search: one common word',
  'search: two common words',
  'search: a mistyped word',
  'start to first page',
  'memory, idle',
  'memory, under load',
];

export function growthPlot(measures: readonly Measure[], machine: Machine): Plot {
  const growth = measures.filter(({ part }) => part === 'growth');
  const sizes = [...new Set(growth.flatMap(({ articles }) => articles ?? []))].sort(
    (a, b) => a - b,
  );
  return {
    title: 'As the archive grows',
    note: `95th percentile by number of articles. ${machine.date} UTC, commit ${machine.commit}, ${machine.cores} cores, load ${machine.loadBefore}.`,
    columns: 3,
    isLogarithmic: true,
    ticks: sizes,
    xLabel: (x) => (x >= 1000 ? `${x / 1000} k` : String(x)),
    panels: DRAWN.flatMap((work) =>
      panelOf(
        work,
        growth.filter((one) => one.work === work),
      ),
    ),
  };
}

function panelOf(work: string, measures: readonly Measure[]): Panel[] {
  const [first] = measures;
  if (!first) return [];
  const series: Series[] = Object.entries(NAMES).flatMap(([kind, name]) => {
    const points = measures
      .filter(({ database }) => database === kind)
      .map(({ articles, value }) => ({ x: articles ?? 0, y: value }));
    return points.length === 0 ? [] : [{ name, colour: COLOURS[kind as DatabaseKind], points }];
  });
  const limit = BUDGETS.find((budget) => budget.work.test(work))?.limit;
  return [{ title: work, unit: first.unit, series, limit }];
}

export function soakPlot({ memory }: Soaked, machine: Machine): Plot {
  const line = (
    name: string,
    colour: string,
    of: (one: Soaked['memory'][number]) => number | null,
  ) => ({
    name,
    colour,
    points: memory.flatMap((one) => {
      const y = of(one);
      return y === null ? [] : [{ x: one.second, y }];
    }),
  });
  const seconds = memory.at(-1)?.second ?? 0;
  return {
    title: 'Memory under a steady load',
    note: `${machine.date} UTC, commit ${machine.commit}. Readers, searches and an editor; see the table.`,
    columns: 1,
    ticks: [0, seconds / 2, seconds],
    xLabel: (x) => `${Math.round(x / 6) / 10} min`,
    panels: [
      {
        title: 'of the serving process',
        unit: 'MB',
        limit: 250,
        series: [
          line('resident', '#1f6f8b', ({ resident }) => resident),
          line('its own, without mapped files', '#c98a1b', ({ own }) => own),
        ],
      },
    ],
  };
}
