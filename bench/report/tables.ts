/** Results as tables, for the terminal and for Markdown. */
import { judge, type Verdict } from './budgets.ts';
import type { Machine } from './machine.ts';
import type { DatabaseKind, Measure } from './measure.ts';

export interface Table {
  title: string;
  /** What the figures are, in a sentence. */
  says: string;
  head: string[];
  rows: string[][];
}

const NAMES: Record<DatabaseKind, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

export function tablesOf(measures: readonly Measure[]): Table[] {
  const growth = measures.filter(({ part }) => part === 'growth');
  const kinds = [...new Set(growth.flatMap(({ database }) => database ?? []))];
  const others = Map.groupBy(
    measures.filter(({ part }) => part !== 'growth'),
    ({ part }) => part,
  );
  return [
    budgetTable(judge(measures)),
    ...kinds.map((kind) =>
      growthTable(
        kind,
        growth.filter(({ database }) => database === kind),
      ),
    ),
    ...[...others].map(([part, some]) => plainTable(part, some)),
  ];
}

function budgetTable(verdicts: readonly Verdict[]): Table {
  return {
    title: 'Budgets',
    says: 'The worst figure of this run beside its limit. Limits in milliseconds were written for a machine on which a bare node:http answers 36,000 requests a second; “there” is what the same work takes at that pace.',
    head: ['', 'budget', 'measured', 'of budget', 'there', 'where'],
    rows: verdicts.map(({ budget, worst, isKept, atReference }) => {
      const sign = budget.isFloor ? '≥' : '≤';
      const share = budget.limit === 0 ? '' : `${Math.round((worst.value / budget.limit) * 100)} %`;
      return [
        isKept ? '✓' : '✗',
        `${budget.says} ${sign} ${budget.limit} ${budget.unit}`.trim(),
        quantity(worst.value, worst.unit),
        share,
        atReference === null ? '' : quantity(atReference, 'ms'),
        whereOf(worst),
      ];
    }),
  };
}

function whereOf({ database, articles, work, part }: Measure): string {
  const size = articles === null ? '' : `${articles.toLocaleString('en')} articles`;
  const place = [database ? NAMES[database] : '', size].filter(Boolean).join(', ');
  return (
    place ||
    (work.startsWith('cached page') ? `${work.replace(/.*\((.*)\)/, '$1')}, ${part}` : part)
  );
}

/** One line for each work, one column for each size; the last says how much the largest costs more. */
function growthTable(kind: DatabaseKind, measures: readonly Measure[]): Table {
  const sizes = [...new Set(measures.flatMap(({ articles }) => articles ?? []))].sort(
    (a, b) => a - b,
  );
  const [least = 0] = sizes;
  const most = sizes.at(-1) ?? 0;
  const works = [...new Set(measures.map(({ work }) => work))];
  const at = (work: string, size: number) =>
    measures.find((one) => one.work === work && one.articles === size);
  return {
    title: `Growth on ${NAMES[kind]}`,
    says: 'Articles in the publication. p50 and p95 in milliseconds, in brackets the processor time of the server for each; other units are named.',
    head: [
      '',
      ...sizes.map((size) => size.toLocaleString('en')),
      `${shorten(most)} : ${shorten(least)}`,
    ],
    rows: works.map((work) => {
      const [first, last] = [at(work, least), at(work, most)];
      return [work, ...sizes.map((size) => figureOf(at(work, size))), growthOf(first, last)];
    }),
  };
}

function growthOf(first: Measure | undefined, last: Measure | undefined): string {
  if (!first || !last || first === last) return '';
  const of = (one: Measure) => one.spread?.p50 ?? one.value;
  return of(first) === 0 ? '' : `× ${(of(last) / of(first)).toFixed(1)}`;
}

function figureOf(one: Measure | undefined): string {
  if (!one) return '–';
  if (!one.spread) return quantity(one.value, one.unit);
  const cpu = one.cpuMs === null ? '' : ` (${short(one.cpuMs)})`;
  return `${short(one.spread.p50)} · ${short(one.spread.p95)}${cpu}`;
}

function plainTable(part: string, measures: readonly Measure[]): Table {
  return {
    title: part.charAt(0).toUpperCase() + part.slice(1),
    says: 'Milliseconds, unless another unit is named.',
    head: ['', 'on', 'p50', 'p95', 'p99', 'most', 'measured'],
    rows: measures.map((one) => [
      one.work,
      one.database ? NAMES[one.database] : '',
      ...(one.spread
        ? [one.spread.p50, one.spread.p95, one.spread.p99, one.spread.max].map(short)
        : ['', '', '', quantity(one.value, one.unit)]),
      one.spread ? one.spread.count.toLocaleString('en') : '',
    ]),
  };
}

export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function quantity(value: number, unit: string): string {
  return `${short(value)} ${unit}`.trim();
}

function shorten(size: number): string {
  return size >= 1000 ? `${size / 1000} k` : String(size);
}

export function asText(table: Table): string {
  const lines = [table.head, ...table.rows];
  const widths = table.head.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const write = (line: string[]) =>
    widths
      .map((width, i) =>
        i === 0 || Number.isNaN(Number.parseFloat(line[i] ?? ''))
          ? (line[i] ?? '').padEnd(width)
          : (line[i] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  return `\n${table.title}\n${table.says}\n${lines.map(write).join('\n')}\n`;
}

export function asMarkdown(table: Table): string {
  const row = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = table.head.map((_, i) => (i === 0 ? '---' : '--:'));
  return `## ${table.title}\n\n${table.says}\n\n${[row(table.head), row(rule), ...table.rows.map(row)].join('\n')}\n`;
}

export function machineLine(machine: Machine): string {
  const { processor, cores, memoryGb, system, node, postgres, commit, date } = machine;
  const engine = postgres ? `, PostgreSQL ${postgres}` : '';
  return (
    `${date} UTC, commit ${commit}. ${processor}, ${cores} cores, ${memoryGb} GB, ${system}, ` +
    `Node ${node}${engine}. Load of the machine ${machine.loadBefore} before, ${machine.loadAfter} after.`
  );
}
