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
    work: /^cached page, of nginx/,
    limit: 0.5,
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

export interface Verdict {
  budget: Budget;
  /** The worst of all that were measured. */
  worst: Measure;
  isKept: boolean;
}

export function judge(measures: readonly Measure[]): Verdict[] {
  return BUDGETS.flatMap((budget) => {
    const held = measures.filter(({ work }) => budget.work.test(work));
    const [worst] = [...held].sort((a, b) =>
      budget.isFloor ? a.value - b.value : b.value - a.value,
    );
    if (!worst) return [];
    const isKept = budget.isFloor ? worst.value >= budget.limit : worst.value <= budget.limit;
    return [{ budget, worst, isKept }];
  });
}
