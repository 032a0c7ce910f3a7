/** Counting right and wrong answers, and saying how sure the share is. */

export interface Counts {
  hit: number;
  falseAlarm: number;
  miss: number;
  quiet: number;
}

export interface Share {
  value: number;
  low: number;
  high: number;
}

export interface Row {
  name: string;
  sentences: number;
  precision: Share;
  recall: Share;
  f1: number;
}

export function countsOf<T extends { flag: boolean }>(
  items: readonly T[],
  isFound: (item: T) => boolean,
): Counts {
  const counts: Counts = { hit: 0, falseAlarm: 0, miss: 0, quiet: 0 };
  for (const item of items) {
    const found = isFound(item);
    if (found) counts[item.flag ? 'hit' : 'falseAlarm']++;
    else counts[item.flag ? 'miss' : 'quiet']++;
  }
  return counts;
}

/** Wilson's score interval at 95 %: E. B. Wilson, 1927. Holds near 0 and 1 and for small counts. */
export function wilson(successes: number, trials: number): Share {
  if (trials === 0) return { value: 0, low: 0, high: 1 };
  const z = 1.959964;
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const middle = (share + (z * z) / (2 * trials)) / scale;
  const half =
    (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / scale;
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export function rowOf(name: string, { hit, falseAlarm, miss, quiet }: Counts): Row {
  return {
    name,
    sentences: hit + falseAlarm + miss + quiet,
    precision: wilson(hit, hit + falseAlarm),
    recall: wilson(hit, hit + miss),
    f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + falseAlarm + miss),
  };
}

function said({ value, low, high }: Share): string {
  return `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

export function tableOf(rows: readonly Row[]): string {
  const head = '| set | n | precision | recall | F1 |\n|---|---:|---|---|---:|\n';
  return (
    head +
    rows
      .map(
        ({ name, sentences, precision, recall, f1 }) =>
          `| ${name} | ${sentences} | ${said(precision)} | ${said(recall)} | ${f1.toFixed(2)} |`,
      )
      .join('\n')
  );
}
