/** The limits of the product, and which measurement each is held against. */
import type { Measure } from './measure.ts';

export interface Budget {
  says: string;
  work: RegExp;
  limit: number;
  unit: Measure['unit'];
  /** Whether more is better. */
  isFloor?: boolean;
  /** Held against the figures of the largest publication only. */
  atLargest?: boolean;
}

export const BUDGETS: readonly Budget[] = [
  {
    says: 'cached page, of a bare node:http',
    work: /^cached page, of bare/,
    limit: 0.9,
    unit: '×',
    isFloor: true,
  },
  {
    says: 'cached page, of nginx from disk',
    // What `recto serve` answers with. No server on `node:http` gets there: a bare one stands in the table.
    work: /^cached page, of nginx \(Recto, gate\)/,
    limit: 0.5,
    unit: '×',
    isFloor: true,
  },
  {
    says: 'letters, of nodemailer’s pool alone',
    work: /^letters, of the pool alone/,
    limit: 0.8,
    unit: '×',
    isFloor: true,
  },
  { says: 'uncached article page, p95', work: /^article page, first time$/, limit: 15, unit: 'ms' },
  {
    says: 'publish to visible, everywhere, p95',
    work: /^publish to visible, everywhere$/,
    limit: 50,
    unit: 'ms',
  },
  {
    says: 'search for two words, p95',
    work: /^search: (two common words|a common and a rare word)$/,
    limit: 20,
    unit: 'ms',
  },
  {
    says: 'start to first page',
    work: /^start to first page$/,
    limit: 1000,
    unit: 'ms',
    atLargest: true,
  },
  { says: 'memory, idle', work: /^memory, idle$/, limit: 120, unit: 'MB' },
  { says: 'memory, serving', work: /^memory, under load$/, limit: 250, unit: 'MB' },
  { says: 'HTML + CSS of an article, compressed', work: /^HTML \+ CSS/, limit: 14, unit: 'kB' },
  { says: 'requests before text is readable', work: /^requests before text/, limit: 2, unit: '' },
  { says: 'scripts an article needs', work: /^scripts an article needs/, limit: 0, unit: '' },
];

/** What a bare `node:http` answered on the machine for which limits in milliseconds were written. */
const REFERENCE_PER_SECOND = 36_000;

export interface Verdict {
  budget: Budget;
  /** The worst of all that were measured. */
  worst: Measure;
  isKept: boolean;
  /**
   * Of a limit in milliseconds: what the same work takes on the machine for which it was written, as
   * far as a bare `node:http` here and there tells. Null where that was not measured.
   */
  atReference: number | null;
}

/** How fast this machine is, 1 being the one for which the limits were written. */
function paceOf(measures: readonly Measure[]): number | null {
  const bare = measures.filter(({ work }) => work === 'bare node:http: requests a second');
  return bare.length === 0
    ? null
    : Math.max(...bare.map(({ value }) => value)) / REFERENCE_PER_SECOND;
}

export function judge(measures: readonly Measure[]): Verdict[] {
  const pace = paceOf(measures);
  return BUDGETS.flatMap((budget) => {
    const held = measures.filter(({ work }) => budget.work.test(work));
    const [worst] = [...held].sort((a, b) =>
      budget.isFloor ? a.value - b.value : b.value - a.value,
    );
    if (!worst) return [];
    const isKept = budget.isFloor ? worst.value >= budget.limit : worst.value <= budget.limit;
    const atReference = pace !== null && worst.unit === 'ms' ? worst.value * pace : null;
    return [{ budget, worst, isKept, atReference }];
  });
}
