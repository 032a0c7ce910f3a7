import type { Loss, Report } from '../transfer/report.ts';

/** The report of an import, for people. */

const WORDS = {
  en: {
    kind: 'kind',
    in: 'in',
    out: 'out',
    dry: 'A dry run: nothing was written.',
    whole: 'Everything came in.',
    losses: (n: number) => (n === 1 ? 'One loss:' : `${n} losses, by kind:`),
    more: (n: number) => `  … and ${n} more`,
    kept: (path: string) => `The whole list is in ${path}`,
    all: 'The whole list: --json',
  },
  fr: {
    kind: 'genre',
    in: 'entrés',
    out: 'repris',
    dry: 'Un essai : rien n’a été écrit.',
    whole: 'Tout est repris.',
    losses: (n: number) => (n === 1 ? 'Une perte\u00a0:' : `${n} pertes, par genre\u00a0:`),
    more: (n: number) => `  … et ${n} autres`,
    kept: (path: string) => `La liste entière est dans ${path}`,
    all: 'La liste entière\u00a0: --json',
  },
} as const;

/** How many losses of one kind, and how many names under one reason, are shown; the file and `--json` have them all. */
const SHOWN = 12;
const NAMES_SHOWN = 6;

export function reportText(
  report: Report,
  options: { lang: 'fr' | 'en'; isDryRun: boolean; kept: string | null },
): string {
  const words = WORDS[options.lang];
  const row = (kind: string, came: string | number, out: string | number) =>
    `${kind.padEnd(12)} ${String(came).padStart(8)} ${String(out).padStart(8)}`;
  const lines = [row(words.kind, words.in, words.out)];
  for (const [kind, count] of Object.entries(report.counts))
    lines.push(row(kind, count.in, count.out));
  if (options.isDryRun) lines.push('', words.dry);
  if (report.losses.length === 0) return `${[...lines, '', words.whole].join('\n')}\n`;
  lines.push('', words.losses(report.losses.length));
  let isCut = false;
  for (const [kind, losses] of Map.groupBy(report.losses, (loss) => loss.kind)) {
    lines.push('', `${kind} (${losses.length})`);
    const reasons = [...Map.groupBy(losses, (loss) => loss.reason)];
    let left = losses.length;
    for (const [reason, same] of reasons.slice(0, SHOWN)) {
      lines.push(...reasonLines(reason, same, words.more));
      left -= same.length;
      if (same.length > NAMES_SHOWN) isCut = true;
    }
    if (left > 0) {
      lines.push(words.more(left));
      isCut = true;
    }
  }
  if (options.kept) lines.push('', words.kept(options.kept));
  else if (isCut) lines.push('', words.all);
  return `${lines.join('\n')}\n`;
}

/** What many things share is said once, above their names. */
function reasonLines(reason: string, same: readonly Loss[], more: (n: number) => string): string[] {
  const [first] = same;
  if (first && same.length === 1) return [`  ${nameOf(first).padEnd(24)}  ${reason}`];
  const names = same.slice(0, NAMES_SHOWN).map((loss) => `    ${nameOf(loss)}`);
  const left = same.length - names.length;
  return [`  ${reason}`, ...names, ...(left > 0 ? [`  ${more(left)}`] : [])];
}

function nameOf({ id, title }: Loss): string {
  return [id, title]
    .filter((one) => one !== '')
    .join('  ')
    .slice(0, 60);
}
