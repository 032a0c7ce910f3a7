import type { Loss, Report } from '../transfer/report.ts';

/** The report of an import, for people. */

const WORDS = {
  en: {
    kind: 'kind',
    in: 'in',
    out: 'out',
    dry: 'A dry run: nothing was written.',
    whole: 'Everything came in.',
    losses: (n: number) => `${n} losses, by kind:`,
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
    losses: (n: number) => `${n} pertes, par genre :`,
    more: (n: number) => `  … et ${n} autres`,
    kept: (path: string) => `La liste entière est dans ${path}`,
    all: 'La liste entière : --json',
  },
} as const;

/** How many losses of one kind are shown; the file and `--json` have them all. */
const SHOWN = 12;

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
    lines.push('', `${kind} (${losses.length})`, ...losses.slice(0, SHOWN).map(lossLine));
    if (losses.length > SHOWN) {
      lines.push(words.more(losses.length - SHOWN));
      isCut = true;
    }
  }
  if (options.kept) lines.push('', words.kept(options.kept));
  else if (isCut) lines.push('', words.all);
  return `${lines.join('\n')}\n`;
}

function lossLine({ id, title, reason }: Loss): string {
  const name = [id, title].filter((one) => one !== '').join('  ');
  return `  ${plain(name).slice(0, 60).padEnd(24)}  ${plain(reason)}`;
}

/** Words of a file that a stranger may have written: nothing in them moves the cursor or turns the line. */
function plain(words: string): string {
  return words.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ');
}
